import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from 'node:zlib';

type Decoder = (body: Buffer, options: ZlibOptions) => Promise<Buffer>;

const decoders = new Map<string, Decoder>([
  ['gzip', promisify<Buffer, ZlibOptions, Buffer>(gunzip)],
  ['x-gzip', promisify<Buffer, ZlibOptions, Buffer>(gunzip)],
  ['deflate', promisify<Buffer, ZlibOptions, Buffer>(inflate)],
  ['br', promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress)],
]);

/** What `decode` can read, as a request says it. */
export const acceptEncoding = 'gzip, deflate, br';

/** A body as it was before its `Content-Encoding`; undefined if it is not in that, or is longer than `longest` bytes. */
export async function decode(
  body: Buffer,
  contentEncoding: string,
  longest: number,
): Promise<Buffer | undefined> {
  if (body.length === 0) return body;
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  let decoded = body;
  // The last one was applied last.
  for (const coding of codings.reverse()) {
    const decoder = decoders.get(coding);
    if (!decoder) return undefined;
    try {
      decoded = await decoder(decoded, { maxOutputLength: longest });
    } catch {
      return undefined;
    }
  }
  return decoded;
}

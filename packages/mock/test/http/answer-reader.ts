/** One answer as its bytes say it. */
export interface RawAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const separator = Buffer.from('\r\n\r\n');

function headOf(text: string): Omit<RawAnswer, 'body'> {
  const [line = '', ...lines] = text.split('\r\n');
  const [, status] = /^HTTP\/1\.[01] (\d{3}) [\x20-\x7e]*$/.exec(line) ?? [];
  if (!status) throw new Error(`not a status line: ${JSON.stringify(line)}`);
  const headers = new Map<string, string>();
  for (const each of lines) {
    const [, name, value] = /^([!#$%&'*+.^_`|~0-9a-z-]+):[ \t]*(.*?)[ \t]*$/i.exec(each) ?? [];
    if (name === undefined || value === undefined) throw new Error(`not a header: ${JSON.stringify(each)}`);
    if (name.toLowerCase() === 'content-length' && headers.has('content-length'))
      throw new Error('two Content-Length headers');
    headers.set(name.toLowerCase(), value);
  }
  return { status: Number(status), headers };
}

/** Takes answers out of the bytes of a connection, as strictly as HTTP has it. */
export class AnswerReader {
  #bytes: Buffer = Buffer.alloc(0);
  readonly #isHead: (index: number) => boolean;
  #count = 0;

  /** `isHead` says whether the request with that number was a HEAD, whose answer has a length and no body. */
  constructor(isHead: (index: number) => boolean = () => false) {
    this.#isHead = isHead;
  }

  push(chunk: Buffer): void {
    this.#bytes = this.#bytes.length > 0 ? Buffer.concat([this.#bytes, chunk]) : chunk;
  }

  /** Bytes that are of no whole answer. */
  get rest(): Buffer {
    return this.#bytes;
  }

  /** The next answer once it is there as a whole; an interim one (1xx) is skipped. */
  next(closed = false): RawAnswer | undefined {
    for (;;) {
      const end = this.#bytes.indexOf(separator);
      if (end < 0) return undefined;
      const head = headOf(this.#bytes.toString('latin1', 0, end));
      const start = end + separator.length;
      if (head.status < 200) {
        this.#bytes = this.#bytes.subarray(start);
        continue;
      }
      const length = this.#lengthOf(head, start, closed);
      if (length === undefined || this.#bytes.length < start + length) return undefined;
      const body = this.#bytes.subarray(start, start + length);
      this.#bytes = this.#bytes.subarray(start + length);
      this.#count++;
      return { ...head, body };
    }
  }

  #lengthOf(
    { status, headers }: Omit<RawAnswer, 'body'>,
    start: number,
    closed: boolean,
  ): number | undefined {
    if (status === 204 || status === 304 || this.#isHead(this.#count)) return 0;
    const length = headers.get('content-length');
    if (length !== undefined) {
      if (!/^\d+$/.test(length)) throw new Error(`Content-Length is ${length}`);
      return Number(length);
    }
    if (headers.has('transfer-encoding')) throw new Error('an answer of unknown length');
    // Without a length, the body goes on until the connection ends.
    return closed ? this.#bytes.length - start : undefined;
  }
}

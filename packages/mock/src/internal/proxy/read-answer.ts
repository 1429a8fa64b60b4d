import { MIMEType } from 'node:util';
import type { Violation } from '../answer.ts';
import type { Operation } from '../operation.ts';
import type { UpstreamAnswer } from './proxy.ts';

/** What is left to be judged by the description's schemas, or why nothing is. */
export type Reading =
  | {
      /** Of JSON the value, of anything else the text; undefined where no body is described. */
      readonly value: unknown;
      /** The media type in its normal spelling; undefined where no body is described. */
      readonly contentType: string | undefined;
    }
  | { readonly violations: readonly Violation[] };

const broken = (place: string, name: string, rule: string, message: string): Reading => ({
  violations: [{ in: place, name, rule, message }],
});

function mediaTypeOf(text: string): MIMEType | undefined {
  try {
    return new MIMEType(text);
  } catch {
    return undefined;
  }
}

function admits(documented: string, { type, subtype }: MIMEType): boolean {
  const described = mediaTypeOf(documented);
  if (!described) return false;
  return ['*', type].includes(described.type) && ['*', subtype].includes(described.subtype);
}

function parsed(body: Buffer, { subtype }: MIMEType): unknown {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  return subtype === 'json' || subtype.endsWith('+json') ? JSON.parse(text) : text;
}

/** Reads a service's answer for the judge, who is to see only answers of a described status and media type. */
export function readAnswer(
  { method }: { readonly method: string },
  { status, headers, body }: UpstreamAnswer,
  { operationId, responses }: Pick<Operation, 'operationId' | 'responses'>,
): Reading {
  const described = responses.find((response) => response.status === status);
  if (!described) {
    const codes = responses.map((response) => response.status).join(', ');
    return broken('status', '', 'status', `${operationId} answered ${status}, but documents ${codes}.`);
  }
  // An answer to HEAD says nothing about a body that could be judged.
  if (method === 'HEAD') return { violations: [] };
  const { mediaTypes } = described;
  if (mediaTypes.length === 0) return { value: undefined, contentType: undefined };

  const contentType = headers['content-type'];
  const mediaType = mediaTypeOf(contentType ?? '');
  const wanted = `${operationId} ${status} is documented as ${mediaTypes.join(', ')}`;
  if (contentType === undefined) {
    return broken('header', 'content-type', 'required', `${wanted}, but has no Content-Type.`);
  }
  if (!mediaType || !mediaTypes.some((documented) => admits(documented, mediaType))) {
    return broken('header', 'content-type', 'mediaType', `${wanted}, but came as another media type.`);
  }
  try {
    return { value: parsed(body, mediaType), contentType: mediaType.toString() };
  } catch {
    const message = `The body of ${operationId} ${status} is not ${mediaType.essence}: it cannot be parsed.`;
    return broken('body', '', 'json', message);
  }
}

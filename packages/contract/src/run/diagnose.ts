import { isObject, valueAt } from '../description/json.ts';
import type { Operation } from '../description/operations.ts';
import type { Diagnosis } from '../report.ts';
import type { Reply, Transport } from '../transport/transport.ts';
import { Unanswered } from '../transport/unanswered.ts';

/** What an error says of itself, bounded. */
function said({ errorEnvelope }: Operation, text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    if (!isObject(body)) return '';
    const at = (pointers: readonly (string | undefined)[]) =>
      pointers
        .map((pointer) => (pointer ? valueAt(body, pointer) : undefined))
        .find((each) => typeof each === 'string');
    const code = at([errorEnvelope?.code, '/error_code']);
    const message = at([errorEnvelope?.message, '/error_msg']);
    return [code, message]
      .filter(Boolean)
      .map((each) => String(each).slice(0, 200))
      .join(' ');
  } catch {
    return '';
  }
}

/** Why a plain request could not be answered as it must be to go on; undefined where it could. */
function problemOf(operation: Operation, { status, headers, text }: Reply): string | undefined {
  const type = headers.get('content-type') ?? '';
  const words = said(operation, text);
  const detail = words === '' ? '' : `: ${words}`;
  if (status >= 300 && status < 400) {
    return `it redirects (${status}) to ${headers.get('location') ?? 'nowhere'}, and no redirect is followed. Name the URL of the API itself.`;
  }
  if (/html/i.test(type) || /^\s*<(!doctype|html)/i.test(text)) {
    return `it answers an HTML page (${status}) and no JSON: it is a portal or a proxy, and not the API. See the URL, and whether a proxy stands between.`;
  }
  if (status === 401)
    return `it refuses the credentials (401${detail}). See that they are of this cloud and region and not expired.`;
  if (status === 403)
    return `it refuses the project or the permission (403${detail}). See the project id, and what the credentials may do.`;
  if (status === 404)
    return `it has no such call (404${detail}). See the host: each service and region has its own.`;
  if (status === 429)
    return `it throttles from the first request on (429${detail}). Wait, or choose a lower --rate.`;
  if (status >= 500) return `it fails at a plain request (${status}${detail}). Try again when it is well.`;
  return undefined;
}

/**
 * Asks each service one plain question, since thousands of findings would all say the same of a server that is down or
 * another one.
 *
 * @returns What is wrong with a service as a whole, and nothing where all can be judged.
 */
export async function diagnose(
  transport: Transport,
  operations: readonly Operation[],
): Promise<Diagnosis | undefined> {
  for (const service of new Set(operations.map(({ bundle }) => bundle.service))) {
    const problems: Diagnosis[] = [];
    const asked = operations.filter(({ bundle }) => bundle.service === service);
    for (const operation of asked) {
      const problem = await problemAt(transport, operation);
      // One call that can be asked is enough: what is wrong with another is for the checks to find.
      if (!problem) break;
      problems.push(problem);
    }
    const [first] = problems;
    if (first && problems.length === asked.length) {
      return { ...first, message: `${service.toUpperCase()} cannot be judged: ${first.message}` };
    }
  }
  return undefined;
}

async function problemAt(transport: Transport, operation: Operation): Promise<Diagnosis | undefined> {
  try {
    const reply = await transport.send({ operation });
    const message = problemOf(operation, reply);
    return message === undefined ? undefined : { message, evidence: [reply.exchange] };
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    const message = `${error.message}. See that the URL is right, the server runs and can be reached from here.`;
    return { message, evidence: [error.exchange] };
  }
}

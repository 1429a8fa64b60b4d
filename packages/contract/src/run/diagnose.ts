import { isObject, parseJson, valueAt } from '../description/json.ts';
import type { Operation } from '../description/operations.ts';
import type { Diagnosis } from '../report.ts';
import type { Setting } from '../setting.ts';
import { adviceFor } from '../transport/failure.ts';
import type { Reply, Transport } from '../transport/transport.ts';
import { Unanswered } from '../transport/unanswered.ts';

/** What an error says of itself, bounded. */
function said({ errorEnvelope }: Operation, text: string): string {
  const body = parseJson(text)?.value;
  if (!isObject(body)) return '';
  const first = (pointers: readonly (string | undefined)[]) =>
    pointers
      .map((pointer) => (pointer ? valueAt(body, pointer) : undefined))
      .find((each) => typeof each === 'string');
  const words = [first([errorEnvelope?.code, '/error_code']), first([errorEnvelope?.message, '/error_msg'])];
  return words
    .filter(Boolean)
    .map((each) => String(each).slice(0, 200))
    .join(' ');
}

/** Why a plain request could not be answered as it must be to go on; undefined where it could. */
function problemOf(operation: Operation, { status, headers, text }: Reply): string | undefined {
  const words = said(operation, text);
  const came = `${status}${words === '' ? '' : `: ${words}`}`;
  if (status >= 300 && status < 400) {
    const where = (headers.get('location') ?? 'nowhere').slice(0, 200);
    return `it redirects (${came}) to ${where}, and no redirect is followed. Name the URL of the API itself.`;
  }
  const isPage = /^\s*<(!doctype|html)/i.test(text);
  if (isPage && (status < 400 || status === 404)) {
    return `it answers an HTML page (${status}) and no JSON: it is a portal or a proxy, and not the API. See the URL, and whether a proxy stands between.`;
  }
  if (status === 400) return `it refuses a plain request (${came}). See the project id.`;
  if (status === 401)
    return `it refuses the credentials (${came}). See that they are of this cloud and region and not expired.`;
  if (status === 403)
    return `it refuses the token, the project or the permission (${came}). See that the token is not expired, the project id, and what the credentials may do.`;
  if (status === 404)
    return `it has no such call (${came}). See the host: each service and region has its own.`;
  if (status === 429)
    return `it throttles from the first request on (${came}). Wait, or choose a lower --rate.`;
  if (status >= 500) return `it fails at a plain request (${came}). Try again when it is well.`;
  return undefined;
}

/** What else is no answer to go on with, from a server that is not one that is wrong on purpose. */
function strangeness({ status, text }: Reply): string | undefined {
  if (status !== 200) return `it answers a plain request by ${status}. See that the URL is that of the API.`;
  if (isObject(parseJson(text)?.value)) return undefined;
  return 'it answers a plain request by something that is no object of JSON. See that the URL is that of the API.';
}

const patience = 10_000;

/**
 * Asks each service one plain question, since thousands of findings would all say the same of a server that is down or
 * another one.
 *
 * @param onService Is told before each service is asked.
 * @returns What is wrong with a service as a whole, and nothing where all can be judged.
 */
export async function diagnose(
  transport: Transport,
  { operations, own }: Pick<Setting, 'operations' | 'own'>,
  onService: (service: string) => void,
): Promise<Diagnosis | undefined> {
  const services = [...new Set(operations.map(({ bundle }) => bundle.service))];
  for (const service of services) {
    onService(service.toUpperCase());
    const problems: Diagnosis[] = [];
    const asked = operations.filter(({ bundle }) => bundle.service === service);
    for (const operation of asked) {
      const problem = await problemAt(transport, operation, own);
      // One call that can be asked is enough: what is wrong with another is for the checks to find.
      if (!problem) break;
      problems.push(problem);
      if (isFinal(problem, own)) break;
    }
    const [first, last] = [problems[0], problems.at(-1)];
    if (!first || !last) continue;
    const isHopeless = problems.length === asked.length || isFinal(last, own);
    if (!isHopeless) continue;
    const others = services.filter((each) => each !== service);
    const hint =
      others.length === 0 ? '' : ` To judge the rest alone: --target ${others.join('=URL --target ')}=URL.`;
    const worst = isFinal(last, own) ? last : first;
    return { ...worst, message: `${service.toUpperCase()} cannot be judged: ${worst.message}${hint}` };
  }
  return undefined;
}

/** Who does not answer one call will not answer another, and wrong signatures lock an access key. */
function isFinal({ evidence: [exchange] }: Diagnosis, own: boolean): boolean {
  if (own || !exchange) return false;
  const isSigned = 'authorization' in exchange.request.headers;
  return exchange.response === undefined || (isSigned && exchange.response.status === 401);
}

async function problemAt(
  transport: Transport,
  operation: Operation,
  own: boolean,
): Promise<Diagnosis | undefined> {
  try {
    const reply = await transport.send({ operation }, patience);
    const message = problemOf(operation, reply) ?? (own ? undefined : strangeness(reply));
    return message === undefined ? undefined : { message, evidence: [reply.exchange] };
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    return { message: `${error.message}. ${adviceFor(error.code)}`, evidence: [error.exchange] };
  }
}

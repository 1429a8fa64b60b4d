import type { AccessKey } from '../../access-key.ts';
import type { Violation } from '../answer.ts';
import type { Incoming } from '../incoming.ts';
import { algorithm } from './authorization.ts';
import { accessKeysOf, tokensOf } from './credentials.ts';
import type { Flaw } from './flaw.ts';
import { signatureFlaw } from './signature-flaw.ts';

export interface GateOptions {
  /** The tokens that are let in. Default: any. */
  readonly tokens?: readonly string[] | undefined;
  /** The access keys whose signatures are let in. Default: any that is dated and shaped as it must be. */
  readonly accessKeys?: readonly AccessKey[] | undefined;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}

export interface Refusal {
  /** The gateway answers 401 in its own envelope with the message, a service its own way to refuse a token. */
  readonly by: 'gateway' | 'service';
  /** Its message fits into a header and a log. */
  readonly violation: Violation;
  /** For whoever sent the request; one line of at most 4 kB. */
  readonly message: string;
}

export interface Gate {
  /** Why a request is not let in; undefined where it is. */
  refusalOf(incoming: Incoming): Refusal | undefined;
}

function refusalBy(by: Refusal['by'], { header, rule, problem, detail = '' }: Flaw): Refusal {
  const prefix = by === 'gateway' ? 'Incorrect IAM authentication information: ' : '';
  return {
    by,
    violation: { in: 'security', name: header, rule, message: problem },
    message: `${prefix}${problem}${detail}`,
  };
}

const noToken = refusalBy('gateway', {
  header: 'x-auth-token',
  rule: 'security',
  problem: 'x-auth-token not found',
});

const wrongToken = refusalBy('service', {
  header: 'x-auth-token',
  rule: 'token',
  problem: 'X-Auth-Token is none of the tokens that this mock was started with',
});

/**
 * Checks tokens and signatures. Who sends both must have both right; the gateway, which checks signatures, stands
 * before the services, which check tokens.
 *
 * @throws {OptionError} if a list is empty, or what is in it can be no token or key.
 */
export function createGate({ tokens, accessKeys, now = () => Date.now() }: GateOptions): Gate {
  const knownTokens = tokens && tokensOf(tokens);
  const knownKeys = accessKeys && accessKeysOf(accessKeys);
  return {
    refusalOf(incoming) {
      const { authorization = '', 'x-auth-token': token = '' } = incoming.headers;
      // Beside a token, another scheme is none of the cloud's business: a proxy on the way may ask for it.
      const isSigned = token === '' ? authorization !== '' : authorization.startsWith(algorithm);
      const flaw = isSigned ? signatureFlaw(incoming, knownKeys, now()) : undefined;
      if (flaw) return refusalBy('gateway', flaw);
      if (token === '') return isSigned ? undefined : noToken;
      return knownTokens?.has(token) === false ? wrongToken : undefined;
    },
  };
}

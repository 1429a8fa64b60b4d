import type { Flaw } from './flaw.ts';

export const algorithm = 'SDK-HMAC-SHA256';

/** What an Authorization header says. */
export interface Authorization {
  /** The id of the access key. */
  readonly access: string;
  /** In the order in which they are signed. */
  readonly signedHeaders: readonly string[];
  /** 64 lower-case hexadecimal digits. */
  readonly signature: string;
}

const shape = /^SDK-HMAC-SHA256 +Access=([^\s,]+), *SignedHeaders=([^\s,]+), *Signature=([^\s,]+)$/;

export function writeAuthorization({ access, signedHeaders, signature }: Authorization): string {
  return `${algorithm} Access=${access}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signature}`;
}

/** Reads an Authorization header. What is wrong is said without repeating it, since it may be a token. */
export function readAuthorization(text: string): Authorization | Flaw {
  const flaw = (rule: string, problem: string): Flaw => ({ header: 'authorization', rule, problem });
  if (!text.startsWith(algorithm)) {
    return flaw('scheme', `Authorization must begin with ${algorithm}, the only scheme beside X-Auth-Token`);
  }
  const [, access, names, signature = ''] = shape.exec(text) ?? [];
  if (access === undefined || names === undefined) {
    const right = `Authorization must be ${algorithm} Access=…, SignedHeaders=…;…, Signature=…`;
    const missing = ['Access', 'SignedHeaders', 'Signature'].filter((name) => !text.includes(`${name}=`));
    return flaw('format', missing.length > 0 ? `${right}; it lacks ${missing.join(' and ')}` : right);
  }
  if (!/^[0-9a-f]{64}$/.test(signature)) {
    return flaw('format', 'Signature must be 64 lower-case hexadecimal digits');
  }
  return { access, signedHeaders: names.split(';'), signature };
}

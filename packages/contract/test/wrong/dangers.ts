import { operations } from '../setup.ts';
import type { Asked } from './fault.ts';
import { accessKey, token } from './right-server.ts';

/** A request that a server got, and how the right one answers it. */
export interface Got extends Asked {
  readonly status: number;
}

const paths = operations.map(({ path }) => new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`));
const described = operations.flatMap(({ parameters }) =>
  parameters.flatMap(({ name, aliases }) => [name, ...aliases]),
);
const ofFetch = ['host', 'connection', 'user-agent', 'accept-encoding', 'accept-language', 'sec-fetch-mode'];
const expectedHeaders = ['accept', 'authorization', 'x-auth-token', 'x-sdk-date', ...ofFetch];

/** What somebody else's server must not be sent, each kind once. */
export function dangersOf(requests: readonly Got[]): string[] {
  const dangers = requests.flatMap(({ method, target, headers }) => {
    const [path = '', query = ''] = target.split('?');
    const isDescribed = paths.some((each) => each.test(path));
    const unknown = [...new URLSearchParams(query).keys()].filter(
      (name) => !described.includes(name) && name !== 'x-unknown',
    );
    const hasSecret = [token, accessKey.secretKey, 'Signature='].some((secret) => target.includes(secret));
    return [
      ...(['GET', 'HEAD'].includes(method) ? [] : [method]),
      ...(isDescribed ? [] : [path]),
      ...unknown.map((name) => `?${name}`),
      ...Object.keys(headers).filter((name) => !expectedHeaders.includes(name)),
      ...(hasSecret ? ['a secret in the URL'] : []),
    ];
  });
  return [...new Set(dangers)];
}

const shown = ({ headers }: Got) => headers['x-auth-token'];

/** How many were sent. */
export interface WrongCredentials {
  readonly tokens: number;
  readonly signatures: number;
}

/** How many wrong credentials of each kind there are. */
export function wrongCredentialsOf(requests: readonly Got[]): WrongCredentials {
  return {
    tokens: requests.filter((each) => shown(each) !== undefined && shown(each) !== token).length,
    // The right server verifies them.
    signatures: requests.filter((each) => each.headers['authorization'] && each.status === 401).length,
  };
}

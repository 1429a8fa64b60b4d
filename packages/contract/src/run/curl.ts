import type { SentRequest } from '../exchange.ts';
import { mask } from '../transport/secrets.ts';

const variables: Readonly<Record<string, string>> = {
  'x-auth-token': '$OS_TOKEN',
  authorization: '$AUTHORIZATION',
  'x-security-token': '$CLOUD_SDK_SECURITY_TOKEN',
};

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** The request as a line for a shell. Secrets are variables, for the person who runs it to set. */
export function curlOf({ method, url, headers, credentials }: SentRequest): string {
  const options = Object.entries(headers)
    .filter(([name, value]) => name !== 'accept' || value !== 'application/json')
    .map(([name, value]) =>
      value === mask
        ? `-H "${name}: ${credentials === 'wrong-token' ? 'a-wrong-token' : (variables[name] ?? mask)}"`
        : `-H ${quoted(`${name}: ${value}`)}`,
    );
  const how = method === 'GET' ? [] : method === 'HEAD' ? ['-I'] : ['-X', method];
  return ['curl', '-i', ...how, ...options, quoted(url)].join(' ');
}

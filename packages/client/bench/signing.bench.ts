import { accessKey } from '@cloud-inventory/client';
import { inTurns, rows } from './support/measure.ts';

const rounds = 5_000;
const projectId = '0dea2644dc80d5d22ff1c01e3ebea6fc';
const url = `https://dcs.eu-de.otc.t-systems.com/v1.0/${projectId}/instances?start=1&limit=1000&name=&status=RUNNING`;
const secretKey = 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc';

/** What signing a request takes, beside the two WebCrypto operations that every signature of this kind needs. */
const { signal } = new AbortController();

export async function run() {
  const credentials = accessKey({ accessKey: 'QTWAOYTTINDUT2QVKYUC', secretKey });
  const text = new TextEncoder().encode(
    `GET\n${url}\nhost:dcs.eu-de.otc.t-systems.com\nx-sdk-date:20261122T000000Z\n`,
  );
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secretKey), hmac, false, [
    'sign',
  ]);
  const contenders = [
    {
      name: 'SHA-256 and HMAC by WebCrypto',
      measure: () =>
        microseconds(async () => {
          await crypto.subtle.digest('SHA-256', text);
          await crypto.subtle.sign('HMAC', key, text);
        }),
    },
    {
      name: 'accessKey, authorize',
      measure: () => {
        const request = new Request(url, { headers: { Accept: 'application/json' } });
        return microseconds(async () => credentials.authorize(request, { projectId, signal }));
      },
    },
  ];
  const measured = await inTurns(contenders, { rounds, warmUp: rounds });
  return {
    title: `signing one request, medians of ${rounds} in turns, as many to warm up`,
    rows: rows(measured, 'µs'),
  };
}

async function microseconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) * 1000;
}

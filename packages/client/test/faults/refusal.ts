import type { ServerResponse } from 'node:http';
import { accessKey, token } from '../../src/index.ts';
import { answer, begin, type Handler } from '../cloud.ts';
import { type Fault, once, retried } from './fault.ts';

const keys = answer(200, { instance_num: 15 });
const ofGateway = { requestId: 'of-the-gateway' };
const gateway = (status: number, code: string) =>
  answer(status, { error_code: code, error_msg: 'no', request_id: 'of-the-gateway' });

/** One of each shape that errors come in. */
const envelopes: readonly Fault[] = [
  {
    fault: '403 of KMS',
    server: [
      answer(403, { error: { error_code: 'KMS.0306', error_msg: 'no' } }, { 'x-request-id': 'of-kms' }),
    ],
    error: 'PermissionDeniedError',
    code: 'KMS.0306',
    requestId: 'of-kms',
    ...once,
  },
  {
    fault: '405 of KMS without a code',
    server: [answer(405, { error: { message: 'no', title: 'Method Not Allowed' } })],
    error: 'ApiError',
    ...once,
  },
  {
    fault: '400 of DCS v2',
    server: [answer(400, { error_code: 'DCS.4062', error_msg: 'no', error_ext_msg: null })],
    call: ({ dcs }) => dcs.listNumberOfInstancesInDifferentStatus(),
    error: 'BadRequestError',
    code: 'DCS.4062',
    ...once,
  },
  {
    fault: '500 of DCS v1.0',
    server: [answer(500, { error: { code: '111400500', message: 'no', ext_message: null } })],
    call: ({ dcs }) => dcs.listInstances(),
    error: 'ServerError',
    code: '111400500',
    ...retried,
  },
  {
    fault: '404 of the gateway',
    server: [gateway(404, 'APIGW.0101')],
    error: 'NotFoundError',
    code: 'APIGW.0101',
    ...ofGateway,
    ...once,
  },
];

const throttled = (retryAfter: () => string): Handler => {
  return (request, response) => {
    response.setHeader('retry-after', retryAfter());
    return gateway(429, 'APIGW.0308')(request, response);
  };
};
const limited = { error: 'RateLimitError', code: 'APIGW.0308', ...ofGateway, tries: 3 };
const inSevenSeconds = () => new Date(Date.now() + 7000).toUTCString();

/** Asked to come back later. */
const busy: readonly Fault[] = [
  { fault: '429, Retry-After: 7', server: [throttled(() => '7')], ...limited, wait: 14_000 },
  { fault: '429, Retry-After: date in 7 s', server: [throttled(inSevenSeconds)], ...limited, wait: 14_000 },
  { fault: '429, Retry-After: soon', server: [throttled(() => 'soon')], ...limited, wait: 750 },
  { fault: '429, Retry-After: 86400', server: [throttled(() => '86400')], ...limited, wait: 60_000 },
  {
    fault: '429, Retry-After: 10^30',
    server: [throttled(() => `1${'0'.repeat(30)}`)],
    ...limited,
    wait: 60_000,
  },
  {
    fault: '503 thrice, then 200',
    server: [...Array(3).fill(gateway(503, 'APIGW.0200')), keys],
    error: 'ServerError',
    code: 'APIGW.0200',
    ...ofGateway,
    ...retried,
  },
  { fault: '503 twice, then 200', server: [...Array(2).fill(gateway(503, 'APIGW.0200')), keys], ...retried },
];

const refused = gateway(401, 'APIGW.0301');
const unauthorized = { error: 'AuthenticationError', code: 'APIGW.0301', ...ofGateway };
const byFunction = () => ({ credentials: token(() => 'a-token') });
const byKey = () => ({ credentials: accessKey({ accessKey: 'EXAMPLEKEY', secretKey: 'an-example' }) });

// Wrong signatures lock a key: what the status says counts, also when the body breaks.
const wordless = { error: 'AuthenticationError' };
const hangUp = (response: ServerResponse) => response.destroy();
const broken =
  (then: (response: ServerResponse) => unknown): Handler =>
  async (_request, response) => {
    response.statusCode = 401;
    await begin(response, '{"error_code":');
    return then(response);
  };

/** Not taken for who it is. */
const strangers: readonly Fault[] = [
  { fault: '401 of a token', server: [refused], ...unauthorized, ...once },
  { fault: '401 of an access key', server: [refused], options: byKey, ...unauthorized, ...once },
  {
    fault: '401 of a token function',
    server: [refused],
    options: byFunction,
    ...unauthorized,
    tries: 2,
    wait: 0,
  },
  { fault: '401, half a body, then the end', server: [broken(hangUp)], options: byKey, ...wordless, ...once },
  {
    fault: '401, half a body, then silence',
    server: [broken(() => 'stalled')],
    options: byKey,
    ...wordless,
    tries: 1,
    wait: 40_000,
  },
  { fault: '401 of a token function once', server: [refused, keys], options: byFunction, tries: 2, wait: 0 },
];

/** Errors that the cloud answers with. */
export const refusal: readonly Fault[] = [...envelopes, ...busy, ...strangers];

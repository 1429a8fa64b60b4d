import { answer } from '../cloud.ts';
import { type Fault, once, retried } from './fault.ts';

const html = (status: number) =>
  answer(status, '<html></html>', { 'content-type': 'text/html', 'x-request-id': 'of-the-proxy' });
const wrong = { error: 'ResponseError', ...once };

/** An answer that is none; `elsewhere` is another origin. */
export const wrongAnswer = (elsewhere: string): readonly Fault[] => [
  { fault: '200 HTML', server: [html(200)], ...wrong, requestId: 'of-the-proxy' },
  { fault: '200 empty', server: [answer(200, '')], ...wrong },
  { fault: '200 truncated JSON', server: [answer(200, '{"instance_num":1')], ...wrong },
  { fault: '200 list', server: [answer(200, [{ instance_num: 15 }])], ...wrong },
  { fault: '200 null', server: [answer(200, 'null')], ...wrong },
  { fault: '200 without its field', server: [answer(200, {})], ...wrong },
  {
    fault: '200 with null for its field',
    server: [answer(200, { instances: null })],
    call: ({ dcs }) => dcs.listInstances(),
    ...wrong,
  },
  {
    fault: '200 with an error',
    server: [answer(200, { error_code: 'DCS.5000', error_msg: 'no', request_id: 'of-dcs' })],
    call: ({ dcs }) => dcs.listNumberOfInstancesInDifferentStatus(),
    ...wrong,
    code: 'DCS.5000',
    requestId: 'of-dcs',
  },
  {
    fault: '200 with an error without a code',
    server: [answer(200, { error: { message: 'no', title: 'Unauthorized' } })],
    call: ({ dcs }) => dcs.listNumberOfInstancesInDifferentStatus(),
    ...wrong,
  },
  { fault: '502 HTML', server: [html(502)], error: 'ServerError', requestId: 'of-the-proxy', ...retried },
  { fault: '502 empty', server: [answer(502, '')], error: 'ServerError', ...retried },
  ...[301, 302, 303, 307, 308].map((status) => ({
    fault: `${status} to another origin`,
    server: [answer(status, '', { location: elsewhere })],
    ...wrong,
  })),
];

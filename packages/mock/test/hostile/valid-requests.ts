import { instances, keys, statuses } from '../samples.ts';
import type { Expected } from './case.ts';

/** A request that HTTP admits, and the answer that it must get. */
export interface ValidRequest {
  readonly line: string;
  readonly headers: readonly string[];
  readonly content?: string;
  readonly answer: Expected;
}

const token = 'X-Auth-Token: a';

function valid(
  line: string,
  answer: Expected,
  headers: readonly string[] = [token],
  content?: string,
): ValidRequest {
  return { line: `${line} HTTP/1.1`, headers, answer, ...(content !== undefined && { content }) };
}

/** Each has an answer of its own, so that answers out of order are seen. */
export const validRequests: readonly ValidRequest[] = [
  valid(`GET ${keys}`, { status: 200, body: /^\{"instance_num":15\}$/ }),
  valid(`GET ${statuses}`, { status: 200, body: /"running_count"/ }),
  valid(`GET ${instances}?limit=1`, { status: 200, body: /"instances":\[\{/ }),
  valid(`GET ${instances}?name=nobody`, { status: 200, body: /^\{"instances":\[\],"instance_num":0\}$/ }),
  valid(`GET ${instances}?limit=0`, { status: 400, body: /parameter limit/ }),
  valid(`GET ${instances}?start=abc`, { status: 400, body: /parameter start/ }),
  valid(`GET ${keys.replace('0dea', 'nope')}`, { status: 400, body: /KMS\.0308/ }),
  valid(`GET ${keys}`, { status: 429, body: /APIGW\.0308/ }, [token, 'Prefer: code=429']),
  valid(`GET ${keys}`, { status: 503, body: /KMS\.0104/ }, [token, 'Prefer: code=503']),
  valid(`GET ${keys}`, { status: 200, body: /^\{"instance_num":0\}$/ }, [token, 'Prefer: example=NoKeys']),
  valid('GET /nowhere', { status: 404, body: /APIGW\.0101/ }),
  valid(`POST ${keys}`, { status: 405, body: /KMS\.0215/ }),
  valid(`DELETE ${statuses}`, { status: 405, body: /DCS\.5001/ }),
  valid(`GET ${statuses}`, { status: 401, body: /APIGW\.0301/ }, []),
  valid(`GET ${keys}`, { status: 406, body: /Accept admits none/ }, [token, 'Accept: text/html']),
  valid(`HEAD ${keys}`, { status: 200, body: /^$/, isHead: true }),
  valid('OPTIONS *', { status: 204, body: /^$/ }),
  valid(`GET ${keys}`, { status: 200, body: /15/ }, [token, 'Content-Length: 3'], 'abc'),
  valid(
    `GET ${keys}`,
    { status: 200, body: /15/ },
    [token, 'Transfer-Encoding: chunked'],
    '3;a=b\r\nabc\r\n0\r\nT: 1\r\n\r\n',
  ),
];

/** Asks for the end of the connection as well. It has no body, so that nothing is under way when the end comes. */
export const goodbye: ValidRequest = valid(
  'GET /__mock/health',
  { status: 200, body: /^\{"status":"ok"\}$/ },
  ['Connection: close'],
);

export function bytesOf({ line, headers, content = '' }: ValidRequest): string {
  return `${line}\r\n${['Host: mock', ...headers].join('\r\n')}\r\n\r\n${content}`;
}

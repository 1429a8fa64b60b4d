import type { Exchange } from '../../src/exchange.ts';
import { type PromiseName, promiseNames } from '../../src/promises.ts';
import type { Finding, Report, ReportedOperation, Verdict } from '../../src/report.ts';

const project = '0dea2644dc80d5d22ff1c01e3ebea6fc';

export const operations: readonly ReportedOperation[] = [
  {
    operation: 'ShowUserInstances',
    service: 'kms',
    method: 'GET',
    path: '/v1.0/{project_id}/kms/user-instances',
    sources: ['kms-user-instances.zh', 'kms-user-instances.en'],
    statuses: [
      { status: 200, times: 214 },
      { status: 400, times: 31 },
      { status: 401, times: 6 },
      { status: 503, times: 0 },
    ],
  },
  {
    operation: 'ListNumberOfInstancesInDifferentStatus',
    service: 'dcs',
    method: 'GET',
    path: '/v2/{project_id}/instances/status',
    sources: ['dcs-instances-status.zh'],
    statuses: [
      { status: 200, times: 402 },
      { status: 400, times: 44 },
      { status: 500, times: 0 },
    ],
  },
  {
    operation: 'ListInstances',
    service: 'dcs',
    method: 'GET',
    path: '/v1.0/{project_id}/instances',
    sources: ['dcs-instances.zh'],
    statuses: [
      { status: 200, times: 1_080 },
      { status: 400, times: 312 },
      { status: 429, times: 0 },
    ],
  },
];

const instance = {
  instance_id: '2d5a1b0e-6f0e-4b0c-9a53-3a1d9c6f4b77',
  name: 'sessions',
  engine: 'Redis',
  capacity: 16,
  ip: '192.168.1.31',
  port: 6379,
  status: 'RUNNING',
  error_code: null,
  created_at: '2018-03-30T13:02:32.135Z',
};

/** The body of an answer that is right. */
export const body: Readonly<Record<string, string>> = {
  ShowUserInstances: '{"instance_num":15}',
  ListNumberOfInstancesInDifferentStatus: JSON.stringify({
    running_count: 16,
    createfailed_count: 2,
    redis: { running_count: 12, createfailed_count: 2 },
    memcached: { running_count: 4, createfailed_count: 0 },
  }),
  ListInstances: JSON.stringify({ instances: [instance, { ...instance, name: '缓存' }], instance_num: 2 }),
};

export function exchangeOf(of: ReportedOperation, text: string, query = '', status = 200): Exchange {
  return {
    request: {
      operation: of.operation,
      method: of.method,
      url: `https://${of.service}.eu-de.otc.t-systems.com${of.path.replace('{project_id}', project)}${query}`,
      headers: { accept: 'application/json', 'x-auth-token': '***' },
    },
    response: {
      status,
      headers: { 'content-type': 'application/json; charset=UTF-8', 'x-request-id': 'f3a1c0de77' },
      text,
    },
    milliseconds: 38,
  };
}

export function findingOf(message: string, exchange: Exchange, more: Partial<Finding> = {}): Finding {
  const header = `-H "X-Auth-Token: $CLOUD_INVENTORY_TOKEN"`;
  return {
    message,
    title: 'the first two instances',
    source: '#/components/schemas/Instance/properties/capacity',
    times: 1,
    evidence: [exchange],
    curl: `curl -sS -i ${header} '${exchange.request.url}'`,
    ...more,
  };
}

/** The promises that can be judged of no server but the suite's own. */
const onlyOwn: ReadonlySet<PromiseName> = new Set(['method-refused', 'path-refused', 'example']);
const onlyOfLists: ReadonlySet<PromiseName> = new Set(['limit', 'start', 'paging', 'total', 'filter']);

function verdictOf(of: ReportedOperation, promise: PromiseName, at: number): Verdict {
  const verdict = {
    operation: of.operation,
    promise,
    applies: true,
    findings: [],
    source: `${of.sources[0]}, table ${(at % 5) + 1}`,
  };
  if (onlyOwn.has(promise)) {
    return { ...verdict, judged: 0, skipped: 'asked only of a server that the suite started' };
  }
  if (onlyOfLists.has(promise) && of.operation !== 'ListInstances') {
    return { ...verdict, applies: false, judged: 0, skipped: 'the operation has no pages' };
  }
  return {
    ...verdict,
    judged: 1 + ((at * 37) % 900),
    kept: exchangeOf(of, body[of.operation] ?? '{}'),
    ...(promise === 'authentication' && {
      note: 'a wrong token was not tried; --wrong-credentials does',
    }),
  };
}

/** A run that found nothing. */
export const keptReport: Report = {
  target: 'https://kms.eu-de.otc.t-systems.com, https://dcs.eu-de.otc.t-systems.com',
  profile: 'otc',
  verified: false,
  allowances: [
    'ListInstances: includeFailure is called include_failure there (DCS API Reference, Querying All Instances)',
    'ListInstances: isExactMatchName is not known there (DCS API Reference, Querying All Instances)',
    'ListNumberOfInstancesInDifferentStatus: /memcached may be left out (answers seen in eu-de)',
  ],
  seed: 1_862_740_331,
  startedAt: '2026-11-22T09:41:07.312Z',
  milliseconds: 8_420,
  requests: 2_134,
  throttled: 0,
  unsteady: [],
  interrupted: false,
  operations,
  verdicts: operations.flatMap((one) => promiseNames.map((promise, at) => verdictOf(one, promise, at))),
};

/** A run that judged and found kept all that applies. */
export const perfectReport: Report = {
  ...keptReport,
  verdicts: keptReport.verdicts.map(({ skipped, note: _, ...verdict }) => ({
    ...verdict,
    ...(verdict.applies ? { judged: 1 } : skipped && { skipped }),
  })),
};

/** A report like another, with findings about some promises of an operation. */
export function withFindings(
  report: Report,
  operation: string,
  findings: Partial<Record<PromiseName, readonly Finding[]>>,
): Report {
  const verdicts = report.verdicts.map((verdict) => {
    const found = findings[verdict.promise];
    if (verdict.operation !== operation || !found) return verdict;
    const { kept: _, skipped: __, ...rest } = verdict;
    return { ...rest, judged: Math.max(verdict.judged, found.length), findings: found };
  });
  return { ...report, verdicts };
}

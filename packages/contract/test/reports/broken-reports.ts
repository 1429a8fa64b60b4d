import type { Exchange } from '../../src/exchange.ts';
import type { Report, ReportedOperation } from '../../src/report.ts';
import { exchangeOf, findingOf, keptReport, operations, withFindings } from './sample-reports.ts';

// The sample has these three.
const [kms, status, list] = operations as [ReportedOperation, ReportedOperation, ReportedOperation];

/** What would break out of a page, a terminal or an XML file, if it were not escaped. */
export const hostile = `</script></pre><img src=x onerror=alert(1)>]]>&amp;"'\u001b[2J\u0007\u0000\u202Egnirts\uD800 \uFFFE 中文 😀`;

const fields = ['capacity', 'port', 'created_at', 'charging_mode', 'max_memory', 'used_memory', 'status'];
const wrong = ['must be integer', 'must be string', 'is missing', 'must match format "date-time"'];

const bodies = fields.flatMap((field, at) =>
  wrong.map((rule, row) => {
    const text = JSON.stringify({ instances: [{ [field]: rule }, { [field]: [at, row] }], instance_num: 2 });
    return findingOf(`/instances/${row}/${field} ${rule}`, exchangeOf(list, text), {
      times: 1 + at * row * 3,
      source: `#/components/schemas/Instance/properties/${field}`,
    });
  }),
);

const queries = ['?limit=1e2', '?limit=0x10', '?limit=0', '?limit=-1', '?start=0', '?start=a', '?limit=1001'];

const refusals = queries.map((query) =>
  findingOf(
    `200 instead of a documented error: ${query} is forbidden`,
    exchangeOf(list, '{"instances":[]}', query),
    {
      title: `${query} is refused`,
      source: '#/components/parameters/limit/schema',
    },
  ),
);

const pages = [1, 3, 5, 7].map((start) =>
  exchangeOf(list, '{"instances":[],"instance_num":8}', `?start=${start}&limit=2`),
);

const cut: Exchange = {
  request: exchangeOf(list, '', '?limit=1000').request,
  response: undefined,
  failure: 'the connection was reset after 4,096 bytes of the body',
  milliseconds: 1_204,
};

const html = exchangeOf(kms, `<!doctype html>\r\n<title>Sign in</title>${hostile}`, '', 418);

/** A run that found a good sixty things, some of them with answers that mean harm. */
export const brokenReport: Report = [
  {
    of: list,
    findings: {
      answered: [findingOf('no whole answer: the connection was reset', cut, { times: 2 })],
      body: bodies,
      'invalid-refused': refusals,
      paging: [
        findingOf('2d5a1b0e-6f0e-4b0c-9a53-3a1d9c6f4b77 is on page 1 and on page 3', exchangeOf(list, '{}'), {
          title: 'all pages of two',
          evidence: pages,
        }),
      ],
      total: [
        findingOf('instance_num is 8, the pages have 7 instances', exchangeOf(list, '{}'), {
          evidence: pages,
        }),
      ],
      secrecy: [
        findingOf('the token of the request is in the body', exchangeOf(list, '{"token":"***"}', '', 400)),
      ],
    },
  },
  {
    of: kms,
    findings: {
      'status-documented': [findingOf(`418 is none of 200, 400, 401, 403: ${hostile}`, html, { times: 31 })],
      'media-type': [findingOf('text/html is not documented for 418', html, { times: 31 })],
      json: [findingOf('the body is not JSON: <!doctype html>', html, { times: 31 })],
    },
  },
  {
    of: status,
    findings: {
      sum: ['running', 'error', 'frozen', 'creating', 'paying'].map((name) =>
        findingOf(
          `${name}_count is 16, redis and memcached have 15`,
          exchangeOf(status, `{"${name}_count":16}`),
          {
            title: 'the parts add up',
            source: 'dcs-instances-status.zh, table 4',
          },
        ),
      ),
      header: [...Array(14).keys()].map((at) =>
        findingOf(
          `Retry-After: ${at}.5 is not what it must be`,
          exchangeOf(status, '{"error_code":"APIGW.0308"}'),
        ),
      ),
    },
  },
].reduce<Report>((report, { of, findings }) => withFindings(report, of.operation, findings), {
  ...keptReport,
  throttled: 60,
  unsteady: [
    {
      operation: list.operation,
      promise: 'answered',
      message: 'the connection was reset',
      times: 40,
    },
    ...[...Array(6).keys()].map((at) => ({
      operation: status.operation,
      promise: 'agreement' as const,
      message: `running_count is ${at}, the list has ${at + 1}: ${hostile}`,
      times: 1,
    })),
  ],
});

/** A run that was ended after a part of it. */
export const interruptedReport: Report = {
  ...brokenReport,
  interrupted: true,
  requests: 611,
  milliseconds: 2_310,
  verdicts: brokenReport.verdicts.map((verdict, at) =>
    at < 50 ? verdict : { ...verdict, judged: 0, findings: [], skipped: 'the run was interrupted before' },
  ),
};

/** A run that could judge nothing. */
export const diagnosedReport: Report = {
  ...keptReport,
  requests: 3,
  milliseconds: 412,
  diagnosis: {
    message:
      'All three calls were answered by an HTML page (200, text/html): that is a portal, no API. Is https://kms.eu-de.otc.t-systems.com the right address, and is there a proxy between?',
    evidence: operations.map((one) => exchangeOf(one, '<!doctype html>\n<title>Sign in</title>')),
  },
  verdicts: keptReport.verdicts.map(({ kept: _, ...verdict }) => ({
    ...verdict,
    judged: 0,
    skipped: 'the server could not be judged',
  })),
};

import type { Mock } from '@cloud-inventory/mock';
import type { Change } from './in-front.ts';
import { overview, walkPages } from './respect.ts';

/** A cloud that workflows must not be content with. */
export interface WrongCloud {
  readonly name: string;
  /** What it takes a request for. */
  readonly reads: Change;
  readonly answers: (mock: Mock) => void;
  /** The workflows to run. Default: all. */
  readonly files?: readonly string[];
  /** All checks that fail: those of one step in each workflow that notices. */
  readonly failed: readonly string[];
}

export const wrongClouds: readonly WrongCloud[] = [
  {
    name: 'lets everyone in, reads no parameters of its list, and owes keys',
    reads: (url, headers) => {
      headers.set('x-auth-token', 'any');
      if (url.pathname.endsWith('/instances')) url.search = '';
    },
    answers: (mock) => mock.use('ShowUserInstances', { body: { instance_num: -1 }, unchecked: true }),
    failed: [
      'count-keys/count: $response.body#/instance_num >= 0',
      'count-keys/count: schema check',
      "overview/list-with-failures: $[?count(@.instances[?@.status == 'CREATEFAILED']) == {$steps.counts-with-failures.outputs.body#/createfailed_count}]",
      'walk-pages/first-page: $[?count(@.instances[*]) <= {$request.query.limit}]',
      'without-token/keys: $[?@.error_code || @.error]',
      'without-token/keys: $statusCode == 401 || $statusCode == 403',
      'without-token/keys: schema check',
      'wrong-input/page-of-none: $[?@.error.code || @.error_code]',
      'wrong-input/page-of-none: $statusCode == 400',
    ],
  },
  {
    name: 'numbers instances from 0, and counts failed ones unasked',
    files: [overview, walkPages],
    reads: (url) => {
      const start = Number(url.searchParams.get('start'));
      if (start > 1) url.searchParams.set('start', String(start - 1));
    },
    answers: (mock) =>
      mock.use('ListNumberOfInstancesInDifferentStatus', {
        body: { running_count: 16, createfailed_count: 44 },
      }),
    failed: [
      'overview/counts: $[?!@.createfailed_count || @.createfailed_count == 0]',
      'walk-pages/second-page: $[?!@.instances[?@.instance_id == {$steps.first-page.outputs.instances#/9/instance_id}]]',
    ],
  },
];

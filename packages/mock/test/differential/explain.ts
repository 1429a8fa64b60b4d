import type { Comparison } from './compare.ts';
import { type IntendedDifference, intendedDifferences } from './intended-differences.ts';
import { bytesOf, read } from './request.ts';

export function agree({ mock, prism }: Comparison): boolean {
  return mock.status === prism.status && mock.blamed.join() === prism.blamed.join();
}

/** The one entry of the list that a difference falls under; undefined if it is not intended. */
export function explanationOf({ request, mock, prism }: Comparison): IntendedDifference | undefined {
  const sent = read(request);
  return intendedDifferences.find((each) => each.covers(sent, mock, prism));
}

/** A difference in one line, with the request as it can be sent again. */
export function lineOf({ request, mock, prism }: Comparison): string {
  const [here, there] = [mock, prism].map(({ status, blamed }) => `${status} ${JSON.stringify(blamed)}`);
  return `${request.aim.api} ${JSON.stringify(bytesOf(request))}: this mock ${here}, Prism ${there}`;
}

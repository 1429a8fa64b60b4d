import { type Comparison, compare, type Ports } from './compare.ts';
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

/**
 * The name of the entry that each difference falls under. Where an entry says what Prism is to be asked instead, that
 * is done, and only a verdict that is then Prism's, or another intended difference, counts.
 */
export async function namesOf(
  different: readonly Comparison[],
  ports: Ports,
): Promise<ReadonlyMap<Comparison, string>> {
  const instead = new Map(
    different.flatMap((each) => {
      const request = explanationOf(each)?.instead?.(each.request);
      return request ? [[each, request] as const] : [];
    }),
  );
  const verdicts = new Map((await compare([...instead.values()], ports)).map((each) => [each.request, each]));
  const isIntended = (each: Comparison) => {
    const request = instead.get(each);
    const again = request && verdicts.get(request);
    if (!request || !again) return true;
    const { prism } = again;
    return agree({ ...each, prism }) || explanationOf({ request, mock: each.mock, prism }) !== undefined;
  };
  return new Map(
    different.map((each) => {
      const entry = explanationOf(each);
      return [each, entry && isIntended(each) ? entry.name : 'not intended'];
    }),
  );
}

/** A difference in one line, with the request as it can be sent again. */
export function lineOf({ request, mock, prism }: Comparison): string {
  const [here, there] = [mock, prism].map(({ status, blamed }) => `${status} ${JSON.stringify(blamed)}`);
  return `${request.aim.api} ${JSON.stringify(bytesOf(request))}: this mock ${here}, Prism ${there}`;
}

import type { Judge } from './judge.ts';

/** A judge of a whole run: no two requests have the same id. */
export function withRequestIds(judge: Judge): Judge {
  const seen = new Set<string>();
  return (operation, judged, expected) => {
    const judgements = judge(operation, judged, expected);
    const id = judged.headers.get('x-request-id');
    if (!id) return judgements;
    const broken = `the id '${id.slice(0, 80)}' was that of an earlier request`;
    if (seen.has(id)) judgements.push({ promise: 'request-id', broken });
    seen.add(id);
    return judgements;
  };
}

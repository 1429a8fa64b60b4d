import { callsOf, type Description } from './description.ts';
import { nameOpenSets } from './open-sets.ts';
import { codeSamples } from './samples.ts';
import type { Text } from './text.ts';

/** A copy of a bundle as the page shall show it: with code samples, known values, and open where Redoc would fold it. */
export function docsCopy(bundle: Description, text: Text): Description {
  const copy = structuredClone(bundle);
  // Redoc prints it behind the title, where it reads as the API's version; it is our description's.
  delete copy.info.version;
  nameOpenSets(copy, text);
  const calls = callsOf(copy);
  for (const call of calls) call.operation['x-codeSamples'] = codeSamples(copy, call);
  const tags = new Set(calls.flatMap(({ operation }) => operation.tags ?? []));
  if (tags.size <= 1) {
    // A tag's operations hide behind "+ Show"; a single tag groups nothing, so it costs a click for nothing.
    delete copy.tags;
    for (const { operation } of calls) delete operation.tags;
  }
  return copy;
}

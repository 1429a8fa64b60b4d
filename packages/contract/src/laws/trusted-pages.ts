import type { Ask } from '../check.ts';
import { Unusable } from '../unusable.ts';
import type { Broken } from './broken.ts';
import type { List } from './list.ts';
import { pagingFindings } from './paging-law.ts';
import { startFindings } from './start-law.ts';

/**
 * What a law found that reads a list to its end, unless the list's own pages are wrong: then whatever is compared with
 * it is wrong, too, and one fault would be found under many names.
 *
 * @throws {Unusable} where they are.
 */
export async function* withTrustedPages(
  list: List,
  ask: Ask,
  findings: AsyncIterable<Broken>,
): AsyncGenerator<Broken> {
  let isTrusted = false;
  for await (const broken of findings) {
    // Only now, since it is many requests.
    isTrusted ||= (await isKept(pagingFindings(list, ask))) && (await isKept(startFindings(list, ask)));
    if (!isTrusted) throw new Unusable('its pages are wrong: see paging and start');
    yield broken;
  }
}

async function isKept(findings: AsyncGenerator<unknown, unknown>): Promise<boolean> {
  const { done } = await findings.next();
  return done === true;
}

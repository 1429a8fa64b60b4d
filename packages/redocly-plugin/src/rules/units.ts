import { descriptionOf, members, said, saysText, wordsOf } from '../description/members.ts';
import { type Layer, typesOf } from '../description/parts.ts';
import type { Visitor } from '../redocly.ts';

/** A name with one of these words is the name of a size or a time. */
const measures = words(`
  memory mem capacity size storage disk volume bytes bandwidth throughput traffic
  time timestamp date duration timeout interval period delay latency ttl age uptime lifetime retention`);

/** In a description only those count that hardly mean anything else there. */
const spoken =
  /\b(?:memory|capacity|size|bandwidth|throughput|duration|timeout|interval|latency|how long)\b/i;

/** A name that ends with one of these is that of a number without a unit. */
const plain = words(`
  count counts num number total quantity index id port code type mode version flavor flavour level status state`);

const unitNames =
  /(?:^|[^a-z])(?:[kmgtp]i?b(?:ps|\/s|it)?|(?:kilo|mega|giga|tera|peta|kibi|mebi|gibi|tebi)?(?:bytes?|bits?)|bps|[mµn]s|(?:milli|micro|nano)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent)(?:$|[^a-z])|%/i;

/** Every number that is a size or a time says in what it is measured. */
export function units(): Visitor {
  return members(({ kind, name, layers, at }, context) => {
    const description = descriptionOf(layers);
    if (!isNumeric(layers) || !isMeasure(name, description) || isSet(layers)) return;
    if (unitNames.test(description) || saysText(layers, 'x-unit')) return;
    const message = `${kind} "${name}" is a size or a time without a unit. Name the unit in its description ("in MB", "in seconds"), or in x-unit where it is another.`;
    context.report({ message, location: at });
  });
}

function isNumeric(layers: readonly Layer[]): boolean {
  const types = layers.flatMap(typesOf);
  if (types.includes('integer') || types.includes('number')) return true;
  const example = said(layers, 'example');
  return types.includes('string') && typeof example === 'string' && /^-?\d*\.?\d+$/.test(example);
}

function isMeasure(name: string, description: string): boolean {
  const parts = wordsOf(name);
  if (plain.has(parts.at(-1) ?? '')) return false;
  return parts.some((word) => measures.has(word)) || spoken.test(description);
}

/** The numbers of a set are codes. */
function isSet(layers: readonly Layer[]): boolean {
  return ['enum', 'x-extensible-enum'].some((keyword) => said(layers, keyword) !== undefined);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

import type { Asked } from './fault.ts';

type Pair = readonly [name: string, value: string];

function pairsOf({ target }: Asked): Pair[] {
  const [, query = ''] = target.split('?');
  if (query === '') return [];
  return query.split('&').map((pair): Pair => {
    const [name = '', value = ''] = pair.split('=').map(decodeURIComponent);
    return [name, value];
  });
}

/** The value of a query parameter; undefined where there is none. */
export function parameter(asked: Asked, name: string): string | undefined {
  return pairsOf(asked).find(([each]) => each === name)?.[1];
}

/** The names of all query parameters. */
export function parameterNames(asked: Asked): string[] {
  return pairsOf(asked).map(([name]) => name);
}

/** Requests that have a parameter, and a certain value of it where one is given. */
export function having(name: string, value?: string): (asked: Asked) => boolean {
  return (asked) => {
    const found = parameter(asked, name);
    return found !== undefined && (value === undefined || found === value);
  };
}

/** The request with other values for some parameters; undefined leaves one out. */
export function withParameters(asked: Asked, values: Readonly<Record<string, string | undefined>>): Asked {
  const kept = pairsOf(asked).filter(([name]) => !Object.hasOwn(values, name));
  const added = Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const query = [...kept, ...added].map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  const [path = ''] = asked.target.split('?');
  return { ...asked, target: query === '' ? path : `${path}?${query}` };
}

/** Asks the right server without these parameters. */
export function ignoring(...names: readonly string[]): (asked: Asked) => Asked {
  const none = Object.fromEntries(names.map((name) => [name, undefined]));
  return (asked) => withParameters(asked, none);
}

/** Asks the right server with another value of a parameter, where there is one. */
export function reading(name: string, read: (value: string) => string | undefined): (asked: Asked) => Asked {
  return (asked) => {
    const value = parameter(asked, name);
    return value === undefined ? asked : withParameters(asked, { [name]: read(value) });
  };
}

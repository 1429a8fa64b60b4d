import type { ServerCredentials } from '../server.ts';

/** What stands where a secret was. */
export const mask = '***';

// A secret of few letters would be found in every text; those that are meant to be secret are longer.
const shortest = 6;

/** How a text may be written where it is given back: as it is, in a URL, in JSON. */
function spellingsOf(value: string): string[] {
  const inJson = JSON.stringify(value).slice(1, -1);
  return [value, encodeURIComponent(value), inJson, inJson.replaceAll('/', '\\/')];
}

/** The secrets of a run, to be found in what comes back and masked in what is kept. */
export class Secrets {
  readonly #values: readonly string[];

  constructor({ token, accessKey }: ServerCredentials) {
    const values = [token, accessKey?.secretKey, accessKey?.securityToken].filter(
      (value) => value !== undefined && value.length >= shortest,
    ) as string[]; // The filter leaves no undefined.
    this.#values = [...new Set(values.flatMap(spellingsOf))];
  }

  /**
   * Where secrets are in an answer: the names of headers, `the body`.
   *
   * @param more Secrets of this very request.
   */
  placesIn(headers: Headers, text: string, more: readonly string[] = []): string[] {
    const isIn = (part: string) => [...this.#values, ...more].some((value) => part.includes(value));
    const named = [...headers].filter(([, value]) => isIn(value)).map(([name]) => `the header ${name}`);
    return [...named, ...(isIn(text) ? ['the body'] : [])];
  }

  /** @param more Secrets of this very request. */
  mask(text: string, more: readonly string[] = []): string {
    return [...this.#values, ...more].reduce((masked, value) => masked.replaceAll(value, mask), text);
  }
}

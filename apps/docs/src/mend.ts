import { DocsError } from './errors.ts';

/** Replaces what must be in a script exactly once, or as often as told, so that a new one cannot undo it in silence. */
export interface Mend {
  why: string;
  find: string;
  put: string;
  times?: number;
}

/** A script with its spots mended. Throws a {@link DocsError} where there is another number of one. */
export function mended(script: string, mends: Mend[]): string {
  return mends.reduce((text, { why, find, put, times = 1 }) => {
    const found = text.split(find).length - 1;
    if (found !== times) {
      throw new DocsError(
        `Redoc's script has ${found} instead of ${times} places that say ${find} (${why}): mend src/redoc-mends.ts.`,
      );
    }
    return text.replaceAll(find, () => put);
  }, script);
}

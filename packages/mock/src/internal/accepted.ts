import accepts from 'accepts';

// `application/json;charset=utf-8` is a common way to ask for what is described as `application/json`.
const plain = (accept: string) => accept.replaceAll(/;(?!\s*q\s*=)[^,;]*/gi, '');

/** Which of the media types an `Accept` header likes best; undefined if it admits none of them. */
export function accepted(accept = '*/*', mediaTypes: readonly string[]): string | undefined {
  if (accept === '*/*') return mediaTypes[0];
  const best = accepts({ headers: { accept: plain(accept) } }).type([...mediaTypes]);
  return typeof best === 'string' ? best : undefined;
}

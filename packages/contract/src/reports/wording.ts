import type { Finding, Report } from '../report.ts';

/** A number as a person reads it: `2,134`. */
export function numeral(value: number): string {
  return value.toLocaleString('en-US');
}

/** A number of things: `1 finding`, `2,134 requests`. */
export function counted(value: number, thing: string): string {
  return `${numeral(value)} ${thing}${value === 1 ? '' : 's'}`;
}

/** How often: `once`, `14 times`. */
export function timesText(value: number): string {
  return value === 1 ? 'once' : `${numeral(value)} times`;
}

/** How often something was found, and by what, where its message does not say so. */
export function foundText({ times, title, message }: Finding): string {
  return message.includes(title) ? `Found ${timesText(times)}` : `Found ${timesText(times)}: ${title}`;
}

/** A time that a person waits for: `850 ms`, `8.4 s`, `3 min 20 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** The beginning of a text that is too long, and how much is missing. */
export function beginning(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Half of a pair is no character.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return `${text.slice(0, end)}… (cut, ${counted(text.length - end, 'character')} more)`;
}

/** The profile that was judged by, and that it is unproven, where it is. */
export function profileText({ profile, verified }: Report): string {
  return verified ? profile : `${profile}, not verified against a live cloud`;
}

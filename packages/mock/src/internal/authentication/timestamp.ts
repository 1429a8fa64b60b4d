import { type Flaw, shown } from './flaw.ts';

const tolerance = 15 * 60_000;

/** A moment as X-Sdk-Date has it: in UTC, without fractions of a second. */
export function timestampOf(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** In milliseconds since 1970; NaN where it is no such timestamp. */
function timeOf(timestamp: string): number {
  const parts = /^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/.exec(timestamp);
  return parts ? Date.parse(`${parts[1]}-${parts[2]}-${parts[3]}:${parts[4]}:${parts[5]}`) : Number.NaN;
}

/** What is wrong with the time of signing, by the clock of the server. */
export function timestampFlaw(timestamp: string | undefined, now: number): Flaw | undefined {
  const time = timeOf(timestamp ?? '');
  const apart = Math.abs(now - time);
  if (apart <= tolerance) return undefined;
  const server = timestampOf(new Date(now));
  const flaw = (rule: string, problem: string): Flaw => ({ header: 'x-sdk-date', rule, problem });
  const right = `it must be the time of signing in UTC, as ${server} is now`;
  if (timestamp === undefined) return flaw('required', `X-Sdk-Date not found; ${right}`);
  if (Number.isNaN(time)) return flaw('format', `X-Sdk-Date is '${shown(timestamp, 40)}'; ${right}`);
  const seconds = Math.ceil(apart / 1000);
  return flaw(
    'expired',
    // Up to the semicolon, these are the gateway's own words.
    `calc aksk signature fail:signature expired, signature time:${timestamp},server time:${server}; ` +
      `they are ${Math.floor(seconds / 60)} min ${seconds % 60} s apart, at most 15 min are allowed`,
  );
}

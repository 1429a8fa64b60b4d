import type { Progress as RunProgress } from '../run/judge-server.ts';
import { fitting } from './columns.ts';
import { visible } from './visible.ts';
import { counted, numeral } from './wording.ts';

/** Where progress is shown, like `process.stderr`. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** Default 80. */
  readonly columns?: number | undefined;
}

export interface Progress {
  update(state: RunProgress): void;
  /** Takes the line away, if there is one. */
  end(): void;
}

const clearLine = '\r\u001b[2K';

/** How many milliseconds are between two lines: the eye follows no more, and a log wants few. */
const pause = { live: 80, log: 5_000 };

function lineOf({ done, total, requests, findings, current, waiting }: RunProgress): string {
  const asking = visible(current);
  const throttled =
    waiting === undefined ? undefined : `waiting ${numeral(Math.ceil(waiting))} s, the server throttles`;
  if (total === 0) return throttled === undefined ? `${asking} …` : `${asking}: ${throttled}`;
  const share = `${String(Math.floor((100 * done) / total)).padStart(3)} %`;
  const counts = `${numeral(done)} of ${counted(total, 'check')}, ${counted(requests, 'request')}, ${counted(findings, 'finding')}`;
  return throttled === undefined ? `${share}  ${counts}: ${asking}` : `${share}  ${throttled}: ${counts}`;
}

/**
 * Shows how far a run is: on a terminal by one line that changes, else by a line every five seconds.
 *
 * @param now The time in milliseconds.
 */
export function createProgress(
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): Progress {
  const live = stream.isTTY === true;
  const usual = live ? pause.live : pause.log;
  // A log of a run that is soon over needs no progress; a person's eye does.
  let next = now() + (live ? 0 : pause.log);
  return {
    update(state) {
      // After these nothing else may be said for long.
      const lasting = (live && state.total === 0) || (state.waiting ?? 0) * 1_000 >= usual;
      if (now() < next && !lasting) return;
      next = now() + usual;
      const line = lineOf(state);
      // A line that is as wide as the terminal would go on in a second one, which nothing takes away.
      stream.write(live ? clearLine + fitting(line, (stream.columns ?? 80) - 1) : `${line}\n`);
    },
    end() {
      if (live) stream.write(clearLine);
    },
  };
}

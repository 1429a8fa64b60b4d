import { fitting } from './columns.ts';
import { visible } from './visible.ts';
import { counted, numeral } from './wording.ts';

/** How far a run is. */
export interface ProgressState {
  /** Checks that are done. */
  readonly done: number;
  readonly total: number;
  readonly requests: number;
  readonly findings: number;
  /** What is being asked or compared. */
  readonly current: string;
}

/** Where progress is shown, like `process.stderr`. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** Default 80. */
  readonly columns?: number | undefined;
}

export interface Progress {
  update(state: ProgressState): void;
  /** Takes the line away, if there is one. */
  end(): void;
}

const clearLine = '\r\u001b[2K';

/** How many milliseconds are between two lines: the eye follows no more, and a log wants few. */
const pause = { live: 80, log: 5_000 };

function lineOf({ done, total, requests, findings, current }: ProgressState): string {
  const share = total > 0 ? Math.floor((100 * done) / total) : 0;
  const counts = `${numeral(done)} of ${counted(total, 'check')}, ${counted(requests, 'request')}, ${counted(findings, 'finding')}`;
  return `${String(share).padStart(3)} %  ${counts}: ${visible(current)}`;
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
  // A log of a run that is soon over needs no progress; a person's eye does.
  let next = now() + (live ? 0 : pause.log);
  return {
    update(state) {
      if (now() < next) return;
      next = now() + (live ? pause.live : pause.log);
      const line = lineOf(state);
      // A line that is as wide as the terminal would go on in a second one, which nothing takes away.
      stream.write(live ? clearLine + fitting(line, (stream.columns ?? 80) - 1) : `${line}\n`);
    },
    end() {
      if (live) stream.write(clearLine);
    },
  };
}

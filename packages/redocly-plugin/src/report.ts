import type { Context, LineLocation, Location } from './redocly.ts';

export type Report = (context: Context, message: string, location: Location | LineLocation) => void;

/** Reports a fault once: what is shared is looked at for each operation that uses it. */
export function reportOnce(): Report {
  const reported = new Set<string>();
  return (context, message, location) => {
    const place = location.pointer ?? location.start.line;
    const key = `${location.source.absoluteRef} ${place} ${message}`;
    if (reported.has(key)) return;
    reported.add(key);
    context.report({ message, location });
  };
}

import { checkServer } from './check-options.ts';
import type { JudgeOptions } from './judge-options.ts';
import { judgeTasks } from './judge-tasks.ts';
import type { Report } from './report.ts';
import type { Server } from './server.ts';
import { wholeSuite } from './suite.ts';

/**
 * Asks a server, or one per service, whatever can be asked safely, and says which promises of the descriptions it
 * keeps.
 *
 * A server that somebody else runs gets nothing but GET and HEAD of described paths.
 *
 * @throws {UsageError} if the server or an option makes no sense; the message repeats no secret.
 * @example
 * ```ts
 * import { exitCodeOf, judge } from '@cloud-inventory/contract';
 *
 * const report = await judge({
 *   url: { kms: 'https://kms.eu-de.otc.t-systems.com', dcs: 'https://dcs.eu-de.otc.t-systems.com' },
 *   projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
 *   credentials: { token: process.env['OS_TOKEN'] ?? '' },
 *   own: false,
 * }, { profile: 'otc' });
 * console.log(exitCodeOf(report));
 * ```
 */
export async function judge(server: Server, options: JudgeOptions = {}): Promise<Report> {
  checkServer(server);
  const { wrongCredentials = false } = options;
  const makeChecks = await wholeSuite(server, { wrongCredentials, defaultFleet: false });
  const { url } = server;
  const target =
    typeof url === 'string' || url instanceof URL
      ? String(url)
      : Object.entries(url)
          .map((pair) => pair.join('='))
          .join(' ');
  return judgeTasks([{ server, makeChecks }], target, options);
}

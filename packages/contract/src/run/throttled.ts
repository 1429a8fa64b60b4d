import type { Asked } from '../check.ts';
import type { Reply, Transport } from '../transport/transport.ts';
import { CannotJudge } from './watch.ts';

const retries = 4;
const longest = 60;

/** Seconds that a throttled answer asks to wait; where it asks for none, twice as long each time. */
function pauseOf({ headers }: Reply, attempt: number): number {
  const asked = Number(headers.get('retry-after') ?? Number.NaN);
  return asked >= 0 ? asked : 2 ** attempt;
}

/** Wrong credentials count: they are not shown twice. */
function isWrong({ credentials = 'right' }: Asked): boolean {
  return !['right', 'signature', 'none'].includes(credentials);
}

/**
 * Sends a request, again after the pause that a throttling server asks for.
 *
 * @param onPause Is told each answer that throttles, and for how many seconds it is waited.
 * @throws {CannotJudge} when it throttles however long the pauses, or asks for one that nobody waits for.
 */
export async function sendPatiently(
  transport: Transport,
  asked: Asked,
  onPause: (reply: Reply, seconds: number) => void,
): Promise<Reply> {
  for (let attempt = 0; ; attempt += 1) {
    const reply = await transport.send(asked);
    if (reply.status !== 429 || isWrong(asked)) return reply;
    const seconds = pauseOf(reply, attempt);
    const evidence = [reply.exchange];
    if (seconds > longest) {
      const message = `The server throttles (429) and asks to wait ${seconds} s. Start again then.`;
      throw new CannotJudge({ message, evidence });
    }
    if (attempt === retries) {
      const message = `The server throttles (429) after ${retries} pauses, too. Choose a lower --rate, and see who else uses the quota.`;
      throw new CannotJudge({ message, evidence });
    }
    onPause(reply, seconds);
    transport.pause(seconds);
  }
}

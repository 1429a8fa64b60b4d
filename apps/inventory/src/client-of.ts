import { type Client, ConfigurationError, createClient, fromEnv, token } from '@cloud-inventory/client';
import type { OverviewOptions } from './args.ts';
import { UsageError } from './usage-error.ts';

/** A client of what was asked for, as whom the environment says. */
export function clientOf({ place, projectId }: OverviewOptions, env: NodeJS.ProcessEnv): Client {
  try {
    const own = env['CLOUD_INVENTORY_TOKEN'];
    return createClient({ ...place, projectId, credentials: own ? token(own) : fromEnv(env) });
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(inWordsOfTheCommand(error.message));
    throw error;
  }
}

/** The client speaks of its options; whoever typed a command knows them by other names. */
function inWordsOfTheCommand(message: string): string {
  return message
    .replace(/^fromEnv: set (?=CLOUD_SDK_AK and)/, 'credentials: set CLOUD_INVENTORY_TOKEN, or ')
    .replace(/^fromEnv: /, 'credentials: ')
    .replace(/^projectId /, 'the project id ')
    .replace(/\bendpoints\b/, '--endpoint');
}

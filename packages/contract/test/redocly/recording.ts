import { redocly } from './redocly.ts';

/** Puts Redocly's proxy before a server while `send` runs, and keeps all that passes in the file `har`. */
export async function record(
  server: string,
  har: string,
  send: (url: string) => Promise<unknown>,
): Promise<void> {
  const proxy = redocly(['proxy', '--target', server, '--har', har, '--port', '0']);
  try {
    await send(await proxy.prints(/listening on (http:\S+)/));
  } finally {
    // Only then does it write the file.
    proxy.interrupt();
    await proxy.exit;
  }
}

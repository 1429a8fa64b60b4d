// `npm start`: installs if needed, builds what is stale, serves the mock and the site.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { environment, fail, install, node, root, turbo } from './bootstrap.mjs';

const help = `npm start: everything built from the descriptions, the mock and the documentation served.

  MOCK_PORT   port of the mock, 0 for any free one (default 4010)
  DOCS_PORT   port of the documentation, 0 for any free one (default 4011)
`;

if (process.argv.includes('--help')) {
  process.stdout.write(help);
  process.exit(0);
}
for (const name of ['MOCK_PORT', 'DOCS_PORT']) {
  const port = process.env[name];
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65535)) {
    fail(`${name}=${port} is no port: give a whole number from 0 to 65535.`, 2);
  }
}
install();
process.stderr.write('Building what is stale …\n');
// Two runs: turbo reads a task's inputs before the first task runs, and the generated files are inputs of the build.
turbo('generate', '--output-logs=errors-only');
turbo('build', '--output-logs=errors-only');

// This process only waits: the child has the terminal's Ctrl-C too, and ends by itself.
const server = spawn(node(), [join(root, 'scripts', 'serve.ts')], {
  cwd: root,
  env: environment,
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));

// `npm run bench`: builds, then runs every benchmark on the Node that everything else runs on.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { environment, install, node, root, turbo } from './bootstrap.mjs';

install();
turbo('build', '--output-logs=errors-only');
const { status } = spawnSync(node(), [join(root, 'scripts', 'bench.ts'), ...process.argv.slice(2)], {
  cwd: root,
  env: environment,
  stdio: 'inherit',
});
process.exit(status ?? 1);

// `npm run bench`: builds, then runs every benchmark on the Node that everything else runs on.
import { install, program, turbo } from './bootstrap.mjs';

install();
turbo('build', '--output-logs=errors-only');
program('scripts', 'bench.ts');

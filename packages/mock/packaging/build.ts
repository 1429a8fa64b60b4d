// Builds `dist`: the compiler's output, and the descriptions as Prism reads them. Reading them takes longer than all
// the rest of a start, and always gives the same.

import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readDescriptions } from '../src/internal/descriptions.ts';
import { readOperations } from '../src/internal/prism/prism-operation.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
await rm(`${folder}/dist`, { recursive: true, force: true });
const { status } = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: folder, stdio: 'inherit' });
if (status !== 0) process.exit(1);
await mkdir(`${folder}/dist`, { recursive: true });
await writeFile(
  `${folder}/dist/operations.json`,
  JSON.stringify(await readOperations(await readDescriptions())),
);

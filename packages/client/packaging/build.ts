// Builds `dist`: types by the compiler, and few files of JavaScript, because Node takes longer to find and open some
// forty files than to run what is in them.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { client, succeed } from './command.ts';
import { entryPoints } from './entry-points.ts';

await rm(join(client, 'dist'), { recursive: true, force: true });
await succeed('tsc', ['-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--sourceMap', 'false'], client);

const names = (await entryPoints()).map(({ types }) => types.replace(/\.d\.ts$/, ''));
const bundle = await rolldown({
  cwd: client,
  input: Object.fromEntries(names.map((name) => [name, `src/${name}.ts`])),
  external: [/^openapi-fetch$/],
  platform: 'neutral',
  preserveEntrySignatures: 'allow-extension',
});
await bundle.write({
  dir: 'dist',
  sourcemap: true,
  sourcemapExcludeSources: true,
  chunkFileNames: 'shared/[name].js',
  codeSplitting: {
    includeDependenciesRecursively: false,
    // What several entry points use is one file. The manifest stays apart: no bundler can tell that copying the
    // operations into it does nothing else, so every program would carry it.
    groups: [{ name: 'client', minShareCount: 2, test: (id) => !id.endsWith('operations.ts') }],
  },
});

import { globSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Context } from '../redocly.ts';

type Options = Readonly<Record<string, unknown>>;

/** The catalogue's folder, relative to the working directory. Option `catalogue`, relative to the config file. */
export function catalogueFolder(options: Options, context: Context): string {
  return relative('', resolve(configFolder(context), String(options['catalogue'] ?? 'specs/i18n/zh-CN')));
}

/** The root of every API, as Redocly names them. Option `apis`, a glob relative to the config file. */
export function apiRoots(options: Options, context: Context): string[] {
  const cwd = resolve(configFolder(context));
  return globSync(String(options['apis'] ?? 'specs/*/v*/openapi.yaml'), { cwd }).map((file) =>
    join(cwd, file),
  );
}

/** Redocly gives the config file's path as it was given to it: relative to the working directory. */
function configFolder(context: Context): string {
  return dirname(context.config.configPath ?? 'redocly.yaml');
}

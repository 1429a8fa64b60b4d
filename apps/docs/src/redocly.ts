import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { DocsBuildError } from './errors.ts';
import { sampleLanguages } from './samples.ts';

// The one file that knows Redocly's command line and its installed files.
const cli = dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json'));

/** Redoc's browser script, as it is installed. */
export const redocScript = join(cli, 'lib/chunks/redoc.standalone.js');

/** Where a page of `build-docs` would load that script from. */
export const redocScriptUrl = /https:\/\/cdn\.redocly\.com\/redoc\/v[\d.]+\/bundles\/redoc\.standalone\.js/g;

/** What is loaded into Redocly's process. */
const prerender = new URL('./prerender.ts', import.meta.url).href;

const template = fileURLToPath(new URL('./theme/redoc.hbs', import.meta.url));

/** Height of the top bar in pixels; `site.css` says the same. */
const topBar = 56;

/** What `redocly build-docs` is told about one page. */
export interface RedocPage {
  api: string;
  lang: string;
  /** The description, a file. */
  description: string;
  /** The page to write. */
  output: string;
  downloads: { title: string; url: string }[];
}

/** A Redocly configuration for one page. Without `telemetry: off` the page would trace its readers. */
function redoclyConfig(page: RedocPage): object {
  return {
    telemetry: 'off',
    apis: { page: { root: page.description } },
    openapi: {
      downloadUrls: page.downloads,
      scrollYOffset: topBar,
      schemasExpansionLevel: 'all',
      jsonSamplesExpandLevel: 4,
      codeSamples: { languages: sampleLanguages },
    },
  };
}

/** Runs `redocly build-docs`; throws a {@link DocsBuildError} with the reason that it gave. `config` is a file to write. */
export async function buildRedocPage(page: RedocPage, config: string): Promise<void> {
  await writeFile(config, JSON.stringify(redoclyConfig(page)));
  const args = ['--import', prerender, join(cli, 'bin/cli.js'), 'build-docs', page.description];
  args.push('--output', page.output, '--template', template, '--config', config);
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
    SITE_LANG: page.lang,
  };
  await new Promise<void>((done, fail) => {
    execFile(process.execPath, args, { env, maxBuffer: 16 * 2 ** 20 }, (error, _stdout, stderr) => {
      if (error) fail(new DocsBuildError(page.api, reasonOf(stderr) || error.message, { cause: error }));
      else done();
    });
  });
}

/** What a failed run said, without its frames and its progress. */
function reasonOf(stderr: string): string {
  return stripVTControlCharacters(stderr)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[╔║╚]|^Prerendering/.test(line))
    .slice(-4)
    .join(' ');
}

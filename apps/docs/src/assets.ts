import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editions } from './editions.ts';
import { labelsScript } from './labels.ts';
import { mended } from './mend.ts';
import { browserMends } from './redoc-mends.ts';
import { redocScript } from './redocly.ts';

/** The files that all pages share, as paths on the site. */
export interface Assets {
  css: string;
  indexCss: string;
  cardsCss: string;
  redocCss: string;
  theme: string;
  site: string;
  redoc: string;
  /** By language, the script with Redoc's words; none for English. */
  labels: ReadonlyMap<string, string>;
}

/** Writes a file under a name that holds its hash, so that browsers may keep it for good. */
export async function writeAsset(
  out: string,
  name: string,
  extension: string,
  content: string,
): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const path = `/assets/${name}.${hash}.${extension}`;
  await mkdir(join(out, 'assets'), { recursive: true });
  await writeFile(join(out, path), content);
  return path;
}

export async function writeAssets(out: string): Promise<Assets> {
  const own = async (name: string, extension: string) => {
    const file = new URL(`./theme/${name}.${extension}`, import.meta.url);
    return writeAsset(out, name, extension, await readFile(file, 'utf8'));
  };
  const redoc = mended(await readFile(redocScript, 'utf8'), browserMends);
  const labels = new Map<string, string>();
  for (const edition of editions) {
    const script = labelsScript(edition);
    if (script) labels.set(edition.lang, await writeAsset(out, `labels.${edition.lang}`, 'js', script));
  }
  return {
    css: await own('site', 'css'),
    indexCss: await own('index', 'css'),
    cardsCss: await own('cards', 'css'),
    redocCss: await own('redoc', 'css'),
    theme: await own('theme', 'js'),
    site: await own('site', 'js'),
    redoc: await writeAsset(out, 'redoc', 'js', redoc),
    labels,
  };
}

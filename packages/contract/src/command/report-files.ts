import { open, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import type { Report } from '../report.ts';
import { htmlText } from '../reports/html.ts';
import { jsonText } from '../reports/json.ts';
import { junitText } from '../reports/junit.ts';
import { UsageError } from '../usage-error.ts';

export type ReportKind = 'html' | 'json' | 'junit';

const texts: Readonly<Record<ReportKind, (report: Report) => string>> = {
  html: htmlText,
  json: jsonText,
  junit: junitText,
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'you may not write there',
    EROFS: 'you may not write there',
    EISDIR: 'it is a folder',
    ENOENT: 'there is no such folder',
    ENOTDIR: 'a part of its path is no folder',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
  };
  return reasons[code] ?? `it cannot be written (${code || String(error)})`;
}

interface ReportFile {
  readonly kind: ReportKind;
  readonly path: string;
}

/** The files that a report goes to. */
export class ReportFiles {
  readonly #files: readonly ReportFile[];

  private constructor(files: readonly ReportFile[]) {
    this.#files = files;
  }

  /**
   * Sees that each file can be written, so that nobody learns it after minutes. What is in one stays until the report
   * is there.
   *
   * @throws {UsageError} if one cannot be written.
   */
  static async prepare(paths: Readonly<Record<ReportKind, string | undefined>>): Promise<ReportFiles> {
    const kinds: readonly ReportKind[] = ['html', 'json', 'junit'];
    const files = kinds.flatMap((kind) => {
      const path = paths[kind];
      return path === undefined || path === '-' ? [] : [{ kind, path }];
    });
    for (const { kind, path } of files) await tryOut(kind, path);
    return new ReportFiles(files);
  }

  /**
   * Writes all of them, also when one fails.
   *
   * @returns Why some could not be written, each on one line.
   */
  async write(report: Report): Promise<string[]> {
    const written = this.#files.map(async ({ kind, path }) => {
      try {
        await writeWhole(path, texts[kind](report));
        return [];
      } catch (error) {
        return [`--${kind} ${path}: ${reasonOf(error)}`];
      }
    });
    return (await Promise.all(written)).flat();
  }
}

/** Writes beside the file first, so that nobody finds half of it, or nothing where something was. */
async function writeWhole(path: string, text: string): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  // A device or a pipe is written to; nothing can take its place.
  if (before && !before.isFile()) return writeFile(path, text);
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

async function tryOut(kind: ReportKind, path: string): Promise<void> {
  try {
    // Exclusively first: only a file that was not there before may be taken away again.
    const file = await open(path, 'wx').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
      throw error;
    });
    if (!file) return void (await (await open(path, 'r+')).close());
    await file.close();
    await unlink(path);
  } catch (error) {
    throw new UsageError(`--${kind} ${path}: ${reasonOf(error)}`);
  }
}

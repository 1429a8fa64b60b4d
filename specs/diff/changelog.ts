import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ApiDiff, impacts } from './change.ts';

const heading = { breaking: 'Breaking', compatible: 'Compatible', documentation: 'Documentation' };

/** The changelog of an API, below the folder of the descriptions. */
export function changelogOf({ root }: ApiDiff): string {
  return join(dirname(root), 'CHANGELOG.md');
}

/** Writes what changed into the section of the present version. Gives the files that it wrote. */
export function writeChangelogs(apis: readonly ApiDiff[], specs: string): string[] {
  return apis.filter(isVersioned).map((api) => {
    const file = join(specs, changelogOf(api));
    const others = [...sectionsIn(read(file))].filter(([version]) => version !== api.version.now);
    const sections = [sectionOf(api), ...others.map(([, section]) => section)];
    const title = `# Changelog of ${api.id}\n\nWritten by \`npm run diff -- --changelog\`.\n`;
    writeFileSync(file, [title, ...sections].join('\n'));
    return file;
  });
}

/** Whether the changelog says something else than what changed. */
export function isChangelogStale(api: ApiDiff, specs: string): boolean {
  if (!isVersioned(api)) return false;
  const sections = [...sectionsIn(read(join(specs, changelogOf(api))))];
  const at = sections.findIndex(([version]) => version === api.version.now);
  const earlier = at < 0 ? undefined : sections[at + 1]?.[0];
  // A base before the last version knows of more than the last section does.
  if (earlier !== undefined && earlier !== api.version.base) return false;
  return sections[at]?.[1] !== sectionOf(api);
}

/** A new API has no changes yet, and a version that stayed has no section. */
function isVersioned({ version, changes }: ApiDiff): boolean {
  return version.base !== version.now && changes.length > 0;
}

function sectionOf({ version, changes }: ApiDiff): string {
  const parts = impacts.flatMap((impact) => {
    const lines = changes
      .filter((change) => change.impact === impact)
      .map(({ operations, subject, what, reason = '' }) => {
        const where = [...operations, subject].filter((part) => part !== '').map((part) => `\`${part}\``);
        return `- ${where.join(', ')}${where.length > 0 ? ': ' : ''}${what} ${reason}`.trimEnd();
      });
    return lines.length > 0 ? [`### ${heading[impact]}\n\n${[...new Set(lines)].join('\n')}\n`] : [];
  });
  return [`## ${version.now}\n`, ...parts].join('\n');
}

/** By version, the newest first. */
function sectionsIn(text: string): Map<string, string> {
  const [, ...sections] = text.split(/^(?=## )/m);
  return new Map(
    sections.map((section) => [section.slice(3, section.indexOf('\n')), `${section.trimEnd()}\n`]),
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

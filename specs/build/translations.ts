import { join } from 'node:path';
import { readCatalogue } from '@cloud-inventory/redocly-plugin/catalogue';
import { show } from './apis.ts';
import { BuildFailure } from './failure.ts';

export function catalogueFolder(specs: string): string {
  return join(specs, 'i18n', 'zh-CN');
}

/** A text without its Chinese stays English; a catalogue that cannot be read would leave all of them so. */
export function checkCatalogue(specs: string): void {
  const broken = readCatalogue(catalogueFolder(specs)).files.flatMap((file) => file.broken);
  const lines = broken.map(({ file, line, message }) => `${show(file.path)}:${line}: ${message}`);
  if (lines.length > 0) throw new BuildFailure(lines.join('\n'));
}

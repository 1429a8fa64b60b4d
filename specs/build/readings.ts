import { catalogueFolder } from './translations.ts';

/** A way to read the descriptions, which gives each API a bundle of its own. */
export interface Reading {
  readonly name: string;
  /** Below dist, without the extension. */
  readonly file: (id: string) => string;
  /** `specs` is the folder of the descriptions. */
  readonly decorators: (specs: string) => Readonly<Record<string, unknown>>;
  /** Internal readings are JSON only. */
  readonly yaml: boolean;
}

export const open: Reading = { name: 'en', file: (id) => `${id}.en`, decorators: () => ({}), yaml: true };

export const readings: readonly Reading[] = [
  open,
  {
    name: 'sealed',
    file: (id) => `sealed/${id}.en`,
    decorators: () => ({ 'cloud-inventory/seal': 'on' }),
    yaml: false,
  },
  {
    name: 'zh-CN',
    file: (id) => `${id}.zh-CN`,
    decorators: (specs) => ({
      'cloud-inventory/translate': { severity: 'error', catalogue: catalogueFolder(specs) },
    }),
    yaml: true,
  },
];

/** A way to read the descriptions, which gives each API a bundle of its own. */
export interface Reading {
  readonly name: string;
  /** Below dist, without the extension. */
  readonly file: (id: string) => string;
  readonly decorators: Readonly<Record<string, string>>;
  /** Internal readings are JSON only. */
  readonly yaml: boolean;
}

export const open: Reading = { name: 'en', file: (id) => `${id}.en`, decorators: {}, yaml: true };

export const readings: readonly Reading[] = [
  open,
  {
    name: 'sealed',
    file: (id) => `sealed/${id}.en`,
    decorators: { 'cloud-inventory/seal': 'on' },
    yaml: false,
  },
];

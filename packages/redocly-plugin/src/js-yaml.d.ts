/** What we use of js-yaml, which ships no types. */
declare module 'js-yaml' {
  export interface Schema {
    readonly kind: 'schema';
  }
  export const CORE_SCHEMA: Schema;
  export function load(text: string, options: { readonly schema: Schema }): unknown;
  export function dump(
    content: unknown,
    options: { readonly lineWidth: number; readonly noRefs: boolean; readonly quotingType: '"' },
  ): string;
}

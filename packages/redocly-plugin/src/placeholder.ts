const placeholder = /(?:^|\n)\s*(?:TODO|TBD|FIXME|Lorem ipsum)\b|^\s*(?:\.{3}|…)\s*$/;

/** Whether a text, or one of its lines, is left to be said later. */
export function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && placeholder.test(value);
}

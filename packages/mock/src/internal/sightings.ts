const longest = 4096;

function hashOf(text: string): number {
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * Tells whether a text has been asked about before: of the last 4,096 different ones that is certain, twice as many
 * are known at most, and now and then one is taken for another.
 */
export function createSightings(): (text: string) => boolean {
  let recent = new Set<number>();
  let older = new Set<number>();
  return (text) => {
    const hash = hashOf(text);
    if (recent.has(hash) || older.has(hash)) return true;
    recent.add(hash);
    if (recent.size === longest) {
      older = recent;
      recent = new Set();
    }
    return false;
  };
}

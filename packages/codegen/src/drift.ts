/** What is wrong with the files on disk, a line for each wrong file; nothing when they are as generated. */
export function driftOf(
  generated: ReadonlyMap<string, string>,
  onDisk: ReadonlyMap<string, string>,
): string[] {
  const names = [...new Set([...generated.keys(), ...onDisk.keys()])].sort();
  return names.flatMap((name) => {
    const want = generated.get(name);
    const have = onDisk.get(name);
    if (want === have) return [];
    if (want === undefined) return [`${name}: superfluous, nothing generates it`];
    if (have === undefined) return [`${name}: missing`];
    return [`${name}:${firstDifference(want, have)}`];
  });
}

function firstDifference(want: string, have: string): string {
  const wanted = want.split('\n');
  const found = have.split('\n');
  let line = 0;
  while (wanted[line] === found[line]) line += 1;
  return [
    `${line + 1}: stale or edited by hand`,
    `    on disk:   ${found[line] ?? '(the file ends)'}`,
    `    generated: ${wanted[line] ?? '(the file ends)'}`,
  ].join('\n');
}

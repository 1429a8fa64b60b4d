import { type Description, readDescriptions } from '../../src/internal/descriptions.ts';

type Paths = Record<string, { get: { operationId: string } }>;

/** The described calls again and again under other paths, `count` in all. */
export async function manyOperations(count: number): Promise<Description[]> {
  const descriptions = await readDescriptions();
  return descriptions.map((description, index) => {
    // Bundles that this repository has built; each has one path with one GET.
    const document = description.document as { paths: Paths };
    const copies = Math.ceil((count - index) / descriptions.length);
    const paths = Array.from({ length: copies }, (_, copy) =>
      Object.entries(document.paths).map(([path, item]): [string, object] => [
        copy === 0 ? path : `/copy-${copy}${path}`,
        { ...item, get: { ...item.get, operationId: `${item.get.operationId}${copy || ''}` } },
      ]),
    );
    return { ...description, document: { ...document, paths: Object.fromEntries(paths.flat()) } };
  });
}

/** Targets for all of them, a different one every time. */
export function targetsOf(descriptions: readonly Description[]): string[] {
  const all = descriptions.map(({ document }) => Object.keys((document as { paths: Paths }).paths));
  const longest = Math.max(...all.map(({ length }) => length));
  // In turns, since one call costs more than another.
  return Array.from({ length: longest }, (_, index) => all.flatMap((paths) => paths[index] ?? []))
    .flat()
    .map(
      (path) => `${path.replace('{project_id}', '0dea2644dc80d5d22ff1c01e3ebea6fc')}?include_failure=no-{n}`,
    );
}

// Redocly's diff compares no list in an extension and no value of an example. As texts it does.

type Node = Record<string, unknown>;

interface Change {
  readonly kind: 'added' | 'removed' | 'modified';
  readonly property?: string;
  readonly base?: { readonly value?: unknown };
  readonly revision?: { readonly value?: unknown };
}

const extension = 'x-extensible-enum';

export default function comparison() {
  return {
    id: 'comparison',
    decorators: { oas3: { texts } },
    diff: { oas3: { 'known-values': knownValues } },
    configs: {
      all: { decorators: { 'comparison/texts': 'on' }, diff: { 'comparison/known-values': 'minor' } },
    },
  };
}

function texts() {
  return {
    any: {
      leave(node: unknown) {
        if (!isNode(node)) return;
        for (const [name, value] of Object.entries(node)) {
          if (name.startsWith('x-') && Array.isArray(value)) node[name] = JSON.stringify(value);
        }
      },
    },
    Example: {
      leave(node: Node) {
        node['value'] = JSON.stringify(node['value']);
      },
    },
  };
}

/** A known value of an open set comes or goes: programs keep working, and their compilers see it. */
function knownValues() {
  return {
    Schema(change: Change, { report }: { report(problem: { message: string }): void }) {
      if (change.kind !== 'modified' || change.property !== extension) return;
      const before = valuesIn(change.base?.value);
      const after = valuesIn(change.revision?.value);
      const added = after.filter((value) => !before.includes(value));
      const removed = before.filter((value) => !after.includes(value));
      const parts = [
        ...(added.length > 0 ? [`${added.join(', ')} became known`] : []),
        ...(removed.length > 0 ? [`${removed.join(', ')} is known no longer`] : []),
      ];
      if (parts.length > 0) report({ message: `Values of the open set: ${parts.join('; ')}.` });
    },
  };
}

function valuesIn(text: unknown): string[] {
  const values: unknown = typeof text === 'string' ? JSON.parse(text) : [];
  return Array.isArray(values) ? values.map((value) => `\`${value}\``) : [];
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

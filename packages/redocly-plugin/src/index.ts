import { seal } from './decorators/seal.ts';
import type { Plugin } from './redocly.ts';
import { evidence } from './rules/evidence.ts';

export default function cloudInventory(): Plugin {
  return {
    id: 'cloud-inventory',
    rules: { oas3: { evidence } },
    decorators: { oas3: { seal } },
  };
}

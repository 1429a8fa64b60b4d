import type { Plugin } from './redocly.ts';
import { descriptions } from './rules/descriptions.ts';
import { errorEnvelopes } from './rules/error-envelopes.ts';
import { errorExamples } from './rules/error-examples.ts';
import { evidence } from './rules/evidence.ts';
import { examples } from './rules/examples.ts';
import { openSets } from './rules/open-sets.ts';
import { operationIds } from './rules/operation-ids.ts';
import { placeholders } from './rules/placeholders.ts';
import { securityAlternatives } from './rules/security-alternatives.ts';
import { stringBooleans } from './rules/string-booleans.ts';
import { translated } from './rules/translated.ts';
import { units } from './rules/units.ts';

export default function cloudInventory(): Plugin {
  return {
    id: 'cloud-inventory',
    rules: {
      oas3: {
        descriptions,
        'error-envelopes': errorEnvelopes,
        'error-examples': errorExamples,
        evidence,
        examples,
        'open-sets': openSets,
        'operation-ids': operationIds,
        placeholders,
        'security-alternatives': securityAlternatives,
        'string-booleans': stringBooleans,
        translated,
        units,
      },
    },
  };
}

import type { MakeChecks } from '../setting.ts';
import { agreementChecks } from './agreement-law.ts';
import { caseChecks } from './case-law.ts';
import { emptyParameterChecks } from './empty-parameter-law.ts';
import { filterChecks } from './filter-law.ts';
import { filterPairChecks } from './filter-pair-law.ts';
import { flagChecks } from './flag-law.ts';
import { headChecks } from './head-law.ts';
import type { Laws } from './laws.ts';
import { limitChecks } from './limit-law.ts';
import { pagingChecks } from './paging-law.ts';
import { startChecks } from './start-law.ts';
import { stringBooleanChecks } from './string-boolean-law.ts';
import { sumChecks } from './sum-law.ts';
import { totalChecks } from './total-law.ts';
import { unknownParameterChecks } from './unknown-parameter-law.ts';

/** The laws that follow from a description alone. */
const derived: readonly MakeChecks[] = [
  limitChecks,
  startChecks,
  pagingChecks,
  totalChecks,
  stringBooleanChecks,
  emptyParameterChecks,
  unknownParameterChecks,
  headChecks,
];

/** What must hold between the answers to several requests, and what a written case expects of one. */
export function lawChecks(laws: Laws): MakeChecks {
  return (setting) => [
    ...derived.flatMap((makeChecks) => makeChecks(setting)),
    ...laws.filter.flatMap((law) => filterChecks(law, setting)),
    ...filterPairChecks(laws.filter, setting),
    ...laws.flag.flatMap((law) => flagChecks(law, setting)),
    ...laws.sum.flatMap((law) => sumChecks(law, setting)),
    ...laws.agreement.flatMap((law) => agreementChecks(law, setting)),
    ...laws.case.flatMap((law) => caseChecks(law, setting)),
  ];
}

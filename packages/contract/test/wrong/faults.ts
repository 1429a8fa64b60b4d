import type { Fault } from './fault.ts';
import { answeredFaults } from './faults/answered-faults.ts';
import { authenticationFaults } from './faults/authentication-faults.ts';
import { bodyFaults } from './faults/body-faults.ts';
import { countFaults } from './faults/count-faults.ts';
import { envelopeFaults } from './faults/envelope-faults.ts';
import { exampleFaults } from './faults/example-faults.ts';
import { filterFaults } from './faults/filter-faults.ts';
import { flagFaults } from './faults/flag-faults.ts';
import { headFaults } from './faults/head-faults.ts';
import { headerFaults } from './faults/header-faults.ts';
import { ignoredParameterFaults } from './faults/ignored-parameter-faults.ts';
import { itemFaults } from './faults/item-faults.ts';
import { jsonFaults } from './faults/json-faults.ts';
import { mediaTypeFaults } from './faults/media-type-faults.ts';
import { pagingFaults } from './faults/paging-faults.ts';
import { refusalFaults } from './faults/refusal-faults.ts';
import { secrecyFaults } from './faults/secrecy-faults.ts';
import { statusFaults } from './faults/status-faults.ts';
import { totalFaults } from './faults/total-faults.ts';
import { undescribedFaults } from './faults/undescribed-faults.ts';

/** Every fault that was written by hand, in the order of the promises. */
export const faults: readonly Fault[] = [
  ...answeredFaults,
  ...statusFaults,
  ...mediaTypeFaults,
  ...jsonFaults,
  ...bodyFaults,
  ...itemFaults,
  ...envelopeFaults,
  ...headerFaults,
  ...exampleFaults,
  ...authenticationFaults,
  ...undescribedFaults,
  ...refusalFaults,
  ...headFaults,
  ...filterFaults,
  ...ignoredParameterFaults,
  ...pagingFaults,
  ...totalFaults,
  ...flagFaults,
  ...countFaults,
  ...secrecyFaults,
];

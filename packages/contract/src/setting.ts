import type { Check } from './check.ts';
import type { Operation } from './description/operations.ts';
import type { Profile } from './profile.ts';

/** What checks are made for. */
export interface Setting {
  readonly operations: readonly Operation[];
  readonly profile: Profile;
  /** Whether the suite started the server: then it may be asked for what could harm another one. */
  readonly own: boolean;
  /** Whether to ask as much as can find something; else as much as a cloud, or a person, puts up with. */
  readonly thorough: boolean;
  /** What random requests follow from. */
  readonly seed: number;
  /** How many random requests a property sends at most. */
  readonly runs: number;
}

/** Makes the checks of one kind. */
export type MakeChecks = (setting: Setting) => readonly Check[];

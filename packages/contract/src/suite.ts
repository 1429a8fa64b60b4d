import { authenticationChecks } from './checks/authentication.ts';
import { boundaryChecks } from './checks/boundaries.ts';
import { exampleChecks } from './checks/examples.ts';
import { propertyChecks } from './checks/properties.ts';
import { undescribedChecks } from './checks/undescribed.ts';
import { lawChecks } from './laws/law-checks.ts';
import { ofAnyFleet } from './laws/laws.ts';
import { readLaws } from './laws/read-laws.ts';
import type { Server } from './server.ts';
import type { MakeChecks } from './setting.ts';

/** What a server may be asked, beyond what follows from the descriptions. */
export interface SuiteOptions {
  /** Whether one wrong token and one wrong signature may be sent to a server that somebody else runs. */
  readonly wrongCredentials: boolean;
  /** Whether it is a mock that answers from its own fleet: then it is known what must come. */
  readonly defaultFleet: boolean;
}

/** What a server that gives documented examples, whatever it is asked for, can be held to. */
export function exampleSuite(): MakeChecks {
  return (setting) =>
    [exampleChecks, boundaryChecks, undescribedChecks, propertyChecks].flatMap((make) => make(setting));
}

/** All that a server can be held to whose answers follow from what there is. */
export async function wholeSuite(
  server: Server,
  { wrongCredentials, defaultFleet }: SuiteOptions,
): Promise<MakeChecks> {
  const laws = await readLaws();
  const hasAccessKey = server.credentials.accessKey !== undefined;
  const kinds = [
    exampleChecks,
    boundaryChecks,
    authenticationChecks({ hasAccessKey, wrongCredentials }),
    undescribedChecks,
    lawChecks(defaultFleet ? laws : ofAnyFleet(laws)),
    propertyChecks,
  ];
  return (setting) => kinds.flatMap((make) => make(setting));
}

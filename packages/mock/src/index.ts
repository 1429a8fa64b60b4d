export type { AccessKey } from './access-key.ts';
export { DescriptionError } from './description-error.ts';
export type { Faults, Latency } from './faults.ts';
export type { Fleet, FleetInstance, FleetProject, FleetTag, InstanceStatus } from './fleet.ts';
export { FleetError } from './fleet-error.ts';
export { ListenError } from './listen-error.ts';
export type { FleetSize } from './make-fleet.ts';
export { makeFleet } from './make-fleet.ts';
export { OptionError } from './option-error.ts';
export type {
  ActiveOverride,
  OverriddenRequest,
  Override,
  OverrideOptions,
  Resolver,
} from './override.ts';
export type { RecordedRequest, Violation } from './recorded-request.ts';
export type { FleetOptions, Mock, MockOptions } from './start-mock.ts';
export { startMock } from './start-mock.ts';
export type { Upstreams } from './upstreams.ts';

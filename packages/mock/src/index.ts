export { DescriptionError } from './description-error.ts';
export type { Fleet, FleetInstance, FleetProject, FleetTag, InstanceStatus } from './fleet.ts';
export { FleetError } from './fleet-error.ts';
export { ListenError } from './listen-error.ts';
export type { FleetSize } from './make-fleet.ts';
export { makeFleet } from './make-fleet.ts';
export type { FleetOptions, Mock, MockOptions } from './start-mock.ts';
export { startMock } from './start-mock.ts';

export { readApis } from './bundles.ts';
export { CodegenError } from './codegen-error.ts';
export { driftOf } from './drift.ts';
export { generate } from './generate.ts';
export { type Regions, readRegions } from './regions.ts';

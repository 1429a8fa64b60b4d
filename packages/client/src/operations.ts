export { operations } from './generated/operations.ts';
export type { Operation, OperationPaging, OperationParameter } from './operation.ts';

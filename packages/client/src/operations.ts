export { operations } from './generated/operations.ts';
export type { DescribedOperation, Operation, OperationPaging, OperationParameter } from './operation.ts';

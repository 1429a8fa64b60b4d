export { DescriptionError } from './description-error.ts';
export { ListenError } from './listen-error.ts';
export type { Mock, MockOptions } from './start-mock.ts';
export { startMock } from './start-mock.ts';

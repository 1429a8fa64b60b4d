import { onTestFinished } from 'vitest';
import { type Mock, type MockOptions, startMock } from '../src/start-mock.ts';

/** A mock until the test ends. */
export async function startedMock(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock(options);
  onTestFinished(() => mock.close());
  return mock;
}

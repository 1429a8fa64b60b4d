import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // All packages are tested at once: only what hangs may run out of time.
    testTimeout: 30_000,
    // Errors elsewhere are found by `typecheck`, which sees the built package too.
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'], ignoreSourceErrors: true },
  },
});

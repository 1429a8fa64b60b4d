import { defineConfig } from 'vitest/config';

// These tests install packages and run whole programs: only what hangs may run out of time.
export default defineConfig({
  root: import.meta.dirname,
  test: { testTimeout: 180_000, hookTimeout: 180_000 },
});

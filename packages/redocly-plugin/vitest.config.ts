import { defineConfig } from 'vitest/config';

// These tests run whole processes, and all packages are tested at once: only what hangs may run out of time.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });

import { defineConfig } from 'vitest/config';

// Loading Prism takes a second of CPU, and all packages are tested at once: only what hangs may run out of time.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 30_000 } });

import { defineConfig } from 'vitest/config';

// A test that runs the command waits for a process that loads a compiler, beside whatever else the machine does.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 } });

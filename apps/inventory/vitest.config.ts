import { defineConfig } from 'vitest/config';

// Every test of the command waits for a process, beside whatever else the machine does.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 } });

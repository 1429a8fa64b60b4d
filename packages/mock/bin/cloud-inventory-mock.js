#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [major = 0, minor = 0] = engines.node.match(/\d+/g).map(Number);
const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  process.stderr.write(
    `cloud-inventory-mock: It needs Node ${major}.${minor} or newer; this is ${process.version}.\n`,
  );
  process.exit(2);
}
if (!existsSync(new URL('../dist/main.js', import.meta.url))) {
  process.stderr.write('cloud-inventory-mock: It is not built yet; run npm run build in the repository.\n');
  process.exit(2);
}
await import('../dist/main.js');

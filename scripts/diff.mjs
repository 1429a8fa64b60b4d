// `npm run diff`: what changed in the descriptions, and whether it may.
import { install, program } from './bootstrap.mjs';

install();
program('specs', 'diff', 'main.ts');

// `npm run new-api`: a skeleton of a description, for a new call.
import { install, program } from './bootstrap.mjs';

install();
program('specs', 'new-api', 'main.ts');

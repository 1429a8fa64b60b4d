// One task over the whole repository: node scripts/run.mjs <task>. See "scripts" in package.json.
import { fail, install, turbo } from './bootstrap.mjs';

/** @type {Record<string, string[]>} */
const tasks = {
  build: ['build'],
  generate: ['generate'],
  lint: ['lint'],
  test: ['test'],
  check: ['drift', 'lint', 'diff', 'typecheck', 'test', 'contract', 'packed'],
  api: ['api'],
};

const [name = '', ...rest] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
if (!task) fail(`No task "${name}". Tasks: ${Object.keys(tasks).join(', ')}.`, 2);
install();
turbo(...task, '--log-order=grouped', ...rest);

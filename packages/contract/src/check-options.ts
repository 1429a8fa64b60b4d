import type { JudgeOptions } from './judge-options.ts';
import { profileNames } from './profiles.ts';
import type { Server } from './server.ts';
import { UsageError } from './usage-error.ts';

const inHeaders = /^[\x21-\x7e]+$/;

// No value is repeated in a message: it may be a secret, or have one in it.
function checkUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new UsageError('the URL of a server must be one, and begin with http: or https:');
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new UsageError('the URL of a server must have no user, password, query or fragment in it');
  }
}

function checkNumber(name: string, value: number | undefined, low: number): void {
  if (value === undefined || (Number.isFinite(value) && value >= low)) return;
  throw new UsageError(`${name} must be a number of at least ${low}, not ${value}`);
}

/** @throws {UsageError} if a server cannot be asked as it is described. */
export function checkServer({ url, projectId, credentials: { token, accessKey } }: Server): void {
  const urls = typeof url === 'string' || url instanceof URL ? [url] : Object.values(url);
  if (urls.length === 0) throw new UsageError('no URL of a server is given');
  for (const each of urls) checkUrl(String(each));
  if (projectId === '') throw new UsageError('the project id is empty');
  if (token === undefined && accessKey === undefined) {
    throw new UsageError('no credentials are given, neither a token nor an access key');
  }
  const texts = [token, accessKey?.accessKey, accessKey?.secretKey, accessKey?.securityToken];
  if (texts.some((text) => text !== undefined && !inHeaders.test(text))) {
    throw new UsageError('a token or a key is empty or has characters that none has');
  }
}

/** @throws {UsageError} if there is no such profile, or a number makes no sense. */
export async function checkOptions(options: JudgeOptions): Promise<void> {
  const { profile, rate, timeout, runs, seed } = options;
  checkNumber('rate', rate, 0.01);
  checkNumber('timeout', timeout, 0.1);
  checkNumber('runs', runs, 1);
  checkNumber('seed', seed, 0);
  const names = await profileNames();
  if (profile === undefined || names.includes(profile)) return;
  throw new UsageError(`there is no profile '${profile.slice(0, 80)}', only ${names.join(', ')}`);
}

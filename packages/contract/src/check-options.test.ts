import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import type { JudgeOptions } from './judge-options.ts';
import type { Server } from './server.ts';
import { UsageError } from './usage-error.ts';

const right: Server = {
  url: 'http://127.0.0.1:1',
  projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc',
  credentials: { token: 'a-token' },
  own: false,
};

const key = { accessKey: 'id', secretKey: 'key' };

describe('what makes no sense is refused before anything is sent, and not repeated', () => {
  test.each<{ server?: Partial<Server>; options?: JudgeOptions; said: RegExp }>([
    { server: { url: 'secret' }, said: /URL of a server/ },
    { server: { url: 'ftp://secret.example' }, said: /begin with http/ },
    { server: { url: 'http://user:secret@example.com' }, said: /no user/ },
    { server: { url: {} }, said: /no URL/ },
    { server: { url: { iam: 'http://127.0.0.1:1' } }, said: /service 'iam'/ },
    { server: { projectId: '' }, said: /project id/ },
    { server: { credentials: {} }, said: /no credentials/ },
    { server: { credentials: { token: 'a\nsecret' } }, said: /token or a key/ },
    { server: { credentials: { token: '' } }, said: /token or a key/ },
    { server: { credentials: { accessKey: { ...key, secretKey: 'a secret' } } }, said: /token or a key/ },
    { options: { rate: 0 }, said: /rate must be/ },
    { options: { rate: Number.NaN }, said: /rate must be/ },
    { options: { timeout: -1 }, said: /timeout must be/ },
    { options: { runs: 0 }, said: /runs must be/ },
    {
      options: { profile: '../../package' },
      said: /no profile '..\/..\/package', only huaweicloud, mock, otc/,
    },
  ])('$server $options', async ({ server, options, said }) => {
    const error: unknown = await judge({ ...right, ...server }, options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toMatch(said);
    expect(String(error)).not.toContain('secret');
  });
});

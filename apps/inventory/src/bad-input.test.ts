import { expect, test } from 'vitest';
import { run } from '../test/run.ts';

const here = ['overview', '--region', 'eu-de'];

test.each<[string, string[], NodeJS.ProcessEnv, string]>([
  ['no command', [], {}, 'no command is given; the only one is overview'],
  ['an unknown command', ['delete'], {}, 'no such command; the only one is overview'],
  ['a word too many', [...here, 'more'], {}, 'one word too many'],
  ['an unknown option', [...here, '--force'], {}, ": Unknown option '--force'; see"],
  ['an option without its value', ['overview', '--region', '--json'], {}, '--region'],
  ['no place', ['overview'], {}, 'give --region or --endpoint'],
  ['two places', [...here, '--endpoint', 'http://127.0.0.1:9'], {}, 'not both'],
  [
    'an unknown region',
    ['overview', '--region', 'eu-dee'],
    {},
    ': there is no region "eu-dee"; did you mean eu-de?; see',
  ],
  [
    'a region like no other',
    ['overview', '--region', 'frankfurt'],
    {},
    '"frankfurt"; there are ae-ad-1, af-',
  ],
  ['no region at all', ['overview', '--region', ''], {}, ': there is no region ""; '],
  [
    'an endpoint that is no URL',
    ['overview', '--endpoint', 'localhost'],
    {},
    ': give --endpoint as plain http or https URLs',
  ],
  ['no project id', here, { OS_PROJECT_ID: '' }, 'OS_PROJECT_ID'],
  ['a malformed project id', [...here, '--project-id', 'mine'], {}, ': the project id must be 32 characters'],
  [
    'no credentials',
    here,
    { CLOUD_INVENTORY_TOKEN: '' },
    ': credentials: set CLOUD_INVENTORY_TOKEN, or CLOUD_SDK_AK and CLOUD_SDK_SK, or',
  ],
  [
    'half an access key',
    here,
    { CLOUD_INVENTORY_TOKEN: '', CLOUD_SDK_AK: 'hush' },
    ': credentials: set CLOUD_SDK_SK too',
  ],
  ['a malformed token', here, { CLOUD_INVENTORY_TOKEN: 'hush\nhush' }, 'token: visible ASCII'],
  ['a token as an option', [...here, '--token=hush'], {}, "'--token'"],
])('%s is one line on stderr and exit code 2', async (_what, args, env, message) => {
  const { code, stdout, stderr } = await run(args, env);

  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
  expect(stderr).not.toContain('hush');
});

test.each(['--help', '-h'])('%s and --version need nothing else', async (help) => {
  const env = { OS_PROJECT_ID: '', CLOUD_INVENTORY_TOKEN: '' };
  expect(await run([help], env)).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringContaining('--region ID'),
  });
  expect(await run(['--version'], env)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

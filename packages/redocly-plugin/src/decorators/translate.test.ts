import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';

const good = join(import.meta.dirname, '../../fixtures/translated/good');
const plugin = fileURLToPath(new URL('../index.ts', import.meta.url));
const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

let folder = '';
let bundles: Record<'english' | 'chinese' | 'without', unknown>;

// The English bundle comes last, so that it shows what the others leave behind in the process.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'translate-'));
  const bundle = (name: string, catalogue?: string) => ({
    root: join(good, 'inn/v1/openapi.yaml'),
    output: join(folder, `${name}.json`),
    decorators: catalogue ? { 'cloud-inventory/translate': { severity: 'error', catalogue } } : {},
  });
  const apis = {
    'inn@chinese': bundle('chinese', join(good, 'i18n/zh-CN')),
    'inn@without': bundle('without', join(good, 'i18n/none')),
    'inn@english': bundle('english'),
  };
  const config = join(folder, 'redocly.yaml');
  writeFileSync(config, stringify({ telemetry: 'off', plugins: [plugin], apis }));
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const run = spawnSync(process.execPath, [redocly, 'bundle', '--config', config], { env, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  bundles = { english: read('english'), chinese: read('chinese'), without: read('without') };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every text that a reader sees is Chinese, and nothing else', () => {
  expect(bundles.chinese).toMatchObject({
    info: {
      title: '客栈 v1',
      description: expect.stringContaining('客栈有若干房间，每个房间都有编号。\n\n# 错误\n\n| 错误码'),
    },
    tags: [{ name: '房间', description: '一切有门的地方。' }],
    paths: {
      '/v1/rooms': {
        get: {
          operationId: 'ListRooms',
          summary: '查询房间列表',
          tags: ['房间'],
          'x-observed': { description: '见于来客登记簿。' },
          responses: {
            200: {
              content: {
                'application/json': {
                  examples: { first: { summary: '第一个房间', value: { description: 'No text of ours' } } },
                },
              },
            },
            429: { description: '客人过多。' },
          },
        },
      },
    },
    components: {
      responses: { TooMany: { description: '请求过多。请按 `Retry-After` 给出的时间等待。' } },
      schemas: {
        Room: {
          properties: {
            title: { example: 'The blue room', 'x-choice': '没有文档说明。' },
            description: { description: '`INN.1`' },
          },
        },
      },
    },
  });
});

test('code between paragraphs stays as it is', () => {
  expect(bundles.chinese).toMatchObject({
    info: {
      description: expect.stringContaining('```sh\n# Words in code stay.\n\ncurl https://inn.example\n```'),
    },
  });
});

test('what has no Chinese stays English', () => {
  expect(bundles.without).toEqual(bundles.english);
});

test('other bundles of the process stay English', () => {
  expect(JSON.stringify(bundles.english)).not.toMatch(/\p{Script=Han}/u);
});

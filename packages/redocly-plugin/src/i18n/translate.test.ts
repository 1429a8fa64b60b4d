import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translate } from './translate.ts';

const good = join(import.meta.dirname, '../../fixtures/translated/good');
const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

let folder = '';
let english: unknown;
let chinese: unknown;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'translate-'));
  const output = join(folder, 'english.json');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [redocly, 'bundle', join(good, 'inn/v1/openapi.yaml'), '--output', output];
  const run = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  english = JSON.parse(readFileSync(output, 'utf8'));
  chinese = inLanguageOf(join(good, 'i18n/zh-CN'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inLanguageOf(catalogue: string): unknown {
  const bundle = structuredClone(english);
  translate(bundle, catalogue);
  return bundle;
}

test('every text that a reader sees is Chinese, and nothing else', () => {
  expect(chinese).toMatchObject({
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
  expect(chinese).toMatchObject({
    info: {
      description: expect.stringContaining('```sh\n# Words in code stay.\n\ncurl https://inn.example\n```'),
    },
  });
});

test('what has no Chinese stays English', () => {
  expect(inLanguageOf(join(good, 'i18n/none'))).toEqual(english);
});

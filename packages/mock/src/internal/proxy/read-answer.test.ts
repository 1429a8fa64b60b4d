import { describe, expect, test } from 'vitest';
import { readAnswer } from './read-answer.ts';

const operation = {
  operationId: 'ShowUserInstances',
  responses: [
    { status: 200, mediaTypes: ['application/json', 'text/*'], examples: [] },
    { status: 204, mediaTypes: [], examples: [] },
    { status: 203, mediaTypes: ['*/*'], examples: [] },
    { status: 400, mediaTypes: ['application/problem+json'], examples: [] },
  ],
};

function read(status: number, contentType: string | undefined, body: string | Buffer, method = 'GET') {
  const headers: Record<string, string> = contentType === undefined ? {} : { 'content-type': contentType };
  return readAnswer({ method }, { status, headers, body: Buffer.from(body) }, operation);
}

describe('an answer that can be judged is read', () => {
  test.each([
    ['JSON', 200, 'application/json', '{"a":1}', { a: 1 }, 'application/json'],
    [
      'JSON with parameters',
      200,
      'Application/JSON ; charset=UTF-8;',
      '[]',
      [],
      'application/json;charset=UTF-8',
    ],
    ['JSON of another name', 400, 'application/problem+json', '"a"', 'a', 'application/problem+json'],
    ['text', 200, 'text/plain', 'é', 'é', 'text/plain'],
    ['anything, where anything is described', 203, 'image/svg+xml', '<svg/>', '<svg/>', 'image/svg+xml'],
    ['nothing, where nothing is described', 204, undefined, '', undefined, undefined],
  ])('%s', (_what, status, type, body, value, contentType) => {
    expect(read(status, type, body)).toEqual({ value, contentType });
  });
});

describe('an answer that cannot be judged is a violation', () => {
  const notJson = {
    in: 'body',
    name: '',
    rule: 'json',
    message: 'The body of ShowUserInstances 200 is not application/json: it cannot be parsed.',
  };
  const documented = 'ShowUserInstances 200 is documented as application/json, text/*';
  const otherType = {
    in: 'header',
    name: 'content-type',
    rule: 'mediaType',
    message: `${documented}, but came as another media type.`,
  };

  test.each([
    [
      'a status that is not documented',
      read(302, 'text/html', ''),
      {
        in: 'status',
        name: '',
        rule: 'status',
        message: 'ShowUserInstances answered 302, but documents 200, 204, 203, 400.',
      },
    ],
    [
      'no media type',
      read(200, undefined, '{}'),
      {
        in: 'header',
        name: 'content-type',
        rule: 'required',
        message: `${documented}, but has no Content-Type.`,
      },
    ],
    ['another media type', read(200, 'application/xml', '<a/>'), otherType],
    ['a malformed media type', read(200, 'json', '{}'), otherType],
    ['truncated JSON', read(200, 'application/json', '{"a":'), notJson],
    ['no body', read(200, 'application/json', ''), notJson],
    ['JSON behind a byte order mark', read(200, 'application/json', '\ufeff{}'), notJson],
    ['bytes that are not UTF-8', read(200, 'application/json', Buffer.from('"\xff"', 'latin1')), notJson],
  ])('%s', (_what, reading, violation) => {
    expect(reading).toEqual({ violations: [violation] });
  });
});

test('an answer to HEAD is judged by its status alone', () => {
  expect(read(200, undefined, '', 'HEAD')).toEqual({ violations: [] });
  expect(read(404, undefined, '', 'HEAD')).toMatchObject({ violations: [{ rule: 'status' }] });
});

import { expectTypeOf, test } from 'vitest';
import {
  ApiError,
  type AuthenticationError,
  type BadRequestError,
  CloudError,
  ConfigurationError,
  type ConnectionError,
  type NotFoundError,
  type PermissionDeniedError,
  type RateLimitError,
  ResponseError,
  type ServerError,
  type TimeoutError,
} from './index.ts';

declare const error: unknown;

test('an ApiError says what the cloud said', () => {
  if (!(error instanceof ApiError)) return;
  expectTypeOf(error.operation).toEqualTypeOf<string>();
  expectTypeOf(error.status).toEqualTypeOf<number>();
  expectTypeOf(error.code).toEqualTypeOf<string | undefined>();
  expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
  expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
  expectTypeOf(error.response).toEqualTypeOf<Response>();
  expectTypeOf(error.body).toEqualTypeOf<string>();
  // @ts-expect-error it is code
  error.error_code;
  // @ts-expect-error an error is read, not written
  error.status = 1;
});

test('each status has a class, which is an ApiError', () => {
  expectTypeOf<
    | AuthenticationError
    | BadRequestError
    | NotFoundError
    | PermissionDeniedError
    | RateLimitError
    | ServerError
  >().toExtend<ApiError>();
  expectTypeOf<RateLimitError['name']>().toEqualTypeOf<'RateLimitError'>();
});

test('a program can branch on the name', () => {
  const retry = (caught: ConnectionError | RateLimitError | TimeoutError) =>
    caught.name === 'RateLimitError' ? caught.retryAfter : caught.name;
  expectTypeOf(retry).returns.toEqualTypeOf<number | 'ConnectionError' | 'TimeoutError' | undefined>();
});

test('a ResponseError says what came instead', () => {
  if (!(error instanceof ResponseError)) return;
  expectTypeOf(error.operation).toEqualTypeOf<string>();
  expectTypeOf(error.status).toEqualTypeOf<number>();
  expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
  expectTypeOf(error.body).toEqualTypeOf<string>();
  expectTypeOf(error.response).toEqualTypeOf<Response>();
  // @ts-expect-error nothing says when to come back
  error.retryAfter;
});

test('every error is a CloudError and an Error', () => {
  expectTypeOf<ConfigurationError | ConnectionError | ResponseError | TimeoutError>().toExtend<CloudError>();
  expectTypeOf<ApiError>().toExtend<CloudError>();
  expectTypeOf<CloudError>().toExtend<Error>();
  expectTypeOf<CloudError['response']>().toEqualTypeOf<Response | undefined>();
  expectTypeOf<CloudError['toJSON']>().returns.toEqualTypeOf<object>();
  if (error instanceof ConfigurationError) expectTypeOf(error).toExtend<CloudError>();
  if (error instanceof CloudError) expectTypeOf(error).not.toHaveProperty('status');
});

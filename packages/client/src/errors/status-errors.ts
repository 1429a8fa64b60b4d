import { ApiError } from './api-error.ts';
import type { CloudError } from './cloud-error.ts';
import { ResponseError } from './response-error.ts';

/** Status 400: the cloud does not accept a parameter. */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError';
}

/** Status 401: no or refused credentials. KMS refuses a token with status 403 instead. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';
}

/** Status 403: the user lacks a permission; or, from KMS, the token was refused (`KMS.0302`, `KMS.0303`). */
export class PermissionDeniedError extends ApiError {
  override readonly name = 'PermissionDeniedError';
}

/** Status 404: no such URL. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}

/** Status 429: too many requests, and every retry met the same; `retryAfter` may say for how long. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';
}

/** Status 500 or above: the cloud failed, and every retry of a status that is worth one met the same. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';
}

const byStatus: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  429: RateLimitError,
};

/** The class of the errors with this status; what is no error by its status has come instead of an answer. */
export function errorClassOf(status: number): typeof CloudError {
  return byStatus[status] ?? (status < 400 ? ResponseError : status < 500 ? ApiError : ServerError);
}

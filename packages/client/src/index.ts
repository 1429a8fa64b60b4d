export { type AccessKeyOptions, accessKey } from './access-key.ts';
export type { Answer, Call, CallOptions } from './call.ts';
export type { AtEndpoints, Client, ClientOptions, CommonOptions, InRegion } from './client.ts';
export { createClient } from './create-client.ts';
export type { Credentials, CredentialsContext, RequestHead } from './credentials.ts';
export { ApiError } from './errors/api-error.ts';
export { CloudError } from './errors/cloud-error.ts';
export { ConfigurationError } from './errors/configuration-error.ts';
export { ConnectionError } from './errors/connection-error.ts';
export { ResponseError } from './errors/response-error.ts';
export {
  AuthenticationError,
  BadRequestError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from './errors/status-errors.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export { type Environment, fromEnv } from './from-env.ts';
export type { Region } from './generated/regions.ts';
export type * from './generated/services.ts';
export type { Endpoints } from './internal/endpoints.ts';
export type { RawClient } from './internal/http.ts';
export type { NoParameters } from './operation.ts';
export type { PagedCall } from './paged-call.ts';
export type { ResilienceOptions, RetryOptions } from './resilience-options.ts';
export { type AccessKey, type SignRequestOptions, signRequest } from './sign-request.ts';
export { token } from './token.ts';

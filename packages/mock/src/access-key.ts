/**
 * An access key that the mock knows, permanent or temporary: what is signed with it (SDK-HMAC-SHA256) is let in.
 *
 * @example
 * ```ts
 * await using mock = await startMock({
 *   accessKeys: [{ accessKey: 'EXAMPLEKEY', secretKey: 'an-example' }],
 * });
 * ```
 */
export interface AccessKey {
  /** The access key's id ("AK"). */
  readonly accessKey: string;
  /** The secret access key ("SK"). No answer shows it. */
  readonly secretKey: string;
  /** What came with a temporary access key, and has to be sent as `X-Security-Token`. Default: none may be sent. */
  readonly securityToken?: string | undefined;
}

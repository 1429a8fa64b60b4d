/**
 * What a request is sent with: `right` is the token where there is one, else a signature. Wrong on purpose are a token
 * that nobody gave out, a signature that is tampered with, one of an hour ago, and one that is of another query.
 */
export type CredentialKind =
  | 'right'
  | 'signature'
  | 'none'
  | 'wrong-token'
  | 'wrong-signature'
  | 'stale-signature'
  | 'borrowed-signature';

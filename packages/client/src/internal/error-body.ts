import type { Operation } from '../operation.ts';
import { valueAt } from './value-at.ts';

/** What the body of an error says. */
export interface ErrorBody {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly requestId: string | undefined;
}

/** Whoever stands before a service may answer for it: every call may meet every shape. */
export function readErrorBody(body: unknown, own?: Operation['errors']): ErrorBody {
  const outer = Object(body);
  const inner = Object(outer.error);
  return {
    code:
      (own && textOf(valueAt(body, own.code))) ?? textOf(outer.error_code ?? inner.error_code ?? inner.code),
    message:
      (own && textOf(valueAt(body, own.message))) ??
      textOf(outer.error_msg ?? inner.error_msg ?? inner.message ?? inner.title),
    requestId: textOf(outer.request_id),
  };
}

function textOf(value: unknown): string | undefined {
  return value && /number|string/.test(typeof value) ? `${value}`.trim() || undefined : undefined;
}

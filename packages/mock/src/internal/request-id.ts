import { randomUUID } from 'node:crypto';

/** A new id in the cloud's manner: 32 hexadecimal characters. */
export function newRequestId(): string {
  return randomUUID().replaceAll('-', '');
}

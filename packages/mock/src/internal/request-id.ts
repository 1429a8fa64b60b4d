import { randomFillSync } from 'node:crypto';

// Asking for random bytes costs more than the bytes do.
const pool = Buffer.alloc(4096);
let used = pool.length;

/** A new id in the cloud's manner: 32 hexadecimal characters. */
export function newRequestId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return pool.toString('hex', used - 16, used);
}

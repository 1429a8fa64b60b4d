/** What an error's body says, in whichever of the known shapes. */
export interface ErrorBody {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly requestId: string | undefined;
}

/** JSON pointers to an error's code and message. */
export interface ErrorShape {
  readonly code: string;
  readonly message: string;
}

/** Whoever stands before a service may answer for it, so every shape may come from every call. */
const shapes: readonly ErrorShape[] = [
  { code: '/error_code', message: '/error_msg' },
  { code: '/error/error_code', message: '/error/error_msg' },
  { code: '/error/code', message: '/error/message' },
  { code: '/error/code', message: '/error/title' },
];

/** Reads the operation's own shape first. A body with a code beats one with only a message. */
export function readErrorBody(body: unknown, own: ErrorShape): ErrorBody {
  const readings = [own, ...shapes].map(({ code, message }) => ({
    code: textAt(body, code),
    message: textAt(body, message),
  }));
  const best =
    readings.find(({ code }) => code !== undefined) ?? readings.find(({ message }) => message !== undefined);
  return { code: best?.code, message: best?.message, requestId: textAt(body, '/request_id') };
}

function textAt(body: unknown, pointer: string): string | undefined {
  let value = body;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

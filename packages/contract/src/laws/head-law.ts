import type { Answer, Ask } from '../check.ts';
import type { MakeChecks } from '../setting.ts';
import { type Repeated, repeatedOf, shortened } from './different-answers.ts';
import { lawCheck } from './law-check.ts';

/** What must be the same; the length only where both name one, since HEAD may leave it out. */
const compared = {
  status: ({ status }: Answer) => String(status),
  'Content-Type': ({ headers }: Answer) => headers.get('content-type') ?? 'absent',
  'Content-Length': ({ headers }: Answer) => headers.get('content-length'),
};

async function* findings(repeated: Repeated, ask: Ask): AsyncGenerator<string> {
  const { call } = repeated;
  const query = shortened(repeated, 1, []);
  const get = await call.success(ask, query);
  const head = await call.ask(ask, query, 'HEAD');
  for (const [name, read] of Object.entries(compared)) {
    const [wanted, found] = [read(get), read(head)];
    if (wanted === null || found === null || wanted === found) continue;
    yield `${name} of HEAD is ${found}, that of GET ${wanted}`;
  }
}

/** HEAD gives what GET gives, but the body. */
export const headChecks: MakeChecks = (setting) =>
  repeatedOf(setting).map((repeated) =>
    lawCheck(
      {
        operation: repeated.call.operation,
        promise: 'head-like-get',
        title: 'HEAD against GET',
        source: 'RFC 9110, 9.3.2',
      },
      (ask) => findings(repeated, ask),
    ),
  );

import type { Asked, Fault, Spoil } from '../fault.ts';
import { instanceList, keyCount, statusCounts } from '../operation-names.ts';
import { all, header, instead, on, status, text } from '../spoils.ts';

const by = (method: string) => (asked: Asked) => asked.method === method;

/** A server that knows more paths than are described, and gives those the answer of the described one. */
function knowsBelow(operation: string, name: string, ending: RegExp): Fault {
  const isBelow = ({ target }: Asked) => ending.test(target);
  const ask = (asked: Asked) => ({ ...asked, target: asked.target.replace(ending, '') });
  return { name, promise: 'path-refused', operation, when: isBelow, ask };
}

const html: Spoil = all(
  header('content-type', 'text/html'),
  text(() => '<!doctype html><title>Not found</title>'),
);

/** Methods and paths that nobody described. */
export const undescribedFaults: readonly Fault[] = [
  {
    name: 'DELETE is 200',
    promise: 'method-refused',
    operation: instanceList,
    when: by('DELETE'),
    spoil: on(405, instead(200, { instances: [] })),
  },
  {
    name: 'DELETE is 204',
    promise: 'method-refused',
    operation: instanceList,
    when: by('DELETE'),
    spoil: on(
      405,
      all(
        status(204),
        text(() => ''),
      ),
    ),
  },
  {
    name: 'POST is 404',
    promise: 'method-refused',
    operation: keyCount,
    when: by('POST'),
    spoil: on(405, status(404)),
  },
  {
    name: 'POST is answered as GET is',
    promise: 'method-refused',
    operation: keyCount,
    when: by('POST'),
    ask: (asked) => ({ ...asked, method: 'GET' }),
  },
  {
    name: 'Allow is missing',
    promise: 'method-refused',
    operation: statusCounts,
    spoil: on(405, header('allow', undefined)),
  },
  {
    name: 'Allow names what is refused',
    promise: 'method-refused',
    operation: instanceList,
    spoil: on(405, header('allow', 'GET, HEAD, POST, PUT, DELETE')),
  },
  knowsBelow(instanceList, 'a slash at the end of the path is ignored', /\/$/),
  knowsBelow(keyCount, 'what follows the path is ignored', /\/unheard-of$/),
  {
    name: 'an unknown path is 200 without data',
    promise: 'path-refused',
    operation: statusCounts,
    spoil: on(404, instead(200, {})),
  },
  {
    name: 'an unknown path fails',
    promise: 'path-refused',
    operation: instanceList,
    spoil: on(404, status(500)),
  },
  {
    name: 'an unknown path is a page of HTML',
    promise: 'media-type',
    operation: statusCounts,
    spoil: on(404, html),
  },
];

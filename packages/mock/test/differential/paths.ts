import fc from 'fast-check';
import { mostly, oneOf } from './choices.ts';
import type { Described } from './described.ts';
import { pathEscapes, someValue } from './values.ts';

/** The call's own path; its literal parts may be escaped too, which changes nothing. */
export function ownPath({ path, parameters }: Described): fc.Arbitrary<string> {
  const segments = path.split('/').map((segment) => {
    const parameter = parameters.find(({ name, in: place }) => place === 'path' && segment === `{${name}}`);
    if (!parameter)
      return mostly(
        fc.constant(segment),
        fc.tuple(pathEscapes, fc.constant(segment)).map(([escaped, it]) => escaped(it)),
      );
    return fc.tuple(pathEscapes, someValue(parameter)).map(([escaped, value]) => escaped(value));
  });
  return fc.tuple(...segments).map((parts) => parts.join('/'));
}

/** Paths beside it. A malformed escape stands only where no parameter does: there it would end Prism's process. */
export function besidePath(aim: Described): fc.Arbitrary<string> {
  const segment = mostly(
    fc.string({ maxLength: 6 }).map((text) => encodeURIComponent(text)),
    oneOf('', '.', '..', '%2e', '%zz', '%ff', 'v1.0', 'instances'),
  );
  return fc
    .tuple(ownPath(aim), fc.array(segment, { minLength: 1, maxLength: 4 }), fc.nat(7))
    .map(([own, more, way]) => {
      const parts = own.split('/');
      const last = parts.pop() ?? '';
      switch (way) {
        case 0:
          return `/${more.join('/')}`;
        case 1:
          return `${own}/${more.join('/')}`;
        case 2:
          return `${own}/`;
        case 3:
          return `/${own}`;
        case 4:
          return `${parts.join('/')}/${last.toUpperCase()}`;
        case 5:
          return `${parts.join('/')}/${last}%zz`;
        case 6:
          return `${parts.join('/')}/./${last}`;
        default:
          return parts.join('/') || '/';
      }
    });
}

// Gives a process the fp-ts that npm installs for everyone else; here an override pins a faster one.
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) => next(specifier.replace(/^fp-ts(?=\/|$)/, 'fp-ts-stock'), context),
});

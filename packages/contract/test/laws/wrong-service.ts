import type { PromiseName } from '../../src/promises.ts';
import type { Item, Service } from './service.ts';

/** A service with one fault. */
export interface WrongService {
  readonly name: string;
  /** Exactly what is found, of a server of the suite's own. */
  readonly breaks: readonly PromiseName[];
  readonly wrong: new (items: readonly Item[]) => Service;
}

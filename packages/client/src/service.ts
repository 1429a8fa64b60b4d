import type { Caller } from './call.ts';

/** A service as it is generated from its descriptions. */
export interface Service<Methods> {
  readonly name: string;
  readonly servers: ServiceServers;
  /** The service's methods, each of which hands its operation to `call`. */
  readonly methods: (call: Caller) => Methods;
}

/** Where a service is: at `open` in every region but those with a server of their own and those without it. */
export interface ServiceServers {
  readonly open?: string;
  readonly own: Readonly<Record<string, string>>;
  readonly without: readonly string[];
}

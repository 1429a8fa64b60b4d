import { fileURLToPath } from 'node:url';
import { FleetError } from '../../fleet-error.ts';
import { defaultFleet } from '../../generated/default-fleet.ts';
import { makeFleet } from '../../make-fleet.ts';
import type { FleetOptions } from '../../start-mock.ts';
import { examples, type Source } from '../source.ts';
import { fleetSource } from './fleet-source.ts';

export interface OpenFleet extends Source {
  close(): void;
}

const open = (source: Source): OpenFleet => ({ ...source, close: () => undefined });

function fileOf(fleet: string | URL): string {
  if (typeof fleet === 'string') return fleet;
  try {
    return fileURLToPath(fleet);
  } catch (cause) {
    throw new FleetError('only a file: URL can be read as a fleet.', { file: fleet.href }, { cause });
  }
}

async function openFile(file: string, { onFleetChange, onFleetError }: FleetOptions): Promise<OpenFleet> {
  // Only who reads a file waits for the YAML parser.
  const { openFleetFile } = await import('./fleet-file.ts');
  let source: Source;
  const { fleet, close } = openFleetFile(file, {
    onChange(changed) {
      source = fleetSource(changed);
      onFleetChange?.(changed);
    },
    onError: (error) => onFleetError?.(error),
  });
  source = fleetSource(fleet);
  return {
    lookUp: (call) => source.lookUp(call),
    get state() {
      return source.state;
    },
    close,
  };
}

/** What the options want answers to come from. */
export async function openFleet(options: FleetOptions): Promise<OpenFleet> {
  const { fleet, seed, size } = options;
  if (seed !== undefined || size !== undefined) {
    if (fleet === undefined) return open(fleetSource(makeFleet({ seed, size })));
    throw new FleetError('A fleet is either given or made from seed and size, not both.');
  }
  if (fleet === false) return open(examples);
  if (fleet === undefined) return open(fleetSource(defaultFleet));
  if (typeof fleet === 'string' || fleet instanceof URL) return openFile(fileOf(fleet), options);
  const { copyFleet } = await import('./copy-fleet.ts');
  return open(fleetSource(copyFleet(fleet)));
}

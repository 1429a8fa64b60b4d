// This mock as a library: library.ts examples | fleet.
import { startMock } from '@cloud-inventory/mock';

await startMock(process.argv[2] === 'examples' ? { fleet: false } : {});

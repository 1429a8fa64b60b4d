// This mock with so many operations: growing.ts COUNT.
import { serve } from '../../src/internal/serve.ts';
import { manyOperations } from './many-operations.ts';

await serve({ fleet: false, documents: await manyOperations(Number(process.argv[2])) });

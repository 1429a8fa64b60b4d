import { parseArgs } from 'node:util';
import { readApis } from './bundles.ts';
import { CodegenError } from './codegen-error.ts';
import { readGenerated, writeGenerated } from './disk.ts';
import { driftOf } from './drift.ts';
import { generate } from './generate.ts';
import { readRegions } from './regions.ts';

const help = `cloud-inventory-codegen --out DIR [--check] [--specs DIR]

Writes the client's types, operations, methods, examples and validators from the bundles into DIR, and removes what
else is there.

  --out DIR     where the generated files are
  --check       write nothing; exit 1 and name each file that differs from what would be written
  --specs DIR   a folder with apis.json and {id}.en.json; default: the bundles of @cloud-inventory/specs
  --help        this text
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') return refuse(options);
  if (options.help) return say(help);
  if (!options.out) return refuse('--out DIR is missing');
  try {
    const files = await generate(await readApis(options.specs), await readRegions());
    if (!options.check) {
      await writeGenerated(options.out, files);
      return say(`${files.size} files written to ${options.out}\n`);
    }
    const drift = driftOf(files, await readGenerated(options.out));
    if (drift.length === 0) return say(`${files.size} files in ${options.out} are as generated\n`);
    process.stderr.write(
      `${options.out} differs from what the specs generate:\n${drift.join('\n')}\nRun: npm run generate\n`,
    );
    return 1;
  } catch (error) {
    // A full disk and the like is no fault of the program: its message says all.
    const expected = error instanceof CodegenError || (error instanceof Error && 'syscall' in error);
    if (expected) return refuse(error.message, 1);
    throw error;
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        out: { type: 'string' },
        check: { type: 'boolean', default: false },
        specs: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function say(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function refuse(reason: string, code = 2): number {
  process.stderr.write(`cloud-inventory-codegen: ${reason}\n`);
  return code;
}

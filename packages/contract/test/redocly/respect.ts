import { readdirSync } from 'node:fs';
import { mkdtempDisposable, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, redocly } from './redocly.ts';

/** Where the workflows are. */
export const workflowFolder: string = join(import.meta.dirname, '../../../../specs/workflows');

/** Every file of workflows. */
export const workflowFiles: readonly string[] = readdirSync(workflowFolder)
  .filter((name) => name.endsWith('.arazzo.yaml'))
  .map((name) => join(workflowFolder, name));

export const overview: string = join(workflowFolder, 'overview.arazzo.yaml');
export const walkPages: string = join(workflowFolder, 'walk-pages.arazzo.yaml');

/** One try of a step. */
export interface RanStep {
  readonly workflow: string;
  readonly step: string;
  /** How many checks there were. */
  readonly checks: number;
  /** The checks that failed: their conditions, or what they look at. */
  readonly failed: readonly string[];
}

export interface WorkflowRun {
  readonly exitCode: number | null;
  readonly steps: readonly RanStep[];
  readonly printed: string;
}

interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly condition?: string;
}

/** A step, or a workflow that was run in a step's place. */
interface Executed {
  readonly stepId?: string;
  readonly workflowId: string;
  readonly checks?: readonly Check[];
  readonly executedSteps?: readonly Executed[];
}

function ranSteps({ workflowId, stepId, checks, executedSteps }: Executed): RanStep[] {
  if (executedSteps) return executedSteps.flatMap(ranSteps);
  if (stepId === undefined || !checks) return [];
  const failed = checks.filter(({ passed }) => !passed).map(({ condition, name }) => condition ?? name);
  return [{ workflow: workflowId, step: stepId, checks: checks.length, failed }];
}

/** What a run of workflows leaves in a file. */
async function stepsIn(file: string): Promise<RanStep[]> {
  // Redocly's own format; where it is another one, the tests name what is missing.
  const { files } = JSON.parse(await readFile(file, 'utf8')) as {
    files: Record<string, { executedWorkflows: Executed[] }>;
  };
  return Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows.flatMap(ranSteps));
}

/** Runs something that writes a run's JSON output to the file that it is given. */
export async function ranBy(start: (jsonOutput: string) => Running): Promise<WorkflowRun> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), 'respect-'));
  const output = join(temporary.path, 'run.json');
  const running = start(output);
  const exitCode = await running.exit;
  return { exitCode, steps: await stepsIn(output), printed: running.printed };
}

/** Runs workflows against one server for all services. */
export function respect(url: string, files: readonly string[] = workflowFiles): Promise<WorkflowRun> {
  const servers = ['kms', 'dcs-v1', 'dcs-v2'].map((name) => `${name}=${url}`).join();
  const inputs = { projectId: '0dea2644dc80d5d22ff1c01e3ebea6fc', token: 'any' };
  return ranBy((output) =>
    redocly(['respect', ...files, '--json-output', output], {
      REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
      REDOCLY_CLI_RESPECT_SERVER: servers,
    }),
  );
}

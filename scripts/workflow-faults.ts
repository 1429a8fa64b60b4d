import { parse } from 'yaml';

/** The npm scripts of the workspace's packages by their names, the root's by `''`. */
export type Scripts = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly 'timeout-minutes'?: number;
  readonly uses?: string;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}

/**
 * What none of our GitHub workflows may do: run code that its author can exchange later, hold a right that it does not
 * need, hang for hours, call an npm script that is not there. For the rest there is actionlint.
 */
export function workflowFaults(workflow: string, scripts: Scripts): string[] {
  const { permissions, jobs }: Workflow = parse(workflow);
  const faults: string[] = [];
  if (JSON.stringify(permissions) !== '{}') {
    faults.push('Say permissions: {} for the workflow, and give each job what it needs.');
  }
  for (const [name, job] of Object.entries(jobs)) {
    const given = job.permissions;
    if (typeof given !== 'object' || Object.values(given).includes('write')) {
      faults.push(`Job ${name}: say its permissions one by one. None of ours needs to write.`);
    }
    if (job['timeout-minutes'] === undefined) {
      faults.push(`Job ${name}: say timeout-minutes, or it hangs for six hours.`);
    }
    const steps = job.steps ?? [];
    for (const uses of [job, ...steps].flatMap((step) => step.uses ?? [])) {
      if (/@[0-9a-f]{40}$/.test(uses) && workflow.includes(`uses: ${uses} # v`)) continue;
      faults.push(
        `Job ${name}: name the commit and the version, ${uses.replace(/@.*/, '')}@<40 digits> # v1.2.3.`,
      );
    }
    for (const command of steps.flatMap(({ run = '' }) => npmCommands(run))) {
      if (scripts[command.workspace]?.[command.script] !== undefined) continue;
      faults.push(`Job ${name}: "${command.text}" names no script of ${command.workspace || 'the root'}.`);
    }
  }
  return faults;
}

/** The npm scripts that a shell program runs. */
function npmCommands(program: string): { text: string; workspace: string; script: string }[] {
  return [...program.matchAll(/\bnpm (?=.*?\b(?:run|test|start)\b)[^\n;&|>]*/g)].map(([text]) => {
    const [own = ''] = text.split(' -- ');
    const workspace = /(?:-w|--workspace)[ =](\S+)/.exec(own)?.[1] ?? '';
    const script = /\brun(?: -\S+)* (\S+)/.exec(own)?.[1] ?? /\b(?:test|start)\b/.exec(own)?.[0] ?? '';
    return { text: text.trim(), workspace, script };
  });
}

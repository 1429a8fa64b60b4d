import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { startChild } from '../child/start-child.ts';
import { attack } from './attack.ts';
import { type Case, lineOf } from './case.ts';
import { anyCase } from './cases.ts';
import { Judge } from './judge.ts';

export interface Tally {
  connections: number;
  /** How many were sent, whole or not. */
  requests: number;
  answers: number;
  /** Connections that were closed without an answer. */
  silent: number;
}

export interface Report {
  readonly kinds: ReadonlyMap<string, Tally>;
  /** How many answers there were of each status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Each with the case that shows it, and how to make that again. */
  readonly faults: readonly string[];
  /** Bytes in use, after a garbage collection: when the mock was warm, and in the end. */
  readonly heap: readonly [warm: number, end: number];
  /** Connections that the mock still had open when all were closed. */
  readonly sockets: number;
  /** The largest memory of the process, in bytes. */
  readonly peak: number;
}

export interface RunOptions {
  readonly requests: number;
  readonly seed: number;
  readonly progress?: (requests: number) => void;
}

// The command, so that its log meets all of it as well, in a process of its own.
const command = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const atOnce = 24;
const batchSize = 500;

/** Attacks a mock until it has got so many requests, and reports what it did. */
export async function runHostile({
  requests,
  seed,
  progress = () => undefined,
}: RunOptions): Promise<Report> {
  await using child = await startChild(command, ['--port', '0'], { node: ['--expose-gc'] });
  const judge = new Judge();
  const kinds = new Map<string, Tally>();
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  const kept = new Set<Socket>();
  let sent = 0;
  let batch = 0;

  async function one(attempt: Case, where: string): Promise<void> {
    const outcome = await attack(child.port, attempt, kept);
    const tally = kinds.get(attempt.kind) ?? { connections: 0, requests: 0, answers: 0, silent: 0 };
    kinds.set(attempt.kind, tally);
    tally.connections++;
    tally.requests += attempt.requests;
    tally.answers += outcome.answers.length;
    if (outcome.answers.length === 0) tally.silent++;
    for (const { status } of outcome.answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    for (const fault of judge.faultsOf(attempt, outcome))
      faults.push(`${fault}\n  ${where}: ${lineOf(attempt)}`);
  }

  async function attackUntil(wanted: number): Promise<void> {
    while (sent < wanted && faults.length < 20) {
      // Batches, so that a million cases need not be in memory at once.
      const cases = fc.sample(anyCase, { seed: seed + batch, numRuns: batchSize });
      const queue = cases.entries();
      const where = (index: number) => `seed ${seed + batch}, case ${index}`;
      const lane = async () => {
        for (const [index, attempt] of queue) await one(attempt, where(index));
      };
      await Promise.all(Array.from({ length: atOnce }, lane));
      for (const attempt of cases) sent += attempt.requests;
      batch++;
      progress(sent);
    }
  }

  await attackUntil(requests / 5);
  const warm = await child.usage();
  await attackUntil(requests);
  const health = await fetch(`http://127.0.0.1:${child.port}/__mock/health`).catch((error: unknown) => error);
  if (!(health instanceof Response && health.ok)) faults.push(`the mock is not well in the end: ${health}`);
  for (const socket of kept) socket.destroy();
  let end = await child.usage();
  // The kernel tells it of each end, one after the other.
  for (let turn = 0; end.sockets > 0 && turn < 50; turn++) end = await child.usage();
  return { kinds, statuses, faults, heap: [warm.heap, end.heap], sockets: end.sockets, peak: end.peak };
}

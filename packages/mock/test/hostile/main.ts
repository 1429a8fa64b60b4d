// The long hostile run:    npm run hostile -w @cloud-inventory/mock -- --requests 100000 --seed 1
// One of its cases again:  npm run hostile -w @cloud-inventory/mock -- --replay '{"kind":…}'
import { parseArgs } from 'node:util';
import { startMock } from '../../src/start-mock.ts';
import { attack } from './attack.ts';
import type { Case } from './case.ts';
import { Judge } from './judge.ts';
import { runHostile } from './run.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    replay: { type: 'string' },
  },
});
/** Sends a case that was printed once more, and tells what comes back. */
async function replay(line: string): Promise<string> {
  // The run has printed it.
  const attempt = JSON.parse(line) as Case;
  await using mock = await startMock();
  const outcome = await attack(mock.port, attempt, new Set());
  const answers = outcome.answers.map(({ status, headers, body }) => ({
    status,
    ...Object.fromEntries(headers),
    body: body.toString(),
  }));
  return `${JSON.stringify({ answers, faults: new Judge().faultsOf(attempt, outcome) }, null, 2)}\n`;
}

const [requests, seed] = [Number(values.requests), Number(values.seed)];

if (values.replay !== undefined) {
  process.stdout.write(await replay(values.replay));
  process.exit();
}

let told = 0;
const report = await runHostile({
  requests,
  seed,
  progress(sent) {
    if (sent < told + requests / 20) return;
    told = sent;
    process.stderr.write(`${sent} of ${requests} requests sent\n`);
  },
});

const columns = (...cells: (string | number)[]) =>
  `  ${String(cells[0]).padEnd(20)}${cells
    .slice(1)
    .map((cell) => String(cell).padStart(13))
    .join('')}\n`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
let table = columns('', 'connections', 'requests', 'answers', 'no answer');
const total = { connections: 0, requests: 0, answers: 0, silent: 0 };
for (const [kind, tally] of [...report.kinds].sort()) {
  table += columns(kind, tally.connections, tally.requests, tally.answers, tally.silent);
  for (const key of ['connections', 'requests', 'answers', 'silent'] as const) total[key] += tally[key];
}
table += columns('in all', total.connections, total.requests, total.answers, total.silent);
const statuses = [...report.statuses].sort().map(([status, count]) => `${count} × ${status}`);
const [warm, end] = report.heap.map(megabytes);
process.stdout.write(
  `seed ${seed}\n${table}  answers: ${statuses.join(', ')}\n` +
    `  heap ${warm} when warm, ${end} in the end; process ${megabytes(report.peak)} at its peak; ${report.sockets} connections left open\n` +
    `  ${report.faults.length} faults\n${report.faults.map((fault) => `${fault}\n`).join('')}`,
);
process.exitCode = report.faults.length > 0 ? 1 : 0;

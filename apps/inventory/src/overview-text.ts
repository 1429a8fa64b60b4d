import { styleText } from 'node:util';
import { instanceColumns, instanceRow } from './instance-row.ts';
import type { Failure, Overview } from './overview.ts';
import { statusColumns, statusRows } from './status-rows.ts';
import { tableLines } from './table.ts';

/** An overview for people. What failed is left out: it is said elsewhere. */
export function overviewText({ keys, statuses, instances }: Overview, all: boolean): string {
  const parts: string[][] = [];
  if (keys !== null) parts.push([`${title('Keys')}  ${keys}`]);
  if (statuses !== null) {
    const rows = statusRows(statuses, all);
    parts.push([
      title('Instances by status'),
      ...(rows.length === 0 ? ['none'] : tableLines(statusColumns, rows)),
    ]);
  }
  if (instances !== null) {
    const { instances: items, instance_num } = instances;
    const count = typeof instance_num === 'number' ? `${items.length} of ${instance_num}` : `${items.length}`;
    const rows = items.map(instanceRow);
    parts.push([
      `${title('Instances')}  ${count}`,
      ...(rows.length === 0 ? [] : tableLines(instanceColumns, rows)),
    ]);
  }
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** One line that says what failed and why. */
export function failureLine({ call, status, code, requestId, message }: Failure): string {
  const said = [status, code].filter((part) => part !== undefined).join(' ');
  const quote = requestId === undefined ? '' : ` (request ${requestId})`;
  const failed = styleText('red', 'failed', { stream: process.stderr });
  return `${failed}: ${call}: ${said === '' ? '' : `${said}: `}${message}${quote}`;
}

function title(text: string): string {
  return styleText('bold', text, { stream: process.stdout });
}

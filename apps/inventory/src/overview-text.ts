import { styleText } from 'node:util';
import { instanceColumns, instanceRow } from './instance-row.ts';
import type { Failure, Overview } from './overview.ts';
import { statusColumns, statusRows } from './status-rows.ts';
import { tableLines } from './table.ts';

/** An overview for people. What failed is left out: it is said elsewhere. */
export function overviewText({ keys, statuses, instances, unavailable }: Overview, all: boolean): string {
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
    const rows = instances.map(instanceRow);
    parts.push([
      `${title('Instances')}  ${rows.length}`,
      ...(rows.length === 0 ? [] : tableLines(instanceColumns, rows)),
    ]);
  }
  for (const service of unavailable) parts.push([`${service.toUpperCase()} is not available in this region`]);
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** One line that says what failed and why. */
export function failureLine({ call, status, code, requestId, message }: Failure): string {
  // The client's own words for an answer that says nothing begin with its status.
  const said = message.startsWith('status ') ? '' : [status, code].filter(Boolean).join(' ');
  const quote = requestId === undefined ? '' : ` (request ${requestId})`;
  const failed = styleText('red', 'failed', { stream: process.stderr });
  return `${failed}: ${call}: ${said === '' ? '' : `${said}: `}${message}${quote}`;
}

function title(text: string): string {
  return styleText('bold', text, { stream: process.stdout });
}

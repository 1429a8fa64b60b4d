import { styleText } from 'node:util';
import { exitCodeOf, type Report, type ReportedOperation, type Verdict } from '../report.ts';
import { chosenFrom, type Found } from './chosen.ts';
import { padded, widthOf, wrapped } from './columns.ts';
import { conclusionOf, isJudged, type Outcome, symbols, tallyOf, verdictsByOperation } from './outcome.ts';
import { remarksOf, throttledText, unsteadyText } from './remarks.ts';
import { visible } from './visible.ts';
import { beginning, counted, duration, foundText, numeral, profileText } from './wording.ts';

/** How a report is written for a terminal. */
export interface TerminalOptions {
  readonly color: boolean;
  /** How wide the terminal is. Lines for the shell are longer if they must. */
  readonly columns: number;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const mostFindings = 60;
const mostOfOperation = 10;
const mostUnsteady = 5;
const longestMessage = 600;
const narrowest = 40;

class Terminal {
  readonly #paint: Paint;
  readonly #columns: number;

  constructor({ color, columns }: TerminalOptions) {
    this.#paint = color
      ? (style, text) => styleText(style, text, { validateStream: false })
      : (_, text) => text;
    this.#columns = Math.max(narrowest, columns);
  }

  /** Text from outside on lines that are indented. */
  #indented(text: string, style?: Style): string[] {
    const lines = wrapped(visible(text), this.#columns - 4);
    return lines.map((line) => `    ${style ? this.#paint(style, line) : line}`);
  }

  head(report: Report): string[] {
    const { target, requests, milliseconds, seed, allowances } = report;
    const throttled = throttledText(report);
    return [
      this.#paint('bold', visible(target)),
      `by the profile ${visible(profileText(report))}`,
      `${counted(requests, 'request')} in ${duration(milliseconds)}, seed ${seed}`,
      ...(throttled === undefined ? [] : [throttled]),
      ...(allowances.length > 0
        ? [`${counted(allowances.length, 'difference')} allowed for by the profile`]
        : []),
    ];
  }

  diagnosis({ diagnosis }: Report): string[] {
    if (!diagnosis) return [];
    return diagnosis.evidence.flatMap(({ request, response, failure, milliseconds }) => {
      const came = response?.status ?? failure ?? 'no response';
      return this.#indented(`${request.method} ${request.url} → ${came}, ${duration(milliseconds)}`);
    });
  }

  overview({ operations }: Report, verdicts: ReadonlyMap<string, readonly Verdict[]>): string[] {
    const names = operations.map(({ operation }) => visible(operation));
    const longest = Math.max(0, ...names.map(widthOf));
    return operations.map(({ operation }) => {
      const { kept, broken, 'not judged': notJudged } = tallyOf(verdicts.get(operation) ?? []);
      const outcome = broken > 0 ? 'broken' : kept > 0 ? 'kept' : 'not judged';
      const counts = `${numeral(kept).padStart(4)} kept ${numeral(broken).padStart(4)} broken ${numeral(notJudged).padStart(4)} not judged`;
      return `${this.#mark(outcome)} ${padded(visible(operation), longest)} ${counts}`;
    });
  }

  #mark(outcome: Outcome): string {
    const style = { kept: 'green', broken: 'red', 'not judged': 'dim', 'does not apply': 'dim' } as const;
    return this.#paint(style[outcome], symbols[outcome]);
  }

  #finding({ verdict, finding }: Found): string[] {
    const { message, source, curl } = finding;
    const [first = '', ...more] = wrapped(
      visible(beginning(`${verdict.promise}: ${message}`, longestMessage)),
      this.#columns - 4,
    );
    return [
      `  ${this.#mark('broken')} ${this.#paint('bold', first)}`,
      ...more.map((line) => `    ${this.#paint('bold', line)}`),
      ...this.#indented(foundText(finding)),
      ...this.#indented(`Promised by ${source}`, 'dim'),
      ...(curl === undefined ? [] : [`    ${this.#paint('cyan', visible(curl))}`]),
    ];
  }

  #findingsOf(
    { operation, method, path }: ReportedOperation,
    verdicts: readonly Verdict[],
    most: number,
  ): string[] {
    const chosen = chosenFrom(verdicts, most);
    const left = tallyOf(verdicts).findings - chosen.length;
    return [
      `${this.#paint(['bold', 'underline'], visible(operation))} ${visible(`${method} ${path}`)}`,
      ...chosen.flatMap((found) => ['', ...this.#finding(found)]),
      ...(left > 0 ? ['', `  and ${counted(left, 'more finding')}: --html shows more, --json all`] : []),
      '',
    ];
  }

  findings({ operations }: Report, verdicts: ReadonlyMap<string, readonly Verdict[]>): string[] {
    const of = ({ operation }: ReportedOperation) => verdicts.get(operation) ?? [];
    const broken = operations.filter((one) => tallyOf(of(one)).broken > 0);
    const most = Math.min(mostOfOperation, Math.max(1, Math.floor(mostFindings / broken.length)));
    return broken.flatMap((one) => this.#findingsOf(one, of(one), most)).slice(0, -1);
  }

  /** Text from outside, its further lines indented more. */
  #item(text: string, indent = ''): string[] {
    const lines = wrapped(visible(beginning(text, longestMessage)), this.#columns - indent.length - 2);
    return lines.map((line, at) => `${indent}${at === 0 ? '' : '  '}${line}`);
  }

  remarks(report: Report): string[] {
    return remarksOf(report).flatMap((remark) => this.#item(remark));
  }

  unsteady({ unsteady }: Report): string[] {
    if (unsteady.length === 0) return [];
    const left = unsteady.length - mostUnsteady;
    return [
      'At first, and not when asked again:',
      ...unsteady.slice(0, mostUnsteady).flatMap((one) => this.#item(unsteadyText(one), '  ')),
      ...(left > 0 ? [`  and ${numeral(left)} more: --html shows more, --json all`] : []),
    ];
  }

  conclusion(report: Report): string[] {
    const signs = { 0: ['green', symbols.kept], 1: ['red', symbols.broken], 2: ['yellow', '!'] } as const;
    const [style, sign] = signs[exitCodeOf(report)];
    const { headline, detail } = conclusionOf(report);
    const text = detail === undefined ? headline : `${headline} ${detail}`;
    const [first = '', ...more] = wrapped(visible(text), this.#columns - 2);
    return [`${this.#paint(style, sign)} ${this.#paint('bold', first)}`, ...more.map((line) => `  ${line}`)];
  }
}

/**
 * A report for a terminal: what was judged, what came of each operation, up to ten findings of each, and at last the
 * verdict. What a server sent cannot drive the terminal.
 *
 * @example
 * process.stdout.write(terminalText(report, { color: process.stdout.isTTY, columns: process.stdout.columns ?? 100 }));
 */
export function terminalText(report: Report, options: TerminalOptions): string {
  const terminal = new Terminal(options);
  const verdicts = verdictsByOperation(report);
  const sections = [
    terminal.head(report),
    terminal.diagnosis(report),
    isJudged(report) ? terminal.overview(report, verdicts) : [],
    terminal.findings(report, verdicts),
    terminal.remarks(report),
    terminal.unsteady(report),
    terminal.conclusion(report),
  ];
  return sections
    .filter(({ length }) => length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

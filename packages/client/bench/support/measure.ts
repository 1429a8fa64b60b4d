/** What is measured beside others, one after another in the same round. */
export interface Contender {
  readonly name: string;
  /** Measures it once. */
  readonly measure: () => Promise<number>;
}

/** What a contender took, and how much more than the first one in the same rounds. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly added: number;
}

/**
 * Medians over rounds, after some that are not counted. In a round every contender is measured once, the order shifting
 * from round to round, so that a slow moment of the machine hits them alike.
 */
export async function inTurns(
  contenders: readonly Contender[],
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Measured[]> {
  const values = contenders.map(() => [] as number[]);
  for (let round = -warmUp; round < rounds; round++) {
    for (const step of contenders.keys()) {
      const index = (round + warmUp + step) % contenders.length;
      const value = await contenders[index]?.measure();
      if (round >= 0 && value !== undefined) values[index]?.push(value);
    }
  }
  const first = values[0] ?? [];
  return contenders.map(({ name }, index) => ({
    name,
    median: median(values[index] ?? []),
    added: median((values[index] ?? []).map((value, round) => value - (first[round] ?? Number.NaN))),
  }));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Rows for the table: medians, and beside each the median of what it took more than the first. */
export function rows(measured: readonly Measured[], unit: string) {
  return measured.map(({ name, median, added }, index) => {
    const note = `${added < 0 ? '−' : '+'}${Math.abs(added).toFixed(1)} ${unit}`;
    return { name, value: median, unit, ...(index > 0 && { note }) };
  });
}

/** The number that is written in digits; NaN for signs, exponents, other bases and anything else. */
export function plainNumber(text: string): number {
  return /^(\d+(\.\d+)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

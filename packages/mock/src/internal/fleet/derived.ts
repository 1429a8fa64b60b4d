import { hash } from 'node:crypto';

/** 64 hexadecimal digits that look random, and are the same for the same text. */
export function digitsFrom(text: string): string {
  return hash('sha256', text, 'hex');
}

/** A whole number from 0 to `below` - 1 out of some of them. */
export function numberIn(digits: string, below: number): number {
  return Number.parseInt(digits, 16) % below;
}

/** One of the items, as some of them choose. */
export function choiceIn<Item>(digits: string, items: readonly [Item, ...Item[]]): Item {
  return items[numberIn(digits, items.length)] ?? items[0];
}

import { beginning } from '../wording.ts';

/** How many characters of evidence a page still has room for. */
export class Room {
  #left: number;

  constructor(characters: number) {
    this.#left = characters;
  }

  get isFull(): boolean {
    return this.#left <= 0;
  }

  /** The beginning of a text, at most so many characters, and never counted twice. */
  take(text: string, limit: number): string {
    const taken = beginning(text, limit);
    this.#left -= taken.length;
    return taken;
  }
}

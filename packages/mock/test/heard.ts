/** Keeps what is told to it until somebody asks. */
export class Heard<Message> {
  readonly #told: Message[] = [];
  #wake: () => void = () => undefined;

  readonly tell = (message: Message): void => {
    this.#told.push(message);
    this.#wake();
  };

  /** Whether nobody has asked for something that was told. */
  get pending(): boolean {
    return this.#told.length > 0;
  }

  /** What was told next, once it is. */
  async next(): Promise<Message> {
    while (!this.pending) await new Promise<void>((resolve) => (this.#wake = resolve));
    // There is something: that was just waited for.
    return this.#told.shift() as Message;
  }
}

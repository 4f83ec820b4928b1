/** Progress of a run on a terminal: one line that is written over, and taken away at the end. */

/** The error stream, as far as progress needs it. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Least time between two lines, in milliseconds. */
const EVERY = 200;
const CLEAR = '\r\u001b[2K';

export class Progress {
  #files = 0;
  #last: number;
  #shown = false;
  readonly #terminal: Terminal | null;
  readonly #start: number;
  readonly #now: () => number;

  /** Writes nothing where the stream is no terminal, or where results go to a terminal too. */
  constructor(terminal: Terminal, resultsOnTerminal: boolean, now: () => number = () => performance.now()) {
    this.#terminal = terminal.isTTY === true && !resultsOnTerminal ? terminal : null;
    this.#now = now;
    this.#start = now();
    this.#last = this.#start;
  }

  /** A file is done. */
  file(name: string): void {
    this.#files++;
    if (this.#terminal === null) return;
    const now = this.#now();
    if (now - this.#last < EVERY) return;
    this.#last = now;
    this.#shown = true;
    const rate = Math.round((this.#files * 1000) / Math.max(1, now - this.#start));
    // Control characters of a file's name are not the terminal's business.
    const line = `${this.#files} file${this.#files === 1 ? '' : 's'}, ${rate} files/s  ${name.replace(/\p{Cc}/gu, '?')}`;
    this.#terminal.write(`${CLEAR}${line.slice(0, Math.max(20, (this.#terminal.columns || 80) - 1))}`);
  }

  end(): void {
    if (this.#shown) this.#terminal?.write(CLEAR);
    this.#shown = false;
  }
}

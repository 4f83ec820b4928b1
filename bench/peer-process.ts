/** A peer that stays alive and does its work when told to: so both sides run in turn, and a busy moment of the machine falls on both. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { median, REPOSITORY } from './measure.ts';

/** A program that does the work named on a line of its input and answers with a line: the milliseconds it took, first of all. */
export class PeerProcess {
  readonly #child: ReturnType<typeof spawn>;
  readonly #lines: AsyncIterator<string>;
  #errors = '';

  constructor(command: string, args: readonly string[]) {
    const child = spawn(command, args, { cwd: REPOSITORY, stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child = child;
    this.#lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stderr.on('data', (data: Buffer) => {
      this.#errors += data.toString();
    });
  }

  async run(work: string): Promise<number> {
    const [milliseconds = Number.NaN] = await this.figures(work);
    return milliseconds;
  }

  /** All numbers of the answer. */
  async figures(work: string): Promise<number[]> {
    this.#child.stdin?.write(`${work}\n`);
    const { value, done } = await this.#lines.next();
    if (done === true) throw new Error(`the peer ended: ${this.#errors.slice(-2000)}`);
    return value.trim().split(' ').map(Number);
  }

  end(): void {
    this.#child.stdin?.end();
  }
}

export interface FirstAndWarm {
  readonly first: number;
  /** Median of the runs after the first. */
  readonly warm: number;
}

const RUNS = 8;

function firstAndWarm(times: readonly number[]): FirstAndWarm {
  return { first: times[0] ?? 0, warm: median(times.slice(1)) };
}

/** Milliseconds of our work and of the peer's, eight runs each, in turn. */
export async function inTurn(
  ours: () => void | Promise<void>,
  peer: PeerProcess | null,
  work: string,
): Promise<{ readonly ours: FirstAndWarm; readonly peer: FirstAndWarm | null }> {
  const times: number[] = [];
  const peers: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await ours();
    times.push(performance.now() - start);
    if (peer !== null) peers.push(await peer.run(work));
  }
  return { ours: firstAndWarm(times), peer: peer === null ? null : firstAndWarm(peers) };
}

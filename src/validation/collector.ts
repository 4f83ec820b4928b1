/** Collects findings: at most 1,000 of a code, the same one once, those of frames grouped into ranges of frame numbers. */
import type { Finding, FindingCode, Severity } from './finding.ts';

/** Most findings of one code in a result; further ones are counted in the last. */
export const LIMIT = 1000;

interface Tally {
  kept: number;
  last: Finding | null;
}

export class Collector {
  readonly findings: Finding[] = [];
  errors = 0;
  /** Conditions that could not be told, those beyond the limit counted too. */
  undecided = 0;
  readonly #tallies = new Map<FindingCode, Tally>();
  #frames: Map<string, Finding> | null = null;
  #frame = 0;

  add(finding: Finding): void {
    if (this.#frames !== null && !this.#joins(finding, this.#frames)) return;
    if (finding.severity === 'error') this.errors++;
    else if (finding.code === 'undecided') this.undecided++;
    const tally = this.#tallies.get(finding.code);
    if (tally === undefined) this.#tallies.set(finding.code, { kept: 1, last: finding });
    else if (tally.kept < LIMIT) {
      tally.kept++;
      tally.last = finding;
    } else {
      if (tally.last !== null) tally.last.count++;
      return;
    }
    this.findings.push(finding);
  }

  /** Counts a finding of a code that has no room left, so that it need not be put together; false where it is to be added. */
  skips(code: FindingCode, severity: Severity): boolean {
    if (this.#frames !== null) return false;
    const tally = this.#tallies.get(code);
    if (tally === undefined || tally.kept < LIMIT || tally.last === null) return false;
    if (severity === 'error') this.errors++;
    else if (code === 'undecided') this.undecided++;
    tally.last.count++;
    return true;
  }

  /** From here findings belong to frames; equal ones of several frames become one. */
  beginFrames(): void {
    this.#frames = new Map();
  }

  /** Frame number from 1 that findings belong to from here. */
  setFrame(number: number): void {
    this.#frame = number;
  }

  endFrames(): void {
    this.#frames = null;
    this.#frame = 0;
  }

  mark(): number {
    return this.findings.length;
  }

  /** Findings since the mark hold for every frame. */
  spread(mark: number, count: number): void {
    for (let i = mark; i < this.findings.length; i++) {
      const finding = this.findings[i];
      if (finding !== undefined) finding.frames = [[1, count]];
    }
  }

  /** True when the finding is new; a known one gets this frame added to its ranges. */
  #joins(finding: Finding, frames: Map<string, Finding>): boolean {
    const number = this.#frame;
    const value = 'value' in finding ? finding.value : '';
    const key = `${finding.code}|${finding.path.replace(/^[^.[]*\[\d+\]/, '')}|${finding.table}|${value}|${finding.message}`;
    const known = frames.get(key);
    if (known === undefined) {
      finding.frames = [[number, number]];
      frames.set(key, finding);
      return true;
    }
    known.frames ??= [];
    const range = known.frames[known.frames.length - 1];
    if (range === undefined || number > range[1] + 1) known.frames.push([number, number]);
    else if (number > range[1]) range[1] = number;
    return false;
  }
}

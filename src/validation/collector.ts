/** Collects findings: at most 1,000 of a code, the same one once, those of frames grouped into ranges of frame numbers. */
import type { Finding, FindingCode, Severity } from './finding.ts';

/** Most findings of one code in a result; further ones are counted in the last. */
export const LIMIT = 1000;

interface Tally {
  kept: number;
  last: Finding | null;
}

/** What findings of several frames have in common. */
function keyOf(code: FindingCode, path: string, table: string | null, value: string, message: string): string {
  return `${code}|${path.replace(/^[^.[]*\[\d+\]/, '')}|${table}|${value}|${message}`;
}

export class Collector {
  readonly findings: Finding[] = [];
  /** False where findings of severity `info` are left out. */
  readonly #infos: boolean;
  errors = 0;
  /** Conditions that could not be told, those beyond the limit counted too. */
  undecided = 0;
  /** True once a code has no room left. */
  #full = false;
  readonly #tallies = new Map<FindingCode, Tally>();
  #frames: Map<string, Finding> | null = null;
  #frame = 0;
  /** Findings of frames since a recording began, those that were known already with them. */
  #recorded: Finding[] | null = null;

  constructor(infos = true) {
    this.#infos = infos;
  }

  add(finding: Finding): void {
    if (!this.#infos && finding.severity === 'info') return;
    if (this.#frames !== null && !this.#joins(finding, this.#frames)) return;
    if (finding.severity === 'error') this.errors++;
    else if (finding.code === 'undecided') this.undecided++;
    const tally = this.#tallies.get(finding.code);
    if (tally === undefined) this.#tallies.set(finding.code, { kept: 1, last: finding });
    else if (tally.kept < LIMIT) {
      tally.kept++;
      tally.last = finding;
      if (tally.kept === LIMIT) this.#full = true;
    } else {
      if (tally.last !== null) tally.last.count++;
      return;
    }
    this.findings.push(finding);
  }

  /** Counts a finding of a code that has no room left, so that it need not be put together; false where it is to be added. */
  skips(code: FindingCode, severity: Severity): boolean {
    if (!this.#infos && severity === 'info') return true;
    if (!this.#full || this.#frames !== null) return false;
    const tally = this.#tallies.get(code);
    if (tally === undefined || tally.kept < LIMIT || tally.last === null) return false;
    if (severity === 'error') this.errors++;
    else if (code === 'undecided') this.undecided++;
    tally.last.count++;
    return true;
  }

  /** Adds this frame to a finding without a value that other frames have too, so that it need not be put together; false where there is none. */
  joins(code: FindingCode, path: string, table: string | null, message: string): boolean {
    if (this.#frames === null) return false;
    const known = this.#frames.get(keyOf(code, path, table, '', message));
    if (known === undefined) return false;
    this.#extend(known);
    this.#recorded?.push(known);
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

  /** The findings of frames that the work adds to; null where they are not grouped by frame. */
  recording(work: () => void): readonly Finding[] | null {
    if (this.#frames === null) {
      work();
      return null;
    }
    const outer = this.#recorded;
    const own: Finding[] = [];
    this.#recorded = own;
    try {
      work();
    } finally {
      this.#recorded = outer;
    }
    outer?.push(...own);
    return own;
  }

  /** The same findings in this frame too. */
  repeat(findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.#extend(finding);
      this.#recorded?.push(finding);
    }
  }

  /** Adds this frame to the ranges of a finding. */
  #extend(finding: Finding): void {
    const number = this.#frame;
    finding.frames ??= [];
    const range = finding.frames[finding.frames.length - 1];
    if (range === undefined || number > range[1] + 1) finding.frames.push([number, number]);
    else if (number > range[1]) range[1] = number;
  }

  /** True when the finding is new; a known one gets this frame added to its ranges. */
  #joins(finding: Finding, frames: Map<string, Finding>): boolean {
    const value = 'value' in finding ? finding.value : '';
    const key = keyOf(finding.code, finding.path, finding.table, value, finding.message);
    const known = frames.get(key);
    if (known === undefined) {
      finding.frames = [[this.#frame, this.#frame]];
      frames.set(key, finding);
      this.#recorded?.push(finding);
      return true;
    }
    this.#extend(known);
    this.#recorded?.push(known);
    return false;
  }
}

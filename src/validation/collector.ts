/** Gathers findings: builds paths only when something is found, counts, and keeps at most a thousand of one code. */
import { edition } from '../../generated/edition.ts';
import type { AttributeType } from '../rules/tables.ts';
import type { Finding, FindingCode, Severity, Verdict } from './finding.ts';

/** Findings of one code beyond this many are only counted, in the last one's `count`. */
const MOST_OF_A_CODE = 1000;

/** The attribute and the row that a finding is about. */
export interface Place {
  /** Null: the data set as a whole. */
  readonly keyword: string | null;
  readonly tag: string | null;
  readonly module: string | null;
  readonly table: string | null;
  readonly section: string | null;
  readonly type: AttributeType | null;
}

interface Common {
  readonly severity: Severity;
  readonly condition?: string | null;
  readonly verdict?: Verdict | null;
  readonly message: string;
  readonly frames?: [number, number][];
  readonly count?: number;
}

/** What a finding says beyond its place. */
export type Said = Common &
  (
    | {
        readonly code:
          | 'missing'
          | 'empty'
          | 'forbidden'
          | 'module'
          | 'functional-group'
          | 'undecided'
          | 'unexpected'
          | 'retired'
          | 'private'
          | 'sop-class';
      }
    | { readonly code: 'value' | 'term'; readonly value: string; readonly allowed: string[] }
    | { readonly code: 'vr' | 'vm' | 'items'; readonly value: string; readonly expected: string }
  );

/** Link to the table, or the section, in the standard. */
export function urlOf(section: string | null, table: string | null): string | null {
  if (section === null) return null;
  return `https://dicom.nema.org/medical/dicom/${edition}/output/chtml/part03/${section}.html${table === null ? '' : `#${table}`}`;
}

export class Collector {
  readonly findings: Finding[] = [];
  undecided = 0;
  /** Sequences and item numbers that lead to the item at hand. */
  private readonly names: string[] = [];
  private readonly indices: number[] = [];
  private readonly counts = new Map<FindingCode, { count: number; last: Finding }>();
  /** Set while the groups of one frame are walked: the findings go there to be merged over frames. */
  sink: ((finding: Finding) => void) | null = null;

  get depth(): number {
    return this.names.length;
  }

  enter(keyword: string, index: number): void {
    this.names.push(keyword);
    this.indices.push(index);
  }

  leave(): void {
    this.names.pop();
    this.indices.pop();
  }

  /** Path of the item at hand, `A[0].B[1]`; empty at the root. */
  path(): string {
    let path = '';
    for (let at = 0; at < this.names.length; at++) path += `${at === 0 ? '' : '.'}${this.names[at]}[${this.indices[at]}]`;
    return path;
  }

  add(place: Place, said: Said): void {
    const prefix = this.path();
    const path = place.keyword === null ? prefix : prefix === '' ? place.keyword : `${prefix}.${place.keyword}`;
    const base = {
      severity: said.severity,
      path,
      tag: place.tag,
      module: place.module,
      table: place.table,
      type: place.type,
      condition: said.condition ?? null,
      verdict: said.verdict ?? null,
      ...(said.frames ? { frames: said.frames } : {}),
      count: said.count ?? 1,
      message: said.message,
      url: urlOf(place.section, place.table),
    };
    const finding: Finding =
      said.code === 'value' || said.code === 'term'
        ? { code: said.code, ...base, value: said.value, allowed: said.allowed }
        : said.code === 'vr' || said.code === 'vm' || said.code === 'items'
          ? { code: said.code, ...base, value: said.value, expected: said.expected }
          : { code: said.code, ...base };
    if (this.sink) this.sink(finding);
    else this.push(finding);
  }

  push(finding: Finding): void {
    const known = this.counts.get(finding.code);
    if (!known) {
      this.counts.set(finding.code, { count: 1, last: finding });
      this.findings.push(finding);
    } else if (known.count < MOST_OF_A_CODE) {
      known.count++;
      known.last = finding;
      this.findings.push(finding);
    } else known.last.count += finding.count;
  }
}

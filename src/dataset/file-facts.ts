/** What a data set's file was like beside its values: File Meta Information, transfer syntax, and what was wrong with its encoding. */
import { keyOfTag } from './dictionary.ts';
import { originalOf } from './originals.ts';

/** What an encoding can break; `value-representation` is a VR that is none, or none where one belongs. */
export type EncodingRule =
  | 'file-prefix'
  | 'meta-missing'
  | 'meta-encoding'
  | 'meta-group-length'
  | 'transfer-syntax-encoding'
  | 'element-order'
  | 'element-duplicate'
  | 'odd-length'
  | 'group-length'
  | 'group-length-retired'
  | 'reserved-bytes'
  | 'delimiter-length'
  | 'item-length'
  | 'value-representation';

/** The way into Items: keyword of a sequence (tag where it has none), Item from 0. */
export interface Step {
  readonly sequence: string;
  readonly index: number;
}

export interface EncodingNote {
  readonly rule: EncodingRule;
  readonly severity: 'error' | 'warning';
  /** Eight hex digits; null where no element is meant. */
  readonly tag: string | null;
  readonly steps: readonly Step[];
  /** Byte offset in the file, or in the inflated data set of a deflated one. */
  readonly offset: number;
  readonly message: string;
  /** Such breaches that this note stands for. */
  count: number;
}

/** Most notes of one rule that are kept apart; the last one counts the others. */
const MOST = 1000;

/** Collects what is wrong with an encoding. */
export class EncodingNotes {
  readonly list: EncodingNote[] = [];
  readonly #tallies = new Map<EncodingRule, { kept: number; last: EncodingNote }>();

  /** True while another note of the rule would be kept apart. */
  hasRoom(rule: EncodingRule): boolean {
    return (this.#tallies.get(rule)?.kept ?? 0) < MOST;
  }

  /** Takes back the notes from the place in the list on: what they are about was read another way. */
  forget(from: number): void {
    for (const { rule } of this.list.splice(from)) {
      const tally = this.#tallies.get(rule);
      if (tally !== undefined) tally.kept--;
    }
  }

  add(note: Omit<EncodingNote, 'count'>): void {
    const tally = this.#tallies.get(note.rule);
    if (tally !== undefined && tally.kept >= MOST) {
      tally.last.count++;
      return;
    }
    const last = { ...note, count: 1 };
    this.list.push(last);
    this.#tallies.set(note.rule, { kept: (tally?.kept ?? 0) + 1, last });
  }
}

export interface FileFacts {
  readonly notes: readonly EncodingNote[];
  /** File Meta Information keyed by keyword; null where the input had none. */
  readonly meta: object | null;
  readonly transferSyntaxUID: string;
  /** True where elements have a VR in the file. */
  readonly explicit: boolean;
  /** Offsets of the Items of Directory Record Sequence; null where it has none. */
  readonly recordOffsets: readonly number[] | null;
}

const store = new WeakMap<object, FileFacts>();

export function keepFileFacts(dataset: object, facts: FileFacts): void {
  store.set(dataset, facts);
}

/** Null for a data set that was not read from bytes, and for a copy of one. */
export function fileFactsOf(dataset: object): FileFacts | null {
  return store.get(dataset) ?? null;
}

function member(item: unknown, key: string): unknown {
  return typeof item === 'object' && item !== null && Object.hasOwn(item, key) ? Reflect.get(item, key) : undefined;
}

/** False once the element that the note is about was changed or removed in the data set. */
export function stillHolds(dataset: object, { tag, steps }: EncodingNote): boolean {
  let item: unknown = dataset;
  for (const { sequence, index } of steps) {
    const items = member(item, sequence);
    item = Array.isArray(items) ? items[index] : member(items, 'Value');
    if (Array.isArray(item)) item = item[index];
  }
  if (typeof item !== 'object' || item === null) return false;
  return tag === null || tag.startsWith('0002') || tag.startsWith('FFFE') || originalOf(item, keyOfTag(tag)) !== undefined;
}

/** The tree of a DICOMDIR: what the offsets of its directory records say, and which record may stand below which (PS3.3 F.4). */
import { fileFactsOf } from '../dataset/file-facts.ts';
import { originalOf } from '../dataset/originals.ts';
import type { DirectoryRecordRule } from '../rules/tables.ts';
import { addConsistency } from './add-findings.ts';
import { isItem } from './check-items.ts';
import { read } from './lookup.ts';
import type { Item, Scope } from './scope.ts';
import { sectionUrl, tableUrl } from './standard-url.ts';
import * as say from './wording.ts';

export const RECORDS = 'DirectoryRecordSequence';
const FIRST = 'OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity';
const LAST = 'OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity';
const NEXT = 'OffsetOfTheNextDirectoryRecord';
const LOWER = 'OffsetOfReferencedLowerLevelDirectoryEntity';
const TYPE = 'DirectoryRecordType';
const TAGS: Readonly<Record<string, string>> = {
  [RECORDS]: '00041220',
  [FIRST]: '00041200',
  [LAST]: '00041202',
  [NEXT]: '00041400',
  [LOWER]: '00041420',
  [TYPE]: '00041430',
};

type Records = Readonly<Record<string, DirectoryRecordRule>>;

/** Directory Record Type of a record, `''` where it has none. */
export function recordType(item: Item): string {
  const value = read(item, TYPE);
  return typeof value === 'string' ? value.trim() : '';
}

interface Place {
  readonly section: string;
  readonly table: string | null;
}

/** Rows of the offsets; which type stands below which; that a record belongs to one entity. */
const OFFSETS: Place = { section: 'sect_F.3.2.2', table: 'table_F.3-3' };
const MODEL: Place = { section: 'sect_F.4', table: 'table_F.4-1' };
const ORGANIZATION: Place = { section: 'sect_F.2.1', table: null };

function consistency(
  root: Scope,
  [rule, { section, table }]: readonly [rule: string, place: Place],
  severity: 'error' | 'warning',
  path: string,
  message: string,
  related: string[],
): void {
  const keyword = path.replace(/^.*\./, '');
  const { edition } = root.run;
  const url = table === null ? sectionUrl(edition, 3, section) : tableUrl(edition, section, table);
  const place = { path, tag: TAGS[keyword] ?? null, module: 'Directory Information', table, url };
  addConsistency(root, { rule, severity, ...place, message, related });
}

const OFFSET = ['directory-offsets', OFFSETS] as const;
const ENTITY = ['directory-offsets', ORGANIZATION] as const;

/** An offset with the attribute that holds it. */
interface Pointer {
  readonly offset: number;
  readonly path: string;
}

/**
 * Records by their offset: as they stood in the file. A data set that was not read does not say at which byte its Items stand; but they stand
 * in order, and each of them is pointed at, so that the offsets in order are those of the Items. Null where the number of offsets is another
 * than that of records.
 */
function recordsByOffset(root: Scope, items: readonly Item[], pointers: readonly Pointer[]): Map<number, number> | null {
  const seen = new Map<number, Pointer>();
  for (const pointer of pointers) {
    const other = seen.get(pointer.offset);
    if (other) consistency(root, ENTITY, 'error', pointer.path, say.directoryShared(pointer.offset), [other.path]);
    else seen.set(pointer.offset, pointer);
  }
  const real = originalOf(root.item, RECORDS) === undefined ? null : (fileFactsOf(root.item)?.recordOffsets ?? null);
  if (real !== null && real.length === items.length) {
    const byOffset = new Map(real.map((offset, index) => [offset, index] as const));
    for (const { offset, path } of seen.values())
      if (!byOffset.has(offset)) consistency(root, OFFSET, 'error', path, say.directoryNoRecord(offset), []);
    return byOffset;
  }
  const offsets = [...seen.keys()].sort((a, b) => a - b);
  if (offsets.length === items.length) return new Map(offsets.map((offset, index) => [offset, index] as const));
  const lost = items.length - offsets.length;
  if (lost > 0) consistency(root, ENTITY, 'warning', RECORDS, say.directoryUnreached(lost, items.length), []);
  const extra = offsets[items.length];
  if (extra !== undefined) consistency(root, OFFSET, 'error', seen.get(extra)?.path ?? RECORDS, say.directoryNoRecord(extra), []);
  return null;
}

function checkPlace(root: Scope, records: Records, placed: ReadonlySet<string>, index: number, type: string, above: string): void {
  // A type that Table F.4-1 places nowhere is one that it forgot; one that it does not have is a wrong value.
  if (!Object.hasOwn(records, type) || !placed.has(type)) return;
  const below = records[above]?.below;
  if (below === undefined || below.includes(type)) return;
  consistency(root, ['directory-place', MODEL], 'error', `${RECORDS}[${index}].${TYPE}`, say.directoryPlace(type, above), []);
}

/** Checks the tree of directory records. Offsets that are absent or no numbers are findings of their own: then nothing more is said. */
export function checkDirectory(root: Scope, records: Records): void {
  const sequence = read(root.item, RECORDS);
  const first = read(root.item, FIRST);
  const last = read(root.item, LAST);
  if (typeof first !== 'number' || typeof last !== 'number') return;
  const items = Array.isArray(sequence) ? sequence.filter(isItem) : [];
  if (Array.isArray(sequence) && items.length !== sequence.length) return;
  const pointers: Pointer[] = first === 0 ? [] : [{ offset: first, path: FIRST }];
  for (const [index, item] of items.entries()) {
    for (const keyword of [NEXT, LOWER]) {
      const offset = read(item, keyword);
      if (typeof offset !== 'number') return;
      if (offset !== 0) pointers.push({ offset, path: `${RECORDS}[${index}].${keyword}` });
    }
  }
  const byOffset = recordsByOffset(root, items, pointers);
  if (byOffset === null) return;
  const placed = new Set(Object.values(records).flatMap((record) => record.below ?? []));
  const visited = new Set<number>();
  const chains: { readonly offset: number; readonly above: string; readonly path: string }[] = [{ offset: first, above: '', path: FIRST }];
  let rootEnd = 0;
  for (let chain = chains.pop(); chain !== undefined; chain = chains.pop()) {
    let { offset } = chain;
    while (offset !== 0) {
      const index = byOffset.get(offset);
      const item = index === undefined ? undefined : items[index];
      // A record met again is pointed at twice, which has been said.
      if (index === undefined || item === undefined || visited.has(index)) break;
      visited.add(index);
      if (chain.above === '' && chain.path === FIRST) rootEnd = offset;
      const type = recordType(item);
      checkPlace(root, records, placed, index, type, chain.above);
      const lower = read(item, LOWER);
      const next = read(item, NEXT);
      const lowerPath = `${RECORDS}[${index}].${LOWER}`;
      // A record without type stands nowhere in the table: what is below it cannot be judged.
      if (typeof lower === 'number' && lower !== 0) chains.push({ offset: lower, above: type === '' ? 'PRIVATE' : type, path: lowerPath });
      offset = typeof next === 'number' ? next : 0;
    }
  }
  if (rootEnd !== last) consistency(root, OFFSET, 'error', LAST, say.directoryLast, [FIRST]);
  const lost = items.length - visited.size;
  if (lost > 0) consistency(root, ENTITY, 'error', RECORDS, say.directoryUnreached(lost, items.length), []);
}

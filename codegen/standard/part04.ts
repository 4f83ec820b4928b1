/** PS3.4: every table that gives SOP classes their UIDs, and the IOD that each SOP class uses. */
import { StandardXmlError } from '../docbook/errors.ts';
import { cellText, columnsOf, headerText, isSpanning, tableGrid, tablesOf } from '../docbook/table-grid.ts';
import { references } from '../docbook/text.ts';
import type { GridRow, Section, TableGrid } from '../docbook/node.ts';
import { nameKey } from './dictionary-index.ts';
import { PartNotes, unknownTable } from './fact-notes.ts';
import type { IodModel, ReaderNote, SopClassModel, UidModel } from './model.ts';
import type { SopClassConstraints } from './sop-class-constraints.ts';

export interface Part04Input {
  readonly sections: Iterable<Section>;
  /** Composite IODs of PS3.3. */
  readonly iods: readonly IodModel[];
  /** Normalized IODs and the directory. */
  readonly normalizedIods: readonly IodModel[];
  /** Takes the sections of B.5.1 and gives SOP classes what they fix; absent: nothing of it is read. */
  readonly constraints?: SopClassConstraints;
  /** UIDs of PS3.6: which are retired, and SOP classes that no table of PS3.4 lists. */
  readonly uids: readonly UidModel[];
}

const IOD_COLUMN = /^(?:composite |normalized )?iod\b|\biod specification\b/;

interface Columns {
  readonly name: number;
  readonly uid: number;
  readonly iod: number | undefined;
  readonly specialization: number | undefined;
}

/** Finds the IOD that a section of PS3.3 or a name means. */
export interface IodIndex {
  readonly bySection: (section: string) => IodModel | null;
  readonly byName: (name: string) => IodModel | null;
}

/** Names differ in case, hyphens and a trailing "IOD" or "Storage" between parts. */
function iodKey(name: string): string {
  return nameKey(name.replace(/\b(?:Storage|SOP Class|IOD|Information Object Definition|Information Object)\b/gi, ' '));
}

export function indexIods(iods: readonly IodModel[]): IodIndex {
  const names = new Map(iods.map((iod) => [iodKey(iod.name), iod] as const));
  return {
    byName: (name) => names.get(iodKey(name)) ?? null,
    bySection(section) {
      const exact = iods.filter((iod) => iod.section === section);
      if (exact.length === 1) return exact[0] ?? null;
      // The reference may lead to the IOD's family or to a section inside the IOD; it counts where it leaves no choice.
      const inside = iods.filter((iod) => iod.section.startsWith(`${section}.`));
      if (inside.length === 1) return inside[0] ?? null;
      const around = iods.filter((iod) => section.startsWith(`${iod.section}.`));
      return around.length === 1 ? (around[0] ?? null) : null;
    },
  };
}

function columnsOfSopTable(header: readonly string[]): Columns | null {
  const at = columnsOf(header);
  const name = at.get('sop class name') ?? at.get('sop class');
  const uid = at.get('sop class uid') ?? at.get('uid');
  if (name === undefined || uid === undefined) return null;
  const iod = header.findIndex((cell) => IOD_COLUMN.test(cell));
  const specialization = header.findIndex((cell) => cell.startsWith('specialization'));
  return { name, uid, iod: iod < 0 ? undefined : iod, specialization: specialization < 0 ? undefined : specialization };
}

function firstTarget(row: GridRow, column: number | undefined, part: RegExp | null): string | null {
  const cell = column === undefined ? null : row.cells[column];
  if (!cell) return null;
  const found = references(cell.node).find((reference) =>
    part === null ? reference.part === null : reference.part === null || part.test(reference.part),
  );
  return found?.target ?? null;
}

function readTable(grid: TableGrid, columns: Columns, iods: IodIndex, into: Map<string, SopClassModel>, notes: ReaderNote[]): void {
  let current = '';
  grid.rows.forEach((row, index) => {
    const note = (kind: ReaderNote['kind'], message: string): void => {
      notes.push({ kind, table: grid.id, row: String(index + 1), message });
    };
    const uid = cellText(row, columns.uid).replace(/\s/g, '');
    const name = cellText(row, columns.name) || current;
    current = name;
    if (!/^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(uid)) {
      if (!isSpanning(row)) note('unknown-row', 'the row has no SOP Class UID');
      return;
    }
    const sopClass: SopClassModel = { uid, name, iod: null };
    if (columns.iod !== undefined) {
      const target = firstTarget(row, columns.iod, /^(?:PS3\.3|part03)$/i);
      const text = cellText(row, columns.iod);
      const words = text.replace(/\{[^{}]*\}/g, ' ');
      const iod = (target === null ? null : iods.bySection(target)) ?? iods.byName(words) ?? iods.byName(name);
      if (iod) sopClass.iod = iod.id;
      else note('dangling-reference', `${uid} names ${target ?? 'an IOD'}, which is no IOD of PS3.3`);
    }
    const specialization = firstTarget(row, columns.specialization, null);
    if (specialization !== null) sopClass.specialization = specialization;
    const known = into.get(uid);
    if (!known || (known.iod === null && sopClass.iod !== null)) into.set(uid, sopClass);
    else if (known.iod !== sopClass.iod && sopClass.iod !== null)
      note('unknown-row', `${uid} has another IOD in an earlier table, which is kept`);
  });
}

const REAL_TIME = /\bReal-?Time(?: Communication)?\b/i;

/**
 * SOP classes that PS3.4 describes in prose alone, and the real-time ones of PS3.22: PS3.6 registers them under the name of their IOD.
 * A normalized IOD serves several ("Unified Procedure Step - Push SOP Class"), so the longest IOD name that begins the SOP class's name counts.
 */
function namedAfterIods(input: Part04Input, known: ReadonlyMap<string, SopClassModel>): SopClassModel[] {
  const served = new Set([...known.values()].map((sopClass) => sopClass.iod));
  const normalized = input.normalizedIods.map((iod) => ({ iod, key: iodKey(iod.name) })).sort((a, b) => b.key.length - a.key.length);
  const realTime = (name: string): IodModel | undefined => {
    const key = iodKey(name.replace(REAL_TIME, ' '));
    const free = input.iods.filter((iod) => !served.has(iod.id) && iodKey(iod.name.replace(REAL_TIME, ' ')) === key);
    return free.find((iod) => REAL_TIME.test(iod.name)) ?? free[0];
  };
  const iodOf = (name: string): IodModel | undefined => {
    if (REAL_TIME.test(name)) return realTime(name);
    const keys = [iodKey(name), iodKey(name.replace(/\b(?:Grayscale|Color)\b/i, ' '))];
    return keys.flatMap((key) => normalized.find((candidate) => key.startsWith(candidate.key)) ?? [])[0]?.iod;
  };
  return input.uids.flatMap(({ uid, name, type, retired }) => {
    if (type !== 'SOP Class' || retired || known.has(uid)) return [];
    const iod = iodOf(name);
    return iod ? [{ uid, name, iod: iod.id }] : [];
  });
}

/**
 * SOP classes of PS3.4 sorted by UID; one without IOD is a query, a retrieval or retired.
 * @throws StandardXmlError when no table gives a SOP class an IOD, or one that names IODs lacks a column.
 */
export function readPart04(input: Part04Input, file: string, notes: ReaderNote[]): SopClassModel[] {
  const iods = indexIods([...input.iods, ...input.normalizedIods]);
  const found = new Map<string, SopClassModel>();
  const noted = new PartNotes();
  for (const section of input.sections) {
    input.constraints?.take(section);
    for (const table of tablesOf({ name: 'section', attributes: {}, children: section.content })) {
      const grid = tableGrid(table, section.id);
      if (noted.take(grid)) continue;
      const header = headerText(grid);
      const columns = columnsOfSopTable(header);
      if (columns) readTable(grid, columns, iods, found, noted.met);
      else if (header.some((cell) => IOD_COLUMN.test(cell)) && header.some((cell) => /\buid\b|\bsop class\b/.test(cell))) {
        throw new StandardXmlError(`its columns are ${header.join(', ')}; a table of SOP classes has SOP Class Name and SOP Class UID`, {
          file,
          table: grid.id || section.id,
        });
      } else if (header.some((cell) => /\bsop class uid\b/.test(cell))) {
        noted.met.push(unknownTable(grid.id, header));
      }
    }
  }
  if (![...found.values()].some((sopClass) => sopClass.iod !== null)) {
    throw new StandardXmlError('there is no table of SOP classes and their IODs in it; PS3.4 is expected here', { file });
  }
  input.constraints?.read(found.values(), noted.met);
  notes.push(...noted.of('04'));
  for (const sopClass of namedAfterIods(input, found)) found.set(sopClass.uid, sopClass);
  const retired = new Set(input.uids.filter((uid) => uid.retired).map((uid) => uid.uid));
  for (const sopClass of found.values()) if (retired.has(sopClass.uid)) sopClass.retired = true;
  return [...found.values()].sort((a, b) => (a.uid < b.uid ? -1 : 1));
}

/** IOD tables and functional group tables of PS3.3: usage of modules and of functional group macros. */
import { references, textOf } from '../docbook/text.ts';
import type { GridRow, TableGrid } from '../docbook/node.ts';
import type { Usage } from '../../src/rules/tables.ts';
import type { ReadContext, RowPlace } from './context.ts';
import { readUsageFact } from './fact-forms.ts';
import { sentencesOf } from './sentences.ts';
import type { ConditionModel } from './model.ts';

/** A row of an IOD table before its reference is resolved. */
export interface RawUse {
  readonly ie: string | null;
  readonly name: string;
  /** Section of the module or macro; null where the row has no reference. */
  readonly section: string | null;
  readonly usage: Usage | null;
  readonly condition: ConditionModel | null;
  readonly place: 'shared' | 'per-frame' | null;
  readonly row: number;
}

export type IodTableKind = 'composite' | 'normalized' | 'directory' | 'functional-groups';

/** Tells an IOD table by its header; null for any other table. */
export function iodTableKind(header: readonly string[]): IodTableKind | null {
  const text = header.join('|');
  if (/^ie\|modules?\|reference\|usage$/.test(text)) return 'composite';
  if (/^modules?\|reference\|(?:module )?description$/.test(text)) return 'normalized';
  if (/^modules?\|reference\|usage\|(?:module )?description$/.test(text)) return 'directory';
  if (/^functional group macros?\|section\|usage$/.test(text)) return 'functional-groups';
  return null;
}

const USAGE = /^([MUC])(?![a-z])\s*[-–—.:]?\s*(.*)$/s;
const SHARED = /\bShared Functional Groups?\b/i;
/** The place of a functional group, glued to the condition of its usage. */
const GLUED_PLACE = /;\s+(?=(?:may|shall|should|must) not be used as an? )/i;
const PER_FRAME = /\bPer-?\s?Frame Functional Groups?\b/i;

interface ReadUsage {
  readonly usage: Usage | null;
  readonly condition: ConditionModel | null;
  readonly place: 'shared' | 'per-frame' | null;
}

/** `C - Required if …; may be present otherwise. May not be used as a Shared Functional Group.` */
export function readUsage(text: string, kind: 'module' | 'functional-group', context: ReadContext, place: RowPlace): ReadUsage {
  const fact = readUsageFact(text);
  if (fact && (fact.condition || fact.place || fact.usage !== 'C')) return fact;
  const match = USAGE.exec(text);
  if (!match) return { usage: null, condition: null, place: null };
  const usage = match[1] as Usage;
  let where: 'shared' | 'per-frame' | null = null;
  const rest: string[] = [];
  for (const sentence of sentencesOf((match[2] ?? '').trim()).flatMap((one) => one.split(GLUED_PLACE))) {
    const forbids = /\b(?:may|shall|should|must) not be (?:used|present)\b/i.test(sentence);
    if (SHARED.test(sentence) && (forbids || /\bshall be used\b/i.test(sentence))) where = forbids ? 'per-frame' : 'shared';
    else if (PER_FRAME.test(sentence) && (forbids || /\bshall be used\b/i.test(sentence))) where = forbids ? 'shared' : 'per-frame';
    else rest.push(sentence);
  }
  const speaks = rest.filter((sentence) => !/^See\b/i.test(sentence));
  const condition =
    usage === 'C' ||
    speaks.some((sentence) => /\b(?:required|only if|may be (?:used|present)|shall (?:not )?be (?:present|used))\b/i.test(sentence))
      ? context.conditions.requirement(speaks, kind, place)
      : null;
  return { usage, condition, place: where };
}

function cellText(row: GridRow, at: number): string {
  const cell = row.cells[at];
  return cell ? textOf(cell.node) : '';
}

function sectionOf(row: GridRow, at: number): string | null {
  const cell = row.cells[at];
  if (!cell) return null;
  const reference = references(cell.node)[0];
  if (reference) return reference.target;
  const written = /\b([A-Z](?:\.\d+[a-z]?)+)\b/.exec(textOf(cell.node));
  return written ? `sect_${written[1]}` : null;
}

/** Reads the rows of an IOD table or of a functional group table. */
export function readIodTable(grid: TableGrid, kind: IodTableKind, context: ReadContext): RawUse[] {
  const shift = kind === 'composite' ? 1 : 0;
  const uses: RawUse[] = [];
  grid.rows.forEach((row, index) => {
    const name = cellText(row, shift);
    const section = sectionOf(row, shift + 1);
    if (name === '' && section === null) {
      context.note({ kind: 'unknown-row', table: grid.id, row: String(index + 1), message: 'the row names no module' });
      return;
    }
    const place: RowPlace = { table: grid.id, path: name };
    const usageText = kind === 'normalized' ? '' : cellText(row, shift + 2);
    const read =
      kind === 'normalized'
        ? { usage: null, condition: null, place: null }
        : readUsage(usageText, kind === 'functional-groups' ? 'functional-group' : 'module', context, place);
    if (kind !== 'normalized' && read.usage === null) {
      context.note({ kind: 'unknown-row', table: grid.id, row: name, message: `usage "${usageText.slice(0, 1)}" is none of M, C, U` });
    }
    uses.push({ ie: kind === 'composite' ? cellText(row, 0) : null, name, section, ...read, row: index + 1 });
  });
  return uses;
}

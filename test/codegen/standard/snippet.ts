/** Small parts of a standard made up for the tests, read as an edition is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conditionReader } from '../../../codegen/conditions/read-sentence.ts';
import { factFiles } from '../../../codegen/facts/files.ts';
import { readEdition } from '../../../codegen/edition.ts';
import type { AttributeRow, AttributeTable, StandardModel, TableRow } from '../../../codegen/standard/model.ts';
import { readStandard } from '../../../codegen/standard/read-standard.ts';

const EDITION = '2031b';

/** `<td>` of each cell; a cell that begins with `<td` stands as it is, one that begins with another element has no paragraph around it. */
export function row(...cells: string[]): string {
  const cell = (text: string): string =>
    text.startsWith('<td') ? text : text.startsWith('<') ? `<td>${text}</td>` : `<td><para>${text}</para></td>`;
  return `<tr>${cells.map(cell).join('')}</tr>`;
}

export function table(id: string, caption: string, header: readonly string[], ...rows: string[]): string {
  const head = header.map((text) => `<th><para>${text}</para></th>`).join('');
  return `<table xml:id="${id}"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

export const ATTRIBUTES = ['Attribute Name', 'Tag', 'Type', 'Attribute Description'] as const;
export const IOD = ['IE', 'Module', 'Reference', 'Usage'] as const;
export const GROUPS = ['Functional Group Macro', 'Section', 'Usage'] as const;

export function section(id: string, title: string, ...content: string[]): string {
  return `<section xml:id="${id}"><title>${title}</title>${content.join('\n')}</section>`;
}

export const xref = (target: string): string => `<xref linkend="${target}" xrefstyle="select: labelnumber"/>`;
export const cid = (number: string): string => `<olink targetdoc="PS3.16" targetptr="sect_CID_${number}" xrefstyle="select: labelnumber"/>`;

export function list(title: string, ...terms: string[]): string {
  const entries = terms.map((term) => `<varlistentry><term>${term}</term><listitem><para/></listitem></varlistentry>`).join('');
  return `<variablelist><title>${title}</title>${entries}</variablelist>`;
}

const ELEMENTS: readonly (readonly [string, string, string, string, string?])[] = [
  ['(0008,0005)', 'Specific Character Set', 'CS', '1-n'],
  ['(0008,0008)', 'Image Type', 'CS', '2-n'],
  ['(0008,0016)', 'SOP Class UID', 'UI', '1'],
  ['(0008,0060)', 'Modality', 'CS', '1'],
  ['(0008,0070)', 'Manufacturer', 'LO', '1'],
  ['(0008,0100)', 'Code Value', 'SH', '1'],
  ['(0008,0102)', 'Coding Scheme Designator', 'SH', '1'],
  ['(0008,0104)', 'Code Meaning', 'LO', '1'],
  ['(0008,1150)', 'Referenced SOP Class UID', 'UI', '1'],
  ['(0008,1160)', 'Referenced Frame Number', 'IS', '1-n'],
  ['(0008,1199)', 'Referenced SOP Sequence', 'SQ', '1'],
  ['(0008,2218)', 'Anatomic Region Sequence', 'SQ', '1'],
  ['(0008,2220)', 'Anatomic Region Modifier Sequence', 'SQ', '1'],
  ['(0008,9007)', 'Frame Type', 'CS', '4-5'],
  ['(0010,0010)', "Patient's Name", 'PN', '1'],
  ['(0010,0020)', 'Patient ID', 'LO', '1'],
  ['(0010,4000)', 'Patient Comments', 'LT', '1'],
  ['(0018,9074)', 'Frame Acquisition DateTime', 'DT', '1'],
  ['(0018,0022)', 'Scan Options', 'CS', '1-n'],
  ['(0018,1130)', 'Table Height', 'DS', '1'],
  ['(0020,9111)', 'Frame Content Sequence', 'SQ', '1'],
  ['(0022,0001)', 'Light Path Filter Pass-Through Wavelength', 'US', '1'],
  ['(0028,0002)', 'Samples per Pixel', 'US', '1'],
  ['(0028,0004)', 'Photometric Interpretation', 'CS', '1'],
  ['(0028,0100)', 'Bits Allocated', 'US', '1'],
  ['(0028,0103)', 'Pixel Representation', 'US', '1'],
  ['(0028,0300)', 'Quality Control Image', 'CS', '1'],
  ['(0028,9110)', 'Pixel Measures Sequence', 'SQ', '1'],
  ['(0028,0030)', 'Pixel Spacing', 'DS', '2'],
  ['(0040,A040)', 'Value Type', 'CS', '1'],
  ['(0040,A730)', 'Content Sequence', 'SQ', '1'],
  ['(0040,0555)', 'Acquisition Context Sequence', 'SQ', '1'],
  ['(0054,0220)', 'View Code Sequence', 'SQ', '1'],
  ['(60xx,3000)', 'Overlay Data', 'OB or OW', '1'],
  ['(0032,4000)', 'Study Comments', 'LT', '1', 'RET'],
  ['(300A,0001)', 'Radiation Gener\u200bation Mode\u200b Sequence', 'SQ', '1'],
  ['(5200,9229)', 'Shared Functional Groups Sequence', 'SQ', '1'],
  ['(5200,9230)', 'Per-Frame Functional Groups Sequence', 'SQ', '1'],
];

const keyword = (name: string): string =>
  name
    .replace(/\u200b/g, '')
    .replace(/'s\b/, '')
    .replace(/\bper\b/, 'Per')
    .replace(/[^A-Za-z0-9]/g, '');

const HEAD = 'xmlns="http://docbook.org/ns/docbook" xmlns:xl="http://www.w3.org/1999/xlink" version="5.0"';

function part(number: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<book ${HEAD} label="PS3.${number}" xml:id="PS3.${number}"><title>PS3.${number}</title><subtitle>DICOM PS3.${number} ${EDITION} - Made for a test</subtitle>${body}</book>`;
}

function dictionary(): string {
  const rows = ELEMENTS.map(([tag, name, vr, vm, retired = '']) => row(tag, name, keyword(name), vr, vm, retired));
  return part(
    '6',
    `<chapter xml:id="chapter_6"><title>Elements</title>${table('table_6-1', 'Elements', ['Tag', 'Name', 'Keyword', 'VR', 'VM', ''], ...rows)}</chapter>`,
  );
}

function withFolder<Result>(use: (directory: string) => Result): Result {
  const directory = mkdtempSync(join(tmpdir(), 'iodine-'));
  try {
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The edition that consists of these sections of PS3.3; the facts made of it are read to the same model, or this throws. */
export function read(...sections: string[]): StandardModel {
  const model = withFolder((directory) => {
    writeFileSync(
      join(directory, 'part03.xml'),
      part('3', `<chapter xml:id="chapter_A"><title>All</title>${sections.join('\n')}</chapter>`),
    );
    writeFileSync(join(directory, 'part06.xml'), dictionary());
    return readStandard({ directory, conditions: conditionReader });
  });
  const again = withFolder((directory) => {
    factFiles(model).write(directory);
    return readEdition({ from: directory, edition: EDITION });
  });
  for (const [key, value] of Object.entries(model)) {
    const other: unknown = Reflect.get(again, key);
    if (canonical(other) !== canonical(value))
      throw new Error(`the facts give another model: ${key}\n${canonical(value)}\n${canonical(other)}`);
  }
  return model;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export function tableOf(model: StandardModel, id: string): AttributeTable {
  const found = [...model.modules, ...model.macros, ...model.directoryRecords].find((one) => one.table === id);
  if (!found) throw new Error(`${id} was not read`);
  return found;
}

/** `Sequence.Keyword`, `Sequence > table_8.8-1` of an include, `<any-attribute>`. */
export function paths(rows: readonly TableRow[]): string[] {
  return rows.map((one) => {
    const path = one.path.join('.');
    if ('include' in one) return path === '' ? `> ${one.include}` : `${path} > ${one.include}`;
    return 'other' in one ? `${path}<${one.other}>` : path;
  });
}

export function rowOf(model: StandardModel, id: string, path: string): AttributeRow {
  const found = tableOf(model, id).rows.find((one): one is AttributeRow => 'tag' in one && one.path.join('.') === path);
  if (!found) throw new Error(`${id} has no row ${path}`);
  return found;
}

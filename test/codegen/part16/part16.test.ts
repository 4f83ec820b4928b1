/** PS3.16: context groups and templates, on snippets and on NEMA's text. */
import { describe, expect, it } from 'vitest';
import { StandardXmlError } from '../../../codegen/docbook/errors.ts';
import { readBook } from '../../../codegen/docbook/read-book.ts';
import { factsOfPart16 } from '../../../codegen/facts/part16.ts';
import type { ReaderNote } from '../../../codegen/standard/model.ts';
import { readPart16 } from '../../../codegen/standard/part16.ts';
import { unreadCondition } from '../../../codegen/standard/part16-templates.ts';
import { disturbAll, disturbances } from '../docbook/disturb.ts';
import { NEEDS_STANDARD, partText, standardFolder } from '../docbook/standard.ts';
import { expectSame } from '../editions.ts';

function read(xml: string) {
  const notes: ReaderNote[] = [];
  return { ...readPart16({ sections: readBook(xml, 'part16.xml').sections, readCondition: unreadCondition }, 'part16.xml', notes), notes };
}

function list(...entries: [string, string][]): string {
  return `<variablelist spacing="compact">${entries.map(([term, text]) => `<varlistentry><term><emphasis role="bold">${term}</emphasis></term><listitem><para><emphasis role="bold">${text}</emphasis></para></listitem></varlistentry>`).join('')}</variablelist>`;
}

function cells(name: 'td' | 'th', values: string[]): string {
  return `<tr>${values.map((value) => `<${name}>${value.startsWith('<') ? value : `<para>${value}</para>`}</${name}>`).join('')}</tr>`;
}

function table(id: string, header: string[], rows: string[][]): string {
  const head = header.length === 0 ? '' : `<thead>${cells('th', header)}</thead>`;
  return `<table xml:id="${id}"><caption>Table</caption>${head}<tbody>${rows.map((row) => cells('td', row)).join('\n')}</tbody></table>`;
}

const CODES = ['Coding Scheme Designator', 'Code Value', 'Code Meaning'];
const ROWS = ['', 'NL', 'Rel with Parent', 'VT', 'Concept Name', 'VM', 'Req Type', 'Condition', 'Value Set Constraint'];
const CID = (number: string) => `<xref linkend="sect_CID_${number}" xrefstyle="select: label quotedtitle"/>`;
const TID = (number: string) => `<xref linkend="sect_TID_${number}" xrefstyle="select: label quotedtitle"/>`;
const DCM = (value: string) => `<xref linkend="DCM_${value}" xrefstyle="select: title"/>`;

const BOOK = `<?xml version="1.0"?>
<book xmlns="http://docbook.org/ns/docbook" xml:id="PS3.16" label="PS3.16"><title>PS3.16</title><subtitle>DICOM PS3.16 2031b - Made for a test</subtitle>
<chapter xml:id="chapter_6"><title>Forms</title>${table('example', CODES, [['DCM', '1', 'Not a group']])}</chapter>
<chapter xml:id="chapter_A"><title>Templates</title>
<section xml:id="sect_TID_9300" label="TID_9300"><title>TID 9300 Made Measurement</title><para>Own words.</para>
${list(['Type:', 'Extensible'], ['Order:', 'Non-Significant'], ['Root:', 'Yes'])}
${table(
  'table_TID_9300_Parameters',
  [],
  [
    ['$Units', 'of the measurement'],
    ['$X-Axis', 'of the graph'],
  ],
)}
${table('table_TID_9300', ROWS, [
  ['1', '', '', 'NUM', '$Measurement', '1', 'M', '', '<para>Root node</para><para>UNITS = $Units</para>'],
  ['2', '&gt;', 'HAS CONCEPT MOD', 'CODE', `EV ${DCM('990001')}`, '1-n', 'U', '', `D${CID('9029')}`],
  [
    '3',
    '&gt;&gt;',
    'R- INFERRED FROM',
    'INCLUDE',
    `D${TID('9301')}`,
    '1',
    'MC',
    'XOR Row 2',
    `<para>$Units = EV (mm, UCUM, "mm")</para><para>$Method = B${CID('9029')} $Site = $Site</para>`,
  ],
  [
    '4b',
    '>',
    'CONTAINS',
    'CODE',
    'DT (12738006, SCT, "Brain")',
    '1',
    'UC',
    'If it is known',
    '<para>EV (1, 99MADE, "One (first)")</para><para>DT (2, 99MADE, "Two")</para>',
  ],
  ['5', '&gt;', 'CONTAINS', 'NUM', 'The value of Row 4', '1', 'U', '', 'UNITS = DT ({counts}/s, UCUM "counts/s")'],
  ['6', '&gt;', 'CONTAINS', 'TEXT', 'Any concept at all', '1', 'U', '', 'At most three letters'],
  ['7', '&gt;', 'CONTAINS', 'CODE', `B${CID('9999')}`, '1', 'X', '', '$Values'],
])}<informaltable><tbody><tr><td>Row 1</td><td>what it is for</td></tr></tbody></informaltable></section>
<section xml:id="sect_TID_9301" label="TID_9301"><title>TID 9301 Made Acquisition</title>${list(['Type:', 'Non-Extensible'])}
${table('table_TID_9301', ['', 'VT', 'Concept Name', 'VM', 'Req Type', 'Condition', 'Value Set Constraint'], [['1', 'CODE', `EV (7, NCDR [2.0b], "Seven")`, '1', 'M', '', `DCID 9029 “Made Codes”`]])}</section>
</chapter>
<chapter xml:id="chapter_B"><title>Groups</title>
<section xml:id="sect_CID_9029" label="CID_9029"><title>CID 9029 Made Codes</title>
${list(['Resources:', 'HTML'], ['Keyword:', 'MadeCodes'], ['FHIR Keyword:', 'made-codes'], ['Type:', 'Non-extensible'], ['Version:', '20310101'], ['UID:', '1.2.3'])}
${table(
  'table_CID_9029',
  [...CODES, 'SNOMED-RT ID'],
  [
    ['SCT', '1', 'One', 'A-1'],
    ['DCM', DCM('990002'), 'Two', ''],
    ['MDC', '3', 'Three'],
    ['LN', '', 'No code'],
  ],
)}</section>
<section xml:id="sect_CID_9030" label="CID_9030"><title>CID 9030 Made Groups</title>${list(['Type:', 'Extensible'])}
<table xml:id="table_CID_9030"><caption>Table</caption><thead>${cells('th', CODES)}</thead><tbody><tr><td colspan="3"><para>Include <xref linkend="sect_CID_9029"/></para></td></tr><tr><td colspan="3"><para>Include DCID (9031)</para></td></tr><tr><td colspan="3"><para>Include all of them</para></td></tr></tbody></table></section>
<section xml:id="sect_CID_9031" label="CID_9031"><title>CID 9031 Made Language (Retired)</title><para>Gone.</para></section>
</chapter>
<chapter xml:id="chapter_D"><title>Controlled Terminology</title>${table('table_D-1', ['Code Value', 'Code Meaning', 'Definition'], [['990001', 'Made Modifier', 'what it means']])}</chapter>
</book>`;

describe('readPart16', () => {
  const found = read(BOOK);
  const [template, acquisition] = found.templates;
  const rows = template?.rows ?? [];

  it('reads what a template says of itself', () => {
    expect(template).toMatchObject({
      tid: '9300',
      name: 'Made Measurement',
      table: 'table_TID_9300',
      section: 'sect_TID_9300',
      extensible: true,
      orderSignificant: false,
      root: true,
    });
    expect(template?.parameters).toEqual(['$Units', '$X-Axis']);
  });

  it('reads rows: number, nesting, relationship, value type, multiplicity, requirement', () => {
    expect(rows.map((row) => [row.row, row.nesting, row.relationship, row.valueType, row.vm, row.requirement])).toEqual([
      ['1', 0, null, 'NUM', '1', 'M'],
      ['2', 1, 'HAS CONCEPT MOD', 'CODE', '1-n', 'U'],
      ['3', 2, 'R-INFERRED FROM', 'INCLUDE', '1', 'MC'],
      ['4b', 1, 'CONTAINS', 'CODE', '1', 'UC'],
      ['5', 1, 'CONTAINS', 'NUM', '1', 'U'],
      ['6', 1, 'CONTAINS', 'TEXT', '1', 'U'],
      ['7', 1, 'CONTAINS', 'CODE', '1', null],
    ]);
  });

  it('reads concepts: parameters, codes, codes by reference with their meaning, groups, the value of a row', () => {
    expect(rows.map((row) => row.concept)).toEqual([
      { parameter: '$Measurement' },
      { kind: 'EV', value: '990001', scheme: 'DCM', meaning: 'Made Modifier' },
      undefined,
      { kind: 'DT', value: '12738006', scheme: 'SCT', meaning: 'Brain' },
      { row: '4' },
      undefined,
      { kind: 'BCID', cid: '9999' },
    ]);
  });

  it('reads includes with their arguments', () => {
    expect(rows[2]?.include).toEqual({
      kind: 'DTID',
      tid: '9301',
      parameters: { $Units: 'EV (mm, UCUM, "mm")', $Method: 'BCID 9029', $Site: '$Site' },
    });
  });

  it('reads value sets, single codes, units', () => {
    expect(rows[0]).toMatchObject({ rootNode: true, units: { parameter: '$Units' } });
    expect(rows[1]?.valueSet).toEqual([{ kind: 'DCID', id: '9029' }]);
    expect(rows[3]?.codes).toEqual([
      { kind: 'EV', value: '1', scheme: '99MADE', meaning: 'One (first)' },
      { kind: 'DT', value: '2', scheme: '99MADE', meaning: 'Two' },
    ]);
    expect(rows[4]?.units).toEqual({ codes: [{ kind: 'DT', value: '{counts}/s', scheme: 'UCUM', meaning: 'counts/s' }] });
    expect(rows[6]?.valueParameter).toBe('$Values');
  });

  it('asks the caller for conditions', () => {
    expect(rows[2]?.condition).toEqual(unreadCondition('XOR Row 2'));
    expect(rows.filter((row) => row.condition !== null)).toHaveLength(2);
  });

  it('reads templates without nesting and relationship, and references written in words', () => {
    expect(acquisition?.rows).toEqual([
      {
        row: '1',
        nesting: 0,
        relationship: null,
        valueType: 'CODE',
        concept: { kind: 'EV', value: '7', scheme: 'NCDR [2.0b]', meaning: 'Seven' },
        vm: '1',
        requirement: 'M',
        condition: null,
        valueSet: [{ kind: 'DCID', id: '9029' }],
      },
    ]);
  });

  it('reads context groups with codes by reference, and includes', () => {
    expect(found.contextGroups).toEqual([
      {
        cid: '9029',
        name: 'Made Codes',
        section: 'sect_CID_9029',
        table: 'table_CID_9029',
        uid: '1.2.3',
        keyword: 'MadeCodes',
        extensible: false,
        version: '20310101',
        codes: [
          { scheme: 'SCT', value: '1', meaning: 'One' },
          { scheme: 'DCM', value: '990002', meaning: 'Two' },
          { scheme: 'MDC', value: '3', meaning: 'Three' },
        ],
        includes: [],
      },
      {
        cid: '9030',
        name: 'Made Groups',
        section: 'sect_CID_9030',
        table: 'table_CID_9030',
        uid: null,
        keyword: null,
        extensible: true,
        codes: [],
        includes: ['9029', '9031'],
      },
      {
        cid: '9031',
        name: 'Made Language',
        section: 'sect_CID_9031',
        table: '',
        uid: null,
        keyword: null,
        extensible: null,
        retired: true,
        codes: [],
        includes: [],
      },
    ]);
  });

  it('notes what it does not understand, with hash and never with text', () => {
    expect(found.notes.map(({ kind, table: at, row, hash }) => [kind, at, row, hash?.length])).toEqual([
      ['unknown-row', 'table_CID_9029', '4', undefined],
      ['unknown-row', 'table_CID_9030', '3', undefined],
      ['unknown-row', 'table_TID_9300', '6', 12],
      ['unread-values', 'table_TID_9300', '6', 12],
      ['unknown-row', 'table_TID_9300', '7', 12],
      ['dangling-reference', 'table_TID_9300', '7', undefined],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/At most three|Any concept|If it is known|XOR/);
  });

  it('throws where there is no context group', () => {
    expect(() => read('<book><chapter xml:id="c"><title>t</title></chapter></book>')).toThrow(StandardXmlError);
  });

  it.each([
    ['codes', 'Code Value', 'Code Worth', 'table_CID_90', 'code value'],
    ['template rows', 'Concept Name', 'Concept', 'table_TID_93', 'concept name'],
  ])('throws where a table of %s lacks a column, naming table and columns', (_, name, other, id, wanted) => {
    const text = BOOK.split('<chapter')
      .map((chapter, at) => (at === 1 ? chapter : chapter.replaceAll(name, other)))
      .join('<chapter');
    expect(() => read(text)).toThrow(new RegExp(`^part16\\.xml, ${id}\\d\\d: .*${wanted}`));
  });

  it('reads the headers of earlier editions', () => {
    const text = BOOK.replaceAll('Coding Scheme Designator', 'Coding Scheme Designator (0008,0102)')
      .replaceAll('>Code Value<', '>Code Value (0008,0100)<')
      .replaceAll('VT', 'Value Type');
    expect({ ...read(text), notes: [] }).toEqual({ ...found, notes: [] });
  });

  it.each(Object.entries(disturbances))('reads the same when disturbed: %s', (_, disturb) => {
    expect(read(disturb(BOOK))).toEqual(found);
  });

  it('reads its facts back to the same, notes too', () => {
    expect(read(factsOfPart16({ edition: '2031b', ...found }))).toEqual(found);
  });
});

describe.skipIf(!standardFolder)(`PS3.16 as published (${NEEDS_STANDARD})`, () => {
  let known: ReturnType<typeof read> | undefined;
  const published = () => {
    known ??= read(partText('2024c', '16'));
    return known;
  };

  it('2024c has its counts, and its facts read back to the same', () => {
    const { templates, contextGroups, notes } = published();
    const rows = templates.flatMap((template) => template.rows);
    const requirement = (wanted: string) => rows.filter((row) => row.requirement === wanted).length;
    expect({
      templates: templates.length,
      rows: rows.length,
      M: requirement('M'),
      MC: requirement('MC'),
      U: requirement('U'),
      UC: requirement('UC'),
    }).toEqual({
      templates: 410,
      rows: 4280,
      M: 1129,
      MC: 531,
      U: 2440,
      UC: 180,
    });
    expect(templates.filter((template) => template.parameters).length).toBe(59);
    expect(rows.filter((row) => row.valueType === 'INCLUDE' && !row.include)).toEqual([]);
    expect({
      groups: contextGroups.length,
      withCodes: contextGroups.filter((group) => group.codes.length > 0 || group.includes.length > 0).length,
      codes: contextGroups.reduce((sum, group) => sum + group.codes.length, 0),
      includes: contextGroups.reduce((sum, group) => sum + group.includes.length, 0),
      closed: contextGroups.filter((group) => group.extensible === false).length,
      retired: contextGroups.filter((group) => group.retired).length,
    }).toEqual({ groups: 1385, withCodes: 1353, codes: 13034, includes: 604, closed: 75, retired: 16 });
    // CID 628 has a table without rows; the others without codes are retired or defined in prose.
    expect(notes.filter((note) => note.kind === 'dangling-reference')).toEqual([]);
    expect(notes.filter((note) => note.kind === 'unread-values').length).toBeLessThanOrEqual(374);
    const facts = factsOfPart16({ edition: '2024c', templates, contextGroups, notes });
    const again = read(facts);
    expectSame(again, { templates, contextGroups, notes });
    expect(factsOfPart16({ edition: '2024c', ...again })).toBe(facts);
  }, 120_000);

  it('is read the same when disturbed in all ways', () => {
    const text = partText('2024c', '16');
    expectSame(read(disturbAll(text)), published());
  }, 120_000);
});

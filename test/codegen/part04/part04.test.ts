/** PS3.4: SOP classes and their IODs, on snippets and on NEMA's text. */
import { describe, expect, it } from 'vitest';
import { StandardXmlError } from '../../../codegen/docbook/errors.ts';
import { readBook } from '../../../codegen/docbook/read-book.ts';
import { cellText, tableGrid } from '../../../codegen/docbook/table-grid.ts';
import { factsOfPart04 } from '../../../codegen/facts/part04.ts';
import type { IodModel, ReaderNote, UidModel } from '../../../codegen/standard/model.ts';
import { indexIods, readPart04 } from '../../../codegen/standard/part04.ts';
import { disturbAll, disturbances } from '../docbook/disturb.ts';
import { NEEDS_STANDARD, partText, standardFolder } from '../docbook/standard.ts';
import { publishedOf } from '../editions.ts';

function iod(id: string, name: string, section: string): IodModel {
  return { id, name, section, table: section.replace('sect', 'table'), modules: [], functionalGroups: [] };
}

const IODS = [
  iod('CTImage', 'CT Image', 'sect_A.3'),
  iod('DXImage', 'Digital X-Ray Image', 'sect_A.26'),
  iod('PseudoColorState', 'Pseudo-Color Softcopy Presentation State', 'sect_A.33.3'),
  iod('RealTimeAudio', 'Real-Time Audio Waveform', 'sect_A.87'),
  iod('Rendition', 'Rendition Selection Document', 'sect_A.88'),
];
const NORMALIZED = [
  iod('Step', 'Unified Procedure Step', 'sect_B.26'),
  iod('ImageBox', 'Basic Image Box', 'sect_B.9'),
  iod('Directory', 'Basic Directory', 'sect_F.3'),
];

function uid(value: string, name: string, retired = false): UidModel {
  return { uid: value, name, keyword: '', type: 'SOP Class', retired };
}

const UIDS = [
  uid('1.9.1', 'Old Image Storage', true),
  uid('1.9.2', 'Unified Procedure Step - Push SOP Class'),
  uid('1.9.3', 'Audio Waveform Real-Time Communication'),
  uid('1.9.4', 'Rendition Selection Document Real-Time Communication'),
  uid('1.9.5', 'Basic Color Image Box SOP Class'),
  uid('1.9.6', 'Verification SOP Class'),
];

const BOOK = `<?xml version="1.0"?>
<book xmlns="http://docbook.org/ns/docbook" xml:id="PS3.4" label="PS3.4"><title>PS3.4</title>
<chapter xml:id="chapter_B"><title>Storage</title><section xml:id="sect_B.5"><title>Classes</title>
<table xml:id="table_x"><caption>Whatever</caption><thead><tr><th>SOP Class Name</th><th>SOP Class UID</th><th>IOD Specification (defined in <olink targetdoc="PS3.3" targetptr="PS3.3" xrefstyle="select: labelnumber"/>)</th><th>Specialization</th></tr></thead><tbody>
<tr><td><para>CT Image Storage</para></td><td><para>1.2.1</para></td><td><para><olink targetdoc="PS3.3" targetptr="sect_A.3" xrefstyle="select: title"/></para></td><td><para/></td></tr>
<tr><td rowspan="1"><para>DX Image Storage - For Presentation</para></td><td><para>1.2.2</para></td><td><olink targetdoc="PS3.3" targetptr="sect_A.26.4" xrefstyle="select: title"/></td><td><xref linkend="sect_B.5.1.1" xrefstyle="select: title"/></td></tr>
<tr><td><para>DX Image Storage - For Processing</para></td><td><para>1.2.3</para></td><td><para>Digital X-ray image IOD</para></td><td><para><xref linkend="sect_B.5.1.1"/></para></td></tr>
<tr><td><para>Pseudo-color Softcopy Presentation State Storage</para></td><td><para>1.2.4</para></td><td><para>see elsewhere</para></td><td/></tr>
<tr><td><para>Unheard-of Storage</para></td><td><para>1.2.5</para></td><td><para><olink targetdoc="PS3.3" targetptr="sect_A.999"/></para></td><td/></tr>
<tr><td><para>Broken</para></td><td><para>unknown</para></td><td/><td/></tr>
<tr><td colspan="4"><para>A remark over the whole row</para></td></tr>
</tbody></table>
<table xml:id="table_y"><caption>Retired</caption><thead><tr><th>SOP Class Name</th><th>SOP Class UID</th></tr></thead><tbody><tr><td>Old Image Storage</td><td>1.9.1</td></tr></tbody></table>
<table xml:id="table_z"><caption>Other</caption><thead><tr><th>Service</th><th>SOP Class UID</th></tr></thead><tbody><tr><td>a</td><td>1.9.9</td></tr></tbody></table>
</section></chapter></book>`;

function read(xml: string) {
  const notes: ReaderNote[] = [];
  const sopClasses = readPart04(
    { sections: readBook(xml, 'part04.xml').sections, iods: IODS, normalizedIods: NORMALIZED, uids: UIDS },
    'part04.xml',
    notes,
  );
  return { sopClasses, notes };
}

describe('readPart04', () => {
  const found = read(BOOK);
  const iodOf = new Map(found.sopClasses.map((sopClass) => [sopClass.uid, sopClass.iod]));

  it('finds the IOD by its section, by a section inside it, by name with other capitals, by the name of the SOP class', () => {
    expect(['1.2.1', '1.2.2', '1.2.3', '1.2.4'].map((value) => iodOf.get(value))).toEqual([
      'CTImage',
      'DXImage',
      'DXImage',
      'PseudoColorState',
    ]);
  });

  it('reads references with and without paragraph around them', () => {
    expect(found.sopClasses.filter((sopClass) => sopClass.specialization === 'sect_B.5.1.1').map((sopClass) => sopClass.uid)).toEqual([
      '1.2.2',
      '1.2.3',
    ]);
  });

  it('finds the IODs of SOP classes that stand in no table', () => {
    expect(['1.9.2', '1.9.3', '1.9.4', '1.9.5', '1.9.6'].map((value) => iodOf.get(value))).toEqual([
      'Step',
      'RealTimeAudio',
      'Rendition',
      'ImageBox',
      undefined,
    ]);
  });

  it('marks what PS3.6 calls retired', () => {
    expect(found.sopClasses.find((sopClass) => sopClass.uid === '1.9.1')).toEqual({
      uid: '1.9.1',
      name: 'Old Image Storage',
      iod: null,
      retired: true,
    });
  });

  it('notes a SOP class without IOD, a row without UID, a table of unknown header', () => {
    expect(found.notes.map(({ kind, table, row }) => [kind, table, row])).toEqual([
      ['dangling-reference', 'table_x', '5'],
      ['unknown-row', 'table_x', '6'],
      ['unknown-header', 'table_z', ''],
    ]);
  });

  it('throws where no SOP class has an IOD', () => {
    expect(() => read('<book><chapter xml:id="c"><title>t</title></chapter></book>')).toThrow(StandardXmlError);
  });

  it('throws where a table of IODs lacks a column', () => {
    expect(() => read(BOOK.replace('<th>SOP Class UID</th><th>IOD', '<th>SOP Class Identifier</th><th>IOD'))).toThrow(
      /^part04\.xml, table_x: .*SOP Class UID/,
    );
  });

  it.each(Object.entries(disturbances))('reads the same when disturbed: %s', (_, disturb) => {
    expect(read(disturb(BOOK))).toEqual(found);
  });

  it('reads its facts back to the same, notes too', () => {
    expect(read(factsOfPart04({ edition: '2031b', iods: IODS, normalizedIods: NORMALIZED, ...found }))).toEqual(found);
  });
});

describe('indexIods', () => {
  it('does not choose between two IODs of one section', () => {
    const index = indexIods([iod('A', 'A', 'sect_A.80.1'), iod('B', 'B', 'sect_A.80.2')]);
    expect(index.bySection('sect_A.80')).toBeNull();
    expect(index.bySection('sect_A.80.1.4')?.id).toBe('A');
  });
});

const GOLDEN = {
  '2024a': { standard: 165, iods: 157, serving: 7, specialized: 50, all: 247, withIod: 203 },
  '2024c': { standard: 166, iods: 158, serving: 7, specialized: 51, all: 248, withIod: 204 },
} as const;

describe.skipIf(!standardFolder)(`PS3.4 as published (${NEEDS_STANDARD})`, () => {
  it.each(Object.entries(GOLDEN))(
    '%s has its counts, and its facts read back to the same',
    (edition, golden) => {
      const model = publishedOf(edition);
      const text = partText(edition, '04');
      const section = [...readBook(text, 'part04.xml').sections].find(({ id }) => id === 'sect_B.5');
      const grids = (section?.content ?? []).filter((node) => node.name === 'table').map((table) => tableGrid(table, 'sect_B.5'));
      const listed = new Set(grids.flatMap((grid) => grid.rows.map((row) => cellText(row, 1))));
      const standard = model.sopClasses.filter((sopClass) => listed.has(sopClass.uid));
      const withIod = model.sopClasses.filter((sopClass) => sopClass.iod !== null);
      expect({
        standard: standard.filter((sopClass) => sopClass.iod !== null).length,
        iods: new Set(standard.map((sopClass) => sopClass.iod)).size,
        serving: [...new Set(standard.map((sopClass) => sopClass.iod))].filter(
          (id) => standard.filter((sopClass) => sopClass.iod === id).length > 1,
        ).length,
        specialized: model.sopClasses.filter((sopClass) => sopClass.specialization !== undefined).length,
        all: model.sopClasses.length,
        withIod: withIod.length,
      }).toEqual(golden);
      const served = new Set(withIod.map((sopClass) => sopClass.iod));
      expect([...model.iods, ...model.normalizedIods].filter((each) => !served.has(each.id)).map((each) => each.id)).toEqual([]);
      const again: ReaderNote[] = [];
      const read = (xml: string) => readPart04({ ...model, sections: readBook(xml, 'part04.xml').sections }, 'part04.xml', again);
      // Constraints are read with the tables of PS3.3 at hand: test/codegen/standard/iod-constraints.test.ts.
      const bare = model.sopClasses.map(({ constraints: _, ...sopClass }) => sopClass);
      expect(read(factsOfPart04(model))).toEqual(bare);
      expect(read(disturbAll(text))).toEqual(bare);
      expect(again).toEqual([]);
    },
    300_000,
  );
});

/** PS3.6: the dictionary and the UIDs, on snippets and on NEMA's text. */
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../codegen/docbook/read-book.ts';
import { factsOfPart06 } from '../../../codegen/facts/part06.ts';
import type { ReaderNote } from '../../../codegen/standard/model.ts';
import { readPart06 } from '../../../codegen/standard/part06.ts';
import { disturbAll, disturbances } from '../docbook/disturb.ts';
import { NEEDS_STANDARD, partText, standardFolder } from '../docbook/standard.ts';

function read(xml: string) {
  const notes: ReaderNote[] = [];
  return { ...readPart06(readBook(xml, 'part06.xml').sections, notes), notes };
}

function row(...cells: string[]): string {
  return `<tr>${cells.map((cell) => `<td><para xml:id="para_${cell.length}">${cell}</para></td>`).join('')}</tr>`;
}

function head(...cells: string[]): string {
  return `<thead><tr>${cells.map((cell) => `<th><para>${cell}</para></th>`).join('')}</tr></thead>`;
}

const BOOK = `<?xml version="1.0" encoding="UTF-8"?>
<book xmlns="http://docbook.org/ns/docbook" xmlns:xl="http://www.w3.org/1999/xlink" label="PS3.6" version="5.0" xml:id="PS3.6"><title>PS3.6</title><subtitle>DICOM PS3.6 2031b - Made for a test</subtitle>
<chapter xml:id="chapter_6"><title>Elements</title>
<table xml:id="table_any"><caption>Some</caption>${head('Tag', '<emphasis role="bold">Name</emphasis>', 'Keyword', 'VR', 'VM', '')}<tbody>
${row('(0010,0010)', 'Patient&apos;s Name', 'Patient\u200bName', 'PN', '1', '')}
${row('(0028,0106)', 'Smallest Image Pixel Value', 'SmallestImagePixelValue', 'US or SS', '1', '')}
${row('(0028,3006)', 'LUT Data', 'LUTData', 'US or OW', '1-n or 1', '')}
${row('(0028,04x0)', 'Rows For Nth Order Coefficients', 'RowsForNthOrderCoefficients', 'US', '1', 'RET')}
${row('(60XX,3000)', 'Overlay Data', 'OverlayData', 'OB or OW', '1', '')}
${row('(50xx,200c)', 'Audio Sample Data', 'AudioSampleData', 'OB or OW', '1', 'RET (2004)')}
${row('(FFFE,E000)', 'Item', 'Item', 'See Note 2', '1', '')}
${row('(0028,0020)', '', '', '', '', 'RET')}
${row('(0011,0011)', 'No Keyword', '', 'LO', '2-2n', '')}
${row('no tag', 'Lost', 'Lost', 'LO', '1', '')}
</tbody></table></chapter>
<chapter xml:id="chapter_A"><title>UIDs</title>
<table xml:id="table_1"><caption>UIDs</caption>${head('UID Value', 'UID Name', 'UID Keyword', 'UID Type', 'Part')}<tbody>
${row('1.2.840.\u200b10008.1.1', 'Verification SOP Class', 'Verification', 'SOP Class', '<olink targetdoc="PS3.4" targetptr="PS3.4" xrefstyle="select: label"/>')}
${row('1.2.840.10008.1.2.2', 'Explicit VR Big Endian (Retired)', 'ExplicitVRBigEndian', 'Transfer Syntax', 'x')}
</tbody></table>
<table xml:id="table_2"><caption>Frames</caption>${head('UID Value', 'UID Name', 'UID Keyword', 'Normative Reference')}<tbody>${row('1.2.840.10008.1.4.1.1', 'Talairach Brain Atlas Frame of Reference', 'TalairachBrainAtlas', 'a book')}</tbody></table>
<table xml:id="table_3"><caption>Groups</caption>${head('Context UID', 'Context Identifier', 'Context Group Name', 'Comment')}<tbody>
${row('1.2.840.10008.6.1.19', '<olink targetdoc="PS3.16" targetptr="sect_CID_29" xrefstyle="x"/>', '<olink targetdoc="PS3.16" targetptr="sect_CID_29"/>', '')}
${row('1.2.840.10008.6.1.60', 'CID 3264 Some Name', 'Some Name', 'Retired')}
</tbody></table>
<table xml:id="table_odd"><caption>Odd</caption>${head('Tag', 'Meaning')}<tbody>${row('(0010,0010)', 'x')}</tbody></table>
</chapter></book>`;

describe('readPart06', () => {
  const found = read(BOOK);
  const byTag = new Map(found.dictionary.map((entry) => [entry.tag, entry]));

  it('reads elements found by their header, whatever the table is called', () => {
    expect(byTag.get('00100010')).toEqual({
      tag: '00100010',
      keyword: 'PatientName',
      name: "Patient's Name",
      vr: ['PN'],
      vm: '1',
      retired: false,
    });
  });

  it('splits alternative Value Representations and keeps the wider multiplicity', () => {
    expect(byTag.get('00280106')?.vr).toEqual(['US', 'SS']);
    expect(byTag.get('00283006')).toMatchObject({ vr: ['US', 'OW'], vm: '1-n' });
  });

  it('reads repeating groups and elements', () => {
    expect([...byTag.keys()]).toEqual(expect.arrayContaining(['60xx3000', '50xx200C', '002804x0']));
  });

  it('tells what is retired', () => {
    expect(found.dictionary.filter((entry) => entry.retired).map((entry) => entry.tag)).toEqual(['00280020', '002804x0', '50xx200C']);
  });

  it('keeps items without Value Representation and retired elements without name', () => {
    expect(byTag.get('FFFEE000')).toMatchObject({ vr: [], vm: '1' });
    expect(byTag.get('00280020')).toMatchObject({ keyword: '', name: '', retired: true });
  });

  it('notes what it cannot use', () => {
    expect(found.notes).toEqual([
      { part: '06', kind: 'unknown-row', table: 'table_any', row: '00110011', message: 'the element has no keyword' },
      { part: '06', kind: 'unknown-row', table: 'table_any', row: '10', message: 'the row has no tag' },
      {
        part: '06',
        kind: 'unknown-header',
        table: 'table_odd',
        row: '',
        hash: expect.stringMatching(/^[0-9a-f]{12}$/),
        message: 'a table of 2 unknown columns',
      },
    ]);
  });

  it('reads UIDs of all kinds', () => {
    expect(found.uids).toEqual([
      { uid: '1.2.840.10008.1.1', name: 'Verification SOP Class', keyword: 'Verification', type: 'SOP Class', retired: false },
      {
        uid: '1.2.840.10008.1.2.2',
        name: 'Explicit VR Big Endian',
        keyword: 'ExplicitVRBigEndian',
        type: 'Transfer Syntax',
        retired: true,
      },
      {
        uid: '1.2.840.10008.1.4.1.1',
        name: 'Talairach Brain Atlas Frame of Reference',
        keyword: 'TalairachBrainAtlas',
        type: 'Well-known Frame of Reference',
        retired: false,
      },
      { uid: '1.2.840.10008.6.1.19', name: 'CID 29', keyword: '', type: 'Context Group', retired: false },
      { uid: '1.2.840.10008.6.1.60', name: 'CID 3264', keyword: '', type: 'Context Group', retired: true },
    ]);
  });

  it('keeps the first of two different registrations of a tag, and says so', () => {
    const twice = read(
      BOOK.replace('</tbody></table></chapter>', `${row('(0010,0010)', 'Other', 'Other', 'LO', '1', '')}</tbody></table></chapter>`),
    );
    expect(twice.dictionary.find((entry) => entry.tag === '00100010')?.keyword).toBe('PatientName');
    expect(twice.notes).toContainEqual(expect.objectContaining({ row: '00100010' }));
  });

  it('throws where a registry lacks a column, naming table and columns', () => {
    expect(() => read(BOOK.replace('<para>VR</para>', '<para>Representation</para>'))).toThrow(
      /^part06\.xml, table_any: its columns are tag, name, keyword, representation, vm/,
    );
    expect(() => read(BOOK.replace('<para>UID Value</para>', '<para>Value</para>'))).toThrow(/^part06\.xml, table_1: /);
  });

  it.each(Object.entries(disturbances))('reads the same when disturbed: %s', (_, disturb) => {
    expect(read(disturb(BOOK))).toEqual(found);
  });

  it('reads the same when disturbed in all ways', () => {
    expect(read(disturbAll(BOOK))).toEqual(found);
  });

  it('reads its facts back to the same, notes too', () => {
    expect(read(factsOfPart06({ edition: '2031b', ...found }))).toEqual(found);
  });
});

const GOLDEN = {
  '2024a': { elements: 5309, retired: 474, repeating: 88, uids: 1884, retiredUids: 91 },
  '2024c': { elements: 5309, retired: 474, repeating: 88, uids: 1894, retiredUids: 93 },
} as const;

describe.skipIf(!standardFolder)(`PS3.6 as published (${NEEDS_STANDARD})`, () => {
  it.each(Object.entries(GOLDEN))(
    '%s has its counts, and its facts read back to the same',
    (edition, golden) => {
      const { dictionary, uids, notes } = read(partText(edition, '06'));
      expect({
        elements: dictionary.length,
        retired: dictionary.filter((entry) => entry.retired).length,
        repeating: dictionary.filter((entry) => entry.tag.includes('x')).length,
        uids: uids.length,
        retiredUids: uids.filter((uid) => uid.retired).length,
      }).toEqual(golden);
      expect(notes.map((note) => note.row)).toEqual(['1.2.840.10008.6.1.837']);
      const facts = factsOfPart06({ edition, dictionary, uids, notes });
      const again = read(facts);
      expect(again).toEqual({ dictionary, uids, notes });
      expect(factsOfPart06({ edition, ...again })).toBe(facts);
    },
    60_000,
  );

  it('is read the same when disturbed in all ways', () => {
    const text = partText('2024c', '06');
    expect(read(disturbAll(text))).toEqual(read(text));
  }, 60_000);
});

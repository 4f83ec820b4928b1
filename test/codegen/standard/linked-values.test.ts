/** Value lists that stand in sections: whose they are, for which value, under which condition. */
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, list, read, row, rowOf, section, table, xref } from './snippet.ts';

interface Case {
  readonly name?: string;
  readonly tag?: string;
  readonly description: string;
}

/** Lists of one row, shortened: `E1 A,B` for Enumerated Values of Value 1. */
function valuesOf({ name = 'Image Type', tag = '(0008,0008)', description }: Case, ...sections: string[]): string[] {
  const attributes = table('table_C.1-1', 'Any Module Attributes', ATTRIBUTES, row(name, tag, '1', description));
  const model = read(section('sect_C.1', 'Any', attributes), ...sections);
  const keyword = name.replace('per', 'Per').replace(/[^A-Za-z]/g, '');
  return (rowOf(model, 'table_C.1-1', keyword).values ?? []).map(({ kind, value, terms, condition, section: from }) => {
    const scope = condition ? ` if ${condition.text ?? 'unread'}` : '';
    return `${kind === 'enumerated' ? 'E' : 'D'}${value ?? ''} ${terms.join(',')}${scope}${from === undefined ? '' : ` @ ${from}`}`;
  });
}

const see = (target: string, rest = ''): string => `Of the image. See ${xref(target)}${rest}.`;

describe('a list in a linked section', () => {
  it('is for the value that the paragraph before it names', () => {
    const lists = [
      '<orderedlist><listitem><para>Value 1 shall tell how pixels were made</para>',
      list('Enumerated Values:', 'ORIGINAL', 'DERIVED'),
      '</listitem><listitem><para>Value 2 shall tell of the examination</para>',
      list('Enumerated Values:', 'PRIMARY', 'SECONDARY'),
      '</listitem></orderedlist>',
    ];
    expect(valuesOf({ description: see('sect_C.1.1', ' for Defined Terms') }, section('sect_C.1.1', 'Image Type', ...lists))).toEqual([
      'E1 ORIGINAL,DERIVED @ sect_C.1.1',
      'E2 PRIMARY,SECONDARY @ sect_C.1.1',
    ]);
  });
  it('is not taken for Image Type where no value is named', () => {
    const lists = [list('Defined Terms:', 'MPR'), list('Defined Terms for Value 3:', 'AXIAL')];
    expect(valuesOf({ description: see('sect_C.1.1', ' for specialization') }, section('sect_C.1.1', 'Image Type', ...lists))).toEqual([
      'D3 AXIAL @ sect_C.1.1',
    ]);
  });
  it('belongs to the attribute that the section is called by, whatever else the text mentions', () => {
    const bits = section(
      'sect_C.1.1',
      'Bits Allocated',
      '<para>As Samples per Pixel (0028,0002) asks.</para>',
      list('Enumerated Values:', '16'),
    );
    expect(valuesOf({ name: 'Bits Allocated', tag: '(0028,0100)', description: see('sect_C.1.1') }, bits)).toEqual(['E 16 @ sect_C.1.1']);
    expect(valuesOf({ name: 'Samples per Pixel', tag: '(0028,0002)', description: see('sect_C.1.1') }, bits)).toEqual([]);
  });
  it('belongs to the attribute that its title names', () => {
    const both = section(
      'sect_C.1.1',
      'Bits and Samples',
      list('Enumerated Values of Bits Allocated (0028,0100):', '8'),
      list('Enumerated Values of Samples per Pixel (0028,0002):', '1', '3'),
    );
    expect(valuesOf({ name: 'Bits Allocated', tag: '(0028,0100)', description: see('sect_C.1.1') }, both)).toEqual(['E 8 @ sect_C.1.1']);
    expect(valuesOf({ name: 'Samples per Pixel', tag: '(0028,0002)', description: see('sect_C.1.1') }, both)).toEqual([
      'E 1,3 @ sect_C.1.1',
    ]);
    expect(valuesOf({ name: 'Modality', tag: '(0008,0060)', description: see('sect_C.1.1') }, both)).toEqual([]);
  });
  it('may hold under a condition of its title or of the sentence before it', () => {
    const by = section(
      'sect_C.1.1',
      'Samples per Pixel',
      list('Enumerated Values when Photometric Interpretation (0028,0004) is RGB:', '3'),
      '<para>If Photometric Interpretation (0028,0004) is MONOCHROME2:</para>',
      list('Enumerated Values:', '1'),
      '<para>If the moon is full:</para>',
      list('Enumerated Values:', '4'),
    );
    expect(valuesOf({ name: 'Samples per Pixel', tag: '(0028,0002)', description: see('sect_C.1.1') }, by)).toEqual([
      'E 3 if PhotometricInterpretation is RGB @ sect_C.1.1',
      'E 1 if PhotometricInterpretation is MONOCHROME2 @ sect_C.1.1',
      'E 4 if unread @ sect_C.1.1',
    ]);
  });
  it('adds other values to a list of the cell for one value, and nothing to one for all', () => {
    const lists = section(
      'sect_C.1.1',
      'Image Type',
      list('Enumerated Values for Value 1:', 'ORIGINAL'),
      list('Defined Terms for Value 3:', 'X'),
    );
    const own = `<para>See ${xref('sect_C.1.1')}.</para>${list('Defined Terms for Value 3:', 'DRR')}`;
    expect(valuesOf({ description: own }, lists)).toEqual(['D3 DRR', 'E1 ORIGINAL @ sect_C.1.1']);
    const all = `<para>See ${xref('sect_C.1.1')}.</para>${list('Defined Terms:', 'DRR')}`;
    expect(valuesOf({ description: all }, lists)).toEqual(['D DRR']);
  });
  it('may be a table of values in a section below', () => {
    const lists = section(
      'sect_C.1.1',
      'Image Type and Frame Type',
      '<para>As follows.</para>',
      section(
        'sect_C.1.1.1',
        'Pixels',
        table(
          'table_C.1-2',
          'Image Type and Frame Type Value 1',
          ['Enumerated Value Name', 'Enumerated Value Description'],
          row('ORIGINAL', 'measured'),
          row('MIXED', 'of several kinds'),
        ),
      ),
    );
    expect(valuesOf({ description: see('sect_C.1.1') }, lists)).toEqual(['E1 ORIGINAL,MIXED @ sect_C.1.1']);
    const frame = { name: 'Frame Type', tag: '(0008,9007)' };
    const except = 'The same terms, except that the value MIXED is not allowed';
    expect(valuesOf({ ...frame, description: `${except}. See ${xref('sect_C.1.1')}.` }, lists)).toEqual(['E1 ORIGINAL @ sect_C.1.1']);
    expect(
      valuesOf(
        { ...frame, description: `${except} unless the SOP Class UID is "1.2.840.10008.5.1.4.1.1.4.4". See ${xref('sect_C.1.1')}.` },
        lists,
      ),
    ).toEqual(['E1 ORIGINAL @ sect_C.1.1', 'E1 MIXED if SOPClassUID is "1.2.840.10008.5.1.4.1.1.4.4" @ sect_C.1.1']);
  });
  it('is not for other objects', () => {
    const lists = section('sect_C.1.1', 'Modality', list('Enumerated Values:', 'MG'));
    expect(
      valuesOf({ name: 'Modality', tag: '(0008,0060)', description: `Of it. For breast images see ${xref('sect_C.1.1')}.` }, lists),
    ).toEqual([]);
  });
});

describe('a section that a row says to hold its values', () => {
  it('may hold them in the table of a module', () => {
    const other = section(
      'sect_C.2',
      'Other Module',
      table(
        'table_C.2-1',
        'Other Module Attributes',
        ATTRIBUTES,
        row('Modality', '(0008,0060)', '1', `<para>Of it.</para>${list('Defined Terms:', 'CT')}`),
      ),
    );
    expect(valuesOf({ name: 'Modality', tag: '(0008,0060)', description: see('sect_C.2', ' for Defined Terms') }, other)).toEqual([
      'D CT @ sect_C.2',
    ]);
    expect(valuesOf({ name: 'Modality', tag: '(0008,0060)', description: see('sect_C.2') }, other)).toEqual([]);
  });
  it('may hold one list, for other attributes by its title', () => {
    const terms = section('sect_C.1.1', 'Usage', list('Defined Terms for Bits Allocated (0028,0100)', 'QA', 'PLAN'));
    const says = `Of it. Defined Terms are specified in ${xref('sect_C.1.1')}.`;
    expect(valuesOf({ name: 'Modality', tag: '(0008,0060)', description: says }, terms)).toEqual(['D QA,PLAN @ sect_C.1.1']);
  });
  it('may hold tables whose terms stand in a later column', () => {
    const header = ['Character Set Description', 'Defined Term', 'ISO Registration Number'];
    const terms = section(
      'sect_C.1.1',
      'Specific Character Set',
      table('table_C.1-2', 'Defined Terms for Some Sets', header, row('Default', 'none', '6'), row('Latin', 'ISO_IR 100', '100')),
      table('table_C.1-3', 'Defined Terms for Other Sets', header, row('All', 'ISO_IR 192', '')),
    );
    const attribute = { name: 'Specific Character Set', tag: '(0008,0005)' };
    expect(valuesOf({ ...attribute, description: see('sect_C.1.1', ' for Defined Terms') }, terms)).toEqual([
      'D ISO_IR 100 @ sect_C.1.1',
      'D ISO_IR 192 @ sect_C.1.1',
    ]);
  });
});

it('values that are the same as those of another attribute', () => {
  const attributes = table(
    'table_C.1-1',
    'Any Module Attributes',
    ATTRIBUTES,
    row('Photometric Interpretation', '(0028,0004)', '1', `<para>How.</para>${list('Enumerated Values:', 'RGB', 'HSV')}`),
    row(
      'Modality',
      '(0008,0060)',
      '1',
      'Enumerated Values for Modality (0008,0060) are the same as for Photometric Interpretation (0028,0004).',
    ),
  );
  expect(rowOf(read(section('sect_C.1', 'Any', attributes)), 'table_C.1-1', 'Modality').values).toEqual([
    { kind: 'enumerated', terms: ['RGB', 'HSV'] },
  ]);
});

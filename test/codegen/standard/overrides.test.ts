/** Rows that say that they take the place of the row of another section. */
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, read, row, rowOf, section, table, xref } from './snippet.ts';
import { factsOf } from '../editions.ts';

function overridesOf(description: string): string[] | undefined {
  const model = read(
    section(
      'sect_C.1',
      'Special',
      table('table_C.1-1', 'Special Module Attributes', ATTRIBUTES, row('Modality', '(0008,0060)', '3', description)),
    ),
  );
  return rowOf(model, 'table_C.1-1', 'Modality').overrides;
}

describe('a description', () => {
  it('names the sections whose row it overrides', () => {
    expect(overridesOf(`What made it. This definition shall override the definition in ${xref('sect_C.2')}.`)).toEqual(['sect_C.2']);
    expect(overridesOf(`Its need overrides the type 1 in ${xref('sect_C.2')} and ${xref('sect_C.3')}.`)).toEqual(['sect_C.2', 'sect_C.3']);
    expect(overridesOf(`Present for cines, overriding (specializing) the Type 1 requirement of ${xref('sect_C.2')}.`)).toEqual([
      'sect_C.2',
    ]);
  });
  it('may say so in a Note', () => {
    expect(
      overridesOf(`<para>Of the device.</para><note><para>This overrides the requirements of ${xref('sect_C.2')}.</para></note>`),
    ).toEqual(['sect_C.2']);
  });
  it('may override other things', () => {
    expect(overridesOf(`This value shall override the Patient ID (0010,0020). See ${xref('sect_C.2')}.`)).toBeUndefined();
    expect(overridesOf(`Greater than one, unless an IOD overrides this constraint (see ${xref('sect_C.2')}).`)).toBeUndefined();
  });
});

describe.each(['2024a', '2024c'])('%s', (edition) => {
  it('has eight such rows', () => {
    const model = factsOf(edition);
    const found = [...model.modules, ...model.macros].flatMap((one) =>
      one.rows.flatMap((each) =>
        'tag' in each && each.overrides ? [`${one.table} ${each.path.join('.')} ${each.overrides.join(' ')}`] : [],
      ),
    );
    expect(found).toEqual([
      'table_C.8-24 Modality sect_C.7.3.1',
      'table_C.8-25b FrameIncrementPointer sect_C.7.6.6',
      'table_C.11.12-1 ShutterPresentationValue sect_C.7.6.11',
      'table_C.11.12-1 ShutterPresentationColorCIELabValue sect_C.7.6.11 sect_C.7.6.15',
      'table_C.11.13-1 MaskSubtractionSequence.MaskOperation sect_C.7.6.10',
      'table_C.11.13-1 MaskSubtractionSequence.ContrastFrameAveraging sect_C.7.6.10',
      'table_C.11.13-1 RecommendedViewingMode sect_C.7.6.10',
      'table_C.24-1 Modality sect_C.8.6.1',
    ]);
  });
});

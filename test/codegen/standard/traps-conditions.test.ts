/** Traps of the standard's tables, 23 to 33: conditions, value lists, arguments of includes; each with a snippet. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expandRows } from '../../../codegen/standard/expand.ts';
import type { AttributeRow, IncludeRow, StandardModel } from '../../../codegen/standard/model.ts';
import { compileLists, checkLists } from '../../../src/validation/terms.ts';
import { validateIod } from '../../../src/validation/validate-tables.ts';
import { brief, group, iod, is, row as rule, table as rules, use, when } from '../../validation/tables.ts';
import { ATTRIBUTES, cid, list, read, row, rowOf, section, table, tableOf, xref } from './snippet.ts';

const CONTEXT = [
  row('Image Type', '(0008,0008)', '1', 'x'),
  row('Frame Type', '(0008,9007)', '1', 'x'),
  row('Modality', '(0008,0060)', '1', 'x'),
  row('Code Value', '(0008,0100)', '3', 'x'),
  row('Photometric Interpretation', '(0028,0004)', '1', 'x'),
  row('Samples per Pixel', '(0028,0002)', '1', 'x'),
];

function conditional(text: string): AttributeRow {
  const model = read(
    section(
      'sect_C.1',
      'Any',
      table('table_C.1-1', 'Any Module Attributes', ATTRIBUTES, row('Patient ID', '(0010,0020)', '1C', text), ...CONTEXT),
    ),
  );
  return rowOf(model, 'table_C.1-1', 'PatientID');
}

const condition = (text: string): string | null | undefined => conditional(text).condition?.text;

describe('conditions', () => {
  it('trap 23: silence forbids otherwise; leave may have a condition of its own; "or … , and …"', () => {
    expect(conditional('Required if Modality (0008,0060) is CT.').condition?.otherwise).toBe('forbidden');
    expect(conditional('Required if Modality (0008,0060) is CT. May be present otherwise.').condition?.otherwise).toBe('allowed');
    expect(
      conditional('Required if Modality (0008,0060) is CT. May be present otherwise only if Code Value (0008,0100) is present.').condition
        ?.otherwise,
    ).toMatchObject({
      text: 'CodeValue is present',
    });
    expect(condition('Required if Modality (0008,0060) is CT or MR, and Code Value (0008,0100) is present.')).toBe(
      'Modality is one of CT, MR and CodeValue is present',
    );
  });
  it('trap 24: a value is numbered with and without comma, in any case, before and after', () => {
    for (const text of [
      'Image Type (0008,0008), Value 1 is ORIGINAL',
      'Image Type (0008,0008) value 1 is ORIGINAL',
      'Value 1 of Image Type (0008,0008) is ORIGINAL',
    ])
      expect(condition(`Required if ${text}.`)).toBe('value 1 of ImageType is ORIGINAL');
    // The tag of Frame Type behind the name of Image Type.
    expect(condition('Required if Image Type (0008,9007) Value 1 is ORIGINAL.')).toBe('value 1 of FrameType is ORIGINAL');
  });
  it('trap 25: values are written in title case, or as numbers', () => {
    expect(condition('Required if Samples per Pixel (0028,0002) equals 3.')).toBe('SamplesPerPixel is 3');
    expect(condition('Required if Samples per Pixel (0028,0002) is greater than one.')).toBe('SamplesPerPixel > 1');
    const titled = conditional('Required if Modality (0008,0060) is Bit aligned.').condition;
    expect(titled?.text === null || titled?.text === 'Modality is "Bit aligned"').toBe(true);
  });
  it('trap 26: words that look like a clause are none', () => {
    expect(condition('Required if the Code Value is a URN.')).not.toBe('CodeValue is present');
    expect(condition('Required if Code Value (0008,0100) is present and is a URN.')).not.toBe('CodeValue is present');
    expect(condition('Required if Modality (0008,0060) is MG and contrast was given.')).not.toBe('Modality is MG');
  });
  it('trap 27: an attribute that a condition names stands in a group of the same frame', () => {
    const content = rules('Content', [rule('FrameContentSequence', '1', { rows: [rule('FrameType', '1')] })], 'functional-group');
    const measures = rules(
      'Measures',
      [rule('PixelMeasuresSequence', '1', { rows: [rule('PixelSpacing', '1C', { condition: when(is('FrameType', 'ORIGINAL')) })] })],
      'functional-group',
    );
    const frames = rules('Frames', [
      rule('SharedFunctionalGroupsSequence', '1', { rows: [{ other: 'functional-groups-shared', type: null }] }),
      rule('PerFrameFunctionalGroupsSequence', '1', { rows: [{ other: 'functional-groups-per-frame', type: null }] }),
    ]);
    const whole = iod([use('M', frames)], [group('M', content), group('M', measures)]);
    const frame = (type: string): object => ({
      FrameContentSequence: [{ FrameType: [type, 'PRIMARY', 'A', 'B'] }],
      PixelMeasuresSequence: [{}],
    });
    const findings = validateIod(
      { SharedFunctionalGroupsSequence: [{}], PerFrameFunctionalGroupsSequence: [frame('DERIVED'), frame('ORIGINAL')] },
      whole,
    );
    expect(findings.filter(({ severity }) => severity === 'error').map(({ path, frames: at }) => [path, at])).toEqual([
      ['PerFrameFunctionalGroupsSequence[1].PixelMeasuresSequence[0].PixelSpacing', [[2, 2]]],
    ]);
  });
  it('trap 28: functional groups are named by title and section', () => {
    const model = read(
      section(
        'sect_C.7.6.16.2.1',
        'Pixel Measures Macro',
        table(
          'table_C.7.6.16-2',
          'Pixel Measures Macro Attributes',
          ATTRIBUTES,
          row('Pixel Measures Sequence', '(0028,9110)', '1', 'Only a single Item shall be included in this Sequence.'),
        ),
      ),
      section(
        'sect_C.1',
        'Any',
        table(
          'table_C.1-1',
          'Any Module Attributes',
          ATTRIBUTES,
          row(
            'Patient ID',
            '(0010,0020)',
            '1C',
            `Required if the Pixel Measures Functional Group (${xref('sect_C.7.6.16.2.1')}) is present.`,
          ),
          row('Shared Functional Groups Sequence', '(5200,9229)', '1', 'Only a single Item shall be included in this Sequence.'),
          row('Per-Frame Functional Groups Sequence', '(5200,9230)', '1', 'One or more Items shall be included in this Sequence.'),
        ),
      ),
    );
    expect(rowOf(model, 'table_C.1-1', 'PatientID').condition?.text).toMatch(/PixelMeasuresSequence/);
  });
});

describe('value lists', () => {
  const valued = (name: string, tag: string, cell: string, ...sections: string[]): AttributeRow['values'] => {
    const rows = [row(name, tag, '1', cell), ...CONTEXT.filter((each) => !each.includes(tag))];
    const model = read(section('sect_C.1', 'Any', table('table_C.1-1', 'Any Module Attributes', ATTRIBUTES, ...rows)), ...sections);
    const first = tableOf(model, 'table_C.1-1').rows[0];
    return first && 'tag' in first ? first.values : undefined;
  };
  it('trap 29: a reference has no words, or has them', () => {
    const terms = section('sect_C.1.1', 'Modality', list('Defined Terms:', 'CT'));
    const expected = [{ kind: 'defined', terms: ['CT'], section: 'sect_C.1.1' }];
    expect(valued('Modality', '(0008,0060)', `See ${xref('sect_C.1.1')} for Defined Terms.`, terms)).toEqual(expected);
    expect(
      valued('Modality', '(0008,0060)', 'See <link linkend="sect_C.1.1">Section C.1.1</link> for Defined Terms.', terms),
    ).toBeUndefined();
  });
  it('trap 30: several lists in a cell; terms with backslash, numbers of every form', () => {
    const lists = valued(
      'Image Type',
      '(0008,0008)',
      `<para>What.</para>${list('Enumerated Values for Value 1:', 'A', 'B')}${list('Value 2 Enumerated Values:', 'C')}${list('Defined Terms for Value 3:', 'D')}`,
    );
    expect(lists).toEqual([
      { kind: 'enumerated', value: 1, terms: ['A', 'B'] },
      { kind: 'enumerated', value: 2, terms: ['C'] },
      { kind: 'defined', value: 3, terms: ['D'] },
    ]);
    const by = valued(
      'Samples per Pixel',
      '(0028,0002)',
      `<para>How many.</para>${list('Enumerated Values if Modality (0008,0060) is CT:', '1')}${list('Enumerated Values if Modality (0008,0060) is XC:', '3')}`,
    );
    expect(by?.map((each) => each.condition?.text)).toEqual(['Modality is CT', 'Modality is XC']);
    // A condition that names a value of another attribute says nothing of this one's values.
    const other = valued(
      'Samples per Pixel',
      '(0028,0002)',
      `<para>How many.</para>${list('Enumerated Values if Image Type (0008,0008) Value 3 is LABEL:', '1')}`,
    );
    expect(other).toMatchObject([{ terms: ['1'], condition: { text: 'value 3 of ImageType is LABEL' } }]);
    expect(other?.[0]).not.toHaveProperty('value');
    const breach = (terms: string[], vr: string, value: unknown): boolean => {
      const plan = compileLists([{ kind: 'enumerated', terms }], vr);
      return plan !== null && checkLists(plan, value, Object.create(null)) !== null;
    };
    expect(breach(['1', '2.50'], 'DS', 2.5)).toBe(false);
    expect(breach(['0000H', '0001H'], 'US', 1)).toBe(false);
    expect(breach(['0000H', '0001H'], 'US', 2)).toBe(true);
    expect(breach(['BIN_i', 'ALL'], 'CS', 'BIN_12')).toBe(false);
    expect(compileLists([{ kind: 'enumerated', terms: ['STANDARD\\C,R'] }], 'CS')).toBeNull();
  });
  it('trap 31: retired terms stand in a list of their own', () => {
    const terms = section('sect_C.1.1', 'Modality', list('Defined Terms:', 'CT'), list('Retired Defined Terms:', 'CF'));
    expect(valued('Modality', '(0008,0060)', `See ${xref('sect_C.1.1')} for Defined Terms.`, terms)).toMatchObject([{ terms: ['CT'] }]);
  });
  it('trap 32: a list of one module does not close that of another; what holds is what every module in use allows', () => {
    const open = rules('Open', [rule('Modality', '1', { values: [{ kind: 'defined', terms: ['CT'] }] })]);
    const closed = rules('Closed', [rule('Modality', '1', { values: [{ kind: 'enumerated', terms: ['MR', 'CT'] }] })]);
    expect(brief(validateIod({ Modality: 'MR' }, iod([use('M', open)])))).toEqual([]);
    expect(brief(validateIod({ Modality: 'MR' }, iod([use('M', open), use('M', closed)])))).toEqual([]);
    expect(brief(validateIod({ Modality: 'XX' }, iod([use('M', open), use('M', closed)])))).toEqual(['value Modality']);
  });
});

describe('arguments of an include', () => {
  const CODE = section(
    'sect_8.8',
    'Code Sequence',
    table(
      'table_8.8-1',
      'Code Sequence Macro Attributes',
      ATTRIBUTES,
      row('Code Value', '(0008,0100)', '1', 'x'),
      row('Code Meaning', '(0008,0104)', '1', 'x'),
    ),
  );
  const REGION = section(
    'sect_10.5',
    'Region',
    table(
      'table_10-5',
      'Region Macro Attributes',
      ATTRIBUTES,
      row('Anatomic Region Sequence', '(0008,2218)', '1', 'Only a single Item shall be included in this Sequence.'),
      row(`&gt;Include ${xref('table_8.8-1')}`, '', '', ''),
      row('Anatomic Region Modifier Sequence', '(0008,2220)', '3', 'One or more Items are permitted in this Sequence.'),
      row(`&gt;Include ${xref('table_8.8-1')}`, '', '', ''),
    ),
  );
  const argumentsOf = (target: string, cell: string): [IncludeRow['arguments'], StandardModel] => {
    const inside = target === 'table_8.8-1';
    const rows = inside
      ? [
          row('View Code Sequence', '(0054,0220)', '1', 'Only a single Item shall be included in this Sequence.'),
          `<tr><td colspan="3"><para>&gt;Include ${xref(target)}</para></td><td><para>${cell}</para></td></tr>`,
        ]
      : [`<tr><td colspan="3"><para>Include ${xref(target)} “Region”.</para></td><td><para>${cell}</para></td></tr>`];
    const model = read(
      CODE,
      REGION,
      section('sect_C.1', 'Any', table('table_C.1-1', 'Any Module Attributes', ATTRIBUTES, ...rows, ...CONTEXT.slice(2, 3))),
    );
    const found = tableOf(model, 'table_C.1-1').rows.find((each): each is IncludeRow => 'include' in each);
    if (!found) throw new Error('the include was not read');
    return [found.arguments, model];
  };
  it('trap 33: context groups, their targets, their conditions and Types stand beside the include', () => {
    expect(argumentsOf('table_8.8-1', `D${cid('29')} “Devices”.`)[0]).toEqual({ contextGroups: [{ kind: 'DCID', cid: '29' }] });
    expect(argumentsOf('table_8.8-1', 'No Baseline CID is defined.')[0]).toEqual({ noContextGroup: true });
    expect(argumentsOf('table_8.8-1', 'Defined CID 4052 "Phantoms".')[0]).toEqual({ contextGroups: [{ kind: 'DCID', cid: '4052' }] });
    const [targeted] = argumentsOf(
      'table_10-5',
      `Anatomic Region Sequence B${cid('4')}. D${cid('2')} shall be used for Anatomic Region Modifier Sequence (0008,2220).`,
    );
    expect(targeted.contextGroups).toEqual([
      { kind: 'BCID', cid: '4', target: ['AnatomicRegionSequence'] },
      { kind: 'DCID', cid: '2', target: ['AnatomicRegionModifierSequence'] },
    ]);
    const [either] = argumentsOf('table_8.8-1', `D${cid('1')} if Modality (0008,0060) is MR; otherwise, D${cid('2')}.`);
    expect(either.contextGroups?.map((each) => [each.cid, each.target, each.condition?.text])).toEqual([
      ['1', undefined, 'Modality is MR'],
      ['2', undefined, 'Modality is not MR'],
    ]);
    const [others] = argumentsOf(
      'table_8.8-1',
      `For documents with Modality (0008,0060) equal to MR, B${cid('1')}. For all other documents, B${cid('2')}.`,
    );
    expect(others.contextGroups?.map((each) => [each.cid, each.condition?.text])).toEqual([
      ['1', 'Modality is MR'],
      ['2', 'Modality is not MR'],
    ]);
    const targets = (cell: string) =>
      argumentsOf('table_10-5', cell)[0].contextGroups?.map((each) => [each.cid, each.target, each.condition?.decided]);
    const region = ['AnatomicRegionSequence'];
    const modifier = ['AnatomicRegionModifierSequence'];
    expect(
      targets(
        `Anatomic Region Sequence (0008,2218) is an eye, and D${cid('3')} shall be used for Anatomic Region Modifier Sequence (0008,2220).`,
      ),
    ).toEqual([['3', modifier, undefined]]);
    expect(targets(`Anatomic Region Sequence (0008,2218) and Anatomic Region Modifier Sequence (0008,2220) D${cid('3')}.`)).toEqual([
      ['3', region, undefined],
      ['3', modifier, undefined],
    ]);
    expect(
      targets(
        `For divers, D${cid('3')} and D${cid('4')} are specified for the Anatomic Region Sequence and D${cid('5')} is specified for the Anatomic Region Modifier Sequence.`,
      ),
    ).toEqual([
      ['3', region, 'knowledge'],
      ['4', region, 'knowledge'],
      ['5', modifier, 'knowledge'],
    ]);
    expect(argumentsOf('table_10-5', 'See Chapter 9 for CIDs.')[0]).toEqual({ noContextGroup: true });
    const [retyped, model] = argumentsOf('table_8.8-1', `B${cid('19')}. Code Meaning (0008,0104) shall be Type 3 for historical reasons.`);
    expect(retyped.typeOverrides).toEqual([{ path: ['CodeMeaning'], type: '3' }]);
    const tables = new Map([...model.macros, ...model.modules].map((each) => [each.table, each]));
    expect(expandRows(tableOf(model, 'table_C.1-1'), tables).find((each) => each.path.at(-1) === 'CodeMeaning')).toMatchObject({
      type: '3',
    });
  });
});

it('every trap from 1 to 33 has its test', () => {
  const folder = new URL('.', import.meta.url);
  const text = readdirSync(folder)
    .filter((name) => /^traps-.*\.test\.ts$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const numbers = [...text.matchAll(/\bit\('trap (\d+): /g)].map((match) => Number(match[1])).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 33 }, (_, index) => index + 1));
});

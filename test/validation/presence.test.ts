/** Presence: Types 1, 2, 3, 1C, 2C, modules in use, includes with conditions. */
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/rules/condition.ts';
import { validateIod, validateTable } from '../../src/validation/validate-tables.ts';
import { and, brief, iod, is, isNot, not, or, present, row, table, unknown, use, when } from './tables.ts';

describe('Types', () => {
  const rules = table('Types', [row('PatientID', '1'), row('PatientName', '2'), row('PatientComments', '3'), row('ImageType', '1')]);
  it('finds what is missing and what is empty', () => {
    expect(brief(validateTable({}, rules))).toEqual(['missing PatientID', 'missing PatientName', 'missing ImageType']);
    expect(brief(validateTable({ PatientID: null, PatientName: null, ImageType: [], PatientComments: null }, rules))).toEqual([
      'empty PatientID',
      'empty ImageType',
    ]);
  });
  it('is content with one value of a Type 1 attribute with several', () => {
    expect(validateTable({ PatientID: 'a', PatientName: null, ImageType: [null, 'PRIMARY'] }, rules)).toEqual([]);
  });
  it('takes undefined for absent and leaves the object as it is', () => {
    const dataset = Object.freeze({ PatientID: undefined, PatientName: 'A', ImageType: Object.freeze(['A', 'B']) });
    expect(brief(validateTable(dataset, rules))).toEqual(['missing PatientID']);
  });
  it('tells module, table, Type, tag and link', () => {
    expect(validateTable({ PatientName: null, ImageType: ['A', 'B'] }, rules)[0]).toMatchObject({
      code: 'missing',
      severity: 'error',
      tag: '00100020',
      module: 'Types',
      table: 'table_Types',
      type: '1',
      condition: null,
      verdict: null,
      count: 1,
      url: expect.stringMatching(/part03\/sect_Types\.html#table_Types$/),
    });
  });
});

describe('1C and 2C', () => {
  const rules = table('Conditional', [
    row('Modality', '1'),
    row('Laterality', '2C', { condition: when(is('Modality', 'CR')) }),
    row('BodyPartExamined', '1C', { condition: when(is('Modality', 'CT'), 'allowed') }),
    row('ViewPosition', '1C', { condition: when(is('Modality', 'DX'), { tree: is('BodyPartExamined', 'HAND'), decided: 'data' }) }),
  ]);
  it('asks for the attribute where the condition is met', () => {
    const [finding] = validateTable({ Modality: 'CR' }, rules);
    expect(finding).toMatchObject({ code: 'missing', path: 'Laterality', verdict: 'met', condition: 'Modality is CR' });
    expect(brief(validateTable({ Modality: 'CT', BodyPartExamined: null }, rules))).toEqual(['empty BodyPartExamined']);
    expect(brief(validateTable({ Modality: 'CR', Laterality: null }, rules))).toEqual([]);
  });
  it('refuses it where the condition is not met, unless leave is given', () => {
    const [finding] = validateTable({ Modality: 'CT', BodyPartExamined: 'HEAD', Laterality: 'L' }, rules);
    expect(finding).toMatchObject({ code: 'forbidden', path: 'Laterality', verdict: 'not met', condition: 'Modality is CR' });
    expect(brief(validateTable({ Modality: 'MR', BodyPartExamined: 'HEAD' }, rules))).toEqual([]);
    expect(brief(validateTable({ Modality: 'MR', BodyPartExamined: 'HAND', ViewPosition: 'AP' }, rules))).toEqual([]);
    expect(brief(validateTable({ Modality: 'MR', BodyPartExamined: 'HEAD', ViewPosition: 'AP' }, rules))).toEqual([
      'forbidden ViewPosition',
    ]);
  });
  it('concludes nothing from an attribute whose absence is reported', () => {
    const findings = validateTable({ Laterality: 'L' }, rules);
    expect(brief(findings)).toEqual(['missing Modality']);
    expect(brief(findings, true)).toContain('undecided BodyPartExamined');
  });
  it('finds each of two attributes that stand in for each other', () => {
    const pair = table('Pair', [
      row('PatientIdentityRemoved', '3'),
      row('DeidentificationMethod', '1C', { condition: when(not(present('DeidentificationMethodCodeSequence'))) }),
      row('DeidentificationMethodCodeSequence', '1C', { condition: when(not(present('DeidentificationMethod')), 'allowed') }),
    ]);
    expect(brief(validateTable({}, pair))).toEqual(['missing DeidentificationMethod', 'missing DeidentificationMethodCodeSequence']);
    expect(brief(validateTable({ DeidentificationMethod: ['X'] }, pair))).toEqual([]);
  });
  it('finds each of two of which one stands in an Item', () => {
    const modifier = 'AnatomicRegionModifierSequence';
    const structure = 'PrimaryAnatomicStructureSequence';
    const within: Condition = { op: 'present', attribute: { keyword: modifier, within: ['AnatomicRegionSequence'] } };
    const pair = table('Pair', [
      row('AnatomicRegionSequence', '1', { rows: [row(modifier, '1C', { condition: when(not(present(structure))) })] }),
      row(structure, '1C', { condition: when(not(within)) }),
    ]);
    expect(brief(validateTable({ AnatomicRegionSequence: [{}] }, pair))).toEqual([
      `missing AnatomicRegionSequence[0].${modifier}`,
      `missing ${structure}`,
    ]);
    expect(brief(validateTable({ AnatomicRegionSequence: [{}], [structure]: [{}] }, pair))).toEqual([]);
    expect(brief(validateTable({ AnatomicRegionSequence: [{ [modifier]: [{}] }] }, pair))).toEqual([]);
  });
  it('finds each of three', () => {
    const absent = (...keywords: string[]) => when(and(...keywords.map((keyword) => not(present(keyword)))), 'allowed');
    const three = table('Three', [
      row('CodeValue', '1C', { condition: absent('LongCodeValue', 'URNCodeValue') }),
      row('LongCodeValue', '1C', { condition: absent('CodeValue', 'URNCodeValue') }),
      row('URNCodeValue', '1C', { condition: absent('CodeValue', 'LongCodeValue') }),
    ]);
    expect(brief(validateTable({}, three))).toEqual(['missing CodeValue', 'missing LongCodeValue', 'missing URNCodeValue']);
    expect(brief(validateTable({ LongCodeValue: 'x' }, three))).toEqual([]);
  });
  it('reads "shall not be present if" whatever else holds', () => {
    const rules2 = table('Never', [
      row('Modality', '1'),
      row('Laterality', '2C', { condition: when(unknown, 'allowed', is('Modality', 'SM')) }),
    ]);
    expect(brief(validateTable({ Modality: 'SM', Laterality: 'L' }, rules2))).toEqual(['forbidden Laterality']);
    expect(brief(validateTable({ Modality: 'CT', Laterality: 'L' }, rules2))).toEqual([]);
  });
  it('calls what cannot be told undecided, only where the attribute is absent', () => {
    const rules3 = table('Open', [row('Laterality', '2C', { condition: when(null) })]);
    expect(validateTable({}, rules3)).toMatchObject([{ code: 'undecided', severity: 'info', path: 'Laterality', verdict: 'cannot tell' }]);
    expect(validateTable({ Laterality: 'L' }, rules3)).toEqual([]);
  });
  it('says on what an undecided requirement depends; the class where that is all that is known', () => {
    const named = { ...when(null), missing: 'whether the body part is one of a pair' };
    const rules5 = table('Named', [row('Laterality', '2C', { condition: named }), row('ViewPosition', '1C', { condition: when(null) })]);
    const [first, second] = validateTable({}, rules5);
    expect(first).toMatchObject({ code: 'undecided', path: 'Laterality' });
    expect(first?.message).toMatch(/cannot be told: it depends on whether the body part is one of a pair$/);
    expect(second?.message).toMatch(/it asks for knowledge that the data set does not hold$/);
  });
  it('wants a value in a Type 1C attribute wherever it is present', () => {
    const rules4 = table('Either', [
      row('Modality', '1'),
      row('BodyPartExamined', '1C', { condition: when(null) }),
      row('ViewPosition', '1C', { condition: when(is('Modality', 'DX'), 'allowed') }),
      row('Laterality', '2C', { condition: when(null, 'allowed') }),
    ]);
    expect(validateTable({ Modality: 'CT', BodyPartExamined: null, ViewPosition: null, Laterality: null }, rules4)).toMatchObject([
      { code: 'empty', path: 'BodyPartExamined', verdict: 'cannot tell', severity: 'error' },
      { code: 'empty', path: 'ViewPosition', verdict: 'not met', severity: 'error' },
    ]);
  });
  it('takes a conditional row without a sentence for one that cannot be told', () => {
    expect(brief(validateTable({}, table('Bare', [row('Laterality', '1C')])), true)).toEqual(['undecided Laterality']);
  });
  it('uses three values in and, or, not', () => {
    const verdictOf = (tree: Parameters<typeof when>[0]) =>
      brief(
        validateTable(
          { Modality: 'CT' },
          table('K', [row('Modality', '1'), row('Laterality', '2C', { condition: when(tree, 'allowed') })]),
        ),
        true,
      );
    const yes = is('Modality', 'CT');
    const no = is('Modality', 'MR');
    expect(verdictOf(and(yes, unknown))).toEqual(['undecided Laterality']);
    expect(verdictOf(and(no, unknown))).toEqual([]);
    expect(verdictOf(or(yes, unknown))).toEqual(['missing Laterality']);
    expect(verdictOf(or(no, unknown))).toEqual(['undecided Laterality']);
    expect(verdictOf(not(unknown))).toEqual(['undecided Laterality']);
    expect(verdictOf(not(no))).toEqual(['missing Laterality']);
    expect(verdictOf(isNot('PatientComments', 'X'))).toEqual(['undecided Laterality']);
    expect(verdictOf(isNot('Modality', 'X'))).toEqual(['missing Laterality']);
    expect(verdictOf(is('PatientComments', 'X'))).toEqual([]);
  });
});

describe('modules', () => {
  const patient = table('Patient', [row('PatientID', '2'), row('PatientName', '2')]);
  const general = table('General Equipment', [row('Manufacturer', '2'), row('StationName', '3')]);
  const enhanced = table('Enhanced General Equipment', [row('Manufacturer', '1'), row('DeviceSerialNumber', '1')]);
  const contrast = table('Contrast/Bolus', [row('ContrastBolusAgent', '2'), row('ContrastBolusVolume', '3')]);
  const overlay = table('Shutter', [
    row('ShutterShape', '1', { values: [{ kind: 'enumerated', terms: ['CIRCULAR'] }] }),
    row('PatientID', '3'),
  ]);

  it('says a wholly absent mandatory module once', () => {
    const findings = validateIod({ Manufacturer: 'X' }, iod([use('M', patient), use('M', general)]));
    expect(findings).toMatchObject([{ code: 'module', path: '', module: 'Patient', table: 'table_Patient', severity: 'error' }]);
    expect(brief(validateIod({ PatientID: 'x', Manufacturer: null }, iod([use('M', patient), use('M', general)])))).toEqual([
      'missing PatientName',
    ]);
  });
  it('takes the strictest of several modules', () => {
    const both = iod([use('M', general), use('M', enhanced)]);
    expect(validateIod({ Manufacturer: null, DeviceSerialNumber: '1' }, both)).toMatchObject([
      { code: 'empty', path: 'Manufacturer', module: 'Enhanced General Equipment', type: '1' },
    ]);
    expect(validateIod({ StationName: 'x', DeviceSerialNumber: '1' }, both)).toMatchObject([
      { code: 'missing', path: 'Manufacturer', module: 'Enhanced General Equipment', type: '1' },
    ]);
  });
  it('has a U module in use by evidence that no other module explains', () => {
    const rules = iod([use('M', patient), use('U', overlay)]);
    expect(brief(validateIod({ PatientID: 'x', PatientName: 'y' }, rules))).toEqual([]);
    expect(brief(validateIod({ PatientID: 'x', PatientName: 'y', ShutterShape: 'SQUARE' }, rules))).toEqual(['value ShutterShape']);
  });
  it('judges a C module by its condition', () => {
    const rules = (condition: ReturnType<typeof when>) => iod([use('M', patient), use('C', contrast, condition)]);
    const dataset = { PatientID: 'x', PatientName: 'y' };
    expect(validateIod(dataset, rules(when(is('PatientID', 'x'))))).toMatchObject([
      { code: 'module', module: 'Contrast/Bolus', verdict: 'met', condition: 'PatientID is x' },
    ]);
    expect(brief(validateIod({ ...dataset, ContrastBolusVolume: 5 }, rules(when(is('PatientID', 'z')))))).toEqual([
      'forbidden ContrastBolusVolume',
    ]);
    expect(brief(validateIod({ ...dataset, ContrastBolusVolume: 5 }, rules(when(is('PatientID', 'z'), 'allowed'))))).toEqual([
      'missing ContrastBolusAgent',
    ]);
    expect(brief(validateIod(dataset, rules(when(null))), true)).toEqual(['undecided']);
    expect(brief(validateIod({ ...dataset, ContrastBolusVolume: 5 }, rules(when(null))))).toEqual(['missing ContrastBolusAgent']);
  });
  it('allows what another module in use allows', () => {
    const strict = table('Strict', [row('StationName', '1C', { condition: when(is('PatientID', 'z')) })]);
    expect(brief(validateIod({ PatientID: 'x', PatientName: 'y', StationName: 's' }, iod([use('M', patient), use('M', strict)])))).toEqual([
      'forbidden StationName',
    ]);
    const dataset = { PatientID: 'x', PatientName: 'y', StationName: 's', Manufacturer: null };
    expect(brief(validateIod(dataset, iod([use('M', patient), use('M', strict), use('M', general)])))).toEqual([]);
  });
  it('lets one module replace the row of another', () => {
    const scanner = table('Scanner', [row('StationName', '1'), row('Manufacturer', '3', { overrides: ['sect_GeneralEquipment'] })]);
    expect(brief(validateIod({ StationName: 's' }, iod([use('M', general), use('M', scanner)])))).toEqual([]);
    expect(
      brief(validateIod({ PatientID: 'x', PatientName: 'y' }, iod([use('M', patient), use('M', general), use('U', scanner)]))),
    ).toEqual(['module']);
  });
  it('finds a module and an attribute that stands in for it', () => {
    const palette = table('Palette', [row('RedPaletteColorLookupTableDescriptor', '1')]);
    const image = table('Image', [
      row('Modality', '1'),
      row('PaletteColorLookupTableUID', '1C', { condition: when(not({ op: 'module', module: 'Palette' })) }),
    ]);
    const either = iod([use('M', image), use('C', palette, when(not(present('PaletteColorLookupTableUID'))))]);
    expect(brief(validateIod({ Modality: 'MR' }, either)).sort()).toEqual(['missing PaletteColorLookupTableUID', 'module']);
    expect(brief(validateIod({ Modality: 'MR', PaletteColorLookupTableUID: '1.2' }, either))).toEqual([]);
    expect(brief(validateIod({ Modality: 'MR', RedPaletteColorLookupTableDescriptor: [1, 0, 8] }, either))).toEqual([]);
  });
  it('knows whether another module is there', () => {
    const rules = iod([use('M', patient), use('U', overlay), use('C', contrast, when({ op: 'module', module: 'Shutter' }))]);
    const dataset = { PatientID: 'x', PatientName: 'y' };
    expect(brief(validateIod(dataset, rules))).toEqual([]);
    expect(brief(validateIod({ ...dataset, ShutterShape: 'CIRCULAR' }, rules))).toEqual(['module']);
  });
});

describe('includes', () => {
  const inner = table('Inner', [row('PixelSpacing', '1'), row('SliceThickness', '2')], 'macro');
  it('puts the rows of a macro at its place, with what the include says', () => {
    const rules = table('Outer', [{ include: () => inner, overrides: [{ path: ['PixelSpacing'], type: '3' }] }]);
    expect(brief(validateTable({}, rules))).toEqual(['missing SliceThickness']);
    expect(validateTable({}, rules)[0]).toMatchObject({ module: 'Inner', table: 'table_Inner' });
  });
  it('holds rows behind a condition only where it is met', () => {
    const rules = table('Outer', [row('ValueType', '1'), { include: () => inner, condition: when(is('ValueType', 'NUM')) }]);
    expect(brief(validateTable({ ValueType: 'TEXT' }, rules))).toEqual([]);
    expect(brief(validateTable({ ValueType: 'NUM' }, rules))).toEqual(['missing PixelSpacing', 'missing SliceThickness']);
    expect(brief(validateTable({ ValueType: 'TEXT', PixelSpacing: [1, 1] }, rules))).toEqual(['forbidden PixelSpacing']);
  });
  it('takes an attribute as evidence where the condition cannot be told', () => {
    const rules = table('Outer', [{ include: () => inner, condition: when(null, 'allowed') }]);
    expect(brief(validateTable({ SliceThickness: 1 }, rules))).toEqual(['missing PixelSpacing']);
    expect(brief(validateTable({}, rules))).toEqual([]);
  });
  it('deepens a sequence that an include brings', () => {
    const macro = table('Macro', [row('ReferencedSOPSequence', '1', { rows: [row('ReferencedSOPClassUID', '1')] })], 'macro');
    const rules = table('Outer', [
      { include: () => macro },
      { extend: 'ReferencedSOPSequence', rows: [row('ReferencedFrameNumber', '1')] },
    ]);
    expect(brief(validateTable({ ReferencedSOPSequence: [{}] }, rules))).toEqual([
      'missing ReferencedSOPSequence[0].ReferencedSOPClassUID',
      'missing ReferencedSOPSequence[0].ReferencedFrameNumber',
    ]);
  });
  it('follows a macro that includes itself', () => {
    const tree = table('Tree', [row('ValueType', '1'), row('ContentSequence', '3', { rows: [{ include: () => tree }] })]);
    const deep = { ValueType: 'A', ContentSequence: [{ ValueType: 'B', ContentSequence: [{}] }] };
    expect(brief(validateTable(deep, tree))).toEqual(['missing ContentSequence[0].ContentSequence[0].ValueType']);
  });
});

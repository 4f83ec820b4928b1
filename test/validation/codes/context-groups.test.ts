/** Codes against the context groups that their places name: defined and baseline, extensible or not, conditional, given from outside. */
import { describe, expect, it } from 'vitest';
import { codeSequenceRules } from '../../../generated/macros/code-sequence.ts';
import { iodList, loadIod } from '../../../generated/iods/registry.ts';
import { segmentation } from '../../../generated/iods/segmentation.ts';
import { loadCodeTables, minimalInstance, validate, validateSync } from '../../../src/index.ts';
import type { ContextGroupRule, OverrideRule, Rule } from '../../../src/rules/tables.ts';
import { CodeGroups } from '../../../src/validation/code-groups.ts';
import { resultOf } from '../../../src/validation/validate-tables.ts';
import { is, iod, row, table, unknown, use } from '../tables.ts';

/** 1: two codes, not extensible. 2: extensible, includes 1. 3: defined elsewhere. 4: includes 3. 5 and 6 include each other. */
const GROUPS = new CodeGroups({
  codes: 'DCM 1 2 3 4\nSCT 1 10',
  groups: '1|n||0 1|Closed\n2|e|1|2|Open\n3|e?|||Elsewhere\n4|n|3|0|Partly elsewhere\n5|n|6|0|\n6|n|5|5|',
});

const code = (value: string, scheme = 'DCM'): object => ({ CodeValue: value, CodingSchemeDesignator: scheme, CodeMeaning: 'Example' });

function said(dataset: object, ...rows: Rule[]): string[] {
  const rules = iod([use('M', table('Example', rows))]);
  const { findings } = resultOf(dataset, rules, { codes: { groups: GROUPS } });
  return findings.flatMap((finding) => (finding.code === 'context-group' ? [`${finding.severity} ${finding.path} ${finding.cid}`] : []));
}

const sequence = (...contextGroups: ContextGroupRule[]): Rule =>
  row('AnatomicRegionSequence', '3', { rows: [{ include: () => codeSequenceRules, contextGroups }] });

const OUTSIDE = (cid: string): string[] => [`warning AnatomicRegionSequence[0].CodeValue ${cid}`];

describe('membership', () => {
  it('counts included groups in, however they include each other', () => {
    expect([GROUPS.has('2', 'DCM', '2'), GROUPS.has('2', 'DCM', '3'), GROUPS.has('2', 'DCM', '4')]).toEqual([true, true, false]);
    expect([GROUPS.has('5', 'SCT', '10'), GROUPS.has('6', 'DCM', '1'), GROUPS.has('6', 'SCT', '1')]).toEqual([true, true, false]);
  });

  it('tells value and scheme together', () => {
    expect([GROUPS.has('1', 'SCT', '1'), GROUPS.has('1', 'DCM', '1')]).toEqual([false, true]);
  });

  it('cannot tell of a group that is defined elsewhere, includes such a one, or is not known', () => {
    expect(['3', '4', '99'].map((cid) => GROUPS.has(cid, 'DCM', '4'))).toEqual([null, null, null]);
  });
});

describe('a code outside', () => {
  const dataset = { AnatomicRegionSequence: [code('4')] };

  it.each([
    ['a defined group that may not be extended', [{ kind: 'DCID', cid: '1' }], OUTSIDE('1')],
    ['a defined group that may be extended', [{ kind: 'DCID', cid: '2' }], []],
    ['a baseline group', [{ kind: 'BCID', cid: '2' }], OUTSIDE('2')],
    [
      'both of two',
      [
        { kind: 'BCID', cid: '1' },
        { kind: 'BCID', cid: '2' },
      ],
      OUTSIDE('1, 2'),
    ],
    [
      'one of two, the other of which may be extended',
      [
        { kind: 'DCID', cid: '1' },
        { kind: 'DCID', cid: '2' },
      ],
      [],
    ],
    ['a group defined elsewhere', [{ kind: 'DCID', cid: '4' }], []],
    ['a group that the tables do not have', [{ kind: 'BCID', cid: '99' }], []],
    ['a group whose condition was not read', [{ kind: 'BCID', cid: '1', undecided: true }], []],
    ['a group whose condition cannot be told', [{ kind: 'BCID', cid: '1', condition: unknown }], []],
    ['a group whose condition is met', [{ kind: 'BCID', cid: '1', condition: is('Modality', 'CT') }], OUTSIDE('1')],
    ['a group whose condition is not met', [{ kind: 'BCID', cid: '1', condition: is('Modality', 'MR') }], []],
  ] satisfies [string, ContextGroupRule[], string[]][])('of %s', (_, groups, expected) => {
    expect(said({ ...dataset, Modality: 'CT' }, row('Modality', '1'), sequence(...groups))).toEqual(expected);
  });

  it('is found by its Long Code Value or URN Code Value too', () => {
    const item = (keyword: string): object => ({ [keyword]: 'urn:example', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Example' });
    for (const keyword of ['LongCodeValue', 'URNCodeValue']) {
      expect(said({ AnatomicRegionSequence: [item(keyword)] }, sequence({ kind: 'BCID', cid: '1' }))).toEqual([
        `warning AnatomicRegionSequence[0].${keyword} 1`,
      ]);
    }
  });

  it('is not judged without value, without scheme, or where these are no text', () => {
    const odd = [{}, { CodeValue: '4' }, { CodingSchemeDesignator: 'DCM' }, { CodeValue: 4, CodingSchemeDesignator: 'DCM' }, code('  ')];
    expect(said({ AnatomicRegionSequence: odd }, sequence({ kind: 'BCID', cid: '1' }))).toEqual([]);
  });

  it('is named by its Item', () => {
    const items = [code('1'), code('4'), code('2'), code('3')];
    const paths = said({ AnatomicRegionSequence: items }, sequence({ kind: 'DCID', cid: '1' }));
    expect(paths).toEqual(['warning AnatomicRegionSequence[1].CodeValue 1', 'warning AnatomicRegionSequence[3].CodeValue 1']);
  });
});

describe('groups given beside an include', () => {
  const macro = table('Anatomy', [sequence({ kind: 'DCID', cid: '1' })], 'macro');
  const given = (...overrides: OverrideRule[]): Rule => ({ include: () => macro, overrides });
  const groups: OverrideRule = { path: ['AnatomicRegionSequence'], contextGroups: [{ kind: 'BCID', cid: '2' }] };

  it('stand for those that the macro names', () => {
    expect(said({ AnatomicRegionSequence: [code('3')] }, given())).toEqual(OUTSIDE('1'));
    expect(said({ AnatomicRegionSequence: [code('3')] }, given(groups))).toEqual([]);
    expect(said({ AnatomicRegionSequence: [code('4')] }, given(groups))).toEqual(OUTSIDE('2'));
  });

  it('reach Code Sequences inside Items of the macro', () => {
    const inner = table('Regions', [row('SegmentSequence', '1', { rows: [{ include: () => macro }] })], 'macro');
    const deep: Rule = { include: () => inner, overrides: [{ ...groups, path: ['SegmentSequence', 'AnatomicRegionSequence'] }] };
    expect(said({ SegmentSequence: [{ AnatomicRegionSequence: [code('3')] }] }, deep)).toEqual([]);
    expect(said({ SegmentSequence: [{ AnatomicRegionSequence: [code('4')] }] }, deep)).toEqual([
      'warning SegmentSequence[0].AnatomicRegionSequence[0].CodeValue 2',
    ]);
  });

  it('name the table that gives them', () => {
    const rules = iod([use('M', table('Example', [given(groups)]))]);
    const { findings } = resultOf({ AnatomicRegionSequence: [code('4')] }, rules, { codes: { groups: GROUPS } });
    const found = findings.find((finding) => finding.code === 'context-group');
    expect(found).toMatchObject({ module: 'Example', table: 'table_Example', value: '(4, DCM)' });
  });
});

describe('several tables', () => {
  it('ask for a code that each of them allows; a baseline gives way to a group that has it', () => {
    const modules = (first: ContextGroupRule, second: ContextGroupRule) =>
      iod([use('M', table('First', [sequence(first)])), use('M', table('Second', [sequence(second)]))]);
    const cids = (value: string, first: ContextGroupRule, second: ContextGroupRule): string[] =>
      resultOf({ AnatomicRegionSequence: [code(value)] }, modules(first, second), { codes: { groups: GROUPS } }).findings.flatMap(
        (finding) => (finding.code === 'context-group' ? [finding.cid] : []),
      );
    expect(cids('3', { kind: 'DCID', cid: '1' }, { kind: 'DCID', cid: '6' })).toEqual(['1', '6']);
    expect(cids('3', { kind: 'BCID', cid: '1' }, { kind: 'BCID', cid: '2' })).toEqual([]);
    expect(cids('2', { kind: 'DCID', cid: '1' }, { kind: 'BCID', cid: '6' })).toEqual([]);
    expect(cids('3', { kind: 'DCID', cid: '1' }, { kind: 'BCID', cid: '2' })).toEqual(['1']);
  });
});

describe('the generated groups', () => {
  const dataset = (value: string, scheme: string): object => {
    const made = minimalInstance(segmentation);
    const [first] = made.SegmentSequence;
    const type = { CodeValue: value, CodingSchemeDesignator: scheme, CodeMeaning: 'Example' };
    return { ...made, SegmentSequence: [{ ...first, SegmentedPropertyTypeCodeSequence: [type] }] };
  };
  const groupsOf = (findings: readonly { code: string; path: string }[]): string[] =>
    findings.filter((finding) => finding.code === 'context-group').map((finding) => finding.path);
  const PLACE = 'SegmentSequence[0].SegmentedPropertyTypeCodeSequence[0].CodeValue';

  it('are loaded by validate where a code asks for them', async () => {
    // Liver, which CID 7151 has through a group that it includes.
    expect(groupsOf((await validate(dataset('10200004', 'SCT'))).findings)).toEqual([]);
    expect(groupsOf((await validate(dataset('1', '99EXAMPLE'))).findings)).toEqual([PLACE]);
  });

  it('are given to validateSync', async () => {
    const codes = await loadCodeTables();
    expect(groupsOf(validateSync(dataset('1', '99EXAMPLE'), segmentation).findings)).toEqual([]);
    expect(groupsOf(validateSync(dataset('1', '99EXAMPLE'), segmentation, { codes }).findings)).toEqual([PLACE]);
  });

  it('make no error: an object conforms whatever codes it has', async () => {
    expect((await validate(dataset('1', '99EXAMPLE'))).conforms).toBe(true);
  });

  it('hold the codes of the smallest object of every SOP Class', async () => {
    const found: string[] = [];
    for (const { path } of iodList) {
      const definition = await loadIod[path]?.();
      if (definition === undefined) continue;
      for (const sopClassUID of definition.sopClassUIDs.length > 0 ? definition.sopClassUIDs : [undefined]) {
        const made: unknown = minimalInstance(definition, sopClassUID === undefined ? {} : { sopClassUID });
        if (typeof made !== 'object' || made === null) continue;
        const { findings } = await validate(made, { iod: definition });
        found.push(...findings.filter(({ severity }) => severity !== 'info').map((finding) => `${path} ${finding.code} ${finding.path}`));
      }
    }
    expect(found).toEqual([]);
  });
});

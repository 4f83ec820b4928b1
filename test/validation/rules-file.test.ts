/** Rules files: an edition loaded at run time judges data sets; a damaged file is named with the place of the damage. */
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/rules/load.ts';
import { RulesFileError } from '../../src/validation/errors.ts';
import { validate } from '../../src/validation/validate.ts';
import { brief, is, row, when } from './tables.ts';

const file = (): Record<string, unknown> => ({
  iodineRules: 1,
  edition: '2099x',
  dictionary: '00080016 UI 1 SOPClassUID\n00100020 LO 1 PatientID\n00181063 DS 1 FrameTime\n00189999 CS 1 FutureAttribute R\n',
  sopClasses: { '1.2.3.4': { name: 'Future Storage', iod: 'Future' }, '1.2.3.5': { name: 'Past Storage', iod: null, retired: true } },
  tables: {
    'table_X.1': {
      kind: 'module',
      id: 'Patient',
      name: 'Patient',
      table: 'table_X.1',
      section: 'sect_X.1',
      rows: [row('PatientID', '1'), { include: 'table_X.2', condition: when(is('PatientID', 'x')) }],
    },
    'table_X.2': {
      kind: 'macro',
      id: 'Time',
      name: 'Time',
      table: 'table_X.2',
      section: 'sect_X.2',
      rows: [row('FrameTime', '2'), { include: 'table_X.2' }],
    },
    'table_X.3': {
      kind: 'module',
      id: 'SOPCommon',
      name: 'SOP Common',
      table: 'table_X.3',
      section: 'sect_X.3',
      rows: [row('SOPClassUID', '1')],
    },
  },
  iods: [
    {
      id: 'Future',
      name: 'Future',
      section: 'sect_A',
      table: 'table_A',
      sopClassUIDs: ['1.2.3.4'],
      modules: [
        { ie: 'Patient', usage: 'M', module: 'table_X.1' },
        { ie: 'Image', usage: 'M', module: 'table_X.3' },
      ],
      functionalGroups: [],
    },
  ],
});

describe('loadRules', () => {
  it('keeps the words of a fact that is missing, and does without them', async () => {
    const { tables, ...rest } = file();
    const words = (missing: object): string =>
      JSON.stringify({
        ...rest,
        tables: {
          ...(tables as object),
          'table_X.1': {
            kind: 'module',
            id: 'Patient',
            name: 'Patient',
            table: 'table_X.1',
            section: 'sect_X.1',
            rows: [row('PatientID', '1C', { condition: { ...when(null), ...missing } })],
          },
        },
      });
    const messageOf = async (text: string): Promise<string | undefined> =>
      (await validate({ SOPClassUID: '1.2.3.4' }, { rules: loadRules(text) })).findings.find(({ code }) => code === 'undecided')?.message;
    expect(await messageOf(words({ missing: 'whether it was known' }))).toMatch(/it depends on whether it was known$/);
    expect(await messageOf(words({}))).toMatch(/knowledge that the data set does not hold$/);
    expect(() => loadRules(words({ missing: 5 }))).toThrow(RulesFileError);
  });
  it('judges by the edition of the file', async () => {
    const rules = loadRules(JSON.stringify(file()));
    expect(rules.edition).toBe('2099x');
    const result = await validate({ SOPClassUID: '1.2.3.4', PatientID: 'x', FutureAttribute: 'A', Rows: 5 }, { rules });
    expect(result.iod).toBe('Future');
    expect(brief(result.findings)).toEqual(['missing FrameTime', 'retired FutureAttribute', 'unexpected Rows']);
    expect(result.findings[0]?.url).toBe('https://dicom.nema.org/medical/dicom/2099x/output/chtml/part03/sect_X.2.html#table_X.2');
    expect(await validate({ SOPClassUID: '1.2.3.4', PatientID: 'y' }, { rules })).toMatchObject({ conforms: true });
    expect(await validate({ SOPClassUID: '1.2.3.5' }, { rules })).toMatchObject({
      iod: null,
      conforms: null,
      findings: [{ code: 'retired' }],
    });
    expect(await validate({ SOPClassUID: '1.2.840.10008.5.1.4.1.1.2' }, { rules })).toMatchObject({
      iod: null,
      findings: [{ code: 'sop-class' }],
    });
  });
  const damaged: readonly (readonly [string, (rules: Record<string, unknown>) => unknown, string])[] = [
    ['another version', (rules) => ({ ...rules, iodineRules: 2 }), 'iodineRules'],
    ['no object', () => [], ''],
    ['no dictionary', ({ dictionary, ...rest }) => rest, 'dictionary'],
    [
      'a wrong Type',
      (rules) => ({
        ...rules,
        tables: { t: { kind: 'module', id: 'a', name: 'a', table: 'a', section: 'a', rows: [{ ...row('PatientID', '1'), type: '4' }] } },
      }),
      'tables.t.rows[0].type',
    ],
    [
      'a dangling include',
      (rules) => ({ ...rules, tables: { t: { kind: 'module', id: 'a', name: 'a', table: 'a', section: 'a', rows: [{ include: 'u' }] } } }),
      'tables.t.rows[0].include',
    ],
    ['a dangling module', (rules) => ({ ...rules, tables: {} }), 'iods[0].modules[0].module'],
  ];
  it.each(damaged)('names the place of the damage: %s', (_, damage, place) => {
    let caught: unknown;
    try {
      loadRules(JSON.stringify(damage(file())));
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(RulesFileError);
    expect(caught).toMatchObject({ place });
  });
  it('refuses what is no JSON, and what is nested without end', () => {
    expect(() => loadRules('{')).toThrow(RulesFileError);
    let tree: object = { op: 'present', attribute: { keyword: 'X' } };
    for (let depth = 0; depth < 5000; depth++) tree = { op: 'not', of: tree };
    const deep = file();
    deep.tables = {
      t: {
        kind: 'module',
        id: 'a',
        name: 'a',
        table: 'a',
        section: 'a',
        rows: [{ ...row('PatientID', '1C'), condition: { ...when(null), tree } }],
      },
    };
    expect(() => loadRules(deep)).toThrow(RulesFileError);
  });
});

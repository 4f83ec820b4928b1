/** Retired SNOMED codes and the SCT codes that stand for them; meanings of DCM codes. */
import { describe, expect, it } from 'vitest';
import { codeSequenceRules } from '../../../generated/macros/code-sequence.ts';
import { breastTomosynthesisImage } from '../../../generated/iods/breast-tomosynthesis-image.ts';
import { loadCodeTables, minimalInstance, validate } from '../../../src/index.ts';
import type { ContextGroupRule } from '../../../src/rules/tables.ts';
import { CodeGroups } from '../../../src/validation/code-groups.ts';
import type { CodeTables } from '../../../src/validation/code-tables.ts';
import type { Finding } from '../../../src/validation/finding.ts';
import { resultOf } from '../../../src/validation/validate-tables.ts';
import { iod, row, table, use } from '../tables.ts';

const TABLES: CodeTables = {
  groups: new CodeGroups({ codes: 'SCT 100 200', groups: '1|n||0|Closed' }),
  snomed: new Map([
    ['T-1', ['100']],
    ['T-2', ['200']],
    ['T-3', ['200', '100']],
  ]),
  meanings: new Map([
    [
      '121071',
      [
        { cid: '6100', meaning: 'Finding' },
        { cid: '7', meaning: 'Finding of  this' },
      ],
    ],
  ]),
};

const code = (value: string, scheme: string, meaning = 'Example'): object => ({
  CodeValue: value,
  CodingSchemeDesignator: scheme,
  CodeMeaning: meaning,
});

function findings(item: object, tables: CodeTables, ...contextGroups: ContextGroupRule[]): Finding[] {
  const place = row('AnatomicRegionSequence', '3', { rows: [{ include: () => codeSequenceRules, contextGroups }] });
  const rules = iod([use('M', table('Example', [place]))]);
  const all = resultOf({ AnatomicRegionSequence: [item] }, rules, { codes: tables }).findings;
  return all.filter((finding) => finding.code !== 'undecided');
}

const said = (item: object, ...groups: ContextGroupRule[]): string[] =>
  findings(item, TABLES, ...groups).map((finding) => `${finding.severity} ${finding.code} ${finding.path.split('.').pop()}`);

const RETIRED = 'warning retired CodingSchemeDesignator';
const CLOSED: ContextGroupRule = { kind: 'DCID', cid: '1' };

describe('a condition on a code', () => {
  const asked = (item: object, codes: CodeTables | undefined, scheme = 'SCT', value = '100'): string => {
    const condition = { op: 'code', attribute: { keyword: 'AnatomicRegionSequence' }, codes: [{ value, scheme }] } as const;
    const required = { tree: condition, decided: 'data', otherwise: 'forbidden', hash: '0123456789ab' } as const;
    const rows = [row('AnatomicRegionSequence', '3'), row('Laterality', '1C', { condition: required })];
    const { findings: all } = resultOf({ AnatomicRegionSequence: [item] }, iod([use('M', table('Example', rows))]), { codes });
    return all.flatMap((finding) => (finding.path === 'Laterality' ? [finding.code] : [])).join(' ');
  };

  it('is met by a retired code that the code stands for', () => {
    for (const scheme of ['SRT', 'SNM3', '99SDM']) {
      expect(asked(code('T-1', scheme), TABLES)).toBe('missing');
      expect(asked(code('T-2', scheme), TABLES)).toBe('');
    }
    expect(asked(code('100', 'SCT'), TABLES)).toBe('missing');
    expect(asked(code('100 ', 'SCT '), TABLES)).toBe('missing');
    expect(asked(code('100', 'DCM'), TABLES)).toBe('');
  });

  it('cannot be told without the table of retired codes, nor of a code that is not in it', () => {
    expect(asked(code('T-1', 'SRT'), undefined)).toBe('undecided');
    expect(asked(code('T-9', 'SRT'), TABLES)).toBe('undecided');
    expect(asked(code('T-1', 'SRT'), undefined, 'DCM')).toBe('');
  });

  it('of an older edition is met by the code that stands for it now', () => {
    expect(asked(code('100', 'SCT'), TABLES, 'SRT', 'T-1')).toBe('missing');
    expect(asked(code('200', 'SCT'), TABLES, 'SRT', 'T-1')).toBe('');
    expect(asked(code('T-1', 'SNM3'), TABLES, 'SRT', 'T-1')).toBe('missing');
  });
});

describe('a retired SNOMED code', () => {
  it.each(['SRT', 'SNM3', '99SDM'])('of %s is said to be retired, with the code in its place', (scheme) => {
    expect(findings(code('T-1', scheme), TABLES)).toMatchObject([
      { code: 'retired', severity: 'warning', message: `${scheme} is retired: T-1 is 100 in SCT`, tag: '00080102' },
    ]);
  });

  it('is in the groups that have a code in its place', () => {
    expect(said(code('T-1', 'SRT'), CLOSED)).toEqual([RETIRED]);
    expect(said(code('T-3', 'SRT'), CLOSED)).toEqual([RETIRED]);
    expect(said(code('T-2', 'SRT'), CLOSED)).toEqual([RETIRED, 'warning context-group CodeValue']);
  });

  it('that nothing is known to stand for is not judged by groups', () => {
    expect(said(code('T-9', 'SRT'), CLOSED)).toEqual([RETIRED]);
    expect(findings(code('T-9', 'SRT'), TABLES)[0]?.message).toBe('SRT is retired: T-9 has no known SNOMED CT code');
  });

  it('of another scheme is not taken for one of SNOMED', () => {
    expect(said(code('T-1', 'SCT'), CLOSED)).toEqual(['warning context-group CodeValue']);
    expect(said(code('100', 'SCT'), CLOSED)).toEqual([]);
  });

  it('is not retired in an edition whose groups hold such codes', () => {
    const groups = new CodeGroups({ codes: 'DCM 1\nSRT T-1', groups: '1|n||1|Closed' });
    expect(findings(code('T-1', 'SRT'), { ...TABLES, groups }, CLOSED)).toEqual([]);
  });
});

describe('the meaning of a DCM code', () => {
  const meaning = (text: string): string[] => said(code('121071', 'DCM', text));

  it('is one that a context group gives it, in any case and spacing', () => {
    expect(meaning('Finding')).toEqual([]);
    expect(meaning('finding  OF this')).toEqual([]);
    expect(meaning('Impression')).toEqual(['info term CodeMeaning']);
  });

  it('may be in another language as far as its letters tell', () => {
    expect(meaning('Bœuf')).toEqual([]);
  });

  it('is not judged where no group lists the code', () => {
    expect(said(code('1', 'DCM'))).toEqual([]);
  });

  it('is named with those that there are', () => {
    expect(findings(code('121071', 'DCM', 'Impression'), TABLES)).toMatchObject([
      { value: 'Impression', allowed: ['Finding', 'Finding of  this'], message: expect.stringContaining('CID 6100') },
    ]);
  });
});

describe('the generated tables', () => {
  it('hold the codes that context groups had before', async () => {
    const { snomed, groups } = await loadCodeTables();
    expect(snomed?.size).toBeGreaterThan(8000);
    // Breast, liver, and views of the breast that CID 4014 has not extended since.
    const views = ['R-10242', 'R-10226', 'R-10224', 'R-10228', 'R-10230'];
    expect([snomed?.get('T-04000'), snomed?.get('T-62000')]).toEqual([['76752008'], ['10200004']]);
    for (const view of views) {
      const [current = ''] = snomed?.get(view) ?? [];
      expect([view, groups?.has('4014', 'SCT', current)]).toEqual([view, true]);
    }
  });

  it('are loaded where a code asks for them', async () => {
    const made = minimalInstance(breastTomosynthesisImage);
    const view = (value: string): object => ({ ...made, ViewCodeSequence: [{ ...code(value, 'SRT'), ViewModifierCodeSequence: [] }] });
    const codes = async (value: string): Promise<string[]> =>
      (await validate(view(value))).findings.filter(({ severity }) => severity === 'warning').map((finding) => finding.code);
    expect(await codes('R-10242')).toEqual(['retired']);
    expect(await codes('T-62000')).toEqual(['retired', 'context-group']);
  });

  it('give DCM codes the meanings of the context groups', async () => {
    const { meanings } = await loadCodeTables();
    expect(meanings?.get('113040')?.map(({ meaning }) => meaning)).toContain('Lossy Compression');
  });
});

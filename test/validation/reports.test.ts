/** Reports for tools and people: their forms, and hostile values in every place that shows one. */
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/validation/finding.ts';
import { type FileResult, unreadableFile } from '../../src/validation/report-json.ts';
import { type Format, ReportWriter } from '../../src/validation/reports.ts';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&]]>\u0000\u0008\ud800 -->`;

const base: Finding = {
  code: 'missing',
  severity: 'error',
  path: 'BeamSequence[0].BeamName',
  tag: '300A00C2',
  module: 'RT Beams',
  table: 'table_C.8-50',
  type: '1C',
  condition: 'BeamType is STATIC and [knowledge #0123456789ab]',
  verdict: 'met',
  frames: [[1, 3]],
  count: 2,
  message: 'Required and absent',
  url: 'https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50',
};
const hostile: Finding = {
  ...base,
  code: 'consistency',
  severity: 'warning',
  path: HOSTILE,
  tag: HOSTILE,
  module: HOSTILE,
  table: HOSTILE,
  condition: HOSTILE,
  message: HOSTILE,
  url: `https://dicom.nema.org/${HOSTILE}`,
  rule: HOSTILE,
  related: [],
};
const file = (name: string, findings: readonly Finding[]): FileResult => ({
  ...unreadableFile(name, { code: '', message: '', offset: null }),
  sopInstanceUID: '1.2.3',
  iod: 'RTPlan',
  conforms: findings.every(({ severity }) => severity !== 'error'),
  error: null,
  findings: [...findings],
});
const files: readonly FileResult[] = [
  file('a b#c?.dcm', [base, { ...base, severity: 'info', code: 'undecided', path: '' }]),
  file(HOSTILE, [hostile, { ...hostile, ...{ files: [HOSTILE], entity: { level: 'Series', uid: HOSTILE } } }]),
  file('C:\\data\\c.dcm', []),
  unreadableFile(HOSTILE, { code: 'unreadable', message: HOSTILE, offset: 132 }),
];

function report(format: Format, given: readonly FileResult[] = files): string {
  const parts: string[] = [];
  const writer = new ReportWriter(format, { iodine: '0.1.0', edition: HOSTILE }, 'info', (text) => parts.push(text));
  for (const one of given) writer.add(one);
  writer.end();
  return parts.join('');
}

describe('SARIF 2.1.0', () => {
  const log: Log = JSON.parse(report('sarif'));
  const [run] = log.runs;
  it('has what the schema requires', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toContain('sarif-2.1.0');
    expect(run?.tool.driver).toMatchObject({ name: 'Iodine', version: '0.1.0' });
    const ids = run?.tool.driver.rules?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(run?.results).toHaveLength(5);
    for (const result of run?.results ?? []) {
      expect(ids[result.ruleIndex ?? -1]).toBe(result.ruleId);
      expect(['error', 'warning', 'note', 'none']).toContain(result.level);
      expect(result.message.text?.length).toBeGreaterThan(0);
    }
  });
  it('has URI references of files, and the places of findings', () => {
    const [first, , second] = run?.results ?? [];
    expect(first?.locations?.[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: 'a%20b%23c%3F.dcm' } },
      logicalLocations: [{ fullyQualifiedName: 'BeamSequence[0].BeamName', kind: 'member' }],
    });
    expect(second?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).not.toMatch(/[<>"\s]/);
    const windows: Log = JSON.parse(report('sarif', [file('C:\\d x\\c.dcm', [base])]));
    expect(windows.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('file:///C:/d%20x/c.dcm');
    expect(run?.results?.at(-1)?.locations?.[0]?.physicalLocation?.region).toMatchObject({ byteOffset: 132 });
  });
  it('tells the same finding of the same object in two runs', () => {
    const again: Log = JSON.parse(report('sarif', [file('moved/elsewhere.dcm', [base])]));
    expect(again.runs[0]?.results?.[0]?.partialFingerprints).toEqual(run?.results?.[0]?.partialFingerprints);
  });
});

describe('JUnit', () => {
  const xml = report('junit');
  /** Elements with their attributes, read strictly; throws on what is not well-formed. */
  function elements(text: string): { name: string; attributes: Record<string, string>; depth: number }[] {
    const found: { name: string; attributes: Record<string, string>; depth: number }[] = [];
    const open: string[] = [];
    let rest = text.replace(/^<\?xml[^>]*\?>/, '');
    while (rest !== '') {
      const [match, close, name = '', inside = '', empty] = /^<(\/?)([a-z-]+)((?:\s+[a-z]+="[^"<]*")*)(\/?)>/.exec(rest) ?? [];
      if (match === undefined) {
        const plain = /^[^<]+/.exec(rest)?.[0];
        if (plain === undefined) throw new Error(`not well-formed: ${rest.slice(0, 80)}`);
        if (plain.replace(/&(?:amp|lt|gt|quot|#39);/g, '').includes('&')) throw new Error('a bare ampersand');
        rest = rest.slice(plain.length);
        continue;
      }
      if (close) {
        if (open.pop() !== name) throw new Error(`${name} is closed and was not open`);
      } else {
        const attributes = Object.fromEntries([...inside.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));
        found.push({ name, attributes, depth: open.length });
        if (!empty) open.push(name);
      }
      rest = rest.slice(match.length);
    }
    if (open.length > 0) throw new Error('not closed');
    return found;
  }
  it('is well-formed XML of suites of cases', () => {
    const all = elements(xml);
    expect(all[0]?.name).toBe('testsuites');
    for (const { name, attributes, depth } of all) {
      if (name === 'testsuite') {
        expect(depth).toBe(1);
        for (const key of ['name', 'tests', 'failures', 'errors', 'skipped', 'time']) expect(attributes, key).toHaveProperty(key);
      }
      if (name === 'testcase') expect(Object.keys(attributes)).toEqual(expect.arrayContaining(['name', 'classname', 'time']));
      if (name === 'failure' || name === 'error') expect(Object.keys(attributes)).toEqual(expect.arrayContaining(['type', 'message']));
    }
    const suites = all.filter(({ name }) => name === 'testsuite');
    expect(suites.map(({ attributes }) => [attributes.tests, attributes.failures, attributes.errors])).toEqual([
      ['1', '1', '0'],
      ['1', '0', '0'],
      ['1', '0', '0'],
      ['1', '0', '1'],
    ]);
  });
  it('has no character that XML does not allow', () => {
    for (const character of xml) {
      const code = character.codePointAt(0) ?? 0;
      expect(code >= 0x20 || code === 9 || code === 10 || code === 13).toBe(true);
      expect(code >= 0xd800 && code <= 0xdfff).toBe(false);
    }
  });
});

describe('the page', () => {
  const html = report('html');
  /** Names and attributes of the tags of the page, its script and style apart. */
  const tags = [...html.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '').matchAll(/<([a-z0-9]+)((?:\s[^<>]*)?)>/gi)].map(
    ([, name = '', rest = '']) => ({
      name,
      attributes: [...rest.matchAll(/([a-z-]+)(?:="[^"]*")?/gi)].map(([, key = '']) => key),
    }),
  );
  it('asks nothing of a network, and allows nothing of it', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'`);
    expect(html).not.toMatch(/@import|url\(/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, href = '']) => href.startsWith('https://dicom.nema.org/'))).toBe(true);
  });
  it('escapes every value', () => {
    const names = new Set(tags.map(({ name }) => name));
    for (const name of ['script', 'img', 'link', 'iframe', 'object', 'embed', 'base', 'svg']) expect(names).not.toContain(name);
    const attributes = new Set(tags.flatMap((tag) => tag.attributes));
    expect([...attributes].filter((name) => name.startsWith('on') || name === 'src' || name === 'style')).toEqual([]);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).not.toContain('\u0000');
  });
  it('groups by module and path, with the row of the standard', () => {
    expect(html).toContain(
      '<h2>RT Beams <a href="https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50"',
    );
    expect(html).toContain('>Table C.8-50</a>');
    expect(html).toContain('Type 1C · if BeamType is STATIC and [knowledge] · met');
    expect(html).toContain('frames 1–3');
    const sorted = report('html', [
      file('x', [
        { ...base, path: 'B' },
        { ...base, path: 'A' },
      ]),
    ]);
    expect(sorted.indexOf('<code>A</code>')).toBeLessThan(sorted.indexOf('<code>B</code>'));
  });
  it('has a filter that works on what it shows', () => {
    for (const id of ['filter', 'text', 'code', 'count', 'open', 'close', 'summary', 'totals']) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('data-s="error" data-c="missing"');
    // The script parses.
    const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
    expect(() => new Function(script)).not.toThrow();
  });
  it('unfolds the first files that do not conform only', () => {
    const many = report(
      'html',
      Array.from({ length: 60 }, (_, index) => file(`${index}`, [base])),
    );
    expect(many.match(/<details open>/g)).toHaveLength(30);
    expect(many.match(/<details>/g)).toHaveLength(30);
  });
});

it('the text of a file with more findings than a call takes arguments', () => {
  const many = Array.from({ length: 200_000 }, (_, at): Finding => ({ ...base, path: `P${at}` }));
  const text = report('text', [file('many.dcm', many)]);
  expect(text.split('\n').length).toBe(200_000 + 3);
  expect(text).toContain('P199999');
});

/** The command line as its user runs it: exit codes, formats, bad input. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ctSlice } from '../../examples/ct-slice.ts';
import { newUid } from '../../src/dataset/uids.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iodine-'));
  const good = writeDicom(ctSlice());
  writeFileSync(join(folder, 'good.dcm'), good);
  const { dataset } = readDicom(good);
  dataset.PatientSex = 'X';
  writeFileSync(join(folder, 'bad.dcm'), writeDicom(dataset));
  const other = readDicom(good).dataset;
  Object.assign(other, { SOPInstanceUID: newUid(), SeriesInstanceUID: newUid(), StudyDate: '19990101' });
  writeFileSync(join(folder, 'other.dcm'), writeDicom(other));
  writeFileSync(join(folder, 'truncated.dcm'), good.subarray(0, 900));
  writeFileSync(join(folder, 'text.txt'), 'no DICOM at all, only text that goes on for a while\n');
  writeFileSync(join(folder, 'empty.dcm'), '');
  mkdirSync(join(folder, 'nothing'));
  mkdirSync(join(folder, 'mixed'));
  writeFileSync(join(folder, 'mixed', 'a.dcm'), good);
  writeFileSync(join(folder, 'mixed', 'notes.txt'), 'notes');
  symlinkSync('..', join(folder, 'mixed', 'loop'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const result = spawnSync('node', ['src/cli/main.ts', ...args], { encoding: 'utf8' });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

const file = (name: string): string => join(folder, name);

describe('validate', () => {
  it('exits with 0 when all conform', () => {
    const { status, out } = run('validate', file('good.dcm'));
    expect(out).toContain('CTImage: conforms');
    expect(status).toBe(0);
  });

  it('exits with 1 on an error finding and names it', () => {
    const { status, out } = run('validate', file('bad.dcm'));
    expect(status).toBe(1);
    expect(out).toContain('PatientSex');
  });

  it('writes the promised JSON', () => {
    const { out } = run('validate', file('bad.dcm'), file('good.dcm'), '--format', 'json');
    const report = JSON.parse(out);
    expect(report).toMatchObject({ edition: '2024c', totals: { files: 2, conforming: 1, errors: 1, unreadable: 0 } });
    const finding = report.files[0].findings.find((one: { code: string }) => one.code === 'value');
    expect(finding).toMatchObject({
      severity: 'error',
      path: 'PatientSex',
      tag: '00100040',
      module: 'Patient',
      table: 'table_C.7-1',
      type: '2',
      count: 1,
    });
    expect(Object.keys(report.files[0])).toEqual(
      expect.arrayContaining([
        'file',
        'sopClassUID',
        'iod',
        'conforms',
        'sopInstanceUID',
        'seriesInstanceUID',
        'studyInstanceUID',
        'transferSyntaxUID',
        'undecided',
        'error',
        'findings',
      ]),
    );
  });

  it.each(['1', '2', '3'])('gives the same report with %s jobs, in the order of the files', (jobs) => {
    const names = ['good.dcm', 'bad.dcm', 'truncated.dcm', 'good.dcm', 'text.txt', 'bad.dcm'].map(file);
    const plain = run('validate', ...names, '--format', 'json');
    const many = run('validate', ...names, '--format', 'json', '--jobs', jobs);
    expect(many.status).toBe(plain.status);
    expect(JSON.parse(many.out)).toEqual(JSON.parse(plain.out));
  });

  it('leaves out what is ignored, and then conforms', () => {
    const codes = new Set(
      JSON.parse(run('validate', file('bad.dcm'), '--format', 'json').out).files[0].findings.map(
        ({ code, path }: { code: string; path: string }) => (path === '' ? code : `${code}:${path}`),
      ),
    );
    expect(codes).toContain('value:PatientSex');
    const rest = [...codes].flatMap((one) => ['--ignore', String(one)]);
    const { out, status } = run('validate', file('bad.dcm'), '--format', 'json', ...rest);
    expect(status).toBe(0);
    expect(JSON.parse(out).files[0]).toMatchObject({ conforms: true, findings: [] });
    expect(run('validate', file('bad.dcm'), '--ignore', 'value:PatientName').status).toBe(1);
    expect(run('validate', file('bad.dcm'), '--ignore', 'A B').status).toBe(2);
  });

  it('judges files against each other', () => {
    const alone = run('validate', file('good.dcm'), file('good.dcm'), '--format', 'json');
    expect(alone.status).toBe(0);
    const { out, status } = run('validate', file('good.dcm'), file('other.dcm'), '--format', 'json', '--study');
    expect(status).toBe(1);
    const [, other] = JSON.parse(out).files;
    expect(other.findings).toContainEqual(
      expect.objectContaining({
        rule: 'study-equal',
        path: 'StudyDate',
        files: [file('good.dcm'), file('other.dcm')],
        entity: expect.objectContaining({ level: 'Study' }),
      }),
    );
    expect(run('validate', '-', '--study').status).toBe(2);
  });

  it('counts but what an earlier report has not', () => {
    run('validate', file('bad.dcm'), '--format', 'json', '--out', file('baseline.json'));
    expect(run('validate', file('bad.dcm'), '--baseline', file('baseline.json')).status).toBe(0);
    run('validate', file('good.dcm'), '--format', 'json', '--out', file('baseline.json'));
    expect(run('validate', file('bad.dcm'), '--baseline', file('baseline.json')).status).toBe(1);
    writeFileSync(file('baseline.json'), '[]');
    const { status, err } = run('validate', file('bad.dcm'), '--baseline', file('baseline.json'));
    expect(status).toBe(2);
    expect(err).toContain('baseline.json');
  });

  it('writes SARIF 2.1.0', () => {
    const { out, status } = run('validate', file('bad.dcm'), file('truncated.dcm'), '--format', 'sarif');
    expect(status).toBe(3);
    const [one] = JSON.parse(out).runs;
    const ids = new Set(one.tool.driver.rules.map((rule: { id: string }) => rule.id));
    const results: { ruleId: string; level: string; message: { text: string } }[] = one.results;
    expect(results.every((result) => ids.has(result.ruleId) && ['error', 'warning', 'note'].includes(result.level))).toBe(true);
    expect(results.find((result) => result.ruleId === 'value')?.message.text).toContain('PatientSex');
    expect(results.some((result) => result.ruleId === 'unreadable')).toBe(true);
  });

  it('writes JUnit XML: errors fail, an unreadable file is an error', () => {
    const { out } = run('validate', file('good.dcm'), file('bad.dcm'), file('text.txt'), '--format', 'junit');
    expect(out.match(/<testsuite /g)).toHaveLength(3);
    expect(out.match(/<failure /g)).toHaveLength(1);
    expect(out.match(/<error /g)).toHaveLength(1);
    expect(out.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
  });

  it('writes a page without network, everything escaped', () => {
    const name = file('<b>&.dcm');
    writeFileSync(name, 'no DICOM');
    const { out } = run('validate', file('bad.dcm'), name, '--format', 'html');
    expect(out).toContain('PatientSex');
    expect(out).toContain('&lt;b&gt;&amp;.dcm');
    expect(out).not.toContain('<b>&.dcm');
    expect(out).not.toMatch(/<b>&|<link|src=/);
  });

  it.each([['1'], ['2']])('says that a long report cannot be written, whatever wrote before (--jobs %s)', (jobs) => {
    const many = file(`many${jobs}`);
    mkdirSync(many);
    for (let at = 0; at < 40; at++) writeFileSync(join(many, `${at}.dcm`), readFileSync(file('bad.dcm')));
    for (const out of [join(folder, 'nowhere', 'x'), ...(existsSync('/dev/full') ? ['/dev/full'] : [])]) {
      const { status, err } = run('validate', many, '--jobs', jobs, '--format', 'json', '--out', out);
      expect(err).toMatch(/^iodine-dicom validate: cannot write/);
      expect(status).toBe(2);
    }
  });

  it('writes to a file, and says when it cannot', () => {
    expect(run('validate', file('good.dcm'), '--format', 'json', '--out', file('report.json'))).toMatchObject({ status: 0, out: '' });
    expect(JSON.parse(readFileSync(file('report.json'), 'utf8')).totals.files).toBe(1);
    const { status, err } = run('validate', file('good.dcm'), '--out', file('no/such/folder.json'));
    expect(status).toBe(2);
    expect(err).toMatch(/cannot write/);
  });

  it.each([
    ['no JSON', 'x'],
    ['another schema', '{"iodineRules": 99}'],
    ['no rules', '{}'],
  ])('exits with 2 for rules that are %s', (_name, text) => {
    writeFileSync(file('rules.json'), text);
    const { status, err } = run('validate', file('good.dcm'), '--rules', file('rules.json'));
    expect(status).toBe(2);
    expect(err).toContain('rules.json');
  });

  it('exits with 2 for rules that are not there, and for a number of jobs that is none', () => {
    expect(run('validate', file('good.dcm'), '--rules', file('none.json')).status).toBe(2);
    expect(run('validate', file('good.dcm'), '--jobs', 'many').status).toBe(2);
  });

  it('reads standard input', () => {
    const result = spawnSync('node', ['src/cli/main.ts', 'validate', '-', '--format', 'json'], {
      input: readFileSync(file('good.dcm')),
      encoding: 'utf8',
    });
    expect(result.status).toBe(0);
    expect(JSON.parse(result.stdout).files[0]).toMatchObject({ file: '-', conforms: true });
  });

  it('writes a line a file as ndjson', () => {
    const lines = run('validate', file('good.dcm'), file('bad.dcm'), '--format', 'ndjson').out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).conforms)).toEqual([true, false]);
  });

  it.each(['truncated.dcm', 'text.txt', 'empty.dcm', 'not-there.dcm'])('exits with 3 for %s', (name) => {
    const { status, out } = run('validate', file(name), file('bad.dcm'), '--format', 'json');
    expect(status).toBe(3);
    const [first] = JSON.parse(out).files;
    expect(first.error).toMatchObject({ code: 'unreadable' });
    expect(first.error.message.length).toBeGreaterThan(10);
  });

  it('skips and counts what is no DICOM in a walked folder, and ends on loops of links', () => {
    const { status, out, err } = run('validate', file('mixed'), '--format', 'ndjson');
    expect(err).toMatch(/no DICOM and skipped/);
    expect(out).toContain('a.dcm');
    expect([0, 1, 3]).toContain(status);
  });

  it.each([
    [['validate']],
    [['validate', '--format', 'xml', 'x']],
    [['validate', '--nonsense']],
    [['nonsense']],
    [['validate', 'x', '--iod', 'CT Imag']],
  ])('exits with 2 for %j', (args) => {
    expect(run(...args).status).toBe(2);
  });

  it('exits with 2 where there is no DICOM file', () => {
    expect(run('validate', file('nothing')).status).toBe(2);
  });

  it('offers what is close to an unknown IOD', () => {
    expect(run('validate', file('good.dcm'), '--iod', 'CT Imag').err).toContain('CT Image');
  });

  it.each(['CTImage', 'CT Image', 'ct-image', '1.2.840.10008.5.1.4.1.1.2'])('takes the IOD as %s', (name) => {
    expect(run('validate', file('good.dcm'), '--iod', name).status).toBe(0);
  });
});

describe('describe', () => {
  it.each([
    ['CT Image', 'Image Plane'],
    ['PatientID', '(0010,0020)'],
    ['00100020', 'Patient ID'],
    ['Image Plane', 'PixelSpacing'],
    ['CT Image Storage', 'Modules'],
    ['1.2.840.10008.5.1.4.1.1.2', 'Modules'],
    ['CID 29', 'Acquisition Modality'],
    ['Acquisition Modality', 'CID 29'],
    ['TID 1500', 'Measurement Report'],
    ['Measurement Report', 'TID 1500'],
    ['Pixel Measures', 'SliceThickness'],
    ['Code Sequence', 'include'],
    ['General Series', '(depends on whether the body part is one of a pair)'],
  ])('%s', (name, shown) => {
    const { status, out } = run('describe', name);
    expect(status).toBe(0);
    expect(out).toContain(shown);
  });
});

describe('json and dicom', () => {
  it('go both ways', () => {
    const json = run('json', file('good.dcm'));
    expect(json.status).toBe(0);
    writeFileSync(file('good.json'), json.out);
    expect(run('dicom', file('good.json'), '--out', file('again.dcm')).status).toBe(0);
    const first = readDicom(readFileSync(file('good.dcm'))).dataset;
    const again = readDicom(readFileSync(file('again.dcm'))).dataset;
    expect(again).toEqual(first);
  });
});

describe('rules of another edition', () => {
  it('are written by the generator and used by validate', () => {
    const rules = join(folder, '2024a.json');
    expect(spawnSync('node', ['codegen/cli.ts', 'generate', '--edition', '2024a', '--rules', rules]).status).toBe(0);
    const { status, out } = run('validate', join(folder, 'bad.dcm'), '--rules', rules, '--format', 'json');
    expect(status).toBe(1);
    const report = JSON.parse(out);
    expect(report.edition).toBe('2024a');
    expect(report.files[0]).toMatchObject({ iod: 'CTImage', conforms: false });
    expect(
      report.files[0].findings.filter((one: { severity: string }) => one.severity === 'error').map((one: { path: string }) => one.path),
    ).toEqual(['PatientSex']);
    // Findings lead to the edition that they rest on, in study mode too.
    const urls = report.files[0].findings.flatMap(({ url }: { url: string | null }) => url ?? []);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.every((url: string) => url.includes('/2024a/'))).toBe(true);
    const study = run('validate', '--study', file('good.dcm'), file('other.dcm'), '--rules', rules, '--jobs', '2', '--format', 'json');
    expect(study.status).toBe(1);
    const [, second] = JSON.parse(study.out).files;
    const between = second.findings.filter((one: { rule?: string }) => one.rule === 'study-equal');
    expect(between.map(({ path }: { path: string }) => path)).toContain('StudyDate');
    expect(between.every(({ url }: { url: string }) => url.includes('/2024a/'))).toBe(true);
    expect(run('validate', file('bad.dcm'), '--rules', rules, '--format', 'text').out).toContain('/2024a/');
  });
});

describe('new with frames', () => {
  it('makes as many frames as are asked for', () => {
    const { out, status } = run('new', 'Segmentation', '--json', '--frames', '3');
    expect(status).toBe(0);
    expect(JSON.parse(out)['52009230'].Value).toHaveLength(3);
    expect(run('new', 'Segmentation', '--json', '--frames', '0').status).toBe(2);
  });
});

/** Reports: the JSON shape, one line a file, text for people. */
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { type FileResult, jsonReport, ndjsonLine, unreadableFile } from '../../src/validation/report-json.ts';
import { fileText, findingText, totalsText } from '../../src/validation/report-text.ts';
import { validateSync } from '../../src/validation/validate.ts';

const result: FileResult = {
  file: 'a.dcm',
  ...validateSync({ SOPClassUID: '1.2.840.10008.5.1.4.1.1.2', PatientID: 'x', Rows: 'y', Foo: 1 }, ctImage),
};
const broken = unreadableFile('b.dcm', { code: 'unreadable', message: 'the file is empty', offset: 0 });

describe('json', () => {
  it('has files and totals', () => {
    const report = jsonReport('0.1.0', '2024c', [result, broken]);
    expect(Object.keys(report)).toEqual(['iodine', 'edition', 'files', 'totals']);
    expect(Object.keys(report.files[0] ?? {}).sort()).toEqual(
      [
        'conforms',
        'error',
        'file',
        'findings',
        'iod',
        'seriesInstanceUID',
        'sopClassUID',
        'sopInstanceUID',
        'studyInstanceUID',
        'transferSyntaxUID',
        'undecided',
      ].sort(),
    );
    expect(report.totals).toEqual({
      files: 2,
      conforming: 0,
      errors: result.findings.filter((finding) => finding.severity === 'error').length,
      warnings: 1,
      infos: result.findings.filter((finding) => finding.severity === 'info').length,
      unreadable: 1,
    });
    expect(result.undecided).toBe(result.findings.filter((finding) => finding.code === 'undecided').length);
  });
  it('leaves out what is below the severity', () => {
    expect(jsonReport('0.1.0', '2024c', [result], 'error').totals).toMatchObject({ warnings: 0, infos: 0 });
    expect(ndjsonLine(result, 'error')).not.toContain('"info"');
    expect(ndjsonLine(result)).not.toContain('\n');
  });
});

describe('text', () => {
  it('shows file, verdict, findings with their table', () => {
    const text = fileText(result);
    expect(text).toMatch(/^a\.dcm: CTImage: does not conform\n/);
    expect(text).toContain('module General Study: ');
    expect(text).toContain('warning unexpected Foo: Not a keyword of the data dictionary');
    expect(text).not.toContain('undecided');
    expect(fileText(broken)).toBe('b.dcm: unreadable: the file is empty\n');
  });
  it('shows frames, tags and counts', () => {
    const [finding] = result.findings.filter((one) => one.path === 'Rows');
    if (!finding) throw new Error('Rows was not found');
    expect(
      findingText({
        ...finding,
        frames: [
          [1, 3],
          [7, 7],
        ],
        count: 5,
      }),
    ).toBe('error   vr Rows (0028,0010) [frames 1–3, 7]: y does not fit US: an integer from 0 to 65535 (5 times)');
    expect(totalsText(jsonReport('0.1.0', '2024c', [broken]).totals)).toBe('1 file, 0 conforming, 0 errors, 0 warnings, 1 unreadable\n');
  });
});

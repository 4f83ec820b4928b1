/** JUnit XML, as CI servers read it: a suite a file, a case a finding; errors fail, the rest is output. */
import type { Finding } from './finding.ts';
import type { FileResult } from './report-json.ts';
import { findingText } from './report-text.ts';
import type { Report } from './reports.ts';

/** Characters that XML 1.0 has no place for. */
function isAllowed(code: number): boolean {
  return (
    code === 9 || code === 10 || code === 13 || (code >= 0x20 && code !== 0xfffe && code !== 0xffff && !(code >= 0xd800 && code <= 0xdfff))
  );
}

/** Text with what XML and HTML give a meaning to written as entities, and what XML does not allow as a replacement character. */
export function escaped(text: string): string {
  let allowed = '';
  for (const character of text) allowed += isAllowed(character.codePointAt(0) ?? 0) ? character : '\ufffd';
  return allowed
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function failure(finding: Finding): string {
  const name = `${finding.code} ${finding.path === '' ? (finding.module ?? 'data set') : finding.path}`;
  const text = `${findingText(finding)}${finding.url === null ? '' : `\n${finding.url}`}`;
  return `    <testcase name="${escaped(name)}" classname="${escaped(finding.module ?? 'data set')}" time="0"><failure type="${escaped(finding.code)}" message="${escaped(finding.message)}">${escaped(text)}</failure></testcase>\n`;
}

function suite(result: FileResult): string {
  const name = escaped(result.file);
  if (result.error) {
    return `  <testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0" time="0">\n    <testcase name="readable" classname="file" time="0"><error type="${escaped(result.error.code)}" message="${escaped(result.error.message)}"/></testcase>\n  </testsuite>\n`;
  }
  const errors = result.findings.filter((finding) => finding.severity === 'error');
  const others = result.findings.filter((finding) => finding.severity !== 'error');
  const what = escaped(result.iod ?? result.sopClassUID ?? 'no SOP class');
  const whole = errors.length === 0 ? `    <testcase name="conforms" classname="${what}" time="0"/>\n` : '';
  const output = others.length === 0 ? '' : `    <system-out>${escaped(others.map(findingText).join('\n'))}</system-out>\n`;
  return `  <testsuite name="${name}" tests="${Math.max(1, errors.length)}" failures="${errors.length}" errors="0" skipped="0" time="0">\n${whole}${errors.map(failure).join('')}${output}  </testsuite>\n`;
}

/** The parts of a JUnit report. */
export function junitReport(): Report {
  return {
    between: '',
    alone: true,
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="iodine-dicom validate">\n',
    file: suite,
    end: () => '</testsuites>\n',
  };
}

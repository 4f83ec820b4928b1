/** Findings that rest on what a file was like. */
import { readDicom } from '../../../src/dcmjs/index.ts';
import type { Finding } from '../../../src/validation/finding.ts';
import { validate } from '../../../src/validation/validate.ts';

const RULES = /^(?:extended-offset-table|lossy-compression|pixel-encoding|video)$/;

/** Those of PS3.5 and PS3.10, and those of the pixel data that name the transfer syntax. */
export function aboutFile(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (finding) =>
      finding.url?.includes('/part05.html#') ||
      finding.url?.includes('/part10.html#') ||
      (finding.code === 'consistency' && RULES.test(finding.rule)),
  );
}

export async function fileFindings(input: Uint8Array): Promise<Finding[]> {
  return aboutFile((await validate(readDicom(input).dataset)).findings);
}

export const brief = (finding: Finding): string =>
  `${finding.severity} ${finding.code === 'consistency' ? finding.rule : finding.code} ${finding.path}`.trim();

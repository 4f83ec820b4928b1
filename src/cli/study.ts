/** `validate --study`: the files against each other, before each is judged on its own. */
import { ReadDicomError } from '../dcmjs/errors.ts';
import { readDicom } from '../dcmjs/read.ts';
import { loadRules } from '../rules/load.ts';
import type { FileResult } from '../validation/report-json.ts';
import { type StudyFinding, validateStudy } from '../validation/study/validate-study.ts';
import { readInput } from './inputs.ts';

/** Data sets of the files that can be read, one at a time; the others are said by the check of each. */
function* datasetsOf(names: readonly string[], said: (name: string) => void): Generator<object> {
  for (const name of names) {
    let dataset: object;
    try {
      dataset = readDicom(readInput(name)).dataset;
    } catch (error) {
      // A file that is gone, or is no DICOM, is unreadable in its own check.
      if (error instanceof ReadDicomError || (error instanceof Error && 'code' in error)) continue;
      throw error;
    }
    said(name);
    yield dataset;
  }
}

/** Findings between files, by the file in which each shows. */
export async function studyFindings(names: readonly string[], rules: string | null): Promise<ReadonlyMap<string, readonly StudyFinding[]>> {
  let current = '';
  const datasets = datasetsOf(names, (name) => {
    current = name;
  });
  const { findings } = await validateStudy(datasets, { nameOf: () => current, ...(rules === null ? {} : { rules: loadRules(rules) }) });
  const byFile = new Map<string, StudyFinding[]>();
  for (const finding of findings) {
    const file = finding.files.at(-1) ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), finding]);
  }
  return byFile;
}

/** The result of a file with what it is told beside others. */
export function withStudy(result: FileResult, findings: readonly StudyFinding[] = []): FileResult {
  if (findings.length === 0) return result;
  const wrong = findings.some(({ severity }) => severity === 'error');
  return { ...result, findings: [...result.findings, ...findings], conforms: wrong ? false : result.conforms };
}

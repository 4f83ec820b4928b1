/** `validate --study`: the files against each other, before each is judged on its own. */
import { ReadDicomError } from '../dcmjs/errors.ts';
import { readDicom } from '../dcmjs/read.ts';
import { loadRules } from '../rules/load.ts';
import { type StudyFinding, validateStudy } from '../validation/study/validate-study.ts';
import { type Beside, placeOf } from './beside.ts';
import { type Input, pathOf, readIfDicom, readInput } from './inputs.ts';

/** Data sets of the files that can be read, one at a time; the others are said by the check of each. */
function* datasetsOf(all: readonly Input[], said: (name: string) => void): Generator<object> {
  for (const input of all) {
    let dataset: object;
    try {
      const bytes = input.walked ? readIfDicom(pathOf(input)) : readInput(pathOf(input));
      if (bytes === null) continue;
      dataset = readDicom(bytes).dataset;
    } catch (error) {
      // A file that is gone, or is no DICOM, is unreadable in its own check.
      if (error instanceof ReadDicomError || (error instanceof Error && 'code' in error)) continue;
      throw error;
    }
    said(input.name);
    yield dataset;
  }
}

/** Findings between files, by the file in which each shows. */
export async function studyFindings(all: readonly Input[], rules: string | null): Promise<ReadonlyMap<string, Beside>> {
  let current = '';
  const datasets = datasetsOf(all, (name) => {
    current = name;
  });
  const { findings, settled } = await validateStudy(datasets, {
    nameOf: () => current,
    ...(rules === null ? {} : { rules: loadRules(rules) }),
  });
  const byFile = new Map<string, { findings: StudyFinding[]; settled: Map<string, boolean> }>();
  const beside = (file: string): { findings: StudyFinding[]; settled: Map<string, boolean> } => {
    const known = byFile.get(file) ?? { findings: [], settled: new Map() };
    byFile.set(file, known);
    return known;
  };
  for (const finding of findings) beside(finding.files.at(-1) ?? '').findings.push(finding);
  for (const one of settled) beside(one.file).settled.set(placeOf(one), one.decided);
  return byFile;
}

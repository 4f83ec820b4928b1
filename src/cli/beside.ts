/** What `validate --study` says of a file beside its own check. */
import type { FileResult } from '../validation/report-json.ts';
import type { StudyFinding } from '../validation/study/validate-study.ts';

/** What a file is told beside others. */
export interface Beside {
  readonly findings: readonly StudyFinding[];
  /** Places and tables of findings `undecided` that do not stand any more, and whether they are decided. */
  readonly settled: ReadonlyMap<string, boolean>;
}

export const placeOf = ({ path, table }: { readonly path: string; readonly table: string | null }): string => `${path}|${table}`;

/** The result of a file with what it is told beside others. */
export function withStudy(result: FileResult, beside: Beside | undefined): FileResult {
  if (beside === undefined) return result;
  const { findings, settled } = beside;
  const wrong = findings.some(({ severity }) => severity === 'error');
  const kept = result.findings.filter((finding) => finding.code !== 'undecided' || !settled.has(placeOf(finding)));
  const decided = [...settled.values()].filter(Boolean).length;
  return {
    ...result,
    findings: [...kept, ...findings],
    conforms: wrong ? false : result.conforms,
    undecided: Math.max(0, result.undecided - decided),
  };
}

/** Findings that are not to be heard of again: by code and path, or because an earlier report had them. */
import type { Finding } from './finding.ts';
import type { FileResult } from './report-json.ts';

/** Findings to leave out: of a code, at a path, or at any. */
export interface Ignored {
  readonly code: string;
  /** `BeamSequence[*].BeamName`: `[*]` is any Item; null: anywhere. */
  readonly path: RegExp | null;
}

/**
 * Reads `CODE` or `CODE:PATH`; in a path `[*]` stands for any Item, and so does a sequence without a number.
 * @throws RangeError when it is neither.
 */
export function ignoredFrom(text: string): Ignored {
  const match = /^([a-z][a-z-]*)(?::([A-Za-z0-9_]+(?:\[(?:\*|\d+)\])?(?:\.[A-Za-z0-9_]+(?:\[(?:\*|\d+)\])?)*))?$/.exec(text);
  if (!match) throw new RangeError(`CODE or CODE:PATH is expected, such as missing:BeamSequence[*].BeamName, not ${text}`);
  const [, code = '', path] = match;
  if (path === undefined) return { code, path: null };
  const pattern = path
    .split('.')
    .map((step) => step.replace(/\[\*\]$/, '\\[\\d+\\]').replace(/\[(\d+)\]$/, '\\[$1\\]'))
    .map((step, index, all) => (index < all.length - 1 && !step.endsWith('\\]') ? `${step}\\[\\d+\\]` : step))
    .join('\\.');
  return { code, path: new RegExp(`^${pattern}(?:\\[\\d+\\])?$`) };
}

/** The result without what is ignored; a data set whose errors are all ignored conforms. */
export function withoutIgnored(result: FileResult, ignored: readonly Ignored[]): FileResult {
  if (ignored.length === 0) return result;
  const findings = result.findings.filter(
    (finding) => !ignored.some(({ code, path }) => code === finding.code && (path === null || path.test(finding.path))),
  );
  if (findings.length === result.findings.length) return result;
  const conforms = result.conforms === null ? null : !findings.some(({ severity }) => severity === 'error');
  return { ...result, findings, conforms };
}

/** What tells a finding of one object from all others: the object by its SOP Instance UID, else by its file. */
const keyOf = (object: string, { code, path, module }: Finding): string => JSON.stringify([object, code, path, module]);

/** The findings of an earlier report. */
export class Baseline {
  readonly known: ReadonlySet<string>;

  /** @throws RangeError when the text is no report of `validate --format json`. */
  constructor(text: string) {
    const report: unknown = JSON.parse(text);
    const files: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'files') : undefined;
    if (!Array.isArray(files)) throw new RangeError('it is no report of validate --format json: it has no files');
    const known = new Set<string>();
    for (const file of files as readonly (FileResult | null)[]) {
      if (!Array.isArray(file?.findings)) throw new RangeError('it is no report of validate --format json: a file of it has no findings');
      for (const finding of file.findings as readonly (Finding | null)[]) {
        if (typeof finding?.code !== 'string' || typeof finding.path !== 'string')
          throw new RangeError('it is no report of validate --format json: a finding of it has no code or no path');
        known.add(keyOf(file.sopInstanceUID ?? file.file, finding));
      }
    }
    this.known = known;
  }

  /** True when the result has an error that the report has not. */
  hasNewError(result: FileResult): boolean {
    return result.findings.some(
      (finding) => finding.severity === 'error' && !this.known.has(keyOf(result.sopInstanceUID ?? result.file, finding)),
    );
  }
}

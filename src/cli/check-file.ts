/** One input of `validate`, read and checked. */
import { readFileSync } from 'node:fs';
import { ReadDicomError } from '../dcmjs/errors.ts';
import { readDicom } from '../dcmjs/read.ts';
import { loadRules } from '../rules/load.ts';
import type { IodRules } from '../rules/tables.ts';
import type { Severity } from '../validation/finding.ts';
import { atLeast, brokenOff, type FileResult, unreadableFile } from '../validation/report-json.ts';
import { type Rules, validate } from '../validation/validate.ts';
import { edition as generatedEdition } from '../../generated/edition.ts';
import { checkDirectoryFiles } from '../validation/study/directory-files.ts';
import { fileSetOf } from './file-set.ts';
import { type Input, pathOf, readIfDicom, readInput, room } from './inputs.ts';
import { namedIod } from './named-iod.ts';

/** What every file is checked against; plain, so that workers can be told. */
export interface CheckOptions {
  /** Name of an IOD. */
  readonly iod?: string;
  /** Path of a rules file. */
  readonly rules?: string;
  /** Findings below it are left out; by default none. */
  readonly severity?: Severity;
}

export interface Checker {
  /** Edition of a loaded rules file; null: the generated one. */
  readonly edition: string | null;
  /** Null for a file found in a walked folder that is no DICOM. One file at a time. */
  check(input: Input): Promise<FileResult | null>;
}

/** What a damaged file says of itself before the damage. */
function identityOf(bytes: Uint8Array): Partial<FileResult> {
  try {
    const { dataset, meta, transferSyntaxUID } = readDicom(bytes, { partial: true });
    const uid = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
    return {
      sopClassUID: uid(dataset.SOPClassUID ?? meta.MediaStorageSOPClassUID),
      sopInstanceUID: uid(dataset.SOPInstanceUID ?? meta.MediaStorageSOPInstanceUID),
      seriesInstanceUID: uid(dataset.SeriesInstanceUID),
      studyInstanceUID: uid(dataset.StudyInstanceUID),
      transferSyntaxUID,
    };
  } catch (error) {
    if (error instanceof ReadDicomError) return {};
    throw error;
  }
}

async function checked(input: Input, into: Uint8Array, iod: IodRules | null, rules: Rules | null): Promise<FileResult | null> {
  const { name, walked } = input;
  let bytes: Uint8Array | null;
  try {
    bytes = walked ? readIfDicom(pathOf(input), into) : readInput(pathOf(input));
  } catch (error) {
    return unreadableFile(name, { code: 'unreadable', message: error instanceof Error ? error.message : String(error), offset: null });
  }
  if (bytes === null) return null;
  try {
    const { dataset, meta, transferSyntaxUID } = readDicom(bytes);
    // The SOP class of a directory stands in its File Meta Information alone.
    const directory =
      dataset.SOPClassUID === undefined && dataset.DirectoryRecordSequence !== undefined ? meta.MediaStorageSOPClassUID : null;
    let result = await validate(dataset, { ...(iod ? { iod } : {}), ...(rules ? { rules } : {}) });
    if (dataset.DirectoryRecordSequence !== undefined && name !== '-') {
      const findings = checkDirectoryFiles(dataset, fileSetOf(name), rules?.edition ?? generatedEdition);
      const wrong = findings.some(({ severity }) => severity === 'error');
      result = { ...result, findings: [...result.findings, ...findings], conforms: wrong ? false : result.conforms };
    }
    return { file: name, ...result, ...(typeof directory === 'string' ? { sopClassUID: directory } : {}), transferSyntaxUID };
  } catch (error) {
    if (error instanceof ReadDicomError) {
      return { ...unreadableFile(name, { code: 'unreadable', message: error.message, offset: error.offset }), ...identityOf(bytes) };
    }
    throw error;
  }
}

/**
 * Loads what the options name, once for all files.
 * @throws UsageError for an unknown IOD, RulesFileError for a broken rules file.
 */
export async function checkerOf(options: CheckOptions): Promise<Checker> {
  const rules = options.rules === undefined ? null : loadRules(readFileSync(options.rules, 'utf8'));
  const iod = options.iod === undefined ? null : await namedIod(options.iod, rules ?? undefined);
  const { severity = 'info' } = options;
  const into = room();
  return {
    edition: rules?.edition ?? null,
    async check(input) {
      let result: FileResult | null;
      try {
        result = await checked(input, into, iod, rules);
      } catch (error) {
        // Whatever breaks off at one file, the others are checked, here as by a worker.
        return brokenOff(input.name, error instanceof Error ? error.message : String(error));
      }
      return result === null || severity === 'info' ? result : { ...result, findings: atLeast(result.findings, severity) };
    },
  };
}

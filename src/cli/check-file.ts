/** Inputs of `validate`, read and checked: one, or several together. */
import { readFileSync } from 'node:fs';
import { ReadDicomError } from '../dcmjs/errors.ts';
import { readDicom, type ReadResult } from '../dcmjs/read.ts';
import { loadRules } from '../rules/load.ts';
import type { IodRules } from '../rules/tables.ts';
import type { Severity } from '../validation/finding.ts';
import { atLeast, type FileResult, unreadableFile } from '../validation/report-json.ts';
import { type Rules, validate } from '../validation/validate.ts';
import { edition as generatedEdition } from '../../generated/edition.ts';
import { checkDirectoryFiles } from '../validation/study/directory-files.ts';
import { fileSetOf } from './file-set.ts';
import { type Input, readIfDicom, readInput, Rooms } from './inputs.ts';
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
  /**
   * Several inputs: files are read before they are judged, and those of one SOP class are judged one after the other, since what is at hand in the
   * processor's caches is used again that way.
   * @param begin told which input, by its index, is worked on from here.
   * @returns what comes of them, in their order, some at a time.
   */
  checkAll(inputs: readonly Input[], begin?: (index: number) => void): AsyncGenerator<readonly Outcome[]>;
}

/** What comes of an input: its result, null where it is no DICOM and need be none, or what checking broke off at. */
export type Outcome = FileResult | null | Failure;

/** An error that no input should lead to. */
export class Failure {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
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

/** A file whose data set is to be judged. */
class FileRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: ReadResult;

  constructor(name: string, bytes: Uint8Array, read: ReadResult) {
    this.name = name;
    this.bytes = bytes;
    this.read = read;
  }
}

function unreadableBytes(name: string, bytes: Uint8Array, error: ReadDicomError): FileResult {
  return { ...unreadableFile(name, { code: 'unreadable', message: error.message, offset: error.offset }), ...identityOf(bytes) };
}

/** The file, or what is to be said where it cannot be read. */
function readFile({ name, walked }: Input, into: Uint8Array): FileRead | FileResult | null {
  let bytes: Uint8Array | null;
  try {
    bytes = walked ? readIfDicom(name, into) : readInput(name);
  } catch (error) {
    return unreadableFile(name, { code: 'unreadable', message: error instanceof Error ? error.message : String(error), offset: null });
  }
  if (bytes === null) return null;
  try {
    return new FileRead(name, bytes, readDicom(bytes));
  } catch (error) {
    if (error instanceof ReadDicomError) return unreadableBytes(name, bytes, error);
    throw error;
  }
}

async function judged({ name, bytes, read }: FileRead, iod: IodRules | null, rules: Rules | null): Promise<FileResult> {
  const { dataset, meta, transferSyntaxUID } = read;
  try {
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
    // What is decoded when it is asked for can be damaged too.
    if (error instanceof ReadDicomError) return unreadableBytes(name, bytes, error);
    throw error;
  }
}

/** Bytes of files from which on what was read is judged before more is read. */
const MOST_BYTES = 1 << 20;

function orFailure<Result>(work: () => Result): Result | Failure {
  try {
    return work();
  } catch (error) {
    return new Failure(error);
  }
}

/** Indices of files, those of one SOP class together. */
function bySopClass(files: readonly (FileRead | Outcome)[]): number[] {
  const groups = new Map<unknown, number[]>();
  for (const [index, file] of files.entries()) {
    if (!(file instanceof FileRead)) continue;
    const uid = file.read.dataset.SOPClassUID;
    const group = groups.get(uid);
    if (group) group.push(index);
    else groups.set(uid, [index]);
  }
  return [...groups.values()].flat();
}

/**
 * Loads what the options name, once for all files.
 * @throws UsageError for an unknown IOD, RulesFileError for a broken rules file.
 */
export async function checkerOf(options: CheckOptions): Promise<Checker> {
  const rules = options.rules === undefined ? null : loadRules(readFileSync(options.rules, 'utf8'));
  const iod = options.iod === undefined ? null : await namedIod(options.iod, rules ?? undefined);
  const { severity = 'info' } = options;
  const rooms = new Rooms(MOST_BYTES);
  const judge = async (file: FileRead): Promise<FileResult> => {
    const result = await judged(file, iod, rules);
    return severity === 'info' ? result : { ...result, findings: atLeast(result.findings, severity) };
  };
  return {
    edition: rules?.edition ?? null,
    async check(input) {
      rooms.empty();
      const file = readFile(input, rooms.next());
      return file instanceof FileRead ? judge(file) : file;
    },
    async *checkAll(inputs, begin = () => {}) {
      for (let next = 0; next < inputs.length; ) {
        const from = next;
        const files: (FileRead | Outcome)[] = [];
        rooms.empty();
        for (let bytes = 0; next < inputs.length && bytes < MOST_BYTES; next++) {
          const input = inputs[next];
          if (input === undefined) break;
          begin(next);
          const file = orFailure(() => readFile(input, rooms.next()));
          files.push(file);
          if (!(file instanceof FileRead)) continue;
          rooms.take(file.bytes);
          bytes += file.bytes.length;
        }
        const outcomes: Outcome[] = files.map((file) => (file instanceof FileRead ? null : file));
        for (const index of bySopClass(files)) {
          const file = files[index];
          if (!(file instanceof FileRead)) continue;
          begin(from + index);
          try {
            outcomes[index] = await judge(file);
          } catch (error) {
            outcomes[index] = new Failure(error);
          }
        }
        yield outcomes;
      }
    },
  };
}

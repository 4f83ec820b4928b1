/** `validate`: finds the IOD of a data set by its SOP Class UID, loads its tables alone, and checks. */
import { loadIod } from '../../generated/iods/registry.ts';
import { sopClasses } from '../../generated/sop-classes.ts';
import type { Iod } from '../rules/authoring.ts';
import type { Dictionary } from '../dataset/dictionary.ts';
import { fileFactsOf } from '../dataset/file-facts.ts';
import type { IodRules } from '../rules/tables.ts';
import { isItem } from './check-items.ts';
import { type CodeTable, type CodeTables, loadCodeTables, loadedCodeTables } from './code-tables.ts';
import { findIod } from './find-iod.ts';
import type { ValidationResult } from './finding.ts';
import { read, single } from './lookup.ts';
import { generalResult, resultOf, type Setting, type SopClassNote } from './validate-tables.ts';

/** An edition loaded at run time (`loadRules`): its dictionary, SOP classes and IODs. */
export interface Rules {
  readonly edition: string;
  readonly dictionary: Dictionary;
  /** By UID; `iod` is the id of an IOD. */
  readonly sopClasses: ReadonlyMap<string, SopClassNote & { readonly iod: string | null }>;
  /** By id. */
  readonly iods: ReadonlyMap<string, IodRules>;
  /** Its context groups. */
  readonly codes: CodeTables;
  /** The Basic Directory IOD. */
  readonly directory?: IodRules;
}

export interface ValidateOptions {
  /** The IOD to check against, whatever the SOP Class UID says: its definition, or its id, name, path name or a SOP Class UID. */
  readonly iod?: IodRules | string;
  /** An edition loaded at run time, instead of the generated one. */
  readonly rules?: Rules;
}

/** Media Storage Directory Storage: its UID stands in the File Meta Information alone (PS3.3 F.3). */
export const DIRECTORY = '1.2.840.10008.1.3.10';

function sopClassOf(dataset: object): string | null {
  if (!isItem(dataset)) return null;
  const value = single(read(dataset, 'SOPClassUID'));
  if (typeof value === 'string') return value.trim();
  if (read(dataset, 'DirectoryRecordSequence') !== undefined) return DIRECTORY;
  // A directory that lost its records still says what it is.
  return read(fileFactsOf(dataset)?.meta ?? {}, 'MediaStorageSOPClassUID') === DIRECTORY ? DIRECTORY : null;
}

/** IODs that have been loaded, by path name: an import of what is there already costs as much as a small data set's check. */
const loaded = new Map<string, IodRules>();

async function loadedIod(path: string): Promise<IodRules | undefined> {
  const iod = await loadIod[path]?.();
  if (iod !== undefined) loaded.set(path, iod);
  return iod;
}

/** Checks; where a code asks for a table that is not loaded, loads it and checks again. */
async function withCodes(rules: Rules | undefined, check: (setting: Setting) => ValidationResult): Promise<ValidationResult> {
  const wanted = new Set<CodeTable>();
  const result = check({ ...rules, codes: { ...loadedCodeTables(), ...rules?.codes }, wanted });
  if (wanted.size === 0) return result;
  return check({ ...rules, codes: { ...(await loadCodeTables(wanted)), ...rules?.codes } });
}

/**
 * Checks a data set. Never throws for what is in it.
 * @param dataset a data set keyed by keyword.
 * @returns findings with the IOD; `iod` and `conforms` are null when the SOP class is unknown.
 * @throws UnknownIodError when `options.iod` is no IOD of the edition.
 */
export async function validate(dataset: object, options: ValidateOptions = {}): Promise<ValidationResult> {
  const { iod, rules } = options;
  const as = (found: IodRules): Promise<ValidationResult> => withCodes(rules, (setting) => resultOf(dataset, found, setting));
  if (iod !== undefined) return as(typeof iod === 'string' ? await findIod(iod, rules) : iod);
  const uid = sopClassOf(dataset);
  if (uid === DIRECTORY) {
    const directory = rules ? rules.directory : (await import('../../generated/directory-records/basic-directory.ts')).basicDirectory;
    if (directory) return as(directory);
  }
  if (rules) {
    const known = uid === null ? undefined : rules.sopClasses.get(uid);
    const found = known?.iod ? rules.iods.get(known.iod) : undefined;
    return found ? as(found) : generalResult(dataset, known ?? null, rules);
  }
  const known = uid !== null && Object.hasOwn(sopClasses, uid) ? sopClasses[uid] : undefined;
  const found = known?.iod ? (loaded.get(known.iod) ?? (await loadedIod(known.iod))) : undefined;
  return found ? as(found) : generalResult(dataset, known ?? null);
}

/**
 * Checks a data set against a given IOD, at once.
 * @param options tables of codes (`await loadCodeTables()`), with which codes are checked too, as `validate` does.
 */
export function validateSync<Attributes>(
  dataset: object,
  iod: Iod<Attributes>,
  options: { readonly codes?: CodeTables } = {},
): ValidationResult {
  return resultOf(dataset, iod, options);
}

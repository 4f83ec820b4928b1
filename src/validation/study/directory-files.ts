/** A DICOMDIR against the files of its File-set: whether they are there, whether they are what the records say, which ones no record names. */
import { fileFactsOf } from '../../dataset/file-facts.ts';
import { elementByKeyword } from '../../dataset/dictionary.ts';
import { isEmpty } from '../../dataset/empty.ts';
import { plain } from '../add-findings.ts';
import { isItem } from '../check-items.ts';
import { LIMIT } from '../collector.ts';
import type { Finding, Severity } from '../finding.ts';
import { read } from '../lookup.ts';
import type { Item } from '../scope.ts';
import { sectionUrl } from '../standard-url.ts';
import { keysOfFile } from './directory-conditions.ts';
import { text } from './items.ts';
import { shownValue, valueKey } from './value-key.ts';

/** A file as `readDicom` gives it. */
export interface ReadFile {
  readonly dataset: object;
  readonly meta: object;
  readonly transferSyntaxUID: string;
}

/** The files beside a DICOMDIR. */
export interface FileSet {
  /** The file of a File ID, given by its components; null: there is none; a text: why it cannot be read. */
  read(components: readonly string[]): ReadFile | string | null;
  /** Components of the path of each DICOM file, the DICOMDIR apart. */
  files(): Iterable<readonly string[]>;
}

const RECORDS = 'DirectoryRecordSequence';
/** One component of a File ID (PS3.10 8.2, 8.5). */
const COMPONENT = /^[A-Z0-9_]{1,8}$/;
/** What a component of the Value Representation CS is; another one is a finding of its own. */
const CODE_STRING = /^[A-Z0-9_ ]{0,16}$/;
const DEEPEST = 8;
/** Keys that are made for the directory, or stand for more than one value of the file. */
const OWN_KEYS: ReadonlySet<string> = new Set(['SpecificCharacterSet', 'IconImageSequence', 'OriginalAttributesSequence']);

type Section = readonly [part: number, section: string];
const FILE_ID: Section = [10, 'sect_8.2'];
const IN_FILE: Section = [3, 'sect_F.3.2.2'];
const FILE_SET: Section = [3, 'sect_F.2.1'];

/** `PATIENT` and its like, of which each stands in one record: the key that tells them apart, and the section that says so. */
const UNIQUE: Readonly<Record<string, readonly [keyword: string, section: string]>> = {
  PATIENT: ['PatientID', 'sect_F.5.1'],
  STUDY: ['StudyInstanceUID', 'sect_F.5.2'],
  SERIES: ['SeriesInstanceUID', 'sect_F.5.3'],
};

function componentsOf(record: Item): string[] | null {
  const value = read(record, 'ReferencedFileID');
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return value !== undefined && parts.length > 0 && parts.every((part) => typeof part === 'string') ? parts.map(String) : null;
}

class DirectoryFiles {
  readonly findings: Finding[] = [];
  readonly edition: string;

  constructor(edition: string) {
    this.edition = edition;
  }

  say(rule: string, severity: Severity, path: string, message: string, [part, section]: Section, related: string[] = []): void {
    const tag = elementByKeyword(path.replace(/^.*\./, '').replace(/\[\d+\]$/, ''))?.tag ?? null;
    const url = sectionUrl(this.edition, part, section);
    this.findings.push({ code: 'consistency', ...plain(severity, path, tag, message), url, rule, related });
  }

  fileId(path: string, components: readonly string[]): void {
    const wrong = components.find((component) => !COMPONENT.test(component) && CODE_STRING.test(component));
    const said = (message: string): void => this.say('directory-file-id', 'error', `${path}.ReferencedFileID`, message, FILE_ID);
    if (components.length > DEEPEST) said(`${components.length} components; a File ID has at most ${DEEPEST}`);
    else if (wrong !== undefined) said(`${JSON.stringify(wrong)} is no component of a File ID: 1 to 8 of A to Z, 0 to 9 and _`);
  }

  /** UIDs that a record gives for its file. */
  uids(path: string, record: Item, file: ReadFile): void {
    const known: readonly (readonly [string, string | null])[] = [
      ['ReferencedSOPClassUIDInFile', text(file.dataset, 'SOPClassUID') ?? text(file.meta, 'MediaStorageSOPClassUID')],
      ['ReferencedSOPInstanceUIDInFile', text(file.dataset, 'SOPInstanceUID') ?? text(file.meta, 'MediaStorageSOPInstanceUID')],
      ['ReferencedTransferSyntaxUIDInFile', file.transferSyntaxUID],
    ];
    for (const [keyword, real] of known) {
      const said = text(record, keyword);
      if (said !== null && real !== null && said !== real)
        this.say('directory-file-uid', 'error', `${path}.${keyword}`, `${said}, and the file has ${real}`, IN_FILE);
    }
  }

  /** Keys that the record has because of what its file holds. */
  conditions(path: string, record: Item, file: ReadFile, name: string): void {
    for (const { keyword, section, because, asks, only } of keysOfFile(text(record, 'DirectoryRecordType') ?? '')) {
      const asked = asks(file.dataset);
      const there = !isEmpty(read(record, keyword));
      if (asked === there || (there && !only)) continue;
      const message = asked ? `required, since ${name} has ${because}` : `${name} has no ${because}`;
      this.say('directory-key-of-file', 'error', `${path}.${keyword}`, message, [3, section]);
    }
  }

  /** Keys of a record stand for what its file says; what the file leaves empty the directory may fill. */
  keys(path: string, record: Item, file: ReadFile, name: string, said: Set<string>): void {
    for (const [keyword, value] of Object.entries(record)) {
      const definition = elementByKeyword(keyword);
      if (definition === undefined || definition.vr === 'SQ' || definition.tag.startsWith('0004') || OWN_KEYS.has(keyword)) continue;
      const real = read(file.dataset, keyword);
      if (isEmpty(value) || real === undefined || isEmpty(real) || valueKey(value) === valueKey(real)) continue;
      const place = `${path}.${keyword}`;
      if (said.has(place)) continue;
      said.add(place);
      this.say('directory-key', 'warning', place, `${shownValue(value)}, and ${name} has ${shownValue(real)}`, IN_FILE);
    }
  }
}

/** For each record the index of the one above it; -1 in the Root Directory Entity, null where the offsets do not lead to it. */
function parentsOf(dataset: object, records: readonly Item[]): readonly (number | null)[] {
  const parents: (number | null)[] = records.map(() => null);
  const offsets = fileFactsOf(dataset)?.recordOffsets;
  if (!offsets || offsets.length !== records.length) return parents;
  const byOffset = new Map(offsets.map((offset, index) => [offset, index] as const));
  const open: (readonly [offset: unknown, parent: number])[] = [
    [read(dataset, 'OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity'), -1],
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [offset, parent] = next;
    const index = typeof offset === 'number' ? byOffset.get(offset) : undefined;
    const record = index === undefined ? undefined : records[index];
    if (index === undefined || record === undefined || parents[index] !== null) continue;
    parents[index] = parent;
    open.push(
      [read(record, 'OffsetOfReferencedLowerLevelDirectoryEntity'), index],
      [read(record, 'OffsetOfTheNextDirectoryRecord'), parent],
    );
  }
  return parents;
}

function checkUnique(check: DirectoryFiles, records: readonly Item[]): void {
  const seen = new Map<string, number>();
  for (const [index, record] of records.entries()) {
    const type = text(record, 'DirectoryRecordType') ?? '';
    const unique = Object.hasOwn(UNIQUE, type) ? UNIQUE[type] : undefined;
    const value = unique ? text(record, unique[0]) : null;
    if (unique === undefined || value === null) continue;
    const key = `${type} ${value}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else {
      const message = `${value} stands in two ${type} records, this one and ${RECORDS}[${first}]`;
      check.say(
        'directory-unique',
        'error',
        `${RECORDS}[${index}].${unique[0]}`,
        message,
        [3, unique[1]],
        [`${RECORDS}[${first}].${unique[0]}`],
      );
    }
  }
}

/**
 * Checks the directory records of a DICOMDIR against the files that they name (PS3.3 F.2.1, F.3.2.2, PS3.10 8).
 * @param dataset the DICOMDIR as `readDicom` gives it; of a copy the keys of higher records are not compared, since offsets of Items are gone.
 * @param edition that links of the findings name.
 */
export function checkDirectoryFiles(dataset: object, files: FileSet, edition: string): Finding[] {
  const check = new DirectoryFiles(edition);
  const sequence = read(dataset, RECORDS);
  const records = Array.isArray(sequence) ? sequence.map((record: unknown): Item => (isItem(record) ? record : {})) : [];
  const parents = parentsOf(dataset, records);
  const named = new Map<string, number>();
  const said = new Set<string>();
  checkUnique(check, records);
  for (const [index, record] of records.entries()) {
    const components = componentsOf(record);
    if (components === null) continue;
    const path = `${RECORDS}[${index}]`;
    const name = components.join('/');
    check.fileId(path, components);
    const other = named.get(name.toUpperCase());
    if (other !== undefined) {
      const message = `${name} is named by ${RECORDS}[${other}] too; one record names a file`;
      check.say('directory-file-twice', 'error', `${path}.ReferencedFileID`, message, FILE_SET, [`${RECORDS}[${other}].ReferencedFileID`]);
      continue;
    }
    named.set(name.toUpperCase(), index);
    const file = files.read(components);
    if (file === null || typeof file === 'string') {
      const message = file === null ? `There is no file ${name} in the File-set` : `${name} cannot be read: ${file}`;
      check.say(
        file === null ? 'directory-file-missing' : 'directory-file-unreadable',
        'error',
        `${path}.ReferencedFileID`,
        message,
        FILE_SET,
      );
      continue;
    }
    check.uids(path, record, file);
    check.conditions(path, record, file, name);
    const visited = new Set<number>();
    for (let at: number | null = index; at !== null && at >= 0 && !visited.has(at); at = parents[at] ?? null) {
      visited.add(at);
      check.keys(`${RECORDS}[${at}]`, records[at] ?? {}, file, name, said);
    }
  }
  let unnamed = 0;
  for (const components of files.files()) {
    const name = components.join('/');
    if (named.has(name.toUpperCase())) continue;
    const last = check.findings[check.findings.length - 1];
    if (++unnamed > LIMIT && last !== undefined) {
      last.count++;
      continue;
    }
    const possible = components.length <= DEEPEST && components.every((component) => COMPONENT.test(component.toUpperCase()));
    const message = possible
      ? `No record names the DICOM file ${name}`
      : `No record names the DICOM file ${name}, whose name is no File ID`;
    check.say('directory-file-unnamed', possible ? 'error' : 'warning', RECORDS, message, FILE_SET);
  }
  return check.findings;
}

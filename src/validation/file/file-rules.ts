/** Rules on files, each with the section of the standard that has its sentence; the findings they make. */
import type { EncodingRule } from '../../dataset/file-facts.ts';
import { addConsistency } from '../add-findings.ts';
import type { Scope } from '../scope.ts';
import { sectionUrl } from '../standard-url.ts';

/** Rules that look at what was read, beside those on the encoding of elements. */
export type FileRule =
  | Exclude<EncodingRule, 'value-representation' | 'group-length-retired'>
  | 'meta-version'
  | 'meta-sop-class'
  | 'meta-sop-instance'
  | 'transfer-syntax'
  | 'pixel-data-native'
  | 'pixel-data-encapsulated'
  | 'pixel-data-provider'
  | 'offset-table'
  | 'extended-offset-table'
  | 'fragment-length'
  | 'fragment-count'
  | 'pixel-encoding'
  | 'video'
  | 'lossy-compression';

/** Part of the standard and section. */
type Section = readonly [part: 3 | 5 | 10, section: string];

const SECTIONS: Readonly<Record<FileRule, Section>> = {
  'file-prefix': [10, 'sect_7.1'],
  'meta-missing': [10, 'sect_7.1'],
  'meta-encoding': [10, 'sect_7.1'],
  'meta-group-length': [10, 'sect_7.1'],
  'meta-version': [10, 'sect_7.1'],
  'meta-sop-class': [10, 'sect_7.1'],
  'meta-sop-instance': [10, 'sect_7.1'],
  'transfer-syntax': [5, 'chapter_10'],
  'transfer-syntax-encoding': [5, 'chapter_A'],
  'element-order': [5, 'sect_7.1'],
  'element-duplicate': [5, 'sect_7.1'],
  'odd-length': [5, 'sect_7.1.1'],
  'group-length': [5, 'sect_7.2'],
  'reserved-bytes': [5, 'sect_7.1.2'],
  'delimiter-length': [5, 'sect_7.5.1'],
  'item-length': [5, 'sect_7.5.1'],
  'pixel-data-native': [5, 'sect_A.4'],
  'pixel-data-encapsulated': [5, 'sect_A.4'],
  'pixel-data-provider': [5, 'sect_A.6'],
  'offset-table': [5, 'sect_A.4'],
  'extended-offset-table': [3, 'sect_C.7.6.3.1.8'],
  'fragment-length': [5, 'sect_A.4'],
  'fragment-count': [5, 'sect_A.4'],
  'pixel-encoding': [5, 'sect_8.2'],
  video: [5, 'sect_8.2'],
  'lossy-compression': [3, 'sect_C.7.6.1.1.5'],
};

export interface FileBreach {
  readonly rule: FileRule;
  readonly severity: 'error' | 'warning';
  readonly path: string;
  readonly tag: string | null;
  readonly message: string;
  readonly related?: string[];
  readonly count?: number;
  /** Where the sentence stands, when a rule has sentences in several sections. */
  readonly section?: Section;
}

export function addBreach(root: Scope, breach: FileBreach): void {
  const { section: [part, section] = SECTIONS[breach.rule], related = [], ...rest } = breach;
  addConsistency(root, { ...rest, related, url: sectionUrl(root.run.edition, part, section) });
}

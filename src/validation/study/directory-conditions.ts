/** Keys of directory records that the file decides (PS3.3 F.3.2.2, F.5.23, F.5.25, F.5.26, F.5.37, F.5.46). */
import { isEmpty } from '../../dataset/empty.ts';
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';

export interface KeyOfFile {
  readonly keyword: string;
  readonly section: string;
  /** What the file has that asks for the key, in words. */
  readonly because: string;
  asks(file: object): boolean;
  /** True where the key is refused when the file has none of it. */
  readonly only?: true;
}

const valued =
  (keyword: string) =>
  (file: object): boolean =>
    !isEmpty(read(file, keyword));

const same = (keyword: string, section: string, more: Partial<KeyOfFile> = {}): KeyOfFile => ({
  keyword,
  section,
  because: keyword,
  asks: valued(keyword),
  ...more,
});

/** The root Content Item is the source of HAS CONCEPT MOD. */
function modified(file: object): boolean {
  const content = read(file, 'ContentSequence');
  return Array.isArray(content) && content.some((item) => isItem(item) && read(item, 'RelationshipType') === 'HAS CONCEPT MOD');
}

const CONCEPTS: Omit<KeyOfFile, 'section'> = {
  keyword: 'ContentSequence',
  because: 'HAS CONCEPT MOD relationships of its root',
  asks: modified,
  only: true,
};

const BY_TYPE: Readonly<Record<string, readonly KeyOfFile[]>> = {
  // A state without references may be of an IOD with the module all the same.
  PRESENTATION: [same('ReferencedSeriesSequence', 'sect_F.5.23'), same('BlendingSequence', 'sect_F.5.23', { only: true })],
  'SR DOCUMENT': [{ ...CONCEPTS, section: 'sect_F.5.25' }],
  'KEY OBJECT DOC': [{ ...CONCEPTS, section: 'sect_F.5.26' }],
  IMPLANT: [same('ImplantSize', 'sect_F.5.37', { only: true })],
  RADIOTHERAPY: [same('UserContentLabel', 'sect_F.5.46'), same('UserContentLongLabel', 'sect_F.5.46')],
};

const OF_ANY: readonly KeyOfFile[] = [
  {
    keyword: 'ReferencedRelatedGeneralSOPClassUIDInFile',
    section: 'sect_F.3.2.2',
    because: 'RelatedGeneralSOPClassUID',
    asks: valued('RelatedGeneralSOPClassUID'),
    only: true,
  },
];

/** Keys of a record of that type whose presence its file decides. */
export function keysOfFile(type: string): readonly KeyOfFile[] {
  const own = Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined;
  return own === undefined ? OF_ANY : [...OF_ANY, ...own];
}

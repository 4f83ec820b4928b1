/** Keys of directory records that their file decides: required, refused, neither. */
import { describe, expect, it } from 'vitest';
import { checkDirectoryFiles } from '../../../src/validation/study/directory-files.ts';

type Row = Record<string, unknown>;

function found(type: string, keys: Row, file: Row): string[] {
  const directory = {
    DirectoryRecordSequence: [{ DirectoryRecordType: type, ReferencedFileID: ['A', 'B'], ...keys }],
  };
  const files = {
    read: () => ({ dataset: file, meta: {}, transferSyntaxUID: '1.2.840.10008.1.2.1' }),
    files: () => [['A', 'B']],
  };
  return checkDirectoryFiles(directory, files, '2024c').flatMap((finding) =>
    finding.code === 'consistency' && finding.rule === 'directory-key-of-file'
      ? [`${finding.severity} ${finding.path} ${finding.url}`]
      : [],
  );
}

const modified = { ContentSequence: [{ RelationshipType: 'HAS CONCEPT MOD', ValueType: 'CODE' }] };
const plain = { ContentSequence: [{ RelationshipType: 'CONTAINS', ValueType: 'TEXT' }] };
const series = { ReferencedSeriesSequence: [{ SeriesInstanceUID: '1.2' }] };

describe('a key of a directory record', () => {
  it.each([
    ['SR DOCUMENT', {}, modified, 'ContentSequence'],
    ['KEY OBJECT DOC', {}, modified, 'ContentSequence'],
    ['SR DOCUMENT', modified, plain, 'ContentSequence'],
    ['PRESENTATION', {}, series, 'ReferencedSeriesSequence'],
    ['PRESENTATION', {}, { BlendingSequence: [{}] }, 'BlendingSequence'],
    ['PRESENTATION', { BlendingSequence: [{}] }, {}, 'BlendingSequence'],
    ['IMPLANT', {}, { ImplantSize: '5' }, 'ImplantSize'],
    ['IMPLANT', { ImplantSize: '5' }, {}, 'ImplantSize'],
    ['RADIOTHERAPY', {}, { UserContentLabel: 'A' }, 'UserContentLabel'],
    ['RADIOTHERAPY', {}, { UserContentLongLabel: 'A' }, 'UserContentLongLabel'],
    ['IMAGE', {}, { RelatedGeneralSOPClassUID: ['1.2'] }, 'ReferencedRelatedGeneralSOPClassUIDInFile'],
    ['IMAGE', { ReferencedRelatedGeneralSOPClassUIDInFile: ['1.2'] }, {}, 'ReferencedRelatedGeneralSOPClassUIDInFile'],
  ])('%s %o is wrong of %o', (type, keys, file, keyword) => {
    const [line = '', ...others] = found(type, keys, file);
    expect(line).toMatch(new RegExp(`^error DirectoryRecordSequence\\[0\\]\\.${keyword} https://.*sect_F\\.`));
    expect(others).toEqual([]);
  });
  it.each([
    ['SR DOCUMENT', modified, modified],
    ['SR DOCUMENT', {}, plain],
    ['PRESENTATION', series, series],
    ['PRESENTATION', series, {}],
    ['RADIOTHERAPY', { UserContentLabel: 'A' }, {}],
    ['IMPLANT', {}, {}],
    ['IMAGE', {}, { ImplantSize: '5', ...series }],
    ['constructor', {}, series],
  ])('%s %o is right of %o', (type, keys, file) => {
    expect(found(type, keys, file)).toEqual([]);
  });
});

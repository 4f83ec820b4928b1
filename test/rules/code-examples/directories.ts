/** Examples of the rules of a DICOMDIR: a record with keys put in, or a file of the File-set that is another, or none. */
import { checkDirectoryFiles, type FileSet, type ReadFile } from '../../../src/validation/study/directory-files.ts';
import { validate } from '../../../src/validation/validate.ts';
import { type Attributes, shown } from '../examples/form.ts';
import type { Case, CodeExample } from './form.ts';

const CT = '1.2.840.10008.5.1.4.1.1.2';
const EXPLICIT = '1.2.840.10008.1.2.1';
const RECORDS = 'DirectoryRecordSequence';

const record = (DirectoryRecordType: string, next: number, lower: number, keys: Attributes): Attributes => ({
  OffsetOfTheNextDirectoryRecord: next,
  RecordInUseFlag: 0xffff,
  OffsetOfReferencedLowerLevelDirectoryEntity: lower,
  DirectoryRecordType,
  ...keys,
});
const imageRecord = (number: number, next: number): Attributes =>
  record('IMAGE', next, 0, {
    ReferencedFileID: ['IMAGES', `IM${number}`],
    ReferencedSOPClassUIDInFile: CT,
    ReferencedSOPInstanceUIDInFile: `1.2.3.4.${number}`,
    ReferencedTransferSyntaxUIDInFile: EXPLICIT,
    InstanceNumber: number,
  });
const PATIENT = { PatientName: 'A^B', PatientID: '1' };
const PATIENT_RECORD = { DirectoryRecordType: 'PATIENT', ...PATIENT };
const STUDY_RECORD = { DirectoryRecordType: 'STUDY', StudyInstanceUID: '1.2.3' };
const SERIES_RECORD = { DirectoryRecordType: 'SERIES', SeriesInstanceUID: '1.2.3.4' };
/** Records 0 to 4 at offsets 100 to 500. */
const TREE: readonly Attributes[] = [
  record('PATIENT', 0, 200, PATIENT_RECORD),
  record('STUDY', 0, 300, {
    ...STUDY_RECORD,
    StudyDate: '20260101',
    StudyTime: '12',
    StudyDescription: null,
    StudyID: '1',
    AccessionNumber: null,
  }),
  record('SERIES', 0, 400, { ...SERIES_RECORD, Modality: 'CT', SeriesNumber: 1 }),
  imageRecord(1, 500),
  imageRecord(2, 0),
];
const FILES: Readonly<Record<string, ReadFile | string>> = Object.fromEntries(
  [1, 2].map((number) => [
    `IMAGES/IM${number}`,
    {
      dataset: { ...PATIENT, SOPClassUID: CT, SOPInstanceUID: `1.2.3.4.${number}`, InstanceNumber: number },
      meta: {},
      transferSyntaxUID: EXPLICIT,
    },
  ]),
);

interface Change {
  /** Keys put into records, by their index. */
  readonly records?: Readonly<Record<number, Attributes>>;
  readonly files?: Readonly<Record<string, ReadFile | string>>;
  /** What the root says of the offset of its last record. */
  readonly last?: number;
}

function directory({ records = {}, files = {}, last }: Change, says?: string): Case {
  const texts = Object.entries(records).map(([index, keys]) => `record ${index} \`${shown(keys)}\``);
  return {
    shown: says ?? (texts.length === 0 ? 'as above' : texts.join(', ')),
    findings: async () => {
      const list = [...TREE];
      for (const [index, keys] of Object.entries(records)) list[Number(index)] = { ...list[Number(index)], ...keys };
      const dataset = {
        FileSetID: 'SET',
        OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: 100,
        OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: last ?? (records[0] === undefined ? 100 : 600),
        FileSetConsistencyFlag: 0,
        [RECORDS]: list,
      };
      const all = { ...FILES, ...files };
      const set: FileSet = {
        read: (components) => all[components.join('/')] ?? null,
        files: () => Object.keys(all).map((name) => name.split('/')),
      };
      return [...(await validate(dataset)).findings, ...checkDirectoryFiles(dataset, set, '2024c')];
    },
  };
}

const right = directory({});
const keys = (index: number, attributes: Attributes): Case => directory({ records: { [index]: attributes } });
const at = (index: number, keyword: string): string => `${RECORDS}[${index}].${keyword}`;
/** A sixth record, at offset 600, behind that of its type. */
const sixth = (index: number, of: Attributes): Case =>
  directory(
    { records: { [index]: { OffsetOfTheNextDirectoryRecord: 600 }, 5: record('', 0, 0, of) } },
    `a record 5 behind record ${index}: \`${shown(of)}\``,
  );
const unnamed = ['directory-file-unnamed'];

export const directoryExamples: readonly CodeExample[] = [
  {
    rule: 'directory-offsets',
    section: 'PS3.3 F.3.2.2',
    says: 'Offsets lead to records; that of the last record of the root to the last of it',
    path: 'OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity',
    pass: right,
    fail: directory({ last: 200 }, 'an Offset of the Last Directory Record of the Root Directory Entity of 200'),
  },
  {
    rule: 'directory-offsets',
    section: 'PS3.3 F.2.1',
    says: 'A record belongs to one Directory Entity: one offset leads to it',
    path: at(4, 'OffsetOfTheNextDirectoryRecord'),
    pass: right,
    fail: keys(4, { OffsetOfTheNextDirectoryRecord: 400 }),
  },
  {
    rule: 'directory-offsets',
    section: 'PS3.3 F.2.1',
    says: 'Each record is reached; a warning where the data set is not as read, so that its offsets cannot be told from the file',
    severity: 'warning',
    path: RECORDS,
    pass: right,
    fail: keys(3, { OffsetOfTheNextDirectoryRecord: 0 }),
  },
  {
    rule: 'directory-place',
    section: 'PS3.3 F.4',
    says: 'A record stands where Table F.4-1 places its type',
    path: at(4, 'DirectoryRecordType'),
    pass: keys(4, { DirectoryRecordType: 'PRESENTATION' }),
    fail: keys(4, { DirectoryRecordType: 'STUDY' }),
  },
  {
    rule: 'directory-unique',
    section: 'PS3.3 F.5.1',
    says: 'A Patient stands in one record',
    path: at(5, 'PatientID'),
    pass: sixth(0, { ...PATIENT_RECORD, PatientID: '2' }),
    fail: sixth(0, PATIENT_RECORD),
  },
  {
    rule: 'directory-unique',
    section: 'PS3.3 F.5.2',
    says: 'So does a Study',
    path: at(5, 'StudyInstanceUID'),
    pass: sixth(1, { ...STUDY_RECORD, StudyInstanceUID: '1.2.4' }),
    fail: sixth(1, STUDY_RECORD),
  },
  {
    rule: 'directory-unique',
    section: 'PS3.3 F.5.3',
    says: 'So does a Series',
    path: at(5, 'SeriesInstanceUID'),
    pass: sixth(2, { ...SERIES_RECORD, SeriesInstanceUID: '1.2.3.5' }),
    fail: sixth(2, SERIES_RECORD),
  },
  {
    rule: 'directory-file-id',
    section: 'PS3.10 8.2',
    says: 'A File ID has at most 8 components of 1 to 8 characters',
    path: at(4, 'ReferencedFileID'),
    pass: keys(4, { ReferencedFileID: ['IMAGES', 'IM2'] }),
    fail: keys(4, { ReferencedFileID: ['IMAGES', 'IM0000002'] }),
    also: ['directory-file-missing', ...unnamed],
  },
  {
    rule: 'directory-file-missing',
    section: 'PS3.3 F.2.1',
    says: 'The file of a record is there',
    path: at(4, 'ReferencedFileID'),
    pass: keys(4, { ReferencedFileID: ['IMAGES', 'IM2'] }),
    fail: keys(4, { ReferencedFileID: ['IMAGES', 'IM9'] }),
    also: unnamed,
  },
  {
    rule: 'directory-file-unreadable',
    section: 'PS3.3 F.2.1',
    says: 'The file of a record can be read',
    path: at(4, 'ReferencedFileID'),
    pass: right,
    fail: directory({ files: { 'IMAGES/IM2': 'the file is empty' } }, 'IMAGES/IM2 is empty'),
  },
  {
    rule: 'directory-file-twice',
    section: 'PS3.3 F.2.1',
    says: 'One record names a file',
    path: at(4, 'ReferencedFileID'),
    pass: keys(4, { ReferencedFileID: ['IMAGES', 'IM2'] }),
    fail: keys(4, { ReferencedFileID: ['IMAGES', 'IM1'] }),
    also: unnamed,
  },
  {
    rule: 'directory-file-uid',
    section: 'PS3.3 F.3.2.2',
    says: 'UIDs of a record are those of its file',
    path: at(3, 'ReferencedSOPInstanceUIDInFile'),
    pass: keys(3, { ReferencedSOPInstanceUIDInFile: '1.2.3.4.1' }),
    fail: keys(3, { ReferencedSOPInstanceUIDInFile: '1.2.3.4.7' }),
  },
  {
    rule: 'directory-key',
    section: 'PS3.3 F.3.2.2',
    says: 'Keys of a record are those of its file',
    severity: 'warning',
    path: at(3, 'InstanceNumber'),
    pass: keys(3, { InstanceNumber: 1 }),
    fail: keys(3, { InstanceNumber: 7 }),
  },
  {
    rule: 'directory-key-of-file',
    section: 'PS3.3 F.3.2.2',
    says: 'Keys that a record has because of what its file holds are there with it, and not without it',
    path: at(3, 'ReferencedRelatedGeneralSOPClassUIDInFile'),
    pass: right,
    fail: keys(3, { ReferencedRelatedGeneralSOPClassUIDInFile: ['1.2.840.10008.5.1.4.1.1.2'] }),
  },
  {
    rule: 'directory-file-unnamed',
    section: 'PS3.3 F.2.1',
    says: 'A DICOM file of the File-set has a record',
    path: RECORDS,
    pass: right,
    fail: directory({ files: { 'IMAGES/IM3': 'not read' } }, 'a file IMAGES/IM3 besides'),
  },
  {
    rule: 'directory-file-unnamed',
    section: 'PS3.3 F.2.1',
    says: 'So has one whose name is no File ID, unless it is of no File-set',
    severity: 'warning',
    path: RECORDS,
    pass: right,
    fail: directory({ files: { 'IMAGES/extra.dcm': 'not read' } }, 'a file IMAGES/extra.dcm besides'),
  },
];

/** A DICOMDIR and its File-set: files that are there or not, what records say of them, files that no record names. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { checkerOf } from '../../src/cli/check-file.ts';
import { fileFactsOf } from '../../src/dataset/file-facts.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';

type Row = Record<string, unknown>;

const CT = '1.2.840.10008.5.1.4.1.1.2';
const EXPLICIT = '1.2.840.10008.1.2.1';
const DIRECTORY = '1.2.840.10008.1.3.10';
const common = {
  ...Object(minimalInstance(ctImage)),
  PatientName: 'Doe^Jane',
  PatientID: 'P1',
  StudyDate: '20260101',
  StudyTime: '120000',
  StudyInstanceUID: '1.2.3',
  StudyID: '1',
  SeriesInstanceUID: '1.2.3.4',
  SeriesNumber: 1,
};
const image = (number: number, more: Row = {}): Row => ({
  ...common,
  SOPInstanceUID: `1.2.3.4.${number}`,
  InstanceNumber: number,
  ...more,
});

function records(): Row[] {
  const record = (type: string, keys: Row): Row => ({
    OffsetOfTheNextDirectoryRecord: 0,
    RecordInUseFlag: 0xffff,
    OffsetOfReferencedLowerLevelDirectoryEntity: 0,
    DirectoryRecordType: type,
    ...keys,
  });
  const of = (number: number): Row =>
    record('IMAGE', {
      ReferencedFileID: ['IMAGES', `IM${number}`],
      ReferencedSOPClassUIDInFile: CT,
      ReferencedSOPInstanceUIDInFile: `1.2.3.4.${number}`,
      ReferencedTransferSyntaxUIDInFile: EXPLICIT,
      InstanceNumber: number,
    });
  return [
    record('PATIENT', { PatientName: 'Doe^Jane', PatientID: 'P1' }),
    record('STUDY', {
      StudyDate: '20260101',
      StudyTime: '120000',
      StudyDescription: null,
      StudyInstanceUID: '1.2.3',
      StudyID: '1',
      AccessionNumber: null,
    }),
    record('SERIES', { Modality: 'CT', SeriesInstanceUID: '1.2.3.4', SeriesNumber: 1 }),
    of(1),
    of(2),
  ];
}

let folder = '';
const path = (...parts: string[]): string => join(folder, ...parts);

/** Writes the DICOMDIR twice: offsets of its Items are known once it is written. */
function writeDirectory(list: Row[], offsets: (at: readonly number[]) => void): void {
  const dataset: Row = {
    FileSetID: 'SET',
    OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: 0,
    OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: 0,
    FileSetConsistencyFlag: 0,
    DirectoryRecordSequence: list,
  };
  const bytes = (): Uint8Array =>
    writeDicom(dataset, { meta: { MediaStorageSOPClassUID: DIRECTORY, MediaStorageSOPInstanceUID: '1.2.9' } });
  const at = fileFactsOf(readDicom(bytes()).dataset)?.recordOffsets ?? [];
  dataset.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = at[0];
  dataset.OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity = at[0];
  offsets(at);
  writeFileSync(path('DICOMDIR'), bytes());
}

function chain(list: Row[]): (at: readonly number[]) => void {
  return (at) => {
    for (const index of [0, 1, 2]) Object.assign(list[index] ?? {}, { OffsetOfReferencedLowerLevelDirectoryEntity: at[index + 1] });
    Object.assign(list[3] ?? {}, { OffsetOfTheNextDirectoryRecord: at[4] });
  };
}

async function found(change: (list: Row[]) => void = () => {}): Promise<string[]> {
  const list = records();
  change(list);
  writeDirectory(list, chain(list));
  const { check } = await checkerOf({});
  const { findings = [] } = (await check({ name: path('DICOMDIR'), walked: false })) ?? {};
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map((one) => `${one.severity} ${one.code === 'consistency' ? one.rule : one.code} ${one.path}`);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iodine-'));
  mkdirSync(path('IMAGES'));
  for (const number of [1, 2]) writeFileSync(path('IMAGES', `IM${number}`), writeDicom(image(number)));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const set =
  (index: number, more: Row) =>
  (list: Row[]): void => {
    Object.assign(list[index] ?? {}, more);
  };

describe('a DICOMDIR and its files', () => {
  it('has nothing to be said where all is in order', async () => {
    expect(await found()).toEqual([]);
  });

  it.each([
    [
      'a file that is not there',
      set(4, { ReferencedFileID: ['IMAGES', 'IM9'] }),
      ['error directory-file-missing DirectoryRecordSequence[4].ReferencedFileID', 'error directory-file-unnamed DirectoryRecordSequence'],
    ],
    ['a File ID in lower case', set(4, { ReferencedFileID: ['images', 'IM2'] }), ['error vr DirectoryRecordSequence[4].ReferencedFileID']],
    [
      'a component of more than 8 characters',
      set(4, { ReferencedFileID: ['IMAGES', 'IM0000002'] }),
      [
        'error directory-file-id DirectoryRecordSequence[4].ReferencedFileID',
        'error directory-file-missing DirectoryRecordSequence[4].ReferencedFileID',
        'error directory-file-unnamed DirectoryRecordSequence',
      ],
    ],
    [
      'a way out of the File-set',
      set(4, { ReferencedFileID: ['..', 'IM2'] }),
      [
        'error vr DirectoryRecordSequence[4].ReferencedFileID',
        'error directory-file-missing DirectoryRecordSequence[4].ReferencedFileID',
        'error directory-file-unnamed DirectoryRecordSequence',
      ],
    ],
    [
      'a file that two records name',
      set(4, { ReferencedFileID: ['IMAGES', 'IM1'] }),
      ['error directory-file-twice DirectoryRecordSequence[4].ReferencedFileID', 'error directory-file-unnamed DirectoryRecordSequence'],
    ],
    [
      'another SOP Class',
      set(3, { ReferencedSOPClassUIDInFile: '1.2.840.10008.5.1.4.1.1.4' }),
      ['error directory-file-uid DirectoryRecordSequence[3].ReferencedSOPClassUIDInFile'],
    ],
    [
      'another SOP Instance',
      set(3, { ReferencedSOPInstanceUIDInFile: '1.2.3.4.7' }),
      ['error directory-file-uid DirectoryRecordSequence[3].ReferencedSOPInstanceUIDInFile'],
    ],
    [
      'another transfer syntax',
      set(3, { ReferencedTransferSyntaxUIDInFile: '1.2.840.10008.1.2' }),
      ['error directory-file-uid DirectoryRecordSequence[3].ReferencedTransferSyntaxUIDInFile'],
    ],
    ['a key of the image', set(3, { InstanceNumber: 7 }), ['warning directory-key DirectoryRecordSequence[3].InstanceNumber']],
    [
      'a key of the patient, said once',
      set(0, { PatientName: 'Doe^John' }),
      ['warning directory-key DirectoryRecordSequence[0].PatientName'],
    ],
  ] as const)('finds %s', async (_what, change, expected) => {
    expect((await found(change)).sort()).toEqual([...expected].sort());
  });

  it('finds a patient in two records, and offsets that lead to no record', async () => {
    const list = records();
    list.push({ ...list[0] });
    writeDirectory(list, (at) => {
      chain(list)(at);
      Object.assign(list[0] ?? {}, { OffsetOfTheNextDirectoryRecord: at[5] });
      Object.assign(list[3] ?? {}, { OffsetOfTheNextDirectoryRecord: (at[4] ?? 0) + 2 });
    });
    const { check } = await checkerOf({});
    const rules = ((await check({ name: path('DICOMDIR'), walked: false }))?.findings ?? []).flatMap((one) =>
      one.code === 'consistency' ? [`${one.rule} ${one.path}`] : [],
    );
    expect(rules).toContain('directory-unique DirectoryRecordSequence[5].PatientID');
    expect(rules).toContain('directory-offsets DirectoryRecordSequence[3].OffsetOfTheNextDirectoryRecord');
    expect(rules).toContain('directory-offsets OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity');
  });

  it('finds files that no record names, but for those of another File-set and those that are no DICOM', async () => {
    writeFileSync(path('IMAGES', 'IM3'), readFileSync(path('IMAGES', 'IM1')));
    writeFileSync(path('IMAGES', 'extra.dcm'), readFileSync(path('IMAGES', 'IM1')));
    writeFileSync(path('README'), 'no DICOM');
    mkdirSync(path('OTHER'));
    writeFileSync(path('OTHER', 'DICOMDIR'), readFileSync(path('IMAGES', 'IM1')));
    writeFileSync(path('OTHER', 'IM1'), readFileSync(path('IMAGES', 'IM1')));
    expect(await found()).toEqual([
      'error directory-file-unnamed DirectoryRecordSequence',
      'warning directory-file-unnamed DirectoryRecordSequence',
    ]);
  });

  it('finds files whatever case the medium gives their names, and says which cannot be read', async () => {
    renameSync(path('IMAGES'), path('images'));
    renameSync(path('images', 'IM1'), path('images', 'im1;1'));
    expect(await found()).toEqual([]);
    writeFileSync(path('images', 'IM2'), 'no DICOM');
    expect(await found()).toEqual(['error directory-file-unreadable DirectoryRecordSequence[4].ReferencedFileID']);
  });
});

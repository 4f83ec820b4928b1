/** The Basic Directory IOD: keys of directory records by their type, the tree that their offsets make, which record stands below which. */
import { describe, expect, it } from 'vitest';
import { basicDirectory } from '../../generated/directory-records/basic-directory.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import { findIod } from '../../src/validation/find-iod.ts';
import { validate } from '../../src/validation/validate.ts';

type Row = Record<string, unknown>;

function record(type: string, next: number, lower: number, keys: Row = {}): Row {
  return {
    OffsetOfTheNextDirectoryRecord: next,
    RecordInUseFlag: 0xffff,
    OffsetOfReferencedLowerLevelDirectoryEntity: lower,
    DirectoryRecordType: type,
    ...keys,
  };
}

const PATIENT = { PatientName: 'A^B', PatientID: '1' };
const STUDY = {
  StudyDate: '20200101',
  StudyTime: '120000',
  StudyDescription: null,
  StudyInstanceUID: '1.2.3',
  StudyID: '1',
  AccessionNumber: null,
};
const SERIES = { Modality: 'CT', SeriesInstanceUID: '1.2.3.4', SeriesNumber: 1 };
const IMAGE = {
  InstanceNumber: 1,
  ReferencedFileID: ['A', 'B'],
  ReferencedSOPClassUIDInFile: '1.2.840.10008.5.1.4.1.1.2',
  ReferencedSOPInstanceUIDInFile: '1.2.3.4.5',
  ReferencedTransferSyntaxUIDInFile: '1.2.840.10008.1.2.1',
};

function directory(...records: Row[]): Row & { DirectoryRecordSequence: Row[] } {
  return {
    FileSetID: 'SET',
    OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: 100,
    OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: 100,
    FileSetConsistencyFlag: 0,
    DirectoryRecordSequence: records,
  };
}

/** A patient at 100, a study at 200, a series at 300, two images at 400 and 500. */
const tree = (): Row & { DirectoryRecordSequence: Row[] } =>
  directory(
    record('PATIENT', 0, 200, PATIENT),
    record('STUDY', 0, 300, STUDY),
    record('SERIES', 0, 400, SERIES),
    record('IMAGE', 500, 0, IMAGE),
    record('IMAGE', 0, 0, { ...IMAGE, InstanceNumber: 2 }),
  );

async function found(dataset: object): Promise<string[]> {
  const { findings } = await validate(dataset);
  return findings.filter(({ severity }) => severity !== 'info').map(({ code, path }) => `${code} ${path}`);
}

function changed(index: number, change: Row): Row {
  const whole = tree();
  Object.assign(whole.DirectoryRecordSequence[index] ?? {}, change);
  return whole;
}

describe('a directory', () => {
  it('is known by its records, and conforms', async () => {
    expect(await found(tree())).toEqual([]);
    expect(await validate(tree())).toMatchObject({ iod: 'BasicDirectory', conforms: true });
  });
  it('is known by its File Meta Information where its records are gone', async () => {
    const meta = { MediaStorageSOPClassUID: '1.2.840.10008.1.3.10', MediaStorageSOPInstanceUID: '1.2.3' };
    const { iod, findings } = await validate(
      readDicom(writeDicom({ FileSetID: 'SET', OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: 0 }, { meta })).dataset,
    );
    expect(iod).toBe('BasicDirectory');
    expect(findings).toContainEqual(expect.objectContaining({ code: 'missing', path: 'DirectoryRecordSequence' }));
  });
  it('may be empty', async () => {
    const empty = {
      ...directory(),
      DirectoryRecordSequence: null,
      OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: 0,
      OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: 0,
    };
    expect(await found(empty)).toEqual([]);
  });
  it('is found by name and by SOP Class UID', async () => {
    for (const name of ['BasicDirectory', 'Basic Directory', 'basic-directory', '1.2.840.10008.1.3.10'])
      expect(await findIod(name)).toBe(basicDirectory);
  });
});

describe('a directory record', () => {
  it('has the keys of its type', async () => {
    expect(await found(changed(0, { PatientID: undefined }))).toEqual(['missing DirectoryRecordSequence[0].PatientID']);
    expect(await found(changed(1, { StudyID: null }))).toEqual(['empty DirectoryRecordSequence[1].StudyID']);
    expect(await found(changed(2, { Modality: undefined }))).toEqual(['missing DirectoryRecordSequence[2].Modality']);
    expect(await found(changed(4, { InstanceNumber: null }))).toEqual(['empty DirectoryRecordSequence[4].InstanceNumber']);
  });
  it('may have any other attribute of its entity', async () => {
    expect(await found(changed(3, { ImageType: ['ORIGINAL', 'PRIMARY'], Rows: 512 }))).toEqual([]);
  });
  it('is of a type that the standard has', async () => {
    expect(await found(changed(4, { DirectoryRecordType: 'FILM' }))).toEqual(['value DirectoryRecordSequence[4].DirectoryRecordType']);
  });
  it('may be private, with anything in it', async () => {
    expect(await found(changed(4, { DirectoryRecordType: 'PRIVATE', PrivateRecordUID: '1.2.3.9' }))).toEqual([]);
  });
});

describe('the tree of directory records', () => {
  it('has records only where Table F.4-1 places them', async () => {
    const whole = changed(1, { ...SERIES, DirectoryRecordType: 'SERIES' });
    expect(await found(whole)).toEqual([
      'consistency DirectoryRecordSequence[1].DirectoryRecordType',
      'consistency DirectoryRecordSequence[2].DirectoryRecordType',
    ]);
    expect(await found(changed(0, { ...STUDY, DirectoryRecordType: 'STUDY' }))).toContain(
      'consistency DirectoryRecordSequence[0].DirectoryRecordType',
    );
  });
  it('reaches every record', async () => {
    expect(await found(changed(3, { OffsetOfTheNextDirectoryRecord: 0 }))).toEqual(['consistency DirectoryRecordSequence']);
  });
  it('has each record once', async () => {
    expect(await found(changed(4, { OffsetOfTheNextDirectoryRecord: 400 }))).toEqual([
      'consistency DirectoryRecordSequence[4].OffsetOfTheNextDirectoryRecord',
    ]);
  });
  it('points at no record that is not there', async () => {
    expect(await found(changed(4, { OffsetOfTheNextDirectoryRecord: 600 }))).toEqual([
      'consistency DirectoryRecordSequence[4].OffsetOfTheNextDirectoryRecord',
    ]);
  });
  it('ends where the root says', async () => {
    expect(await found({ ...tree(), OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: 200 })).toEqual([
      'consistency OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity',
    ]);
  });
  it('says of offsets that are absent no more than that', async () => {
    expect(await found(changed(4, { OffsetOfTheNextDirectoryRecord: undefined }))).toEqual([
      'missing DirectoryRecordSequence[4].OffsetOfTheNextDirectoryRecord',
    ]);
  });
});

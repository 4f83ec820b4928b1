// Directory Information, PS3.3 Table F.3-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of DirectoryRecordSequence, its conditions apart. */
export interface DirectoryInformationDirectoryRecordItemAttributes {
  /** Offset of the Next Directory Record (0004,1400) UL, VM 1, Type 1. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  OffsetOfTheNextDirectoryRecord: number;
  /** Record In-use Flag (0004,1410) US, VM 1, Type 1. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  RecordInUseFlag: 65535;
  /** Offset of Referenced Lower-Level Directory Entity (0004,1420) UL, VM 1, Type 1. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  OffsetOfReferencedLowerLevelDirectoryEntity: number;
  /** Directory Record Type (0004,1430) CS, VM 1, Type 1. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  DirectoryRecordType: 'PATIENT' | 'STUDY' | 'SERIES' | 'IMAGE' | 'RADIOTHERAPY' | 'RT DOSE' | 'RT STRUCTURE SET' | 'RT PLAN' | 'PLAN' | 'RT TREAT RECORD' | 'PRESENTATION' | 'WAVEFORM' | 'SR DOCUMENT' | 'KEY OBJECT DOC' | 'SPECTROSCOPY' | 'RAW DATA' | 'REGISTRATION' | 'FIDUCIAL' | 'HANGING PROTOCOL' | 'ENCAP DOC' | 'VALUE MAP' | 'STEREOMETRIC' | 'PALETTE' | 'IMPLANT' | 'IMPLANT GROUP' | 'IMPLANT ASSY' | 'MEASUREMENT' | 'SURFACE' | 'SURFACE SCAN' | 'TRACT' | 'ASSESSMENT' | 'ANNOTATION' | 'INVENTORY' | 'PRIVATE';
  /** Private Record UID (0004,1432) UI, VM 1, Type 1C if DirectoryRecordType is PRIVATE. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  PrivateRecordUID?: string;
  /** Referenced File ID (0004,1500) CS, VM 1-8, Type 1C. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  ReferencedFileID?: string[];
  /** Referenced SOP Class UID in File (0004,1510) UI, VM 1, Type 1C if ReferencedSOPInstanceUIDInFile is present or ReferencedTransferSyntaxUIDInFile is present. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  ReferencedSOPClassUIDInFile?: string;
  /** Referenced SOP Instance UID in File (0004,1511) UI, VM 1, Type 1C if ReferencedSOPClassUIDInFile is present or ReferencedTransferSyntaxUIDInFile is present. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  ReferencedSOPInstanceUIDInFile?: string;
  /** Referenced Transfer Syntax UID in File (0004,1512) UI, VM 1, Type 1C if ReferencedSOPClassUIDInFile is present or ReferencedSOPInstanceUIDInFile is present. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  ReferencedTransferSyntaxUIDInFile?: string;
  /** Referenced Related General SOP Class UID in File (0004,151A) UI, VM 1-n, Type 1C. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  ReferencedRelatedGeneralSOPClassUIDInFile?: string[];
}

/** Directory Information: PS3.3 Table F.3-3. */
export interface DirectoryInformationModule {
  /** Offset of the First Directory Record of the Root Directory Entity (0004,1200) UL, VM 1, Type 1. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: number;
  /** Offset of the Last Directory Record of the Root Directory Entity (0004,1202) UL, VM 1, Type 1. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: number;
  /** File-set Consistency Flag (0004,1212) US, VM 1, Type 1. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  FileSetConsistencyFlag: 0;
  /** Directory Record Sequence (0004,1220) SQ, VM 1, Type 2. [F.3-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.2.2.html#table_F.3-3) */
  DirectoryRecordSequence: DirectoryInformationDirectoryRecordItem[] | null;
}

/** An Item of DirectoryRecordSequence. */
export type DirectoryInformationDirectoryRecordItem = DirectoryInformationDirectoryRecordItemAttributes & (
    | { DirectoryRecordType: 'PATIENT' | 'STUDY' | 'SERIES' | 'IMAGE' | 'RADIOTHERAPY' | 'RT DOSE' | 'RT STRUCTURE SET' | 'RT PLAN' | 'PLAN' | 'RT TREAT RECORD' | 'PRESENTATION' | 'WAVEFORM' | 'SR DOCUMENT' | 'KEY OBJECT DOC' | 'SPECTROSCOPY' | 'RAW DATA' | 'REGISTRATION' | 'FIDUCIAL' | 'HANGING PROTOCOL' | 'ENCAP DOC' | 'VALUE MAP' | 'STEREOMETRIC' | 'PALETTE' | 'IMPLANT' | 'IMPLANT GROUP' | 'IMPLANT ASSY' | 'MEASUREMENT' | 'SURFACE' | 'SURFACE SCAN' | 'TRACT' | 'ASSESSMENT' | 'ANNOTATION' | 'INVENTORY'; PrivateRecordUID?: never }
    | { DirectoryRecordType: 'PRIVATE'; PrivateRecordUID: unknown }
  );

export const directoryInformationRules: TableRules = {
  kind: 'module',
  id: 'DirectoryInformation',
  name: 'Directory Information',
  table: 'table_F.3-3',
  section: 'sect_F.3.2.2',
  rows: [
    { keyword: 'OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity', tag: '00041200', vr: 'UL', vm: '1', type: '1' },
    { keyword: 'OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity', tag: '00041202', vr: 'UL', vm: '1', type: '1' },
    { keyword: 'FileSetConsistencyFlag', tag: '00041212', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0000H'] }] },
    {
      keyword: 'DirectoryRecordSequence',
      tag: '00041220',
      vr: 'SQ',
      vm: '1',
      type: '2',
      rows: [
        { keyword: 'OffsetOfTheNextDirectoryRecord', tag: '00041400', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'RecordInUseFlag', tag: '00041410', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['FFFFH'] }] },
        { keyword: 'OffsetOfReferencedLowerLevelDirectoryEntity', tag: '00041420', vr: 'UL', vm: '1', type: '1' },
        {
          keyword: 'DirectoryRecordType',
          tag: '00041430',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [
            {
              kind: 'enumerated',
              terms: [
                'PATIENT',
                'STUDY',
                'SERIES',
                'IMAGE',
                'RADIOTHERAPY',
                'RT DOSE',
                'RT STRUCTURE SET',
                'RT PLAN',
                'PLAN',
                'RT TREAT RECORD',
                'PRESENTATION',
                'WAVEFORM',
                'SR DOCUMENT',
                'KEY OBJECT DOC',
                'SPECTROSCOPY',
                'RAW DATA',
                'REGISTRATION',
                'FIDUCIAL',
                'HANGING PROTOCOL',
                'ENCAP DOC',
                'VALUE MAP',
                'STEREOMETRIC',
                'PALETTE',
                'IMPLANT',
                'IMPLANT GROUP',
                'IMPLANT ASSY',
                'MEASUREMENT',
                'SURFACE',
                'SURFACE SCAN',
                'TRACT',
                'ASSESSMENT',
                'ANNOTATION',
                'INVENTORY',
                'PRIVATE',
              ],
            },
          ],
        },
        {
          keyword: 'PrivateRecordUID',
          tag: '00041432',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'DirectoryRecordType' }, to: ['PRIVATE'] }, decided: 'data', otherwise: 'forbidden', hash: '992700f8740f' },
        },
        {
          keyword: 'ReferencedFileID',
          tag: '00041500',
          vr: 'CS',
          vm: '1-8',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'allowed',
            hash: '3760d04422d6',
            reason: 'other-instance',
            missing: 'whether the record is one of a SOP Instance',
          },
        },
        {
          keyword: 'ReferencedSOPClassUIDInFile',
          tag: '00041510',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: 'present', attribute: { keyword: 'ReferencedSOPInstanceUIDInFile' } },
                { op: 'present', attribute: { keyword: 'ReferencedTransferSyntaxUIDInFile' } },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'b5b28bcaef92',
          },
        },
        {
          keyword: 'ReferencedSOPInstanceUIDInFile',
          tag: '00041511',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: 'present', attribute: { keyword: 'ReferencedSOPClassUIDInFile' } },
                { op: 'present', attribute: { keyword: 'ReferencedTransferSyntaxUIDInFile' } },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'b5b28bcaef92',
          },
        },
        {
          keyword: 'ReferencedTransferSyntaxUIDInFile',
          tag: '00041512',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: 'present', attribute: { keyword: 'ReferencedSOPClassUIDInFile' } },
                { op: 'present', attribute: { keyword: 'ReferencedSOPInstanceUIDInFile' } },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'b5b28bcaef92',
          },
        },
        {
          keyword: 'ReferencedRelatedGeneralSOPClassUIDInFile',
          tag: '0004151A',
          vr: 'UI',
          vm: '1-n',
          type: '1C',
          condition: { tree: null, decided: 'study', otherwise: 'forbidden', hash: 'f4b3545b92ed', reason: 'other-instance', missing: 'what the file holds' },
        },
        { other: 'record-keys', type: null },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDirectoryInformation = (dataset: object): Finding[] => validateTable(dataset, directoryInformationRules);

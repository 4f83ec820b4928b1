// Stored File Access, PS3.3 Table C.38.2-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.2.html#table_C.38.2-2
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Stored File Access: PS3.3 Table C.38.2-2. */
export interface StoredFileAccessMacro {
  /** File Access URI (0008,0409) UR, VM 1, Type 1C. [C.38.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.2.html#table_C.38.2-2) */
  FileAccessURI?: string;
  /** Container File Type (0008,040A) CS, VM 1, Type 1C if FileAccessURI is present. [C.38.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.2.html#table_C.38.2-2) */
  ContainerFileType?: DefinedTerm<'ZIP' | 'TAR' | 'GZIP' | 'TARGZIP' | 'BLOB' | 'DICM'>;
  /** Filename in Container (0008,040B) UR, VM 1, Type 1C if ContainerFileType is one of ZIP, TAR, TARGZIP. [C.38.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.2.html#table_C.38.2-2) */
  FilenameInContainer?: string;
  /** File Offset in Container (0008,040C) UV, VM 1, Type 1C if ContainerFileType is BLOB. [C.38.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.2.html#table_C.38.2-2) */
  FileOffsetInContainer?: bigint;
  /** File Length in Container (0008,040D) UV, VM 1, Type 1C if ContainerFileType is BLOB. [C.38.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.2.html#table_C.38.2-2) */
  FileLengthInContainer?: bigint;
  /** Stored Instance Transfer Syntax UID (0008,040E) UI, VM 1, Type 1C if FileAccessURI is present. [C.38.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.2.html#table_C.38.2-2) */
  StoredInstanceTransferSyntaxUID?: string;
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 3. [C.38.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.2.html#table_C.38.2-2) */
  LossyImageCompressionRatio?: number[] | null;
  /** MAC Algorithm (0400,0015) CS, VM 1, Type 1C if MAC is present. [C.38.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.2.html#table_C.38.2-2) */
  MACAlgorithm?: string;
  /** MAC (0400,0404) OB, VM 1, Type 3. [C.38.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.38.2.2.html#table_C.38.2-2) */
  MAC?: ArrayBuffer | null;
}

/** What the conditions of Stored File Access ask for and refuse. */
export type StoredFileAccessConditions = (
    | { ContainerFileType: 'ZIP' | 'TAR' | 'TARGZIP'; FilenameInContainer: unknown }
    | { ContainerFileType: 'BLOB'; FileOffsetInContainer: unknown; FileLengthInContainer: unknown; FilenameInContainer?: never }
    | { ContainerFileType?: DefinedTerm<never>; FilenameInContainer?: never }
  );

/** An Item of Stored File Access alone. */
export type StoredFileAccessItem = StoredFileAccessMacro & StoredFileAccessConditions;

export const storedFileAccessRules: TableRules = {
  kind: 'macro',
  id: 'StoredFileAccess',
  name: 'Stored File Access',
  table: 'table_C.38.2-2',
  section: 'sect_C.38.2.2',
  rows: [
    {
      keyword: 'FileAccessURI',
      tag: '00080409',
      vr: 'UR',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '167929ba7346',
        reason: 'knowledge',
        missing: 'whether the referenced file can be fetched by other protocols',
      },
    },
    {
      keyword: 'ContainerFileType',
      tag: '0008040A',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'FileAccessURI' } }, decided: 'data', otherwise: 'forbidden', hash: 'ebe13b06dc66' },
      values: [{ kind: 'defined', terms: ['ZIP', 'TAR', 'GZIP', 'TARGZIP', 'BLOB', 'DICM'], section: 'sect_C.38.1.2.8' }],
    },
    {
      keyword: 'FilenameInContainer',
      tag: '0008040B',
      vr: 'UR',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ContainerFileType' }, to: ['ZIP', 'TAR', 'TARGZIP'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '64df107a72e6',
      },
    },
    {
      keyword: 'FileOffsetInContainer',
      tag: '0008040C',
      vr: 'UV',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ContainerFileType' }, to: ['BLOB'] }, decided: 'data', otherwise: 'allowed', hash: '3feb79434ac2' },
    },
    {
      keyword: 'FileLengthInContainer',
      tag: '0008040D',
      vr: 'UV',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ContainerFileType' }, to: ['BLOB'] }, decided: 'data', otherwise: 'allowed', hash: '3feb79434ac2' },
    },
    {
      keyword: 'StoredInstanceTransferSyntaxUID',
      tag: '0008040E',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'FileAccessURI' } }, decided: 'data', otherwise: 'forbidden', hash: 'ebe13b06dc66' },
    },
    { keyword: 'LossyImageCompressionRatio', tag: '00282112', vr: 'DS', vm: '1-n', type: '3' },
    {
      keyword: 'MACAlgorithm',
      tag: '04000015',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'MAC' } }, decided: 'data', otherwise: 'forbidden', hash: 'f1df35a7db7f' },
    },
    { keyword: 'MAC', tag: '04000404', vr: 'OB', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateStoredFileAccess = (dataset: object): Finding[] => validateTable(dataset, storedFileAccessRules);

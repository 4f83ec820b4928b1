// Media Creation Management, PS3.3 Table C.22.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedSOPSequence. */
export interface MediaCreationManagementReferencedSOPItem extends SOPInstanceReferenceMacro {
  /** Requested Media Application Profile (2200,000C) LO, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  RequestedMediaApplicationProfile?: string | null;
  /** Icon Image Sequence (0088,0200) SQ, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  IconImageSequence?: [ImagePixelMacro] | null;
}

/** An Item of FailedSOPSequence. */
export interface MediaCreationManagementFailedSOPItem extends SOPInstanceReferenceMacro {
  /** Requested Media Application Profile (2200,000C) LO, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  RequestedMediaApplicationProfile?: string | null;
  /** Failure Reason (0008,1197) US, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  FailureReason?: number | null;
  /** Failure Attributes (2200,000E) AT, VM 1-n. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  FailureAttributes?: string[] | null;
}

/** An Item of ReferencedStorageMediaSequence. */
export interface MediaCreationManagementReferencedStorageMediaItem {
  /** Storage Media File-set ID (0088,0130) SH, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  StorageMediaFileSetID?: string | null;
  /** Storage Media File-set UID (0088,0140) UI, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  StorageMediaFileSetUID?: string | null;
}

/** Media Creation Management: PS3.3 Table C.22.1-1. */
export interface MediaCreationManagementModule {
  /** Storage Media File-set ID (0088,0130) SH, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  StorageMediaFileSetID?: string | null;
  /** Storage Media File-set UID (0088,0140) UI, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  StorageMediaFileSetUID?: string | null;
  /** Number of Copies (2000,0010) IS, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  NumberOfCopies?: number | null;
  /** Request Priority (2200,0020) CS, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  RequestPriority?: 'HIGH' | 'MED' | 'LOW' | null;
  /** Label Using Information Extracted From Instances (2200,0001) CS, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  LabelUsingInformationExtractedFromInstances?: 'YES' | 'NO' | null;
  /** Label Text (2200,0002) UT, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  LabelText?: string | null;
  /** Label Style Selection (2200,0003) CS, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  LabelStyleSelection?: string | null;
  /** Media Disposition (2200,0004) LT, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  MediaDisposition?: string | null;
  /** Barcode Value (2200,0005) LT, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  BarcodeValue?: string | null;
  /** Barcode Symbology (2200,0006) CS, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  BarcodeSymbology?: DefinedTerm<'CODE128' | 'CODE39' | 'INTER_2_5' | 'HIBC'> | null;
  /** Allow Media Splitting (2200,0007) CS, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  AllowMediaSplitting?: 'YES' | 'NO' | null;
  /** Allow Lossy Compression (2200,000F) CS, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  AllowLossyCompression?: 'YES' | 'NO' | null;
  /** Include Non-DICOM Objects (2200,0008) CS, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  IncludeNonDICOMObjects?: DefinedTerm<'NO' | 'FOR_PHYSICIAN' | 'FOR_PATIENT' | 'FOR_TEACHING' | 'FOR_RESEARCH'> | null;
  /** Include Display Application (2200,0009) CS, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  IncludeDisplayApplication?: 'YES' | 'NO' | null;
  /** Preserve Composite Instances After Media Creation (2200,000A) CS, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  PreserveCompositeInstancesAfterMediaCreation?: 'YES' | 'NO' | null;
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  ReferencedSOPSequence?: MediaCreationManagementReferencedSOPItem[] | null;
  /** Execution Status (2100,0020) CS, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  ExecutionStatus?: 'IDLE' | 'PENDING' | 'CREATING' | 'DONE' | 'FAILURE' | null;
  /** Execution Status Info (2100,0030) CS, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  ExecutionStatusInfo?: string | null;
  /** Total Number of Pieces of Media Created (2200,000B) US, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  TotalNumberOfPiecesOfMediaCreated?: number | null;
  /** Failed SOP Sequence (0008,1198) SQ, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  FailedSOPSequence?: MediaCreationManagementFailedSOPItem[] | null;
  /** Referenced Storage Media Sequence (2200,000D) SQ, VM 1. [C.22.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.22.1.html#table_C.22.1-1) */
  ReferencedStorageMediaSequence?: MediaCreationManagementReferencedStorageMediaItem[] | null;
}

export const mediaCreationManagementRules: TableRules = {
  kind: 'module',
  id: 'MediaCreationManagement',
  name: 'Media Creation Management',
  table: 'table_C.22.1-1',
  section: 'sect_C.22.1',
  rows: [
    { keyword: 'StorageMediaFileSetID', tag: '00880130', vr: 'SH', vm: '1', type: null },
    { keyword: 'StorageMediaFileSetUID', tag: '00880140', vr: 'UI', vm: '1', type: null },
    { keyword: 'NumberOfCopies', tag: '20000010', vr: 'IS', vm: '1', type: null },
    { keyword: 'RequestPriority', tag: '22000020', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['HIGH', 'MED', 'LOW'] }] },
    {
      keyword: 'LabelUsingInformationExtractedFromInstances',
      tag: '22000001',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    { keyword: 'LabelText', tag: '22000002', vr: 'UT', vm: '1', type: null },
    { keyword: 'LabelStyleSelection', tag: '22000003', vr: 'CS', vm: '1', type: null },
    { keyword: 'MediaDisposition', tag: '22000004', vr: 'LT', vm: '1', type: null },
    { keyword: 'BarcodeValue', tag: '22000005', vr: 'LT', vm: '1', type: null },
    {
      keyword: 'BarcodeSymbology',
      tag: '22000006',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'defined', terms: ['CODE128', 'CODE39', 'INTER_2_5', 'HIBC'], section: 'sect_C.22.1.1' }],
    },
    { keyword: 'AllowMediaSplitting', tag: '22000007', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'AllowLossyCompression', tag: '2200000F', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'IncludeNonDICOMObjects',
      tag: '22000008',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'defined', terms: ['NO', 'FOR_PHYSICIAN', 'FOR_PATIENT', 'FOR_TEACHING', 'FOR_RESEARCH'] }],
    },
    { keyword: 'IncludeDisplayApplication', tag: '22000009', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'PreserveCompositeInstancesAfterMediaCreation',
      tag: '2200000A',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'ReferencedSOPSequence',
      tag: '00081199',
      vr: 'SQ',
      vm: '1',
      type: null,
      rows: [
        { include: () => sopInstanceReferenceRules },
        { keyword: 'RequestedMediaApplicationProfile', tag: '2200000C', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'IconImageSequence',
          tag: '00880200',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => imagePixelMacroRules }],
        },
      ],
    },
    {
      keyword: 'ExecutionStatus',
      tag: '21000020',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['IDLE', 'PENDING', 'CREATING', 'DONE', 'FAILURE'], section: 'sect_C.22.1.2' }],
    },
    {
      keyword: 'ExecutionStatusInfo',
      tag: '21000030',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'defined', terms: ['NORMAL'], condition: { op: '=', attribute: { keyword: 'ExecutionStatus' }, to: ['DONE', 'CREATING', 'IDLE'] } }],
    },
    { keyword: 'TotalNumberOfPiecesOfMediaCreated', tag: '2200000B', vr: 'US', vm: '1', type: null },
    {
      keyword: 'FailedSOPSequence',
      tag: '00081198',
      vr: 'SQ',
      vm: '1',
      type: null,
      rows: [
        { include: () => sopInstanceReferenceRules },
        { keyword: 'RequestedMediaApplicationProfile', tag: '2200000C', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'FailureReason',
          tag: '00081197',
          vr: 'US',
          vm: '1',
          type: null,
          values: [
            {
              kind: 'defined',
              terms: ['0110H', '0112H', '0122H', '0119H', '0201H', '0202H', '0203H', '0204H', '0205H', '0120H', '0121H'],
              section: 'sect_C.22.1.4',
            },
          ],
        },
        { keyword: 'FailureAttributes', tag: '2200000E', vr: 'AT', vm: '1-n', type: null },
      ],
    },
    {
      keyword: 'ReferencedStorageMediaSequence',
      tag: '2200000D',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'StorageMediaFileSetID', tag: '00880130', vr: 'SH', vm: '1', type: null },
        { keyword: 'StorageMediaFileSetUID', tag: '00880140', vr: 'UI', vm: '1', type: null },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMediaCreationManagement = (dataset: object): Finding[] => validateTable(dataset, mediaCreationManagementRules);

// Sparse Multi-frame Functional Groups, PS3.3 Table C.7.6.29-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of SharedFunctionalGroupsSequence. */
export interface SparseMultiFrameFunctionalGroupsSharedFunctionalGroupsItem {
}

/** An Item of SelectedFrameFunctionalGroupsSequence. */
export interface SparseMultiFrameFunctionalGroupsSelectedFrameFunctionalGroupsItem {
  /** Selected Frame Number (3002,0100) IS, VM 1, Type 1. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  SelectedFrameNumber: number;
}

/** Sparse Multi-frame Functional Groups: PS3.3 Table C.7.6.29-1. */
export interface SparseMultiFrameFunctionalGroupsModule {
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  SharedFunctionalGroupsSequence: [SparseMultiFrameFunctionalGroupsSharedFunctionalGroupsItem];
  /** Selected Frame Functional Groups Sequence (3002,0101) SQ, VM 1, Type 1C. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  SelectedFrameFunctionalGroupsSequence?: SparseMultiFrameFunctionalGroupsSelectedFrameFunctionalGroupsItem[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  InstanceNumber: number;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  ContentTime: string;
  /** Number of Frames (0028,0008) IS, VM 1, Type 1. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  NumberOfFrames: number;
  /** Stereo Pairs Present (0022,0028) CS, VM 1, Type 3. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  StereoPairsPresent?: 'YES' | 'NO' | null;
  /** Concatenation Frame Offset Number (0020,9228) UL, VM 1, Type 1C if ConcatenationUID is present. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  ConcatenationFrameOffsetNumber?: number;
  /** Representative Frame Number (0028,6010) US, VM 1, Type 3. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  RepresentativeFrameNumber?: number | null;
  /** Concatenation UID (0020,9161) UI, VM 1, Type 1C if not (InConcatenationTotalNumber is 1) and (InConcatenationNumber is present or InConcatenationTotalNumber is present or ConcatenationFrameOffsetNumber is present or SOPInstanceUIDOfConcatenationSource is present). [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  ConcatenationUID?: string;
  /** SOP Instance UID of Concatenation Source (0020,0242) UI, VM 1, Type 1C if ConcatenationUID is present. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  SOPInstanceUIDOfConcatenationSource?: string;
  /** In-concatenation Number (0020,9162) US, VM 1, Type 1C if ConcatenationUID is present. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  InConcatenationNumber?: number;
  /** In-concatenation Total Number (0020,9163) US, VM 1, Type 3. [C.7.6.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.29.html#table_C.7.6.29-1) */
  InConcatenationTotalNumber?: number | null;
}

export const sparseMultiFrameFunctionalGroupsRules: TableRules = {
  kind: 'module',
  id: 'SparseMultiFrameFunctionalGroups',
  name: 'Sparse Multi-frame Functional Groups',
  table: 'table_C.7.6.29-1',
  section: 'sect_C.7.6.29',
  rows: [
    {
      keyword: 'SharedFunctionalGroupsSequence',
      tag: '52009229',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ other: 'functional-groups-shared', type: null }],
    },
    {
      keyword: 'SelectedFrameFunctionalGroupsSequence',
      tag: '30020101',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'a7f3f7825304',
        reason: 'knowledge',
        missing: 'groups of frames that are not described',
      },
      items: [{ range: [1, null] }],
      rows: [{ keyword: 'SelectedFrameNumber', tag: '30020100', vr: 'IS', vm: '1', type: '1' }, { other: 'functional-groups-per-frame', type: null }],
    },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'NumberOfFrames', tag: '00280008', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'StereoPairsPresent', tag: '00220028', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'ConcatenationFrameOffsetNumber',
      tag: '00209228',
      vr: 'UL',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'ConcatenationUID' } }, decided: 'data', otherwise: 'forbidden', hash: 'e630901f070a' },
    },
    { keyword: 'RepresentativeFrameNumber', tag: '00286010', vr: 'US', vm: '1', type: '3' },
    {
      keyword: 'ConcatenationUID',
      tag: '00209161',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: '=', attribute: { keyword: 'InConcatenationTotalNumber' }, to: [1] } },
            {
              op: 'or',
              of: [
                { op: 'present', attribute: { keyword: 'InConcatenationNumber' } },
                { op: 'present', attribute: { keyword: 'InConcatenationTotalNumber' } },
                { op: 'present', attribute: { keyword: 'ConcatenationFrameOffsetNumber' } },
                { op: 'present', attribute: { keyword: 'SOPInstanceUIDOfConcatenationSource' } },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'bb435352ceb7',
      },
    },
    {
      keyword: 'SOPInstanceUIDOfConcatenationSource',
      tag: '00200242',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'ConcatenationUID' } }, decided: 'data', otherwise: 'forbidden', hash: 'e630901f070a' },
    },
    {
      keyword: 'InConcatenationNumber',
      tag: '00209162',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'ConcatenationUID' } }, decided: 'data', otherwise: 'forbidden', hash: 'e630901f070a' },
    },
    { keyword: 'InConcatenationTotalNumber', tag: '00209163', vr: 'US', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSparseMultiFrameFunctionalGroups = (dataset: object): Finding[] => validateTable(dataset, sparseMultiFrameFunctionalGroupsRules);

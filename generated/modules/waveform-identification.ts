// Waveform Identification, PS3.3 Table C.10-8
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.8.html#table_C.10-8
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedInstanceSequence. */
export interface WaveformIdentificationReferencedInstanceItem extends SOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 3. [C.10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.8.html#table_C.10-8) */
  PurposeOfReferenceCodeSequence?: [CodeSequenceItem] | null;
}

/** Waveform Identification: PS3.3 Table C.10-8. */
export interface WaveformIdentificationModule {
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.8.html#table_C.10-8) */
  InstanceNumber: number;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.8.html#table_C.10-8) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.8.html#table_C.10-8) */
  ContentTime: string;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1. [C.10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.8.html#table_C.10-8) */
  AcquisitionDateTime: string;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 3. [C.10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.8.html#table_C.10-8) */
  ReferencedInstanceSequence?: WaveformIdentificationReferencedInstanceItem[] | null;
}

export const waveformIdentificationRules: TableRules = {
  kind: 'module',
  id: 'WaveformIdentification',
  name: 'Waveform Identification',
  table: 'table_C.10-8',
  section: 'sect_C.10.8',
  rows: [
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'AcquisitionDateTime', tag: '0008002A', vr: 'DT', vm: '1', type: '1' },
    {
      keyword: 'ReferencedInstanceSequence',
      tag: '0008114A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7004', undecided: true }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWaveformIdentification = (dataset: object): Finding[] => validateTable(dataset, waveformIdentificationRules);

// Raw Data, PS3.3 Table C.19-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of ReferencedInstanceSequence. */
export interface RawDataReferencedInstanceItem extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** Raw Data: PS3.3 Table C.19-1. */
export interface RawDataModule {
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1) */
  InstanceNumber: number | null;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1) */
  ContentTime: string;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 3. [C.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1) */
  AcquisitionDateTime?: string | null;
  /** Content Label (0070,0080) CS, VM 1, Type 3. [C.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1) */
  ContentLabel?: string | null;
  /** Content Description (0070,0081) LO, VM 1, Type 3. [C.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1) */
  ContentDescription?: string | null;
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 3. [C.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1) */
  ConceptNameCodeSequence?: [CodeSequenceItem] | null;
  /** Image Laterality (0020,0062) CS, VM 1, Type 3. [C.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1) */
  ImageLaterality?: 'R' | 'L' | 'U' | 'B' | null;
  /** Creator-Version UID (0008,9123) UI, VM 1, Type 1. [C.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1) */
  CreatorVersionUID: string;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 3. [C.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.19.1.html#table_C.19-1) */
  ReferencedInstanceSequence?: RawDataReferencedInstanceItem[] | null;
  /** Any other attribute may stand here. */
  [keyword: string]: unknown;
}

export const rawDataRules: TableRules = {
  kind: 'module',
  id: 'RawData',
  name: 'Raw Data',
  table: 'table_C.19-1',
  section: 'sect_C.19.1',
  rows: [
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '2' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'AcquisitionDateTime', tag: '0008002A', vr: 'DT', vm: '1', type: '3' },
    { keyword: 'ContentLabel', tag: '00700080', vr: 'CS', vm: '1', type: '3' },
    { keyword: 'ContentDescription', tag: '00700081', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'ConceptNameCodeSequence',
      tag: '0040A043',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'ImageLaterality', tag: '00200062', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['R', 'L', 'U', 'B'] }] },
    { keyword: 'CreatorVersionUID', tag: '00089123', vr: 'UI', vm: '1', type: '1' },
    {
      keyword: 'ReferencedInstanceSequence',
      tag: '0008114A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
    { other: 'any-private', type: null },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRawData = (dataset: object): Finding[] => validateTable(dataset, rawDataRules);

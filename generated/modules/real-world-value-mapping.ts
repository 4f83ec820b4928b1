// Real World Value Mapping, PS3.3 Table C.25.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.25.2.html#table_C.25.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of ReferencedImageRealWorldValueMappingSequence. */
export interface RealWorldValueMappingReferencedImageRealWorldValueMappingItem extends RealWorldValueMappingFunctionalGroup {
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1. [C.25.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.25.2.html#table_C.25.2-1) */
  ReferencedImageSequence: ImageSOPInstanceReferenceMacro[];
}

/** Real World Value Mapping: PS3.3 Table C.25.2-1. */
export interface RealWorldValueMappingModule extends ContentIdentificationMacro {
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.25.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.25.2.html#table_C.25.2-1) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.25.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.25.2.html#table_C.25.2-1) */
  ContentTime: string;
  /** Referenced Image Real World Value Mapping Sequence (0040,9094) SQ, VM 1, Type 1. [C.25.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.25.2.html#table_C.25.2-1) */
  ReferencedImageRealWorldValueMappingSequence: RealWorldValueMappingReferencedImageRealWorldValueMappingItem[];
}

export const realWorldValueMappingRules: TableRules = {
  kind: 'module',
  id: 'RealWorldValueMapping',
  name: 'Real World Value Mapping',
  table: 'table_C.25.2-1',
  section: 'sect_C.25.2',
  rows: [
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { include: () => contentIdentificationRules },
    {
      keyword: 'ReferencedImageRealWorldValueMappingSequence',
      tag: '00409094',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          include: () => realWorldValueMappingFunctionalGroupRules,
          overrides: [{ path: ['RealWorldValueMappingSequence', 'MeasurementUnitsCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '83' }] }],
        },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRealWorldValueMapping = (dataset: object): Finding[] => validateTable(dataset, realWorldValueMappingRules);

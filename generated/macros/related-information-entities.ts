// Related Information Entities, PS3.3 Table 10.37-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.37.html#table_10.37-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from './image-sop-instance-reference.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of ReferencedSeriesSequence. */
export interface RelatedInformationEntitiesReferencedStudyReferencedSeriesItem {
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [10.37-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.37.html#table_10.37-1) */
  SeriesInstanceUID: string;
  /** Pertinent SOP Classes in Series (3010,0053) UI, VM 1-n, Type 3. [10.37-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.37.html#table_10.37-1) */
  PertinentSOPClassesInSeries?: string[] | null;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 3. [10.37-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.37.html#table_10.37-1) */
  ReferencedImageSequence?: ImageSOPInstanceReferenceMacro[] | null;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 3. [10.37-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.37.html#table_10.37-1) */
  ReferencedInstanceSequence?: SOPInstanceReferenceMacro[] | null;
}

/** An Item of ReferencedStudySequence. */
export interface RelatedInformationEntitiesReferencedStudyItem {
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [10.37-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.37.html#table_10.37-1) */
  StudyInstanceUID: string;
  /** Pertinent SOP Classes in Study (3010,0052) UI, VM 1-n, Type 3. [10.37-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.37.html#table_10.37-1) */
  PertinentSOPClassesInStudy?: string[] | null;
  /** Referenced Series Sequence (0008,1115) SQ, VM 1, Type 3. [10.37-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.37.html#table_10.37-1) */
  ReferencedSeriesSequence?: RelatedInformationEntitiesReferencedStudyReferencedSeriesItem[] | null;
}

/** Related Information Entities: PS3.3 Table 10.37-1. */
export interface RelatedInformationEntitiesMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [10.37-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.37.html#table_10.37-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
  /** Referenced Study Sequence (0008,1110) SQ, VM 1, Type 1. [10.37-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.37.html#table_10.37-1) */
  ReferencedStudySequence: RelatedInformationEntitiesReferencedStudyItem[];
}

export const relatedInformationEntitiesRules: TableRules = {
  kind: 'macro',
  id: 'RelatedInformationEntities',
  name: 'Related Information Entities',
  table: 'table_10.37-1',
  section: 'sect_10.37',
  rows: [
    {
      keyword: 'PurposeOfReferenceCodeSequence',
      tag: '0040A170',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'ReferencedStudySequence',
      tag: '00081110',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'PertinentSOPClassesInStudy', tag: '30100052', vr: 'UI', vm: '1-n', type: '3' },
        {
          keyword: 'ReferencedSeriesSequence',
          tag: '00081115',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
            { keyword: 'PertinentSOPClassesInSeries', tag: '30100053', vr: 'UI', vm: '1-n', type: '3' },
            {
              keyword: 'ReferencedImageSequence',
              tag: '00081140',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => imageSOPInstanceReferenceRules }],
            },
            {
              keyword: 'ReferencedInstanceSequence',
              tag: '0008114A',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => sopInstanceReferenceRules }],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRelatedInformationEntities = (dataset: object): Finding[] => validateTable(dataset, relatedInformationEntitiesRules);

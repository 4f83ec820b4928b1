// Surface Segmentation, PS3.3 Table C.8.23-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.23.1.html#table_C.8.23-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type SegmentDescriptionMacro, segmentDescriptionRules } from '../macros/segment-description.ts';

/** An Item of ReferencedSurfaceSequence. */
export interface SurfaceSegmentationSegmentReferencedSurfaceItem {
  /** Referenced Surface Number (0066,002C) UL, VM 1, Type 1. [C.8.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.23.1.html#table_C.8.23-1) */
  ReferencedSurfaceNumber: number;
  /** Segment Surface Generation Algorithm Identification Sequence (0066,002D) SQ, VM 1, Type 1. [C.8.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.23.1.html#table_C.8.23-1) */
  SegmentSurfaceGenerationAlgorithmIdentificationSequence: AlgorithmIdentificationMacro[];
  /** Segment Surface Source Instance Sequence (0066,002E) SQ, VM 1, Type 2. [C.8.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.23.1.html#table_C.8.23-1) */
  SegmentSurfaceSourceInstanceSequence: ImageSOPInstanceReferenceMacro[] | null;
}

/** An Item of SegmentSequence. */
export interface SurfaceSegmentationSegmentItem extends SegmentDescriptionMacro {
  /** Surface Count (0066,002A) UL, VM 1, Type 1. [C.8.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.23.1.html#table_C.8.23-1) */
  SurfaceCount: number;
  /** Referenced Surface Sequence (0066,002B) SQ, VM 1, Type 1. [C.8.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.23.1.html#table_C.8.23-1) */
  ReferencedSurfaceSequence: SurfaceSegmentationSegmentReferencedSurfaceItem[];
}

/** Surface Segmentation: PS3.3 Table C.8.23-1. */
export interface SurfaceSegmentationModule extends ContentIdentificationMacro {
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.8.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.23.1.html#table_C.8.23-1) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.8.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.23.1.html#table_C.8.23-1) */
  ContentTime: string;
  /** Segment Sequence (0062,0002) SQ, VM 1, Type 1. [C.8.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.23.1.html#table_C.8.23-1) */
  SegmentSequence: SurfaceSegmentationSegmentItem[];
}

export const surfaceSegmentationRules: TableRules = {
  kind: 'module',
  id: 'SurfaceSegmentation',
  name: 'Surface Segmentation',
  table: 'table_C.8.23-1',
  section: 'sect_C.8.23.1',
  rows: [
    { include: () => contentIdentificationRules },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    {
      keyword: 'SegmentSequence',
      tag: '00620002',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => segmentDescriptionRules },
        { keyword: 'SurfaceCount', tag: '0066002A', vr: 'UL', vm: '1', type: '1' },
        {
          keyword: 'ReferencedSurfaceSequence',
          tag: '0066002B',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }, { equals: { keyword: 'SurfaceCount' } }],
          rows: [
            { keyword: 'ReferencedSurfaceNumber', tag: '0066002C', vr: 'UL', vm: '1', type: '1' },
            {
              keyword: 'SegmentSurfaceGenerationAlgorithmIdentificationSequence',
              tag: '0066002D',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, null] }],
              rows: [
                {
                  include: () => algorithmIdentificationRules,
                  overrides: [{ path: ['AlgorithmFamilyCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '7162' }] }],
                },
              ],
            },
            {
              keyword: 'SegmentSurfaceSourceInstanceSequence',
              tag: '0066002E',
              vr: 'SQ',
              vm: '1',
              type: '2',
              items: [{ range: [0, null] }],
              rows: [{ include: () => imageSOPInstanceReferenceRules }],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSurfaceSegmentation = (dataset: object): Finding[] => validateTable(dataset, surfaceSegmentationRules);

// Point Cloud, PS3.3 Table C.27.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.5.html#table_C.27.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PointsMacro, pointsRules } from '../macros/points.ts';

/** An Item of SurfacePointsSequence. */
export interface PointCloudSurfacePointsItem extends PointsMacro {
  /** Segmented Property Category Code Sequence (0062,0003) SQ, VM 1, Type 3. [C.27.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.5.html#table_C.27.5-1) */
  SegmentedPropertyCategoryCodeSequence?: [CodeSequenceItem] | null;
  /** Segmented Property Type Code Sequence (0062,000F) SQ, VM 1, Type 3. [C.27.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.5.html#table_C.27.5-1) */
  SegmentedPropertyTypeCodeSequence?: [CodeSequenceItem] | null;
}

/** Point Cloud: PS3.3 Table C.27.5-1. */
export interface PointCloudModule {
  /** Surface Points Sequence (0066,0011) SQ, VM 1, Type 1. [C.27.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.5.html#table_C.27.5-1) */
  SurfacePointsSequence: [PointCloudSurfacePointsItem];
  /** Surface Point Presentation Value Data (0080,0006) US, VM 1-n, Type 3. [C.27.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.5.html#table_C.27.5-1) */
  SurfacePointPresentationValueData?: number[] | null;
  /** Surface Point Color CIELab Value Data (0080,0007) US, VM 3-3n, Type 3. [C.27.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.5.html#table_C.27.5-1) */
  SurfacePointColorCIELabValueData?: number[] | null;
}

export const pointCloudRules: TableRules = {
  kind: 'module',
  id: 'PointCloud',
  name: 'Point Cloud',
  table: 'table_C.27.5-1',
  section: 'sect_C.27.5',
  rows: [
    {
      keyword: 'SurfacePointsSequence',
      tag: '00660011',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => pointsRules },
        {
          keyword: 'SegmentedPropertyCategoryCodeSequence',
          tag: '00620003',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7150' }] }],
        },
        {
          keyword: 'SegmentedPropertyTypeCodeSequence',
          tag: '0062000F',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
    { keyword: 'SurfacePointPresentationValueData', tag: '00800006', vr: 'US', vm: '1-n', type: '3' },
    { keyword: 'SurfacePointColorCIELabValueData', tag: '00800007', vr: 'US', vm: '3-3n', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePointCloud = (dataset: object): Finding[] => validateTable(dataset, pointCloudRules);

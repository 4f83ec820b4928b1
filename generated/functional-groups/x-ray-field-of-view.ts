// X-Ray Field of View, PS3.3 Table C.8.19.6-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.2.html#table_C.8.19.6-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of FieldOfViewSequence. */
export interface XRayFieldOfViewFieldOfViewItem {
  /** Field of View Shape (0018,1147) CS, VM 1, Type 3. [C.8.19.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.2.html#table_C.8.19.6-2) */
  FieldOfViewShape?: 'RECTANGLE' | 'ROUND' | 'HEXAGONAL' | null;
  /** Field of View Dimension(s) in Float (0018,9461) FL, VM 1-2, Type 3. [C.8.19.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.2.html#table_C.8.19.6-2) */
  FieldOfViewDimensionsInFloat?: number[] | null;
  /** Field of View Origin (0018,7030) DS, VM 2, Type 1C if XRayReceptorType is present and XRayReceptorType is DIGITAL_DETECTOR. [C.8.19.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.2.html#table_C.8.19.6-2) */
  FieldOfViewOrigin?: [number, number];
  /** Field of View Rotation (0018,7032) DS, VM 1, Type 1. [C.8.19.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.2.html#table_C.8.19.6-2) */
  FieldOfViewRotation: 270 | 180 | 90 | 0;
  /** Field of View Horizontal Flip (0018,7034) CS, VM 1, Type 1. [C.8.19.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.2.html#table_C.8.19.6-2) */
  FieldOfViewHorizontalFlip: 'NO' | 'YES';
  /** Field of View Description (0018,9433) LO, VM 1, Type 3. [C.8.19.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.2.html#table_C.8.19.6-2) */
  FieldOfViewDescription?: string | null;
}

/** X-Ray Field of View: PS3.3 Table C.8.19.6-2. */
export interface XRayFieldOfViewFunctionalGroup {
  /** Field of View Sequence (0018,9432) SQ, VM 1, Type 1. [C.8.19.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.2.html#table_C.8.19.6-2) */
  FieldOfViewSequence: [XRayFieldOfViewFieldOfViewItem];
}

export const xRayFieldOfViewRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayFieldOfView',
  name: 'X-Ray Field of View',
  table: 'table_C.8.19.6-2',
  section: 'sect_C.8.19.6.2',
  rows: [
    {
      keyword: 'FieldOfViewSequence',
      tag: '00189432',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'FieldOfViewShape',
          tag: '00181147',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['RECTANGLE', 'ROUND', 'HEXAGONAL'] }],
        },
        { keyword: 'FieldOfViewDimensionsInFloat', tag: '00189461', vr: 'FL', vm: '1-2', type: '3' },
        {
          keyword: 'FieldOfViewOrigin',
          tag: '00187030',
          vr: 'DS',
          vm: '2',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: 'present', attribute: { keyword: 'XRayReceptorType' } }, { op: '=', attribute: { keyword: 'XRayReceptorType' }, to: ['DIGITAL_DETECTOR'] }],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'd32c9b1b03d3',
          },
        },
        { keyword: 'FieldOfViewRotation', tag: '00187032', vr: 'DS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['270', '180', '90', '0'] }] },
        { keyword: 'FieldOfViewHorizontalFlip', tag: '00187034', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NO', 'YES'] }] },
        { keyword: 'FieldOfViewDescription', tag: '00189433', vr: 'LO', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayFieldOfView = (dataset: object): Finding[] => validateTable(dataset, xRayFieldOfViewRules);

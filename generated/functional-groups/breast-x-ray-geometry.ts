// Breast X-Ray Geometry, PS3.3 Table C.8.31.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.4.html#table_C.8.31.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of XRayGeometrySequence. */
export interface BreastXRayGeometryXRayGeometryItem {
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 1C if PresentationIntentType is "FOR PROCESSING". [C.8.31.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.4.html#table_C.8.31.4-1) */
  DistanceSourceToDetector?: number;
  /** Distance Source to Patient (0018,1111) DS, VM 1, Type 1C if PresentationIntentType is "FOR PROCESSING". [C.8.31.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.4.html#table_C.8.31.4-1) */
  DistanceSourceToPatient?: number;
  /** Distance Source to Isocenter (0018,9402) FL, VM 1, Type 1C if PresentationIntentType is "FOR PROCESSING". [C.8.31.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.4.html#table_C.8.31.4-1) */
  DistanceSourceToIsocenter?: number;
  /** Distance Source to Entrance (0040,0306) DS, VM 1, Type 3. [C.8.31.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.4.html#table_C.8.31.4-1) */
  DistanceSourceToEntrance?: number | null;
  /** Estimated Radiographic Magnification Factor (0018,1114) DS, VM 1, Type 1. [C.8.31.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.4.html#table_C.8.31.4-1) */
  EstimatedRadiographicMagnificationFactor: number;
}

/** Breast X-Ray Geometry: PS3.3 Table C.8.31.4-1. */
export interface BreastXRayGeometryFunctionalGroup {
  /** X-Ray Geometry Sequence (0018,9476) SQ, VM 1, Type 1. [C.8.31.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.4.html#table_C.8.31.4-1) */
  XRayGeometrySequence: [BreastXRayGeometryXRayGeometryItem];
}

export const breastXRayGeometryRules: TableRules = {
  kind: 'functional-group',
  id: 'BreastXRayGeometry',
  name: 'Breast X-Ray Geometry',
  table: 'table_C.8.31.4-1',
  section: 'sect_C.8.31.4',
  rows: [
    {
      keyword: 'XRayGeometrySequence',
      tag: '00189476',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'DistanceSourceToDetector',
          tag: '00181110',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'd786b612744f',
          },
        },
        {
          keyword: 'DistanceSourceToPatient',
          tag: '00181111',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'd786b612744f',
          },
        },
        {
          keyword: 'DistanceSourceToIsocenter',
          tag: '00189402',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'd786b612744f',
          },
        },
        { keyword: 'DistanceSourceToEntrance', tag: '00400306', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'EstimatedRadiographicMagnificationFactor', tag: '00181114', vr: 'DS', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBreastXRayGeometry = (dataset: object): Finding[] => validateTable(dataset, breastXRayGeometryRules);

// X-Ray Detector, PS3.3 Table C.8.19.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.5.html#table_C.8.19.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DigitalXRayDetectorMacro, digitalXRayDetectorRules } from '../macros/digital-x-ray-detector.ts';

/** X-Ray Detector: PS3.3 Table C.8.19.5-1. */
export interface XRayDetectorModule extends DigitalXRayDetectorMacro {
  /** Physical Detector Size (0018,9429) FL, VM 2, Type 1. [C.8.19.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.5.html#table_C.8.19.5-1) */
  PhysicalDetectorSize: [number, number];
  /** Position of Isocenter Projection (0018,9430) FL, VM 2, Type 1C if IsocenterReferenceSystemSequence in SharedFunctionalGroupsSequence is present or IsocenterReferenceSystemSequence in PerFrameFunctionalGroupsSequence is present. [C.8.19.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.5.html#table_C.8.19.5-1) */
  PositionOfIsocenterProjection?: [number, number];
}

export const xRayDetectorRules: TableRules = {
  kind: 'module',
  id: 'XRayDetector',
  name: 'X-Ray Detector',
  table: 'table_C.8.19.5-1',
  section: 'sect_C.8.19.5',
  rows: [
    { include: () => digitalXRayDetectorRules },
    { keyword: 'PhysicalDetectorSize', tag: '00189429', vr: 'FL', vm: '2', type: '1' },
    {
      keyword: 'PositionOfIsocenterProjection',
      tag: '00189430',
      vr: 'FL',
      vm: '2',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'IsocenterReferenceSystemSequence', within: ['SharedFunctionalGroupsSequence'] } },
            { op: 'present', attribute: { keyword: 'IsocenterReferenceSystemSequence', within: ['PerFrameFunctionalGroupsSequence'] } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'e8fea54cd6fb',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayDetector = (dataset: object): Finding[] => validateTable(dataset, xRayDetectorRules);

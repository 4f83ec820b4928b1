// PET Frame Acquisition, PS3.3 Table C.8.22-11
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.2.html#table_C.8.22-11
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PETFrameAcquisitionSequence. */
export interface PETFrameAcquisitionPETFrameAcquisitionItem {
  /** Table Height (0018,1130) DS, VM 1, Type 1. [C.8.22-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.2.html#table_C.8.22-11) */
  TableHeight: number;
  /** Gantry/Detector Tilt (0018,1120) DS, VM 1, Type 1. [C.8.22-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.2.html#table_C.8.22-11) */
  GantryDetectorTilt: number;
  /** Gantry/Detector Slew (0018,1121) DS, VM 1, Type 1. [C.8.22-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.2.html#table_C.8.22-11) */
  GantryDetectorSlew: number;
  /** Data Collection Diameter (0018,0090) DS, VM 1, Type 1. [C.8.22-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.2.html#table_C.8.22-11) */
  DataCollectionDiameter: number;
}

/** PET Frame Acquisition: PS3.3 Table C.8.22-11. */
export interface PETFrameAcquisitionFunctionalGroup {
  /** PET Frame Acquisition Sequence (0018,9732) SQ, VM 1, Type 1. [C.8.22-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.2.html#table_C.8.22-11) */
  PETFrameAcquisitionSequence: [PETFrameAcquisitionPETFrameAcquisitionItem];
}

export const petFrameAcquisitionRules: TableRules = {
  kind: 'functional-group',
  id: 'PETFrameAcquisition',
  name: 'PET Frame Acquisition',
  table: 'table_C.8.22-11',
  section: 'sect_C.8.22.5.2',
  rows: [
    {
      keyword: 'PETFrameAcquisitionSequence',
      tag: '00189732',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'TableHeight', tag: '00181130', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'GantryDetectorTilt', tag: '00181120', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'GantryDetectorSlew', tag: '00181121', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'DataCollectionDiameter', tag: '00180090', vr: 'DS', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePETFrameAcquisition = (dataset: object): Finding[] => validateTable(dataset, petFrameAcquisitionRules);

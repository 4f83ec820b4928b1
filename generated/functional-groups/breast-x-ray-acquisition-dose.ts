// Breast X-Ray Acquisition Dose, PS3.3 Table C.8.31.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.5.html#table_C.8.31.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of XRayAcquisitionDoseSequence. */
export interface BreastXRayAcquisitionDoseXRayAcquisitionDoseItem {
  /** Exposure Time in ms (0018,9328) FD, VM 1, Type 1. [C.8.31.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.5.html#table_C.8.31.5-1) */
  ExposureTimeInms: number;
  /** Exposure in mAs (0018,9332) FD, VM 1, Type 1. [C.8.31.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.5.html#table_C.8.31.5-1) */
  ExposureInmAs: number;
  /** Relative X-Ray Exposure (0018,1405) IS, VM 1, Type 3. [C.8.31.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.5.html#table_C.8.31.5-1) */
  RelativeXRayExposure?: number | null;
  /** Half Value Layer (0040,0314) DS, VM 1, Type 3. [C.8.31.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.5.html#table_C.8.31.5-1) */
  HalfValueLayer?: number | null;
  /** Organ Dose (0040,0316) DS, VM 1, Type 1. [C.8.31.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.5.html#table_C.8.31.5-1) */
  OrganDose: number;
  /** Entrance Dose in mGy (0040,8302) DS, VM 1, Type 1. [C.8.31.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.5.html#table_C.8.31.5-1) */
  EntranceDoseInmGy: number;
  /** Entrance Dose Derivation (0040,8303) CS, VM 1, Type 3. [C.8.31.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.5.html#table_C.8.31.5-1) */
  EntranceDoseDerivation?: 'IAK' | 'ESAK' | 'ESDBS' | 'ESDNOBS' | null;
}

/** Breast X-Ray Acquisition Dose: PS3.3 Table C.8.31.5-1. */
export interface BreastXRayAcquisitionDoseFunctionalGroup {
  /** X-Ray Acquisition Dose Sequence (0018,9542) SQ, VM 1, Type 1. [C.8.31.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.5.html#table_C.8.31.5-1) */
  XRayAcquisitionDoseSequence: [BreastXRayAcquisitionDoseXRayAcquisitionDoseItem];
}

export const breastXRayAcquisitionDoseRules: TableRules = {
  kind: 'functional-group',
  id: 'BreastXRayAcquisitionDose',
  name: 'Breast X-Ray Acquisition Dose',
  table: 'table_C.8.31.5-1',
  section: 'sect_C.8.31.5',
  rows: [
    {
      keyword: 'XRayAcquisitionDoseSequence',
      tag: '00189542',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'ExposureTimeInms', tag: '00189328', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'ExposureInmAs', tag: '00189332', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'RelativeXRayExposure', tag: '00181405', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'HalfValueLayer', tag: '00400314', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'OrganDose', tag: '00400316', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'EntranceDoseInmGy', tag: '00408302', vr: 'DS', vm: '1', type: '1' },
        {
          keyword: 'EntranceDoseDerivation',
          tag: '00408303',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['IAK', 'ESAK', 'ESDBS', 'ESDNOBS'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBreastXRayAcquisitionDose = (dataset: object): Finding[] => validateTable(dataset, breastXRayAcquisitionDoseRules);

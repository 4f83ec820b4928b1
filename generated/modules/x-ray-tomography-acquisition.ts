// X-Ray Tomography Acquisition, PS3.3 Table C.8-32
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.7.html#table_C.8-32
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** X-Ray Tomography Acquisition: PS3.3 Table C.8-32. */
export interface XRayTomographyAcquisitionModule {
  /** Tomo Layer Height (0018,1460) DS, VM 1, Type 1. [C.8-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.7.html#table_C.8-32) */
  TomoLayerHeight: number;
  /** Tomo Angle (0018,1470) DS, VM 1, Type 3. [C.8-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.7.html#table_C.8-32) */
  TomoAngle?: number | null;
  /** Tomo Time (0018,1480) DS, VM 1, Type 3. [C.8-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.7.html#table_C.8-32) */
  TomoTime?: number | null;
  /** Tomo Type (0018,1490) CS, VM 1, Type 3. [C.8-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.7.html#table_C.8-32) */
  TomoType?: DefinedTerm<'LINEAR' | 'SPIRAL' | 'POLYCYCLOIDAL' | 'CIRCULAR'> | null;
  /** Tomo Class (0018,1491) CS, VM 1, Type 3. [C.8-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.7.html#table_C.8-32) */
  TomoClass?: DefinedTerm<'MOTION' | 'TOMOSYNTHESIS'> | null;
  /** Number of Tomosynthesis Source Images (0018,1495) IS, VM 1, Type 3. [C.8-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.7.html#table_C.8-32) */
  NumberOfTomosynthesisSourceImages?: number | null;
}

export const xRayTomographyAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'XRayTomographyAcquisition',
  name: 'X-Ray Tomography Acquisition',
  table: 'table_C.8-32',
  section: 'sect_C.8.7.7',
  rows: [
    { keyword: 'TomoLayerHeight', tag: '00181460', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'TomoAngle', tag: '00181470', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'TomoTime', tag: '00181480', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'TomoType',
      tag: '00181490',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['LINEAR', 'SPIRAL', 'POLYCYCLOIDAL', 'CIRCULAR'] }],
    },
    { keyword: 'TomoClass', tag: '00181491', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['MOTION', 'TOMOSYNTHESIS'] }] },
    { keyword: 'NumberOfTomosynthesisSourceImages', tag: '00181495', vr: 'IS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayTomographyAcquisition = (dataset: object): Finding[] => validateTable(dataset, xRayTomographyAcquisitionRules);

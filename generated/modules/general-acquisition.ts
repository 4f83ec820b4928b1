// General Acquisition, PS3.3 Table C.7.10.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** General Acquisition: PS3.3 Table C.7.10.1-1. */
export interface GeneralAcquisitionModule {
  /** Acquisition UID (0008,0017) UI, VM 1, Type 3. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionUID?: string | null;
  /** Acquisition Number (0020,0012) IS, VM 1, Type 3. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionNumber?: number | null;
  /** Acquisition Date (0008,0022) DA, VM 1, Type 3. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionDate?: string | null;
  /** Acquisition Time (0008,0032) TM, VM 1, Type 3. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionTime?: string | null;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 3. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionDateTime?: string | null;
  /** Acquisition Duration (0018,9073) FD, VM 1, Type 3. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionDuration?: number | null;
  /** Images in Acquisition (0020,1002) IS, VM 1, Type 3. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  ImagesInAcquisition?: number | null;
  /** Irradiation Event UID (0008,3010) UI, VM 1-n, Type 3. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  IrradiationEventUID?: string[] | null;
}

export const generalAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'GeneralAcquisition',
  name: 'General Acquisition',
  table: 'table_C.7.10.1-1',
  section: 'sect_C.7.10.1',
  rows: [
    { keyword: 'AcquisitionUID', tag: '00080017', vr: 'UI', vm: '1', type: '3' },
    { keyword: 'AcquisitionNumber', tag: '00200012', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'AcquisitionDate', tag: '00080022', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'AcquisitionTime', tag: '00080032', vr: 'TM', vm: '1', type: '3' },
    { keyword: 'AcquisitionDateTime', tag: '0008002A', vr: 'DT', vm: '1', type: '3' },
    { keyword: 'AcquisitionDuration', tag: '00189073', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'ImagesInAcquisition', tag: '00201002', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'IrradiationEventUID', tag: '00083010', vr: 'UI', vm: '1-n', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGeneralAcquisition = (dataset: object): Finding[] => validateTable(dataset, generalAcquisitionRules);

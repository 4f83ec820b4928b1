// Implant, PS3.3 Table F.5-37
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.37.html#table_F.5-37
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Implant: PS3.3 Table F.5-37. */
export interface ImplantKeys {
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [F.5-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.37.html#table_F.5-37) */
  Manufacturer: string;
  /** Implant Name (0022,1095) LO, VM 1, Type 1. [F.5-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.37.html#table_F.5-37) */
  ImplantName: string;
  /** Implant Size (0068,6210) LO, VM 1, Type 1C. [F.5-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.37.html#table_F.5-37) */
  ImplantSize?: string;
  /** Implant Part Number (0022,1097) LO, VM 1, Type 1. [F.5-37](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.37.html#table_F.5-37) */
  ImplantPartNumber: string;
}

export const implantRules: TableRules = {
  kind: 'directory-record',
  id: 'Implant',
  name: 'Implant',
  table: 'table_F.5-37',
  section: 'sect_F.5.37',
  rows: [
    { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ImplantName', tag: '00221095', vr: 'LO', vm: '1', type: '1' },
    {
      keyword: 'ImplantSize',
      tag: '00686210',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '62ba2f6434c2',
        reason: 'other-instance',
        missing: 'what the referenced SOP Instance holds',
      },
    },
    { keyword: 'ImplantPartNumber', tag: '00221097', vr: 'LO', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImplant = (dataset: object): Finding[] => validateTable(dataset, implantRules);

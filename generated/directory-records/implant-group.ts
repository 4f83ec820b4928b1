// Implant Group, PS3.3 Table F.5-39
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.39.html#table_F.5-39
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Implant Group: PS3.3 Table F.5-39. */
export interface ImplantGroupKeys {
  /** Implant Template Group Name (0078,0001) LO, VM 1, Type 1. [F.5-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.39.html#table_F.5-39) */
  ImplantTemplateGroupName: string;
  /** Implant Template Group Description (0078,0010) ST, VM 1, Type 3. [F.5-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.39.html#table_F.5-39) */
  ImplantTemplateGroupDescription?: string | null;
  /** Implant Template Group Issuer (0078,0020) LO, VM 1, Type 1. [F.5-39](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.39.html#table_F.5-39) */
  ImplantTemplateGroupIssuer: string;
}

export const implantGroupRules: TableRules = {
  kind: 'directory-record',
  id: 'ImplantGroup',
  name: 'Implant Group',
  table: 'table_F.5-39',
  section: 'sect_F.5.39',
  rows: [
    { keyword: 'ImplantTemplateGroupName', tag: '00780001', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ImplantTemplateGroupDescription', tag: '00780010', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'ImplantTemplateGroupIssuer', tag: '00780020', vr: 'LO', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImplantGroup = (dataset: object): Finding[] => validateTable(dataset, implantGroupRules);

// Externally-Sourced Data Set Identification, PS3.3 Table 10-22
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.18.html#table_10-22
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Externally-Sourced Data Set Identification: PS3.3 Table 10-22. */
export interface ExternallySourcedDataSetIdentificationMacro {
  /** Data Set Name (0024,0306) LO, VM 1, Type 1. [10-22](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.18.html#table_10-22) */
  DataSetName: string;
  /** Data Set Version (0024,0307) LO, VM 1, Type 1. [10-22](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.18.html#table_10-22) */
  DataSetVersion: string;
  /** Data Set Source (0024,0308) LO, VM 1, Type 1. [10-22](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.18.html#table_10-22) */
  DataSetSource: string;
  /** Data Set Description (0024,0309) LO, VM 1, Type 3. [10-22](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.18.html#table_10-22) */
  DataSetDescription?: string | null;
}

export const externallySourcedDataSetIdentificationRules: TableRules = {
  kind: 'macro',
  id: 'ExternallySourcedDataSetIdentification',
  name: 'Externally-Sourced Data Set Identification',
  table: 'table_10-22',
  section: 'sect_10.18',
  rows: [
    { keyword: 'DataSetName', tag: '00240306', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'DataSetVersion', tag: '00240307', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'DataSetSource', tag: '00240308', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'DataSetDescription', tag: '00240309', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateExternallySourcedDataSetIdentification = (dataset: object): Finding[] => validateTable(dataset, externallySourcedDataSetIdentificationRules);

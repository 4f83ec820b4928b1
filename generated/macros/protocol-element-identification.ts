// Protocol Element Identification, PS3.3 Table 10.28-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.28.html#table_10.28-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Protocol Element Identification: PS3.3 Table 10.28-1. */
export interface ProtocolElementIdentificationMacro {
  /** Protocol Element Number (0018,9921) US, VM 1, Type 1. [10.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.28.html#table_10.28-1) */
  ProtocolElementNumber: number;
  /** Protocol Element Name (0018,9922) LO, VM 1, Type 2. [10.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.28.html#table_10.28-1) */
  ProtocolElementName: string | null;
  /** Protocol Element Purpose (0018,9924) UT, VM 1, Type 3. [10.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.28.html#table_10.28-1) */
  ProtocolElementPurpose?: string | null;
  /** Protocol Element Characteristics Summary (0018,9923) UT, VM 1, Type 3. [10.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.28.html#table_10.28-1) */
  ProtocolElementCharacteristicsSummary?: string | null;
}

export const protocolElementIdentificationRules: TableRules = {
  kind: 'macro',
  id: 'ProtocolElementIdentification',
  name: 'Protocol Element Identification',
  table: 'table_10.28-1',
  section: 'sect_10.28',
  rows: [
    { keyword: 'ProtocolElementNumber', tag: '00189921', vr: 'US', vm: '1', type: '1' },
    { keyword: 'ProtocolElementName', tag: '00189922', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'ProtocolElementPurpose', tag: '00189924', vr: 'UT', vm: '1', type: '3' },
    { keyword: 'ProtocolElementCharacteristicsSummary', tag: '00189923', vr: 'UT', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateProtocolElementIdentification = (dataset: object): Finding[] => validateTable(dataset, protocolElementIdentificationRules);

// SOP Instance Reference, PS3.3 Table 10-11
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.8.html#table_10-11
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** SOP Instance Reference: PS3.3 Table 10-11. */
export interface SOPInstanceReferenceMacro {
  /** Referenced SOP Class UID (0008,1150) UI, VM 1, Type 1. [10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.8.html#table_10-11) */
  ReferencedSOPClassUID: string;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1, Type 1. [10-11](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.8.html#table_10-11) */
  ReferencedSOPInstanceUID: string;
}

export const sopInstanceReferenceRules: TableRules = {
  kind: 'macro',
  id: 'SOPInstanceReference',
  name: 'SOP Instance Reference',
  table: 'table_10-11',
  section: 'sect_10.8',
  rows: [
    { keyword: 'ReferencedSOPClassUID', tag: '00081150', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'ReferencedSOPInstanceUID', tag: '00081155', vr: 'UI', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSOPInstanceReference = (dataset: object): Finding[] => validateTable(dataset, sopInstanceReferenceRules);

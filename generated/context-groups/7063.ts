// Model Scale Unit, PS3.16 CID 7063
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7063.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7063: ContextGroup = {
  cid: '7063',
  name: 'Model Scale Unit',
  uid: '1.2.840.10008.6.1.1204',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'm', meaning: 'm' },
    { scheme: 'UCUM', value: 'cm', meaning: 'cm' },
    { scheme: 'UCUM', value: 'mm', meaning: 'mm' },
    { scheme: 'UCUM', value: 'um', meaning: 'um' },
  ],
};

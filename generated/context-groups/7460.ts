// Linear Measurement Unit, PS3.16 CID 7460
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7460.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7460: ContextGroup = {
  cid: '7460',
  name: 'Linear Measurement Unit',
  uid: '1.2.840.10008.6.1.521',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'cm', meaning: 'centimeter' },
    { scheme: 'UCUM', value: 'mm', meaning: 'millimeter' },
    { scheme: 'UCUM', value: 'um', meaning: 'micrometer' },
  ],
};

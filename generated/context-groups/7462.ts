// Volume Measurement Unit, PS3.16 CID 7462
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7462.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7462: ContextGroup = {
  cid: '7462',
  name: 'Volume Measurement Unit',
  uid: '1.2.840.10008.6.1.523',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'dm3', meaning: 'cubic decimeter' },
    { scheme: 'UCUM', value: 'cm3', meaning: 'cubic centimeter' },
    { scheme: 'UCUM', value: 'mm3', meaning: 'cubic millimeter' },
    { scheme: 'UCUM', value: 'um3', meaning: 'cubic micrometer' },
  ],
};

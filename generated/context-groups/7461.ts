// Area Measurement Unit, PS3.16 CID 7461
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7461.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7461: ContextGroup = {
  cid: '7461',
  name: 'Area Measurement Unit',
  uid: '1.2.840.10008.6.1.522',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'cm2', meaning: 'square centimeter' },
    { scheme: 'UCUM', value: 'mm2', meaning: 'square millimeter' },
    { scheme: 'UCUM', value: 'um2', meaning: 'square micrometer' },
  ],
};

// Corneal Topography Mapping Unit for Real World Value Mapping, PS3.16 CID 4267
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4267.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4267: ContextGroup = {
  cid: '4267',
  name: 'Corneal Topography Mapping Unit for Real World Value Mapping',
  uid: '1.2.840.10008.6.1.965',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'UCUM', value: 'um', meaning: 'micrometer' },
    { scheme: 'UCUM', value: 'diop', meaning: 'diopters' },
    { scheme: 'UCUM', value: 'mm', meaning: 'mm' },
  ],
};

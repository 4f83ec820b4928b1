// Partial View Section for Mammography, PS3.16 CID 4005
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4005.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4005: ContextGroup = {
  cid: '4005',
  name: 'Partial View Section for Mammography',
  uid: '1.2.840.10008.6.1.292',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '255549009', meaning: 'Anterior' },
    { scheme: 'SCT', value: '255551008', meaning: 'Posterior' },
    { scheme: 'SCT', value: '264217000', meaning: 'Superior' },
    { scheme: 'SCT', value: '261089000', meaning: 'Inferior' },
    { scheme: 'SCT', value: '255561001', meaning: 'Medial' },
    { scheme: 'SCT', value: '49370004', meaning: 'Lateral' },
    { scheme: 'SCT', value: '26216008', meaning: 'Central' },
  ],
};

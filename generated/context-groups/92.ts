// Joint Position During Acquisition, PS3.16 CID 92
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_92.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid92: ContextGroup = {
  cid: '92',
  name: 'Joint Position During Acquisition',
  uid: '1.2.840.10008.6.1.892',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '109136', meaning: 'Neutral musculoskeletal position' },
    { scheme: 'SCT', value: '9964006', meaning: 'Flexion' },
    { scheme: 'SCT', value: '24154002', meaning: 'Extension' },
    { scheme: 'SCT', value: '60074003', meaning: 'Abduction' },
    { scheme: 'SCT', value: '11554009', meaning: 'Adduction' },
    { scheme: 'SCT', value: '12852001', meaning: 'Internal rotation' },
    { scheme: 'SCT', value: '52019005', meaning: 'External rotation' },
    { scheme: 'SCT', value: '14502000', meaning: 'Supination' },
    { scheme: 'SCT', value: '88241000', meaning: 'Pronation' },
    { scheme: 'SCT', value: '51795009', meaning: 'Torsion' },
  ],
};

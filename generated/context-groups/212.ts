// Generic Anatomic Location Modifier, PS3.16 CID 212
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_212.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid212: ContextGroup = {
  cid: '212',
  name: 'Generic Anatomic Location Modifier',
  uid: '1.2.840.10008.6.1287',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '255549009', meaning: 'Anterior' },
    { scheme: 'SCT', value: '26216008', meaning: 'Central' },
    { scheme: 'SCT', value: '46053002', meaning: 'Distal' },
    { scheme: 'SCT', value: '261089000', meaning: 'Inferior' },
    { scheme: 'SCT', value: '49370004', meaning: 'Lateral' },
    { scheme: 'DCM', value: '130290', meaning: 'Median' },
    { scheme: 'NCIt', value: 'C25569', meaning: 'Middle' },
    { scheme: 'SCT', value: '103342007', meaning: 'Mid-longitudinal' },
    { scheme: 'SCT', value: '255551008', meaning: 'Posterior' },
    { scheme: 'SCT', value: '40415009', meaning: 'Proximal' },
    { scheme: 'SCT', value: '264217000', meaning: 'Superior' },
  ],
};

// Ectopic Beat Morphology, PS3.16 CID 3234
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3234.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3234: ContextGroup = {
  cid: '3234',
  name: 'Ectopic Beat Morphology',
  uid: '1.2.840.10008.6.1.780',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '25569003', meaning: 'Ventricular tachycardia' },
    { scheme: 'SCT', value: '11157007', meaning: 'Ventricular bigeminy' },
    { scheme: 'SCT', value: '10626002', meaning: 'Multifocal PVCs' },
    { scheme: 'SCT', value: '27337007', meaning: 'Unifocal PVCs' },
    { scheme: 'SCT', value: '251159007', meaning: 'Ventricular tachycardia, polymorphic' },
  ],
};

// Cardiac Ultrasound Target Site Modifier, PS3.16 CID 12281
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12281.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12281: ContextGroup = {
  cid: '12281',
  name: 'Cardiac Ultrasound Target Site Modifier',
  uid: '1.2.840.10008.6.1.861',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '49370004', meaning: 'Lateral' },
    { scheme: 'SCT', value: '255561001', meaning: 'Medial' },
    { scheme: 'NCIt', value: 'C25569', meaning: 'Middle' },
    { scheme: 'SCT', value: '255549009', meaning: 'Anterior' },
    { scheme: 'SCT', value: '255551008', meaning: 'Posterior' },
    { scheme: 'SCT', value: '261089000', meaning: 'Inferior' },
    { scheme: 'SCT', value: '46053002', meaning: 'Distal' },
    { scheme: 'SCT', value: '40415009', meaning: 'Proximal' },
  ],
};

// Cardiac Ultrasound Aortopulmonary Connection Finding Site, PS3.16 CID 12293
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12293.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12293: ContextGroup = {
  cid: '12293',
  name: 'Cardiac Ultrasound Aortopulmonary Connection Finding Site',
  uid: '1.2.840.10008.6.1.873',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '83330001', meaning: 'Patent Ductus Arteriosus' },
    { scheme: 'SCT', value: '443096004', meaning: 'Aorta to Pulmonary Artery Connection' },
    { scheme: 'SCT', value: '439470001', meaning: 'Arteriovenous Fistula' },
  ],
};

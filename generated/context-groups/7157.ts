// Device Segmentation Type, PS3.16 CID 7157
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7157.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7157: ContextGroup = {
  cid: '7157',
  name: 'Device Segmentation Type',
  uid: '1.2.840.10008.6.1.503',
  extensible: true,
  includes: ['9505', '9506'],
  codes: [
    { scheme: 'SCT', value: '77444004', meaning: 'Bone Pin' },
    { scheme: 'SCT', value: '68183006', meaning: 'Bone Screw' },
    { scheme: 'SCT', value: '14106009', meaning: 'Cardiac Pacemaker' },
    { scheme: 'SCT', value: '72506001', meaning: 'Defibrillator' },
    { scheme: 'SCT', value: '27606000', meaning: 'Dental Prosthesis' },
    { scheme: 'SCT', value: '272287005', meaning: 'Inlay Dental Restoration' },
    { scheme: 'SCT', value: '360066001', meaning: 'Left ventricular assist device' },
    { scheme: 'SCT', value: '79068005', meaning: 'Needle' },
    { scheme: 'SCT', value: '19443004', meaning: 'Radioactive implant' },
    { scheme: 'SCT', value: '65818007', meaning: 'Stent' },
  ],
};

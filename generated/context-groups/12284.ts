// Cardiac Ultrasound Atria and Atrial Septum Finding Site, PS3.16 CID 12284
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12284.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12284: ContextGroup = {
  cid: '12284',
  name: 'Cardiac Ultrasound Atria and Atrial Septum Finding Site',
  uid: '1.2.840.10008.6.1.864',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '73829009', meaning: 'Right Atrium' },
    { scheme: 'SCT', value: '82471001', meaning: 'Left Atrium' },
    { scheme: 'SCT', value: '253276007', meaning: 'Common Atrium' },
    { scheme: 'SCT', value: '33626005', meaning: 'Left Auricular Appendage' },
    { scheme: 'SCT', value: '68300000', meaning: 'Right Auricular Appendage' },
    { scheme: 'SCT', value: '58095006', meaning: 'Interatrial Septum Structure' },
    { scheme: 'SCT', value: '70142008', meaning: 'Atrial Septal Defect' },
    { scheme: 'SCT', value: '84712000', meaning: 'Limbus of Fossa Ovalis' },
    { scheme: 'SCT', value: '204317008', meaning: 'Patent Foramen Ovale' },
    { scheme: 'SCT', value: '443724003', meaning: 'Fontan Fenestration' },
    { scheme: 'SCT', value: '443461006', meaning: 'Fontan Baffle Leak' },
  ],
};

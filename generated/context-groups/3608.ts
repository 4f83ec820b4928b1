// Atrial Source Location, PS3.16 CID 3608
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3608.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3608: ContextGroup = {
  cid: '3608',
  name: 'Atrial Source Location',
  uid: '1.2.840.10008.6.1.158',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '128981007', meaning: 'Baffle' },
    { scheme: 'SCT', value: '253276007', meaning: 'Common atrium' },
    { scheme: 'SCT', value: '90219004', meaning: 'Coronary sinus' },
    { scheme: 'SCT', value: '128563000', meaning: 'Juxtaposed appendage' },
    { scheme: 'SCT', value: '82471001', meaning: 'Left atrium' },
    { scheme: 'SCT', value: '128449009', meaning: 'Pulmonary artery wedge' },
    { scheme: 'SCT', value: '128448001', meaning: 'Pulmonary capillary wedge' },
    { scheme: 'SCT', value: '128567004', meaning: 'Pulmonary venous atrium' },
    { scheme: 'SCT', value: '128586007', meaning: 'Pulmonary chamber in cor triatriatum' },
    { scheme: 'SCT', value: '73829009', meaning: 'Right Atrium' },
    { scheme: 'SCT', value: '128568009', meaning: 'Systemic venous atrium' },
  ],
};

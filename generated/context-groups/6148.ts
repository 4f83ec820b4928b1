// Mediastinum Finding or Feature, PS3.16 CID 6148
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6148.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6148: ContextGroup = {
  cid: '6148',
  name: 'Mediastinum Finding or Feature',
  uid: '1.2.840.10008.6.1.1313',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '70142008', meaning: 'Atrial Septal Defect' },
    { scheme: 'DCM', value: '112090', meaning: 'Azygoesophageal recess interface' },
    { scheme: 'SCT', value: '120576005', meaning: 'Fascial layer' },
    { scheme: 'DCM', value: '112095', meaning: 'Hiatus' },
    { scheme: 'DCM', value: '112091', meaning: 'Paraspinal line' },
    { scheme: 'DCM', value: '112092', meaning: 'Posterior tracheal stripe' },
    { scheme: 'DCM', value: '112093', meaning: 'Right tracheal stripe' },
    { scheme: 'DCM', value: '112094', meaning: 'Stripe' },
  ],
};

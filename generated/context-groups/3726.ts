// Coronary Intervention Indication, PS3.16 CID 3726
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3726.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3726: ContextGroup = {
  cid: '3726',
  name: 'Coronary Intervention Indication',
  uid: '1.2.840.10008.6.1.226',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'DCM', value: '122171', meaning: 'Coronary lesion > = 50% stenosis' }, { scheme: 'SCT', value: '89138009', meaning: 'Cardiogenic Shock' }],
};

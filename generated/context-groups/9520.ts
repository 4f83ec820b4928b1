// Segmented RT Accessory Device, PS3.16 CID 9520
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9520.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9520: ContextGroup = {
  cid: '9520',
  name: 'Segmented RT Accessory Device',
  uid: '1.2.840.10008.6.1.1230',
  extensible: true,
  includes: ['9513', '9506', '9515', '9516', '9517', '9518', '9519'],
  codes: [],
};

// Ultrasound Pelvis and Uterus Measurement, PS3.16 CID 12011
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12011.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12011: ContextGroup = {
  cid: '12011',
  name: 'Ultrasound Pelvis and Uterus Measurement',
  uid: '1.2.840.10008.6.1.559',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'LN', value: '11961-0', meaning: 'Cervix Length' }, { scheme: 'LN', value: '12145-9', meaning: 'Endometrium Thickness' }],
};

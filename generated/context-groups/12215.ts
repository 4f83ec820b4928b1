// Echocardiography Vena Cava Measurement, PS3.16 CID 12215
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12215.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12215: ContextGroup = {
  cid: '12215',
  name: 'Echocardiography Vena Cava Measurement',
  uid: '1.2.840.10008.6.1.607',
  extensible: true,
  includes: ['12220'],
  codes: [{ scheme: 'LN', value: '18006-7', meaning: 'Inferior Vena Cava Diameter' }, { scheme: 'LN', value: '18050-5', meaning: 'Inferior Vena Cava % Collapse' }],
};

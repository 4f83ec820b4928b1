// Echocardiography Anatomic Site, PS3.16 CID 12236
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12236.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12236: ContextGroup = {
  cid: '12236',
  name: 'Echocardiography Anatomic Site',
  uid: '1.2.840.10008.6.1.627',
  extensible: true,
  includes: ['12235', '12223', '12241', '12242', '12243', '12244'],
  codes: [{ scheme: 'SCT', value: '253678000', meaning: 'Thoracic Aortic Coarctation' }, { scheme: 'SCT', value: '373945007', meaning: 'Pericardial effusion' }],
};

// Congenital Finding Site, PS3.16 CID 12244
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12244.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12244: ContextGroup = {
  cid: '12244',
  name: 'Congenital Finding Site',
  uid: '1.2.840.10008.6.1.635',
  extensible: true,
  includes: [],
  codes: [{ scheme: 'SCT', value: '30288003', meaning: 'Ventricular Septal Defect' }, { scheme: 'SCT', value: '70142008', meaning: 'Atrial Septal Defect' }],
};

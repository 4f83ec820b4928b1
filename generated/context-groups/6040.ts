// Non-lesion Object Type, PS3.16 CID 6040
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6040.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6040: ContextGroup = {
  cid: '6040',
  name: 'Non-lesion Object Type',
  uid: '1.2.840.10008.6.1.370',
  extensible: true,
  includes: ['6401', '6402', '6403'],
  codes: [{ scheme: 'DCM', value: '111176', meaning: 'Unspecified' }],
};

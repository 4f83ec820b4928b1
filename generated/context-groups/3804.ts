// Stenosis Measurement Method, PS3.16 CID 3804
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3804.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3804: ContextGroup = {
  cid: '3804',
  name: 'Stenosis Measurement Method',
  uid: '1.2.840.10008.6.1.265',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122655', meaning: 'NASCET' },
    { scheme: 'DCM', value: '122656', meaning: 'ECST' },
    { scheme: 'DCM', value: '122650', meaning: 'Area Based Method' },
    { scheme: 'DCM', value: '122651', meaning: 'Diameter Based Method' },
  ],
};

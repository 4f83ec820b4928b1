// Device Participating Role, PS3.16 CID 7445
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7445.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7445: ContextGroup = {
  cid: '7445',
  name: 'Device Participating Role',
  uid: '1.2.840.10008.6.1.1042',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113859', meaning: 'Irradiating Device' },
    { scheme: 'DCM', value: '121097', meaning: 'Recording' },
    { scheme: 'DCM', value: '113942', meaning: 'X-Ray Reading Device' },
  ],
};

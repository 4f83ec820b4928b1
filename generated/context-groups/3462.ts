// Chamber Identification, PS3.16 CID 3462
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3462.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3462: ContextGroup = {
  cid: '3462',
  name: 'Chamber Identification',
  uid: '1.2.840.10008.6.1.106',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '87878005', meaning: 'Left Ventricle' },
    { scheme: 'SCT', value: '53085002', meaning: 'Right Ventricle' },
    { scheme: 'SCT', value: '82471001', meaning: 'Left Atrium' },
    { scheme: 'SCT', value: '73829009', meaning: 'Right Atrium' },
  ],
};

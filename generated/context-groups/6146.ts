// Time Point Type, PS3.16 CID 6146
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6146.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6146: ContextGroup = {
  cid: '6146',
  name: 'Time Point Type',
  uid: '1.2.840.10008.6.1.1002',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'UMLS', value: 'C1442488', meaning: 'Baseline' },
    { scheme: 'UMLS', value: 'C3539075', meaning: 'Pretreatment' },
    { scheme: 'DCM', value: '126074', meaning: 'Posttreatment' },
    { scheme: 'DCM', value: '126075', meaning: 'Eligibility' },
    { scheme: 'UMLS', value: 'C1699701', meaning: 'Unscheduled' },
    { scheme: 'UMLS', value: 'C1708760', meaning: 'Nadir' },
    { scheme: 'SCT', value: '262068006', meaning: 'Pre-operative' },
    { scheme: 'SCT', value: '262061000', meaning: 'Post-operative' },
    { scheme: 'SCT', value: '264908009', meaning: 'Post-radiation' },
    { scheme: 'SCT', value: '262502001', meaning: 'Post-chemotherapy' },
    { scheme: 'SCT', value: '314122007', meaning: 'Maintenance therapy' },
    { scheme: 'SCT', value: '25173007', meaning: 'Recurrence of tumor' },
  ],
};

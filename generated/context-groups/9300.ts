// Procedure Discontinuation Reason, PS3.16 CID 9300
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9300.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9300: ContextGroup = {
  cid: '9300',
  name: 'Procedure Discontinuation Reason',
  uid: '1.2.840.10008.6.1.533',
  extensible: true,
  includes: ['9301', '9302', '60'],
  codes: [
    { scheme: 'DCM', value: '110526', meaning: 'Resource pre-empted' },
    { scheme: 'DCM', value: '110527', meaning: 'Resource inadequate' },
    { scheme: 'DCM', value: '110533', meaning: 'Workitem expired' },
    { scheme: 'DCM', value: '110528', meaning: 'Discontinued Procedure Step rescheduled' },
    { scheme: 'DCM', value: '110529', meaning: 'Discontinued Procedure Step rescheduling recommended' },
    { scheme: 'DCM', value: '110530', meaning: 'Workitem assignment rejected by assigned resource' },
  ],
};

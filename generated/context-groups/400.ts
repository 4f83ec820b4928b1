// Audit Event ID, PS3.16 CID 400
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_400.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid400: ContextGroup = {
  cid: '400',
  name: 'Audit Event ID',
  uid: '1.2.840.10008.6.1.903',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110100', meaning: 'Application Activity' },
    { scheme: 'DCM', value: '110101', meaning: 'Audit Log Used' },
    { scheme: 'DCM', value: '110102', meaning: 'Begin Transferring DICOM Instances' },
    { scheme: 'DCM', value: '110103', meaning: 'DICOM Instances Accessed' },
    { scheme: 'DCM', value: '110104', meaning: 'DICOM Instances Transferred' },
    { scheme: 'DCM', value: '110105', meaning: 'DICOM Study Deleted' },
    { scheme: 'DCM', value: '110106', meaning: 'Export' },
    { scheme: 'DCM', value: '110107', meaning: 'Import' },
    { scheme: 'DCM', value: '110108', meaning: 'Network Entry' },
    { scheme: 'DCM', value: '110109', meaning: 'Order Record' },
    { scheme: 'DCM', value: '110110', meaning: 'Patient Record' },
    { scheme: 'DCM', value: '110111', meaning: 'Procedure Record' },
    { scheme: 'DCM', value: '110112', meaning: 'Query' },
    { scheme: 'DCM', value: '110113', meaning: 'Security Alert' },
    { scheme: 'DCM', value: '110114', meaning: 'User Authentication' },
  ],
};

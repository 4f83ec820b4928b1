// Radiopharmaceutical Organ Dose Reference Authority, PS3.16 CID 10040
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10040.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10040: ContextGroup = {
  cid: '10040',
  name: 'Radiopharmaceutical Organ Dose Reference Authority',
  uid: '1.2.840.10008.6.1.972',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113520', meaning: 'MIRD Pamphlet 1' },
    { scheme: 'DCM', value: '113521', meaning: 'ICRP Publication 53' },
    { scheme: 'DCM', value: '113526', meaning: 'MIRDOSE' },
    { scheme: 'DCM', value: '113527', meaning: 'OLINDA-EXM' },
    { scheme: 'DCM', value: '113528', meaning: 'Package Insert' },
    { scheme: 'DCM', value: '113529', meaning: 'Institutionally Approved Estimates' },
    { scheme: 'DCM', value: '113530', meaning: 'Investigational New Drug' },
    { scheme: 'DCM', value: '113522', meaning: 'ICRP Publication 80' },
    { scheme: 'DCM', value: '113523', meaning: 'ICRP Publication 106' },
  ],
};

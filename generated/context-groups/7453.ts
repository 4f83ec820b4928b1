// Performing Role, PS3.16 CID 7453
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7453.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7453: ContextGroup = {
  cid: '7453',
  name: 'Performing Role',
  uid: '1.2.840.10008.6.1.517',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121094', meaning: 'Performing' },
    { scheme: 'UMLS', value: 'C1709880', meaning: 'Referring' },
    { scheme: 'DCM', value: '121096', meaning: 'Requesting' },
    { scheme: 'DCM', value: '121097', meaning: 'Recording' },
    { scheme: 'DCM', value: '121098', meaning: 'Verifying' },
    { scheme: 'DCM', value: '121099', meaning: 'Assisting' },
    { scheme: 'SCT', value: '413854007', meaning: 'Circulating Nurse' },
    { scheme: 'DCM', value: '121101', meaning: 'Standby' },
    { scheme: 'DCM', value: '113850', meaning: 'Irradiation Authorizing' },
    { scheme: 'DCM', value: '113851', meaning: 'Irradiation Administering' },
    { scheme: 'NCIt', value: 'C28747', meaning: 'Reader' },
    { scheme: 'DCM', value: '129001', meaning: 'Eligibility Reader' },
    { scheme: 'NCIt', value: 'C96561', meaning: 'Adjudicator' },
    { scheme: 'NCIt', value: 'C54634', meaning: 'Reviewer' },
    { scheme: 'DCM', value: '129002', meaning: 'Designator' },
    { scheme: 'DCM', value: '129003', meaning: 'Image Quality Controller' },
    { scheme: 'DCM', value: '129004', meaning: 'Results Quality Controller' },
  ],
};

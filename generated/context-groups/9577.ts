// Patient Treatment Preparation Procedure, PS3.16 CID 9577
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9577.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9577: ContextGroup = {
  cid: '9577',
  name: 'Patient Treatment Preparation Procedure',
  uid: '1.2.840.10008.6.1.1424',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '72641008', meaning: 'Sedation' },
    { scheme: 'DCM', value: '130652', meaning: 'Collision Checks' },
    { scheme: 'SCT', value: '304495004', meaning: 'Vital signs monitoring' },
    { scheme: 'SCT', value: '68894007', meaning: 'Placing restraint' },
    { scheme: 'DCM', value: '130636', meaning: 'Patient Shielding Procedure' },
    { scheme: 'DCM', value: '130637', meaning: 'Patient Fixation Procedure' },
    { scheme: 'DCM', value: '130638', meaning: 'Patient Alignment Procedure' },
    { scheme: 'DCM', value: '130639', meaning: 'Patient Motion Management Setup Procedure' },
  ],
};

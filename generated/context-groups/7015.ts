// Export Delay Reason, PS3.16 CID 7015
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7015.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7015: ContextGroup = {
  cid: '7015',
  name: 'Export Delay Reason',
  uid: '1.2.840.10008.6.1.1179',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128715', meaning: 'Delay export until final report is available' },
    { scheme: 'DCM', value: '128716', meaning: 'Delay export until clinical information is available' },
    { scheme: 'DCM', value: '128717', meaning: 'Delay export until confirmation of diagnosis is available' },
    { scheme: 'DCM', value: '128718', meaning: 'Delay export until histopathology is available' },
    { scheme: 'DCM', value: '128719', meaning: 'Delay export until other laboratory results are available' },
    { scheme: 'DCM', value: '128720', meaning: 'Delay export until patient is discharged' },
    { scheme: 'DCM', value: '128721', meaning: 'Delay export until patient dies' },
    { scheme: 'DCM', value: '128722', meaning: 'Delay export until expert review is available' },
  ],
};

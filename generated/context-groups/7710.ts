// Tractography Anatomic Site, PS3.16 CID 7710
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7710.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7710: ContextGroup = {
  cid: '7710',
  name: 'Tractography Anatomic Site',
  uid: '1.2.840.10008.6.1.1020',
  extensible: true,
  includes: ['7701', '7702', '7703', '7704', '7705', '7706', '7707'],
  codes: [
    { scheme: 'SCT', value: '33060004', meaning: 'Cerebellar white matter' },
    { scheme: 'SCT', value: '68523003', meaning: 'Cerebral white matter' },
    { scheme: 'SCT', value: '27088001', meaning: 'Spinal cord white matter' },
    { scheme: 'SCT', value: '389080008', meaning: 'White matter of brain and spinal cord' },
    { scheme: 'DCM', value: '110706', meaning: 'Perilesional White Matter' },
    { scheme: 'SCT', value: '84782009', meaning: 'Peripheral nerve' },
    { scheme: 'SCT', value: '127954009', meaning: 'Skeletal muscle' },
    { scheme: 'SCT', value: '122448007', meaning: 'Cardiac muscle' },
    { scheme: 'SCT', value: '706342009', meaning: 'Phantom' },
  ],
};

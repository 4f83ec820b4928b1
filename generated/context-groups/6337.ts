// mpMRI Prostate Abnormality from PI-RADS®, PS3.16 CID 6337
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6337.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6337: ContextGroup = {
  cid: '6337',
  name: 'mpMRI Prostate Abnormality from PI-RADS®',
  uid: '1.2.840.10008.6.1.1394',
  extensible: true,
  includes: ['6338'],
  codes: [
    { scheme: 'DCM', value: '130591', meaning: 'Focal abnormality' },
    { scheme: 'SCT', value: '87017008', meaning: 'Focal' },
    { scheme: 'NCIt', value: 'C110961', meaning: 'Index lesion' },
    { scheme: 'SCT', value: '52988006', meaning: 'Lesion' },
    { scheme: 'SCT', value: '4147007', meaning: 'Mass' },
    { scheme: 'SCT', value: '27925004', meaning: 'Nodule' },
    { scheme: 'DCM', value: '130592', meaning: 'Non-focal abnormality' },
    { scheme: 'SCT', value: '19648000', meaning: 'Diffuse' },
    { scheme: 'SCT', value: '524008', meaning: 'Multifocal' },
    { scheme: 'SCT', value: '410674003', meaning: 'Regional' },
  ],
};

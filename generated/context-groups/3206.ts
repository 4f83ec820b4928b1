// Non-invasive Cardiac Imaging Procedure, PS3.16 CID 3206
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3206.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3206: ContextGroup = {
  cid: '3206',
  name: 'Non-invasive Cardiac Imaging Procedure',
  uid: '1.2.840.10008.6.1.761',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '108294005', meaning: 'Nuclear medicine cardiovascular study' },
    { scheme: 'SCT', value: '35621002', meaning: 'Cardiac blood pool imaging (nuclear)' },
    { scheme: 'SCT', value: '241439007', meaning: 'PET heart study' },
    { scheme: 'SCT', value: '105371005', meaning: 'SPECT' },
    { scheme: 'SCT', value: '40701008', meaning: 'Echocardiography' },
    { scheme: 'SCT', value: '241620005', meaning: 'Cardiac MRI' },
  ],
};

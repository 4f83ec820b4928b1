// Echocardiography Stroke Volume Origin, PS3.16 CID 12223
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12223.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12223: ContextGroup = {
  cid: '12223',
  name: 'Echocardiography Stroke Volume Origin',
  uid: '1.2.840.10008.6.1.615',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '87878005', meaning: 'Left Ventricle' },
    { scheme: 'SCT', value: '13418002', meaning: 'Left Ventricle Outflow Tract' },
    { scheme: 'SCT', value: '44627009', meaning: 'Right Ventricle Outflow Tract' },
    { scheme: 'SCT', value: '91134007', meaning: 'Mitral Valve' },
    { scheme: 'SCT', value: '15825003', meaning: 'Aorta' },
  ],
};

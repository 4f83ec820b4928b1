// Ultrasound Contrast/Bolus Agent, PS3.16 CID 12030
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12030.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12030: ContextGroup = {
  cid: '12030',
  name: 'Ultrasound Contrast/Bolus Agent',
  uid: '1.2.840.10008.6.1.805',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125901', meaning: 'CARDIOsphere' },
    { scheme: 'NDC', value: '11994-011-04', meaning: 'Definity' },
    { scheme: 'DCM', value: '125902', meaning: 'Echovist' },
    { scheme: 'DCM', value: '125903', meaning: 'Imagify' },
    { scheme: 'DCM', value: '125904', meaning: 'Levovist' },
    { scheme: 'NDC', value: '0407-2707-03', meaning: 'Optison' },
    { scheme: 'DCM', value: '125905', meaning: 'Sonazoid' },
    { scheme: 'DCM', value: '125906', meaning: 'SonoVue' },
    { scheme: 'DCM', value: '125907', meaning: 'Targestar-B' },
    { scheme: 'DCM', value: '125908', meaning: 'Targestar-P' },
  ],
};

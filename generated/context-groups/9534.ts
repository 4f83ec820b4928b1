// Radiotherapy Target, PS3.16 CID 9534
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9534.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9534: ContextGroup = {
  cid: '9534',
  name: 'Radiotherapy Target',
  uid: '1.2.840.10008.6.1.1244',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130049', meaning: 'CTV Nodal' },
    { scheme: 'DCM', value: '130050', meaning: 'CTV Primary' },
    { scheme: 'SCT', value: '228792002', meaning: 'CTV' },
    { scheme: 'DCM', value: '130051', meaning: 'GTV Nodal' },
    { scheme: 'DCM', value: '130052', meaning: 'GTV Primary' },
    { scheme: 'SCT', value: '228791009', meaning: 'GTV' },
    { scheme: 'DCM', value: '130053', meaning: 'PTV Nodal' },
    { scheme: 'DCM', value: '130054', meaning: 'PTV Primary' },
    { scheme: 'SCT', value: '228793007', meaning: 'PTV' },
    { scheme: 'DCM', value: '130056', meaning: 'ITV' },
    { scheme: 'DCM', value: '130059', meaning: 'Treated Volume' },
    { scheme: 'SCT', value: '228790005', meaning: 'Irradiated Volume' },
    { scheme: 'DCM', value: '130055', meaning: 'Entire Body Target Volume' },
    { scheme: 'DCM', value: '130063', meaning: 'Radiation Dose Normalization Point' },
    { scheme: 'DCM', value: '130064', meaning: 'Radiation Dose Reference Point' },
  ],
};

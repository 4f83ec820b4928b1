// Ophthalmic Visual Acuity Type, PS3.16 CID 4216
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4216.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4216: ContextGroup = {
  cid: '4216',
  name: 'Ophthalmic Visual Acuity Type',
  uid: '1.2.840.10008.6.1.802',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111685', meaning: 'Autorefraction Visual Acuity' },
    { scheme: 'DCM', value: '111686', meaning: 'Habitual Visual Acuity' },
    { scheme: 'DCM', value: '111687', meaning: 'Prescription Visual Acuity' },
    { scheme: 'SCT', value: '424622008', meaning: 'Potential Acuity Meter Visual Acuity' },
    { scheme: 'SCT', value: '419775003', meaning: 'Best Corrected Visual Acuity' },
    { scheme: 'SCT', value: '420050001', meaning: 'Uncorrected Visual Acuity' },
    { scheme: 'SCT', value: '419475002', meaning: 'Pinhole Visual Acuity' },
    { scheme: 'SCT', value: '425141002', meaning: 'Brightness Acuity Testing Visual Acuity' },
  ],
};

// Cardiac Ejection Fraction, PS3.16 CID 3833
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3833.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3833: ContextGroup = {
  cid: '3833',
  name: 'Cardiac Ejection Fraction',
  uid: '1.2.840.10008.6.1.284',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '8810-4', meaning: 'Left ventricular ejection fraction by CT' },
    { scheme: 'LN', value: '8817-9', meaning: 'Right ventricular ejection fraction by CT' },
    { scheme: 'LN', value: '8811-2', meaning: 'Left ventricular ejection fraction by MR' },
    { scheme: 'LN', value: '8818-7', meaning: 'Right ventricular ejection fraction by MR' },
  ],
};

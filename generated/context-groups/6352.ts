// Prostate Cancer Diagnostic Blood Lab Measurement, PS3.16 CID 6352
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6352.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6352: ContextGroup = {
  cid: '6352',
  name: 'Prostate Cancer Diagnostic Blood Lab Measurement',
  uid: '1.2.840.10008.6.1.1409',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '2857-1', meaning: 'Prostate Cancer Antigen' },
    { scheme: 'LN', value: '15325-4', meaning: 'Prostate specific Antigen Density' },
    { scheme: 'NCIt', value: 'C142184', meaning: '4Kscore' },
  ],
};

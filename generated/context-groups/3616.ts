// Hemodynamic Period Measurement, PS3.16 CID 3616
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3616.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3616: ContextGroup = {
  cid: '3616',
  name: 'Hemodynamic Period Measurement',
  uid: '1.2.840.10008.6.1.166',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371850007', meaning: 'Aortic Systolic Ejection Period (SEPa)' },
    { scheme: 'SCT', value: '371848004', meaning: 'Pulmonary Systolic Ejection Period (SEPp)' },
    { scheme: 'SCT', value: '371849007', meaning: 'Mitral Diastolic Filling Period (DFPm)' },
    { scheme: 'SCT', value: '371847009', meaning: 'Tricuspid Diastolic Filling Period (DFPt)' },
    { scheme: 'SCT', value: '371853009', meaning: 'Derived Period, Non-Valve' },
  ],
};

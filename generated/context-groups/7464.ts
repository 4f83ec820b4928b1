// General Region of Interest Measurement Modifier, PS3.16 CID 7464
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7464.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7464: ContextGroup = {
  cid: '7464',
  name: 'General Region of Interest Measurement Modifier',
  uid: '1.2.840.10008.6.1.951',
  extensible: true,
  includes: ['3488'],
  codes: [
    { scheme: 'SCT', value: '386136009', meaning: 'Standard Deviation' },
    { scheme: 'SCT', value: '255619001', meaning: 'Total' },
    { scheme: 'SCT', value: '373099004', meaning: 'Median' },
    { scheme: 'SCT', value: '373100007', meaning: 'Mode' },
    { scheme: 'DCM', value: '126031', meaning: 'Peak Value Within ROI' },
    { scheme: 'UMLS', value: 'C0681921', meaning: 'Coefficient of Variance' },
    { scheme: 'DCM', value: '126051', meaning: 'Skewness' },
    { scheme: 'DCM', value: '126052', meaning: 'Kurtosis' },
    { scheme: 'UMLS', value: 'C1711260', meaning: 'Variance' },
    { scheme: 'UMLS', value: 'C2347976', meaning: 'Root Mean Square' },
  ],
};

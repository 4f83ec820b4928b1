// Size Specific Dose Estimation Method for CT, PS3.16 CID 10023
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10023.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10023: ContextGroup = {
  cid: '10023',
  name: 'Size Specific Dose Estimation Method for CT',
  uid: '1.2.840.10008.6.1.947',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113934', meaning: 'AAPM 204 Lateral Dimension' },
    { scheme: 'DCM', value: '113935', meaning: 'AAPM 204 AP Dimension' },
    { scheme: 'DCM', value: '113936', meaning: 'AAPM 204 Sum of Lateral and AP Dimension' },
    { scheme: 'DCM', value: '113937', meaning: 'AAPM 204 Effective Diameter Estimated From Patient Age' },
    { scheme: 'DCM', value: '113988', meaning: 'Estimated from Water Equivalent Diameter' },
    { scheme: 'DCM', value: '113989', meaning: 'Arithmetic Average of SSDE(z)' },
  ],
};

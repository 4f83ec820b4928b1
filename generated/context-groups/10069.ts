// Radiation Dose Estimate Parameter, PS3.16 CID 10069
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10069.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10069: ContextGroup = {
  cid: '10069',
  name: 'Radiation Dose Estimate Parameter',
  uid: '1.2.840.10008.6.1.1163',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '128405', meaning: 'Breast Thickness' },
    { scheme: 'DCM', value: '111634', meaning: 'Half Value Layer' },
    { scheme: 'DCM', value: '111046', meaning: 'Percent Fibroglandular Tissue' },
    { scheme: 'DCM', value: '128407', meaning: 'DgN' },
    { scheme: 'DCM', value: '128408', meaning: 'Patient AP Dimension' },
    { scheme: 'DCM', value: '128409', meaning: 'Patient Lateral Dimension' },
    { scheme: 'DCM', value: '128410', meaning: 'SSDE Conversion Factor' },
    { scheme: 'DCM', value: '128411', meaning: 'Backscatter' },
    { scheme: 'DCM', value: '113981', meaning: 'Water Equivalent Diameter Representative Value' },
    { scheme: 'DCM', value: '113982', meaning: 'Water Equivalent Diameter Integrated Across Scan Range' },
    { scheme: 'DCM', value: '113983', meaning: 'Water Equivalent Diameter From Raw Data' },
    { scheme: 'DCM', value: '113984', meaning: 'Water Equivalent Diameter From Localizer' },
    { scheme: 'DCM', value: '128433', meaning: 'Tissue Air Ratio' },
    { scheme: 'DCM', value: '128452', meaning: 'Correction Factor' },
    { scheme: 'DCM', value: '128453', meaning: 'Curve Fit Parameter' },
    { scheme: 'DCM', value: '128455', meaning: 'Homogeneity Factor' },
    { scheme: 'DCM', value: '128522', meaning: 'Normalization Factor' },
    { scheme: 'DCM', value: '128523', meaning: 'Offset Factor' },
    { scheme: 'DCM', value: '112031', meaning: 'Attenuation Coefficient' },
    { scheme: 'DCM', value: '128526', meaning: 'Tissue Fraction' },
    { scheme: 'DCM', value: '128527', meaning: 'Distance Correction' },
    { scheme: 'NCIt', value: 'C70774', meaning: 'Unit Conversion Factor' },
    { scheme: 'DCM', value: '121206', meaning: 'Distance' },
  ],
};

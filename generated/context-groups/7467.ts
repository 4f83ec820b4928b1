// Gray Level Co-occurrence Matrix Measurement, PS3.16 CID 7467
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7467.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7467: ContextGroup = {
  cid: '7467',
  name: 'Gray Level Co-occurrence Matrix Measurement',
  uid: '1.2.840.10008.6.1.1000',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'IBSI', value: 'TU9B', meaning: 'Joint Entropy of GLCM' },
    { scheme: 'DCM', value: '126061', meaning: 'Root Angular Second Moment of GLCM' },
    { scheme: 'IBSI', value: 'WF0Z', meaning: 'Inverse Difference Moment of GLCM' },
    { scheme: 'IBSI', value: 'ACUI', meaning: 'Contrast of GLCM' },
    { scheme: 'IBSI', value: '8S9J', meaning: 'Dissimilarity of GLCM' },
    { scheme: 'IBSI', value: '8ZQL', meaning: 'Angular Second Moment of GLCM' },
    { scheme: 'IBSI', value: 'NI2N', meaning: 'Correlation of GLCM' },
    { scheme: 'IBSI', value: 'GYBY', meaning: 'Joint Maximum of GLCM' },
    { scheme: 'IBSI', value: '60VM', meaning: 'Joint Average of GLCM' },
    { scheme: 'IBSI', value: 'UR99', meaning: 'Joint Variance of GLCM' },
    { scheme: 'IBSI', value: 'TF7R', meaning: 'Difference Average of GLCM' },
    { scheme: 'IBSI', value: 'D3YU', meaning: 'Difference Variance of GLCM' },
    { scheme: 'IBSI', value: 'NTRS', meaning: 'Difference Entropy of GLCM' },
    { scheme: 'IBSI', value: 'ZGXS', meaning: 'Sum Average of GLCM' },
    { scheme: 'IBSI', value: 'OEEB', meaning: 'Sum Variance of GLCM' },
    { scheme: 'IBSI', value: 'P6QZ', meaning: 'Sum Entropy of GLCM' },
    { scheme: 'IBSI', value: 'IB1Z', meaning: 'Inverse Difference of GLCM' },
    { scheme: 'IBSI', value: 'NDRX', meaning: 'Normalized Inverse Difference of GLCM' },
    { scheme: 'IBSI', value: '1QCO', meaning: 'Normalized Inverse Difference Moment of GLCM' },
    { scheme: 'IBSI', value: 'E8JP', meaning: 'Inverse Variance of GLCM' },
    { scheme: 'IBSI', value: 'QWB0', meaning: 'Autocorrelation of GLCM' },
    { scheme: 'IBSI', value: 'DG8W', meaning: 'Cluster Tendency of GLCM' },
    { scheme: 'IBSI', value: '7NFM', meaning: 'Cluster Shade of GLCM' },
    { scheme: 'IBSI', value: 'AE86', meaning: 'Cluster Prominence of GLCM' },
    { scheme: 'IBSI', value: 'R8DG', meaning: 'First Measure of Information Correlation of GLCM' },
    { scheme: 'IBSI', value: 'JN9H', meaning: 'Second Measure of Information Correlation of GLCM' },
  ],
};

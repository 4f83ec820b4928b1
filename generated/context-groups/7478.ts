// Intensity Histogram Feature, PS3.16 CID 7478
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7478.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7478: ContextGroup = {
  cid: '7478',
  name: 'Intensity Histogram Feature',
  uid: '1.2.840.10008.6.1.1271',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'IBSI', value: 'X6K6', meaning: 'Intensity Histogram Mean' },
    { scheme: 'IBSI', value: 'CH89', meaning: 'Intensity Histogram Variance' },
    { scheme: 'IBSI', value: '88K1', meaning: 'Intensity Histogram Skewness' },
    { scheme: 'IBSI', value: 'C3I7', meaning: 'Intensity Histogram Kurtosis' },
    { scheme: 'IBSI', value: 'WIFQ', meaning: 'Intensity Histogram Median' },
    { scheme: 'IBSI', value: '1PR8', meaning: 'Intensity Histogram Minimum Gray Level' },
    { scheme: 'IBSI', value: 'GPMT', meaning: 'Intensity Histogram 10th Percentile' },
    { scheme: 'IBSI', value: 'OZ0C', meaning: 'Intensity Histogram 90th Percentile' },
    { scheme: 'IBSI', value: '3NCY', meaning: 'Intensity Histogram Maximum Gray Level' },
    { scheme: 'IBSI', value: 'AMMC', meaning: 'Intensity Histogram Mode' },
    { scheme: 'IBSI', value: 'WR0O', meaning: 'Intensity Histogram Interquartile Range' },
    { scheme: 'IBSI', value: '5Z3W', meaning: 'Intensity Histogram Range' },
    { scheme: 'IBSI', value: 'D2ZX', meaning: 'Intensity Histogram Mean Absolute Deviation' },
    { scheme: 'IBSI', value: 'WRZB', meaning: 'Intensity Histogram Robust Mean Absolute Deviation' },
    { scheme: 'IBSI', value: '4RNL', meaning: 'Intensity Histogram Median Absolute Deviation' },
    { scheme: 'IBSI', value: 'CWYJ', meaning: 'Intensity Histogram Coefficient of Variation' },
    { scheme: 'IBSI', value: 'SLWD', meaning: 'Intensity Histogram Quartile Coefficient of Dispersion' },
    { scheme: 'IBSI', value: 'TLU2', meaning: 'Intensity Histogram Entropy' },
    { scheme: 'IBSI', value: 'BJ5W', meaning: 'Intensity Histogram Uniformity' },
    { scheme: 'IBSI', value: '12CE', meaning: 'Intensity Histogram Maximum Gradient' },
    { scheme: 'IBSI', value: '8E6O', meaning: 'Intensity Histogram Maximum Gradient Gray Level' },
    { scheme: 'IBSI', value: 'VQB3', meaning: 'Intensity Histogram Minimum Gradient' },
    { scheme: 'IBSI', value: 'RHQZ', meaning: 'Intensity Histogram Minimum Gradient Gray Level' },
  ],
};

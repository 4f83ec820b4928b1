// Prostate MRI Signal Characteristic from PI-RADS®, PS3.16 CID 6344
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6344.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6344: ContextGroup = {
  cid: '6344',
  name: 'Prostate MRI Signal Characteristic from PI-RADS®',
  uid: '1.2.840.10008.6.1.1401',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'RADLEX', value: 'RID35805', meaning: 'Hyperintense' },
    { scheme: 'RADLEX', value: 'RID39467', meaning: 'T2 Hyperintensity' },
    { scheme: 'RADLEX', value: 'RID6053', meaning: 'Isointense' },
    { scheme: 'RADLEX', value: 'RID35804', meaning: 'Hypointense' },
    { scheme: 'RADLEX', value: 'RID49500', meaning: 'Markedly hypointense' },
    { scheme: 'RADLEX', value: 'RID49501', meaning: 'T2 hypointensity' },
    { scheme: 'RADLEX', value: 'RID43349', meaning: 'Restricted diffusion' },
    { scheme: 'RADLEX', value: 'RID39536', meaning: 'Diffusion-weighted hypersensitivity' },
    { scheme: 'DCM', value: '130595', meaning: 'ADC Hyperintense' },
    { scheme: 'DCM', value: '130596', meaning: 'ADC Hypointense' },
    { scheme: 'RADLEX', value: 'RID49499', meaning: 'Organized chaos' },
    { scheme: 'RADLEX', value: 'RID6060', meaning: 'Heterogeneous' },
    { scheme: 'DCM', value: '112160', meaning: 'Homogeneous' },
  ],
};

// Core Echo Strain Measurement, PS3.16 CID 12309
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12309.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12309: ContextGroup = {
  cid: '12309',
  name: 'Core Echo Strain Measurement',
  uid: '1.2.840.10008.6.1.1426',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130686', meaning: 'LV End-systolic GLS Multiview Mean (Endocardial)' },
    { scheme: 'DCM', value: '130687', meaning: 'LV End-systolic GLS 4CH (Endocardial)' },
    { scheme: 'DCM', value: '130688', meaning: 'LV End-systolic GLS 2CH (Endocardial)' },
    { scheme: 'DCM', value: '130689', meaning: 'LV End-systolic GLS ALAX (Endocardial)' },
    { scheme: 'DCM', value: '130698', meaning: 'LV End-systolic Mechanical Dispersion' },
    { scheme: 'DCM', value: '130690', meaning: 'LV Peak Systolic GLS Multiview Mean (Endocardial)' },
    { scheme: 'DCM', value: '130691', meaning: 'LV Peak Systolic GLS 4CH (Endocardial)' },
    { scheme: 'DCM', value: '130692', meaning: 'LV Peak Systolic GLS 2CH (Endocardial)' },
    { scheme: 'DCM', value: '130693', meaning: 'LV Peak Systolic GLS ALAX (Endocardial)' },
    { scheme: 'DCM', value: '130694', meaning: 'LV Peak GLS Multiview Mean (Endocardial)' },
    { scheme: 'DCM', value: '130695', meaning: 'LV Peak GLS 4CH (Endocardial)' },
    { scheme: 'DCM', value: '130696', meaning: 'LV Peak GLS 2CH (Endocardial)' },
    { scheme: 'DCM', value: '130697', meaning: 'LV Peak GLS ALAX (Endocardial)' },
  ],
};

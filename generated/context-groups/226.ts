// Population Statistical Descriptor, PS3.16 CID 226
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_226.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid226: ContextGroup = {
  cid: '226',
  name: 'Population Statistical Descriptor',
  uid: '1.2.840.10008.6.1.31',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '371889001', meaning: '95th Percentile Value of population' },
    { scheme: 'SCT', value: '371887004', meaning: '90th Percentile Value of population' },
    { scheme: 'SCT', value: '371917008', meaning: '1 Sigma Upper Value of population' },
    { scheme: 'SCT', value: '371920000', meaning: '2 Sigma Upper Value of population' },
    { scheme: 'SCT', value: '373098007', meaning: 'Mean Value of population' },
    { scheme: 'SCT', value: '373099004', meaning: 'Median Value of population' },
    { scheme: 'SCT', value: '371890005', meaning: '10th Percentile Value of population' },
    { scheme: 'SCT', value: '371888009', meaning: '5th Percentile Value of population' },
    { scheme: 'SCT', value: '371919006', meaning: '1 Sigma Lower Value of population' },
    { scheme: 'SCT', value: '371918003', meaning: '2 Sigma Lower Value of population' },
    { scheme: 'DCM', value: '121414', meaning: 'Standard deviation of population' },
    { scheme: 'DCM', value: '121417', meaning: '2 Sigma deviation of population' },
    { scheme: 'DCM', value: '130614', meaning: 'Interquartile Range of population' },
    { scheme: 'DCM', value: '130615', meaning: 'Interquartile Range to Median ratio of population' },
  ],
};

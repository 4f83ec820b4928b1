// PET Region of Interest Measurement, PS3.16 CID 7466
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7466.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7466: ContextGroup = {
  cid: '7466',
  name: 'PET Region of Interest Measurement',
  uid: '1.2.840.10008.6.1.999',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126032', meaning: 'Metabolic Volume' },
    { scheme: 'DCM', value: '126033', meaning: 'Total Lesion Glycolysis' },
    { scheme: 'DCM', value: '126034', meaning: 'Glycolysis' },
    { scheme: 'DCM', value: '126035', meaning: 'Total Lesion Proliferation' },
    { scheme: 'DCM', value: '126036', meaning: 'Proliferative Activity' },
    { scheme: 'DCM', value: '126037', meaning: 'Standardized Added Metabolic Activity' },
    { scheme: 'DCM', value: '126038', meaning: 'Standardized Added Metabolic Activity Background' },
    { scheme: 'DCM', value: '126039', meaning: 'Lesion to Background SUV Ratio' },
    { scheme: 'DCM', value: '126040', meaning: 'Background for Lesion to Background SUV Ratio' },
  ],
};

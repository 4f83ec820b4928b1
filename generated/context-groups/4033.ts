// MR Proton Spectroscopy Metabolite, PS3.16 CID 4033
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4033.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4033: ContextGroup = {
  cid: '4033',
  name: 'MR Proton Spectroscopy Metabolite',
  uid: '1.2.840.10008.6.1.310',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '115391007', meaning: 'N-acetylaspartate' },
    { scheme: 'SCT', value: '59351004', meaning: 'Citrate' },
    { scheme: 'SCT', value: '65123005', meaning: 'Choline' },
    { scheme: 'SCT', value: '14804005', meaning: 'Creatine' },
    { scheme: 'DCM', value: '113094', meaning: 'Creatine and Choline' },
    { scheme: 'SCT', value: '83036002', meaning: 'Lactate' },
    { scheme: 'SCT', value: '70106000', meaning: 'Lipid' },
    { scheme: 'DCM', value: '113095', meaning: 'Lipid and Lactate' },
    { scheme: 'DCM', value: '113080', meaning: 'Glutamate and glutamine' },
    { scheme: 'SCT', value: '25761002', meaning: 'Glutamine' },
    { scheme: 'SCT', value: '10944007', meaning: 'Tuarine' },
    { scheme: 'SCT', value: '72164009', meaning: 'Inositol' },
    { scheme: 'DCM', value: '113081', meaning: 'Choline/Creatine Ratio' },
    { scheme: 'DCM', value: '113082', meaning: 'N-acetylaspartate/Creatine Ratio' },
    { scheme: 'DCM', value: '113083', meaning: 'N-acetylaspartate/Choline Ratio' },
    { scheme: 'DCM', value: '113096', meaning: 'Creatine+Choline/Citrate Ratio' },
  ],
};

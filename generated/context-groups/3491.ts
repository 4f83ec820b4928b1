// IVUS Lesion Morphology, PS3.16 CID 3491
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3491.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3491: ContextGroup = {
  cid: '3491',
  name: 'IVUS Lesion Morphology',
  uid: '1.2.840.10008.6.1.125',
  extensible: true,
  includes: ['3495'],
  codes: [
    { scheme: 'DCM', value: '122356', meaning: 'Soft plaque' },
    { scheme: 'DCM', value: '122357', meaning: 'In-Stent Neointima' },
    { scheme: 'SCT', value: '233981004', meaning: 'Arterial (True) Aneurysm' },
    { scheme: 'SCT', value: '22036004', meaning: 'Pseudo Aneurysm' },
    { scheme: 'DCM', value: '122361', meaning: 'False Lumen' },
    { scheme: 'SCT', value: '255465008', meaning: 'Concentric' },
    { scheme: 'SCT', value: '255380003', meaning: 'Eccentric' },
    { scheme: 'SCT', value: '62189002', meaning: 'Plaque Ulceration' },
    { scheme: 'DCM', value: '122363', meaning: 'Plaque Rupture' },
    { scheme: 'DCM', value: '122389', meaning: 'Vulnerable Plaque' },
    { scheme: 'DCM', value: '122390', meaning: 'Eroded Plaque' },
  ],
};

// Aneurysm Type, PS3.16 CID 3808
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3808.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3808: ContextGroup = {
  cid: '3808',
  name: 'Aneurysm Type',
  uid: '1.2.840.10008.6.1.269',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '710864009', meaning: 'dissecting aneurysm' },
    { scheme: 'SCT', value: '314186008', meaning: 'inflammatory abdominal aortic aneurysm' },
    { scheme: 'SCT', value: '22039006', meaning: 'ruptured aneurysm' },
    { scheme: 'SCT', value: '85726003', meaning: 'mixed aneurysm' },
    { scheme: 'SCT', value: '14156004', meaning: 'racemose aneurysm' },
    { scheme: 'SCT', value: '233982006', meaning: 'cirsoid aneurysm' },
    { scheme: 'SCT', value: '51668007', meaning: 'mycotic aneurysm' },
    { scheme: 'SCT', value: '43299000', meaning: 'miliary aneurysm' },
    { scheme: 'SCT', value: '54002007', meaning: 'saccular aneurysm' },
    { scheme: 'SCT', value: '57754000', meaning: 'varicose aneurysm' },
    { scheme: 'SCT', value: '85431000', meaning: 'fusiform aneurysm' },
    { scheme: 'SCT', value: '110421000', meaning: 'traumatic aneurysm' },
    { scheme: 'SCT', value: '125271003', meaning: 'thrombosed aneurysm' },
    { scheme: 'SCT', value: '125272005', meaning: 'expanding aneurysm' },
    { scheme: 'SCT', value: '125273000', meaning: 'calcified aneurysm' },
    { scheme: 'SCT', value: '125274006', meaning: 'multiple aneurysm' },
    { scheme: 'SCT', value: '52856002', meaning: 'cylindroid aneurysm' },
    { scheme: 'SCT', value: '70984001', meaning: 'serpentine aneurysm' },
  ],
};

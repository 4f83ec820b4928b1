// Vascular Morphology, PS3.16 CID 3810
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3810.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3810: ContextGroup = {
  cid: '3810',
  name: 'Vascular Morphology',
  uid: '1.2.840.10008.6.1.271',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '1522000', meaning: 'plaque' },
    { scheme: 'SCT', value: '415582006', meaning: 'stenosis' },
    { scheme: 'SCT', value: '85659009', meaning: 'aneurysm' },
    { scheme: 'SCT', value: '710864009', meaning: 'arterial dissection' },
    { scheme: 'SCT', value: '65818007', meaning: 'stent' },
    { scheme: 'SCT', value: '26036001', meaning: 'occlusion' },
    { scheme: 'SCT', value: '128617001', meaning: 'arteriovenous fistula' },
    { scheme: 'SCT', value: '400210000', meaning: 'angioma' },
    { scheme: 'SCT', value: '25322007', meaning: 'dilatation' },
    { scheme: 'SCT', value: '416061003', meaning: 'vascular coiling' },
    { scheme: 'SCT', value: '15690004', meaning: 'tortuosity' },
    { scheme: 'SCT', value: '31113003', meaning: 'diverticulum' },
    { scheme: 'SCT', value: '107671003', meaning: 'vascular sclerosis' },
    { scheme: 'SCT', value: '396339007', meaning: 'thrombus' },
    { scheme: 'SCT', value: '22036004', meaning: 'pseudoaneurysm' },
    { scheme: 'SCT', value: '55584005', meaning: 'embolism' },
    { scheme: 'SCT', value: '31653004', meaning: 'fibromuscular dysplasia' },
  ],
};

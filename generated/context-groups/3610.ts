// Gradient Source Location, PS3.16 CID 3610
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3610.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3610: ContextGroup = {
  cid: '3610',
  name: 'Gradient Source Location',
  uid: '1.2.840.10008.6.1.160',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '91134007', meaning: 'Mitral Valve' },
    { scheme: 'SCT', value: '34202007', meaning: 'Aortic Valve' },
    { scheme: 'SCT', value: '46030003', meaning: 'Tricuspid valve' },
    { scheme: 'SCT', value: '39057004', meaning: 'Pulmonary valve' },
    { scheme: 'SCT', value: '81040000', meaning: 'Pulmonary artery' },
    { scheme: 'SCT', value: '13418002', meaning: 'Left ventricle outflow tract' },
    { scheme: 'SCT', value: '44627009', meaning: 'Right ventricle outflow tract' },
    { scheme: 'SCT', value: '30288003', meaning: 'Ventricular Septal defect' },
    { scheme: 'SCT', value: '70142008', meaning: 'Atrial Septal defect' },
    { scheme: 'SCT', value: '7305005', meaning: 'Coarctation of aorta' },
  ],
};

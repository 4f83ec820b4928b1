// Ventricular Source Location, PS3.16 CID 3609
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3609.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3609: ContextGroup = {
  cid: '3609',
  name: 'Ventricular Source Location',
  uid: '1.2.840.10008.6.1.159',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '45503006', meaning: 'Common ventricle' },
    { scheme: 'SCT', value: '87878005', meaning: 'Left ventricle' },
    { scheme: 'SCT', value: '128564006', meaning: 'Left ventricle apex' },
    { scheme: 'SCT', value: '70238003', meaning: 'Left ventricle inflow' },
    { scheme: 'SCT', value: '13418002', meaning: 'Left ventricle outflow tract' },
    { scheme: 'SCT', value: '53085002', meaning: 'Right ventricle' },
    { scheme: 'SCT', value: '128565007', meaning: 'Right ventricle apex' },
    { scheme: 'SCT', value: '8017000', meaning: 'Right ventricle inflow' },
    { scheme: 'SCT', value: '44627009', meaning: 'Right ventricle outflow tract' },
  ],
};

// Pelvic Vasculature Anatomical Location, PS3.16 CID 12140
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12140.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12140: ContextGroup = {
  cid: '12140',
  name: 'Pelvic Vasculature Anatomical Location',
  uid: '1.2.840.10008.6.1.591',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '50536004', meaning: 'Umbilical Artery' },
    { scheme: 'SCT', value: '13576009', meaning: 'Umbilical Vein' },
    { scheme: 'SCT', value: '12052000', meaning: 'Ovarian Artery' },
    { scheme: 'SCT', value: '976004', meaning: 'Ovarian Vein' },
    { scheme: 'SCT', value: '91079009', meaning: 'Uterine Artery' },
    { scheme: 'SCT', value: '60028002', meaning: 'Uterine Vein' },
    { scheme: 'SCT', value: '256779006', meaning: 'Vitelline Artery of Placenta' },
    { scheme: 'SCT', value: '256875007', meaning: 'Vitelline Vein of Placenta' },
    { scheme: 'SCT', value: '73634005', meaning: 'Common Iliac Artery' },
  ],
};

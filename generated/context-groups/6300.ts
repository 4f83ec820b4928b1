// Prostate Anatomy, PS3.16 CID 6300
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6300.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6300: ContextGroup = {
  cid: '6300',
  name: 'Prostate Anatomy',
  uid: '1.2.840.10008.6.1.1138',
  extensible: true,
  includes: ['6304', '6302', '6303'],
  codes: [
    { scheme: 'SCT', value: '41216001', meaning: 'Prostate' },
    { scheme: 'SCT', value: '64739004', meaning: 'Seminal Vesicle' },
    { scheme: 'SCT', value: '279706003', meaning: 'Peripheral zone of the prostate' },
    { scheme: 'SCT', value: '399384005', meaning: 'Transition zone of the prostate' },
    { scheme: 'SCT', value: '717025007', meaning: 'Anterior fibromuscular stroma of prostate' },
    { scheme: 'SCT', value: '71553001', meaning: 'Prostatic Urethra' },
  ],
};

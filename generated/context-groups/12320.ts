// General Ultrasound Report Document Title, PS3.16 CID 12320
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12320.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12320: ContextGroup = {
  cid: '12320',
  name: 'General Ultrasound Report Document Title',
  uid: '1.2.840.10008.6.1.1447',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '25061-3', meaning: 'Ultrasound Report' },
    { scheme: 'LN', value: '39453-6', meaning: 'US Tendon Report' },
    { scheme: 'LN', value: '24601-7', meaning: 'US Breast Report' },
    { scheme: 'LN', value: '38036-0', meaning: 'US Kidney Report' },
    { scheme: 'LN', value: '28614-6', meaning: 'US Liver Report' },
    { scheme: 'LN', value: '24884-9', meaning: 'US Prostate (transrectal) Report' },
    { scheme: 'LN', value: '24859-1', meaning: 'US Pancreas Report' },
    { scheme: 'LN', value: '24990-4', meaning: 'US Spleen Report' },
    { scheme: 'LN', value: '24907-8', meaning: 'US Shoulder Report' },
    { scheme: 'LN', value: '25002-7', meaning: 'US Scrotum and Testicle Report' },
    { scheme: 'LN', value: '25010-0', meaning: 'US Thyroid Report' },
  ],
};

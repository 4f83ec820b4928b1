// Prostate Sector Anatomy from European Concensus 16 Sector (Minimal) Model, PS3.16 CID 6302
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6302.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6302: ContextGroup = {
  cid: '6302',
  name: 'Prostate Sector Anatomy from European Concensus 16 Sector (Minimal) Model',
  uid: '1.2.840.10008.6.1.1140',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '716901006', meaning: 'Central zone of left half prostate' },
    { scheme: 'SCT', value: '716900007', meaning: 'Central zone of right half prostate' },
    { scheme: 'SCT', value: '716935009', meaning: 'Left apical peripheral zone of prostate' },
    { scheme: 'SCT', value: '716929009', meaning: 'Left apical transition zone of prostate' },
    { scheme: 'SCT', value: '716895008', meaning: 'Left basal part transition zone of prostate' },
    { scheme: 'SCT', value: '716903009', meaning: 'Left basal peripheral zone of prostate' },
    { scheme: 'SCT', value: '716918005', meaning: 'Left lateral middle peripheral zone of prostate' },
    { scheme: 'SCT', value: '716912006', meaning: 'Left middle transition zone of prostate' },
    { scheme: 'SCT', value: '716924004', meaning: 'Left posteromedial middle peripheral zone of prostate' },
    { scheme: 'SCT', value: '42320003', meaning: 'Left seminal vesicle' },
    { scheme: 'SCT', value: '717027004', meaning: 'Male external urethral sphincter' },
    { scheme: 'SCT', value: '716934008', meaning: 'Right apical peripheral zone of prostate' },
    { scheme: 'SCT', value: '716928001', meaning: 'Right apical transition zone of prostate' },
    { scheme: 'SCT', value: '716902004', meaning: 'Right basal peripheral zone of prostate' },
    { scheme: 'SCT', value: '716894007', meaning: 'Right basal transition zone of prostate' },
    { scheme: 'SCT', value: '716917000', meaning: 'Right lateral middle peripheral zone of prostate' },
    { scheme: 'SCT', value: '716911004', meaning: 'Right middle transition zone of prostate' },
    { scheme: 'SCT', value: '716923005', meaning: 'Right posteromedial middle peripheral zone of prostate' },
    { scheme: 'SCT', value: '74308000', meaning: 'Right seminal vesicle' },
  ],
};

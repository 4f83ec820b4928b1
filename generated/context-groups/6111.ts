// Bronchovascular Anatomy Finding or Feature, PS3.16 CID 6111
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6111.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6111: ContextGroup = {
  cid: '6111',
  name: 'Bronchovascular Anatomy Finding or Feature',
  uid: '1.2.840.10008.6.1.431',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '89187006', meaning: 'Airway structure' },
    { scheme: 'SCT', value: '955009', meaning: 'Bronchus' },
    { scheme: 'SCT', value: '28700002', meaning: 'Carina' },
    { scheme: 'DCM', value: '112086', meaning: 'Carina angle' },
    { scheme: 'DCM', value: '112087', meaning: 'Centrilobular structures' },
    { scheme: 'SCT', value: '46750007', meaning: 'Hilum of lung' },
  ],
};

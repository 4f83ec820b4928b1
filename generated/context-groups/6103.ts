// Abnormal Lines Finding or Feature, PS3.16 CID 6103
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6103.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6103: ContextGroup = {
  cid: '6103',
  name: 'Abnormal Lines Finding or Feature',
  uid: '1.2.840.10008.6.1.423',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112065', meaning: 'Reticulonodular pattern' },
    { scheme: 'DCM', value: '112104', meaning: 'Air-fluid level' },
    { scheme: 'DCM', value: '112105', meaning: 'Corona radiata' },
    { scheme: 'DCM', value: '112106', meaning: 'Honeycomb pattern' },
    { scheme: 'DCM', value: '112107', meaning: 'Fleischner\'s line(s)' },
    { scheme: 'DCM', value: '112108', meaning: 'Intralobular lines' },
    { scheme: 'DCM', value: '112109', meaning: 'Kerley A line' },
    { scheme: 'DCM', value: '112110', meaning: 'Kerley B line' },
    { scheme: 'DCM', value: '112111', meaning: 'Kerley C lines' },
    { scheme: 'DCM', value: '112112', meaning: 'Parenchymal band' },
    { scheme: 'SCT', value: '40779009', meaning: 'Plate-like atelectasis' },
    { scheme: 'DCM', value: '112113', meaning: 'Reticular pattern' },
    { scheme: 'DCM', value: '112114', meaning: 'Septal line(s)' },
    { scheme: 'DCM', value: '112115', meaning: 'Subpleural line' },
    { scheme: 'DCM', value: '112116', meaning: 'Tramline shadow' },
    { scheme: 'DCM', value: '112117', meaning: 'Tubular shadow' },
  ],
};

// Specimen Embedding Media, PS3.16 CID 8115
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8115.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8115: ContextGroup = {
  cid: '8115',
  name: 'Specimen Embedding Media',
  uid: '1.2.840.10008.6.1.1053',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '311731000', meaning: 'Paraffin wax' },
    { scheme: 'SCT', value: '433469005', meaning: 'Tissue freezing medium' },
    { scheme: 'SCT', value: '61088005', meaning: 'Plastic' },
    { scheme: 'SCT', value: '10249006', meaning: 'Agar' },
    { scheme: 'SCT', value: '65345002', meaning: 'Epoxy resin' },
    { scheme: 'SCT', value: '261712009', meaning: 'Acrylic resin' },
  ],
};

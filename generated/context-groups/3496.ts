// IVUS Fiducial Point, PS3.16 CID 3496
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3496.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3496: ContextGroup = {
  cid: '3496',
  name: 'IVUS Fiducial Point',
  uid: '1.2.840.10008.6.1.130',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '397406000', meaning: 'Collateral Branch of vessel' },
    { scheme: 'SCT', value: '65818007', meaning: 'Stent' },
    { scheme: 'SCT', value: '237897009', meaning: 'Vascular Calcification' },
    { scheme: 'SCT', value: '40772000', meaning: 'Fibrous Plaque' },
    { scheme: 'SCT', value: '29092000', meaning: 'Vein' },
    { scheme: 'SCT', value: '397421006', meaning: 'Vessel Origin' },
  ],
};

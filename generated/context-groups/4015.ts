// View Modifier for Mammography, PS3.16 CID 4015
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4015.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4015: ContextGroup = {
  cid: '4015',
  name: 'View Modifier for Mammography',
  uid: '1.2.840.10008.6.1.299',
  extensible: false,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '399161006', meaning: 'Cleavage' },
    { scheme: 'SCT', value: '399011000', meaning: 'Axillary Tail' },
    { scheme: 'SCT', value: '399197002', meaning: 'Rolled Lateral' },
    { scheme: 'SCT', value: '399226006', meaning: 'Rolled Medial' },
    { scheme: 'SCT', value: '414493004', meaning: 'Rolled Inferior' },
    { scheme: 'SCT', value: '415670009', meaning: 'Rolled Superior' },
    { scheme: 'SCT', value: '399209000', meaning: 'Implant Displaced' },
    { scheme: 'SCT', value: '399163009', meaning: 'Magnification' },
    { scheme: 'SCT', value: '399055006', meaning: 'Spot Compression' },
    { scheme: 'SCT', value: '399110001', meaning: 'Tangential' },
    { scheme: 'SCT', value: '442581004', meaning: 'Nipple in profile' },
    { scheme: 'SCT', value: '441752004', meaning: 'Anterior compression' },
    { scheme: 'SCT', value: '442593008', meaning: 'Infra-mammary fold' },
    { scheme: 'SCT', value: '442580003', meaning: 'Axillary tissue' },
  ],
};

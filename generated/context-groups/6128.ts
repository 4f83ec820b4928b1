// Chest Distribution Descriptor, PS3.16 CID 6128
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6128.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6128: ContextGroup = {
  cid: '6128',
  name: 'Chest Distribution Descriptor',
  uid: '1.2.840.10008.6.1.448',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '112154', meaning: 'Bat\'s wing distribution' },
    { scheme: 'DCM', value: '112155', meaning: 'Butterfly distribution' },
    { scheme: 'DCM', value: '112156', meaning: 'Centrilobular' },
    { scheme: 'DCM', value: '112157', meaning: 'Coalescent' },
    { scheme: 'SCT', value: '19648000', meaning: 'Diffuse' },
    { scheme: 'SCT', value: '255282008', meaning: 'Discoid' },
    { scheme: 'SCT', value: '65709003', meaning: 'Disseminated' },
    { scheme: 'SCT', value: '87017008', meaning: 'Focal' },
    { scheme: 'SCT', value: '60132005', meaning: 'Generalized' },
    { scheme: 'DCM', value: '112158', meaning: 'Lobar' },
    { scheme: 'SCT', value: '524008', meaning: 'Multifocal' },
    { scheme: 'SCT', value: '62372003', meaning: 'Segmental' },
    { scheme: 'SCT', value: '31099001', meaning: 'Systemic' },
  ],
};

// Patient Orientation Modifier, PS3.16 CID 20
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_20.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid20: ContextGroup = {
  cid: '20',
  name: 'Patient Orientation Modifier',
  uid: '1.2.840.10008.6.1.14',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '1240000', meaning: 'prone' },
    { scheme: 'SCT', value: '34026001', meaning: 'semi-prone' },
    { scheme: 'SCT', value: '32185000', meaning: 'lateral decubitus' },
    { scheme: 'SCT', value: '10904000', meaning: 'standing' },
    { scheme: 'SCT', value: '51845000', meaning: 'anatomical' },
    { scheme: 'SCT', value: '55864004', meaning: 'kneeling' },
    { scheme: 'SCT', value: '23242002', meaning: 'knee-chest' },
    { scheme: 'SCT', value: '40199007', meaning: 'supine' },
    { scheme: 'SCT', value: '14205002', meaning: 'lithotomy' },
    { scheme: 'SCT', value: '34106002', meaning: 'Trendelenburg' },
    { scheme: 'SCT', value: '26527006', meaning: 'inverse Trendelenburg' },
    { scheme: 'SCT', value: '34296003', meaning: 'frog' },
    { scheme: 'SCT', value: '87068006', meaning: 'stooped-over' },
    { scheme: 'SCT', value: '33586001', meaning: 'sitting' },
    { scheme: 'SCT', value: '34108001', meaning: 'curled-up' },
    { scheme: 'SCT', value: '102535000', meaning: 'right lateral decubitus' },
    { scheme: 'SCT', value: '102536004', meaning: 'left lateral decubitus' },
    { scheme: 'SCT', value: '260450008', meaning: 'lordotic' },
  ],
};

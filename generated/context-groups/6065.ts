// Instrument Approach, PS3.16 CID 6065
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6065.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6065: ContextGroup = {
  cid: '6065',
  name: 'Instrument Approach',
  uid: '1.2.840.10008.6.1.394',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '255561001', meaning: 'Medial' },
    { scheme: 'SCT', value: '49370004', meaning: 'Lateral' },
    { scheme: 'SCT', value: '264217000', meaning: 'Superior' },
    { scheme: 'SCT', value: '261089000', meaning: 'Inferior' },
    { scheme: 'DCM', value: '111432', meaning: 'Inferolateral to superomedial' },
    { scheme: 'DCM', value: '111433', meaning: 'Inferomedial to superolateral' },
    { scheme: 'DCM', value: '111434', meaning: 'Superolateral to inferomedial' },
    { scheme: 'DCM', value: '111435', meaning: 'Superomedial to inferolateral' },
  ],
};

// Vessel Branch Modifier, PS3.16 CID 12117
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12117.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12117: ContextGroup = {
  cid: '12117',
  name: 'Vessel Branch Modifier',
  uid: '1.2.840.10008.6.1.584',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '397406000', meaning: 'Collateral branch of vessel' },
    { scheme: 'SCT', value: '261089000', meaning: 'Inferior' },
    { scheme: 'SCT', value: '49370004', meaning: 'Lateral' },
    { scheme: 'SCT', value: '7771000', meaning: 'Left' },
    { scheme: 'SCT', value: '63161005', meaning: 'Main' },
    { scheme: 'SCT', value: '255561001', meaning: 'Medial' },
    { scheme: 'NCIt', value: 'C25569', meaning: 'Middle' },
    { scheme: 'SCT', value: '24028007', meaning: 'Right' },
    { scheme: 'SCT', value: '264217000', meaning: 'Superior' },
  ],
};

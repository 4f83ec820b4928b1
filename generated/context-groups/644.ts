// Exogenous Substance Administration Site, PS3.16 CID 644
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_644.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid644: ContextGroup = {
  cid: '644',
  name: 'Exogenous Substance Administration Site',
  uid: '1.2.840.10008.6.1.1109',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '58602004', meaning: 'Flank' },
    { scheme: 'SCT', value: '12738006', meaning: 'Brain' },
    { scheme: 'SCT', value: '108369006', meaning: 'Tumor' },
    { scheme: 'SCT', value: '10200004', meaning: 'Liver' },
    { scheme: 'SCT', value: '14016003', meaning: 'Bone Marrow' },
    { scheme: 'NCIt', value: 'C22550', meaning: 'Mouse mammary fat pad' },
  ],
};

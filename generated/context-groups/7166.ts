// Common Tissue Segmentation Type, PS3.16 CID 7166
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7166.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7166: ContextGroup = {
  cid: '7166',
  name: 'Common Tissue Segmentation Type',
  uid: '1.2.840.10008.6.1.963',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '51114001', meaning: 'Artery' },
    { scheme: 'SCT', value: '87612001', meaning: 'Blood' },
    { scheme: 'SCT', value: '59820001', meaning: 'Blood vessel' },
    { scheme: 'SCT', value: '55603005', meaning: 'Fat' },
    { scheme: 'SCT', value: '3138006', meaning: 'Bone' },
    { scheme: 'SCT', value: '20982000', meaning: 'Capillary' },
    { scheme: 'SCT', value: '309312004', meaning: 'Cartilage' },
    { scheme: 'SCT', value: '21793004', meaning: 'Connective tissue' },
    { scheme: 'SCT', value: '52082005', meaning: 'Ligament' },
    { scheme: 'SCT', value: '59441001', meaning: 'Lymph node' },
    { scheme: 'SCT', value: '89890002', meaning: 'Lymphatic system' },
    { scheme: 'SCT', value: '83555006', meaning: 'Lymphatic vessel' },
    { scheme: 'SCT', value: '6969002', meaning: 'Lymphoid tissue' },
    { scheme: 'SCT', value: '74135004', meaning: 'Meniscus' },
    { scheme: 'SCT', value: '91727004', meaning: 'Muscle' },
    { scheme: 'SCT', value: '91728009', meaning: 'Nerve' },
    { scheme: 'SCT', value: '91772007', meaning: 'Organ' },
    { scheme: 'SCT', value: '39937001', meaning: 'Skin' },
    { scheme: 'SCT', value: '87784001', meaning: 'Soft tissue' },
    { scheme: 'SCT', value: '71966008', meaning: 'Subcutaneous tissue' },
    { scheme: 'SCT', value: '13024002', meaning: 'Tendon' },
    { scheme: 'SCT', value: '85756007', meaning: 'Tissue' },
    { scheme: 'SCT', value: '29092000', meaning: 'Vein' },
  ],
};

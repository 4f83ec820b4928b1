// Thoracic Segmentation Type, PS3.16 CID 7155
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7155.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7155: ContextGroup = {
  cid: '7155',
  name: 'Thoracic Segmentation Type',
  uid: '1.2.840.10008.6.1.501',
  extensible: true,
  includes: ['6170'],
  codes: [
    { scheme: 'SCT', value: '59820001', meaning: 'Blood Vessel' },
    { scheme: 'SCT', value: '272710004', meaning: 'Bone of thorax' },
    { scheme: 'SCT', value: '955009', meaning: 'Bronchus' },
    { scheme: 'SCT', value: '43799004', meaning: 'Chest cavity' },
    { scheme: 'SCT', value: '372074006', meaning: 'Chest wall muscle' },
    { scheme: 'SCT', value: '51299004', meaning: 'Clavicle' },
    { scheme: 'SCT', value: '5798000', meaning: 'Diaphragm' },
    { scheme: 'SCT', value: '32849002', meaning: 'Esophagus' },
    { scheme: 'SCT', value: '39607008', meaning: 'Lung' },
    { scheme: 'SCT', value: '72410000', meaning: 'Mediastinum' },
    { scheme: 'SCT', value: '3120008', meaning: 'Pleura' },
    { scheme: 'SCT', value: '113197003', meaning: 'Rib' },
    { scheme: 'SCT', value: '74160004', meaning: 'Skin of chest' },
    { scheme: 'SCT', value: '56873002', meaning: 'Sternum' },
    { scheme: 'SCT', value: '122495006', meaning: 'Thoracic spine' },
    { scheme: 'SCT', value: '816094009', meaning: 'Thorax' },
    { scheme: 'SCT', value: '44567001', meaning: 'Trachea' },
    { scheme: 'SCT', value: '9875009', meaning: 'Thymus' },
  ],
};

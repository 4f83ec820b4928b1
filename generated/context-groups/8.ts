// Angiographic Interventional Device, PS3.16 CID 8
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8: ContextGroup = {
  cid: '8',
  name: 'Angiographic Interventional Device',
  uid: '1.2.840.10008.6.1.6',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '65818007', meaning: 'Stent' },
    { scheme: 'SCT', value: '19923001', meaning: 'Catheter' },
    { scheme: 'SCT', value: '38586004', meaning: 'Laser' },
    { scheme: 'SCT', value: '57126000', meaning: 'Glue' },
    { scheme: 'SCT', value: '102312002', meaning: 'Atherectomy device' },
    { scheme: 'SCT', value: '102315000', meaning: 'Embolization ball' },
    { scheme: 'SCT', value: '102319006', meaning: 'Percutaneous transluminal angioplasty balloon' },
    { scheme: 'SCT', value: '102314001', meaning: 'Embolization coil' },
    { scheme: 'SCT', value: '102314001', meaning: 'Gianturco coil' },
    { scheme: 'SCT', value: '102320000', meaning: 'Detachable balloon' },
    { scheme: 'SCT', value: '102317008', meaning: 'Guiding catheter' },
    { scheme: 'SCT', value: '102316004', meaning: 'Embolization particulate' },
    { scheme: 'SCT', value: '102313007', meaning: 'Rotational atherectomy device' },
    { scheme: 'SCT', value: '102304005', meaning: 'Measuring ruler' },
    { scheme: 'DCM', value: '122485', meaning: 'Sphere' },
  ],
};

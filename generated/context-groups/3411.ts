// Intracoronary Device, PS3.16 CID 3411
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3411.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3411: ContextGroup = {
  cid: '3411',
  name: 'Intracoronary Device',
  uid: '1.2.840.10008.6.1.76',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '102319006', meaning: 'Percutaneous Transluminal Angioplasty Balloon' },
    { scheme: 'SCT', value: '371794009', meaning: 'Cutting Balloon Angioplasty (CBA) Device' },
    { scheme: 'SCT', value: '65818007', meaning: 'Stent' },
    { scheme: 'SCT', value: '371796006', meaning: 'Directional Coronary Atherectomy (DCA) Device' },
    { scheme: 'SCT', value: '102313007', meaning: 'Rotational Atherectomy Device' },
    { scheme: 'SCT', value: '371797002', meaning: 'Saline Thrombectomy' },
    { scheme: 'SCT', value: '21870002', meaning: 'Transluminal Extraction Catheter (TEC)' },
    { scheme: 'SCT', value: '38586004', meaning: 'Laser' },
    { scheme: 'SCT', value: '371795005', meaning: 'Intravascular Ultrasound (IVUS) Device' },
    { scheme: 'SCT', value: '371788001', meaning: 'Intracoronary Doppler guide wire' },
    { scheme: 'SCT', value: '371789009', meaning: 'Intracoronary pressure guide wire' },
    { scheme: 'SCT', value: '228748004', meaning: 'Brachytherapy Device' },
    { scheme: 'SCT', value: '371791001', meaning: 'Radiofrequency Ablation Device' },
    { scheme: 'SCT', value: '445282004', meaning: 'Intravascular Optical Coherence Tomography Device' },
    { scheme: 'SCT', value: '272224001', meaning: 'Guide Wire' },
    { scheme: 'SCT', value: '102317008', meaning: 'Guiding Catheter' },
  ],
};

// Mediastinum Anatomy, PS3.16 CID 6149
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6149.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6149: ContextGroup = {
  cid: '6149',
  name: 'Mediastinum Anatomy',
  uid: '1.2.840.10008.6.1.1314',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '368536000', meaning: 'Axillary Fascia' },
    { scheme: 'SCT', value: '28700002', meaning: 'Carina' },
    { scheme: 'SCT', value: '51345006', meaning: 'Carotid Body' },
    { scheme: 'SCT', value: '50016007', meaning: 'Costal Cartilage' },
    { scheme: 'SCT', value: '280062008', meaning: 'Esophageal Hiatus' },
    { scheme: 'SCT', value: '32849002', meaning: 'Esophagus' },
    { scheme: 'SCT', value: '80891009', meaning: 'Heart' },
    { scheme: 'SCT', value: '75245000', meaning: 'Left main bronchus' },
    { scheme: 'SCT', value: '2160002', meaning: 'Ligamentum arteriosum' },
    { scheme: 'SCT', value: '59441001', meaning: 'Lymph node' },
    { scheme: 'SCT', value: '91134007', meaning: 'Mitral Valve' },
    { scheme: 'SCT', value: '39057004', meaning: 'Pulmonary valve' },
    { scheme: 'SCT', value: '70074004', meaning: 'Right main bronchus' },
    { scheme: 'SCT', value: '1732005', meaning: 'Thoracic Duct' },
    { scheme: 'SCT', value: '9875009', meaning: 'Thymus Gland' },
    { scheme: 'SCT', value: '69748006', meaning: 'Thyroid' },
    { scheme: 'SCT', value: '44567001', meaning: 'Trachea' },
    { scheme: 'SCT', value: '31764008', meaning: 'Trapezius muscle' },
    { scheme: 'SCT', value: '46030003', meaning: 'Tricuspid Valve' },
    { scheme: 'SCT', value: '21814001', meaning: 'Ventricle' },
  ],
};

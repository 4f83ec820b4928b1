// Cardiac Ultrasound Fetal General Measurement, PS3.16 CID 12279
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12279.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12279: ContextGroup = {
  cid: '12279',
  name: 'Cardiac Ultrasound Fetal General Measurement',
  uid: '1.2.840.10008.6.1.859',
  extensible: true,
  includes: ['12004'],
  codes: [
    { scheme: 'LN', value: '11988-3', meaning: 'Thoracic Circumference' },
    { scheme: 'LN', value: '33068-8', meaning: 'Thoracic Area' },
    { scheme: 'LN', value: '59073-7', meaning: 'Cardiac Circumference, transverse by US' },
    { scheme: 'LN', value: '59074-5', meaning: 'Cardiothoracic Circumference Ratio' },
    { scheme: 'LN', value: '59075-2', meaning: 'Cardiac Cross-sectional Area, transverse by US' },
    { scheme: 'LN', value: '59076-0', meaning: 'Cardiothoracic Area Ratio' },
    { scheme: 'LN', value: '11820-8', meaning: 'Biparietal Diameter' },
    { scheme: 'LN', value: '33069-6', meaning: 'Nuchal Translucency' },
    { scheme: 'LN', value: '11963-6', meaning: 'Femur Length' },
    { scheme: 'LN', value: '11979-2', meaning: 'Abdominal Circumference' },
    { scheme: 'LN', value: '11818-2', meaning: 'Anterior-Posterior Abdominal Diameter' },
    { scheme: 'LN', value: '11819-0', meaning: 'Anterior-Posterior Trunk Diameter' },
    { scheme: 'LN', value: '11824-0', meaning: 'BPD area corrected' },
    { scheme: 'LN', value: '11860-4', meaning: 'Cisterna Magna Length' },
    { scheme: 'LN', value: '11984-2', meaning: 'Head Circumference' },
    { scheme: 'LN', value: '11851-3', meaning: 'Occipital-Frontal Diameter' },
    { scheme: 'LN', value: '11862-0', meaning: 'Transverse Abdominal Diameter' },
    { scheme: 'LN', value: '11863-8', meaning: 'Transverse Cerebellar Diameter' },
    { scheme: 'LN', value: '11864-6', meaning: 'Transverse Thoracic Diameter' },
    { scheme: 'LN', value: '59077-8', meaning: 'Foramen Ovale Diameter/Aortic Root Diameter' },
    { scheme: 'LN', value: '59078-6', meaning: 'Left Ventricle/Right Ventricle Diameter Ratio' },
    { scheme: 'SCT', value: '249192005', meaning: 'Number of umbilical arteries' },
  ],
};

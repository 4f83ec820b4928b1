// Fetal Biometry Measurement, PS3.16 CID 12005
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12005.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12005: ContextGroup = {
  cid: '12005',
  name: 'Fetal Biometry Measurement',
  uid: '1.2.840.10008.6.1.554',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11979-2', meaning: 'Abdominal Circumference' },
    { scheme: 'LN', value: '11818-2', meaning: 'Anterior-Posterior Abdominal Diameter' },
    { scheme: 'LN', value: '11819-0', meaning: 'Anterior-Posterior Trunk Diameter' },
    { scheme: 'LN', value: '11820-8', meaning: 'Biparietal Diameter' },
    { scheme: 'LN', value: '11824-0', meaning: 'BPD area corrected' },
    { scheme: 'LN', value: '11860-4', meaning: 'Cisterna Magna Length' },
    { scheme: 'LN', value: '11963-6', meaning: 'Femur Length' },
    { scheme: 'LN', value: '11965-1', meaning: 'Foot length' },
    { scheme: 'LN', value: '11984-2', meaning: 'Head Circumference' },
    { scheme: 'LN', value: '53684-7', meaning: 'Left Fetal Ear Length' },
    { scheme: 'LN', value: '11851-3', meaning: 'Occipital-Frontal Diameter' },
    { scheme: 'LN', value: '53668-0', meaning: 'Right Fetal Ear Length' },
    { scheme: 'LN', value: '11988-3', meaning: 'Thoracic Circumference' },
    { scheme: 'LN', value: '33068-8', meaning: 'Thoracic Area' },
    { scheme: 'LN', value: '11862-0', meaning: 'Transverse Abdominal Diameter' },
    { scheme: 'LN', value: '11863-8', meaning: 'Transverse Cerebellar Diameter' },
    { scheme: 'LN', value: '11864-6', meaning: 'Transverse Thoracic Diameter' },
    { scheme: 'LN', value: '11853-9', meaning: 'Left Kidney thickness' },
    { scheme: 'LN', value: '11834-9', meaning: 'Left Kidney length' },
    { scheme: 'LN', value: '11825-7', meaning: 'Left Kidney width' },
    { scheme: 'LN', value: '11855-4', meaning: 'Right Kidney thickness' },
    { scheme: 'LN', value: '11836-4', meaning: 'Right Kidney length' },
    { scheme: 'LN', value: '11827-3', meaning: 'Right Kidney width' },
    { scheme: 'LN', value: '33191-8', meaning: 'APAD * TAD' },
  ],
};

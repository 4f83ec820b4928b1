// Fetal Cranium Measurement, PS3.16 CID 12007
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12007.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12007: ContextGroup = {
  cid: '12007',
  name: 'Fetal Cranium Measurement',
  uid: '1.2.840.10008.6.1.556',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '12171-5', meaning: 'Lateral Ventricle width' },
    { scheme: 'LN', value: '11860-4', meaning: 'Cisterna Magna length' },
    { scheme: 'LN', value: '12146-7', meaning: 'Nuchal Fold thickness' },
    { scheme: 'LN', value: '33070-4', meaning: 'Inner Orbital Diameter' },
    { scheme: 'LN', value: '11629-3', meaning: 'Outer Orbital Diameter' },
    { scheme: 'LN', value: '11863-8', meaning: 'Transverse Cerebellar Diameter' },
    { scheme: 'LN', value: '33069-6', meaning: 'Nuchal Translucency' },
    { scheme: 'LN', value: '33197-5', meaning: 'Anterior Horn Lateral ventricular width' },
    { scheme: 'LN', value: '33196-7', meaning: 'Posterior Horn Lateral ventricular width' },
    { scheme: 'LN', value: '12170-7', meaning: 'Width of Hemisphere' },
  ],
};

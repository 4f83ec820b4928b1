// Dose Related Distance Measurement, PS3.16 CID 10008
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_10008.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid10008: ContextGroup = {
  cid: '10008',
  name: 'Dose Related Distance Measurement',
  uid: '1.2.840.10008.6.1.541',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '113748', meaning: 'Distance Source to Isocenter' },
    { scheme: 'DCM', value: '113737', meaning: 'Distance Source to Reference Point' },
    { scheme: 'DCM', value: '113750', meaning: 'Distance Source to Detector' },
    { scheme: 'DCM', value: '113751', meaning: 'Table Longitudinal Position' },
    { scheme: 'DCM', value: '113752', meaning: 'Table Lateral Position' },
    { scheme: 'DCM', value: '113753', meaning: 'Table Height Position' },
    { scheme: 'DCM', value: '113792', meaning: 'Distance Source to Table Plane' },
    { scheme: 'DCM', value: '113759', meaning: 'Table Longitudinal End Position' },
    { scheme: 'DCM', value: '113760', meaning: 'Table Lateral End Position' },
    { scheme: 'DCM', value: '113761', meaning: 'Table Height End Position' },
    { scheme: 'DCM', value: '128766', meaning: 'Table X Position to Isocenter' },
    { scheme: 'DCM', value: '128767', meaning: 'Table Y Position to Isocenter' },
    { scheme: 'DCM', value: '128768', meaning: 'Table Z Position to Isocenter' },
    { scheme: 'DCM', value: '128769', meaning: 'Table X End Position to Isocenter' },
    { scheme: 'DCM', value: '128770', meaning: 'Table Y End Position to Isocenter' },
    { scheme: 'DCM', value: '128771', meaning: 'Table Z End Position to Isocenter' },
  ],
};

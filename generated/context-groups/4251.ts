// Visual Field Static Perimetry Test Strategy, PS3.16 CID 4251
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4251.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4251: ContextGroup = {
  cid: '4251',
  name: 'Visual Field Static Perimetry Test Strategy',
  uid: '1.2.840.10008.6.1.910',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111815', meaning: 'Visual Field SITA-Standard Test Strategy' },
    { scheme: 'DCM', value: '111816', meaning: 'Visual Field SITA-SWAP Test Strategy' },
    { scheme: 'DCM', value: '111817', meaning: 'Visual Field SITA-Fast Test Strategy' },
    { scheme: 'DCM', value: '111818', meaning: 'Visual Field Full Threshold Test Strategy' },
    { scheme: 'DCM', value: '111819', meaning: 'Visual Field FastPac Test Strategy' },
    { scheme: 'DCM', value: '111820', meaning: 'Visual Field Full From Prior Test Strategy' },
    { scheme: 'DCM', value: '111821', meaning: 'Visual Field Optima Test Strategy' },
    { scheme: 'DCM', value: '111822', meaning: 'Visual Field Two-Zone Test Strategy' },
    { scheme: 'DCM', value: '111823', meaning: 'Visual Field Three-Zone Test Strategy' },
    { scheme: 'DCM', value: '111824', meaning: 'Visual Field Quantify-Defects Test Strategy' },
    { scheme: 'DCM', value: '111825', meaning: 'Visual Field TOP Test Strategy' },
    { scheme: 'DCM', value: '111826', meaning: 'Visual Field Dynamic Test Strategy' },
    { scheme: 'DCM', value: '111827', meaning: 'Visual Field Normal Test Strategy' },
    { scheme: 'DCM', value: '111828', meaning: 'Visual Field 1-LT Test Strategy' },
    { scheme: 'DCM', value: '111829', meaning: 'Visual Field 2-LT Test Strategy' },
    { scheme: 'DCM', value: '111830', meaning: 'Visual Field LVS Test Strategy' },
    { scheme: 'DCM', value: '111831', meaning: 'Visual Field GATE Test Strategy' },
    { scheme: 'DCM', value: '111832', meaning: 'Visual Field GATEi Test Strategy' },
    { scheme: 'DCM', value: '111833', meaning: 'Visual Field 2LT-Dynamic Test Strategy' },
    { scheme: 'DCM', value: '111834', meaning: 'Visual Field 2LT-Normal Test Strategy' },
    { scheme: 'DCM', value: '111835', meaning: 'Visual Field Fast Threshold Test Strategy' },
    { scheme: 'DCM', value: '111836', meaning: 'Visual Field CLIP Test Strategy' },
    { scheme: 'DCM', value: '111837', meaning: 'Visual Field CLASS Strategy' },
  ],
};

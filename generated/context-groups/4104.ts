// Bolus Arrival Time Derivation Method, PS3.16 CID 4104
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4104.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4104: ContextGroup = {
  cid: '4104',
  name: 'Bolus Arrival Time Derivation Method',
  uid: '1.2.840.10008.6.1.989',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126373', meaning: 'Temporal Derivative Exceeds Threshold' },
    { scheme: 'DCM', value: '126370', meaning: 'Time of Peak Concentration' },
    { scheme: 'DCM', value: '126372', meaning: 'Time of Leading Half-Peak Concentration' },
  ],
};

// Model-Independent Dynamic Contrast Analysis Parameter, PS3.16 CID 4109
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4109.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4109: ContextGroup = {
  cid: '4109',
  name: 'Model-Independent Dynamic Contrast Analysis Parameter',
  uid: '1.2.840.10008.6.1.994',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '126320', meaning: 'IAUC' },
    { scheme: 'DCM', value: '126321', meaning: 'IAUC60' },
    { scheme: 'DCM', value: '126322', meaning: 'IAUC90' },
    { scheme: 'DCM', value: '126323', meaning: 'IAUC180' },
    { scheme: 'DCM', value: '126324', meaning: 'IAUCBN' },
    { scheme: 'DCM', value: '126325', meaning: 'IAUC60BN' },
    { scheme: 'DCM', value: '126326', meaning: 'IAUC90BN' },
    { scheme: 'DCM', value: '126327', meaning: 'IAUC180BN' },
    { scheme: 'DCM', value: '126370', meaning: 'Time of Peak Concentration' },
    { scheme: 'DCM', value: '126372', meaning: 'Time of Leading Half-Peak Concentration' },
    { scheme: 'DCM', value: '126371', meaning: 'Bolus Arrival Time' },
    { scheme: 'DCM', value: '113069', meaning: 'Time To Peak' },
    { scheme: 'DCM', value: '126374', meaning: 'Temporal Derivative Threshold' },
    { scheme: 'DCM', value: '126375', meaning: 'Maximum Slope' },
    { scheme: 'DCM', value: '126376', meaning: 'Maximum Difference' },
    { scheme: 'DCM', value: '126377', meaning: 'Tracer Concentration' },
  ],
};

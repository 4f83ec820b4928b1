// Retinal Thickness Definition, PS3.16 CID 4262
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4262.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4262: ContextGroup = {
  cid: '4262',
  name: 'Retinal Thickness Definition',
  uid: '1.2.840.10008.6.1.938',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111925', meaning: 'Retinal nerve fiber layer thickness' },
    { scheme: 'DCM', value: '111926', meaning: 'Ganglion cell complex thickness' },
    { scheme: 'DCM', value: '111927', meaning: 'Total retinal thickness (ILM to IS-OS)' },
    { scheme: 'DCM', value: '111928', meaning: 'Total retinal thickness (ILM to RPE)' },
    { scheme: 'DCM', value: '111929', meaning: 'Total retinal thickness (ILM to BM)' },
  ],
};

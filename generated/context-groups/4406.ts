// Patient Reported Lesion Characteristic, PS3.16 CID 4406
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4406.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4406: ContextGroup = {
  cid: '4406',
  name: 'Patient Reported Lesion Characteristic',
  uid: '1.2.840.10008.6.1.1351',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '418363000', meaning: 'Itching' },
    { scheme: 'SCT', value: '247441003', meaning: 'Erythema' },
    { scheme: 'SCT', value: '162499001', meaning: 'Symptom has changed' },
    { scheme: 'SCT', value: '271767006', meaning: 'Peeling' },
    { scheme: 'SCT', value: '297968009', meaning: 'Bleeding skin' },
    { scheme: 'SCT', value: '403598008', meaning: 'Painful skin' },
  ],
};

// Temperature Sensor Device Component Type for Small Animal Procedure, PS3.16 CID 636
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_636.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid636: ContextGroup = {
  cid: '636',
  name: 'Temperature Sensor Device Component Type for Small Animal Procedure',
  uid: '1.2.840.10008.6.1.1101',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '307047009', meaning: 'Rectal temperature' },
    { scheme: 'UMLS', value: 'C0039810', meaning: 'Thermography' },
    { scheme: 'DCM', value: '127240', meaning: 'Carrier temperature sensor' },
  ],
};

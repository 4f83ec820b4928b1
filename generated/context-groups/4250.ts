// Visual Field Static Perimetry Test Pattern, PS3.16 CID 4250
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4250.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4250: ContextGroup = {
  cid: '4250',
  name: 'Visual Field Static Perimetry Test Pattern',
  uid: '1.2.840.10008.6.1.909',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111800', meaning: 'Visual Field 24-2 Test Pattern' },
    { scheme: 'DCM', value: '111801', meaning: 'Visual Field 10-2 Test Pattern' },
    { scheme: 'DCM', value: '111802', meaning: 'Visual Field 30-2 Test Pattern' },
    { scheme: 'DCM', value: '111803', meaning: 'Visual Field 60-4 Test Pattern' },
    { scheme: 'DCM', value: '111804', meaning: 'Visual Field Macula Test Pattern' },
    { scheme: 'DCM', value: '111805', meaning: 'Visual Field Central 40 Point Test Pattern' },
    { scheme: 'DCM', value: '111806', meaning: 'Visual Field Central 76 Point Test Pattern' },
    { scheme: 'DCM', value: '111807', meaning: 'Visual Field Peripheral 60 Point Test Pattern' },
    { scheme: 'DCM', value: '111808', meaning: 'Visual Field Full Field 81 Point Test Pattern' },
    { scheme: 'DCM', value: '111809', meaning: 'Visual Field Full Field 120 Point Test Pattern' },
    { scheme: 'DCM', value: '111810', meaning: 'Visual Field G Test Pattern' },
    { scheme: 'DCM', value: '111811', meaning: 'Visual Field M Test Pattern' },
    { scheme: 'DCM', value: '111812', meaning: 'Visual Field 07 Test Pattern' },
    { scheme: 'DCM', value: '111813', meaning: 'Visual Field LVC Test Pattern' },
    { scheme: 'DCM', value: '111814', meaning: 'Visual Field Central Test Pattern' },
  ],
};

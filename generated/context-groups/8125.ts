// Microscopy Illuminator Type, PS3.16 CID 8125
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8125.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8125: ContextGroup = {
  cid: '8125',
  name: 'Microscopy Illuminator Type',
  uid: '1.2.840.10008.6.1.902',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '445679001', meaning: 'Tungsten halogen lamp' },
    { scheme: 'SCT', value: '445685008', meaning: 'Mercury arc lamp' },
    { scheme: 'SCT', value: '445671003', meaning: 'Xenon arc lamp' },
    { scheme: 'SCT', value: '445683001', meaning: 'Light emitting diode' },
    { scheme: 'SCT', value: '122456005', meaning: 'Laser' },
  ],
};

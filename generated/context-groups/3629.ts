// Procedure Intent, PS3.16 CID 3629
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3629.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3629: ContextGroup = {
  cid: '3629',
  name: 'Procedure Intent',
  uid: '1.2.840.10008.6.1.174',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '261004008', meaning: 'Diagnostic Intent' },
    { scheme: 'SCT', value: '262202000', meaning: 'Therapeutic Intent' },
    { scheme: 'SCT', value: '1279505009', meaning: 'Combined Diagnostic and Therapeutic Intent' },
    { scheme: 'DCM', value: '113680', meaning: 'Quality Control Intent' },
    { scheme: 'SCT', value: '373825000', meaning: 'Staging intent' },
    { scheme: 'SCT', value: '363675004', meaning: 'Guidance Intent' },
    { scheme: 'SCT', value: '363676003', meaning: 'Palliative Intent' },
    { scheme: 'SCT', value: '360156006', meaning: 'Screening Intent' },
    { scheme: 'SCT', value: '447295008', meaning: 'Forensic Intent' },
    { scheme: 'SCT', value: '421974008', meaning: 'Adjunct intent' },
    { scheme: 'SCT', value: '373846009', meaning: 'Adjuvant intent' },
    { scheme: 'SCT', value: '373808002', meaning: 'Curative intent' },
    { scheme: 'SCT', value: '373847000', meaning: 'Neo-adjuvant intent' },
    { scheme: 'SCT', value: '399707004', meaning: 'Supportive intent' },
    { scheme: 'SCT', value: '129428001', meaning: 'Preventive intent' },
    { scheme: 'SCT', value: '360271000', meaning: 'Prophylactic intent' },
  ],
};

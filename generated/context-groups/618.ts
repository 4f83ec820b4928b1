// Airway Management Method Code Type from Anesthesia Quality Initiative, PS3.16 CID 618
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_618.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid618: ContextGroup = {
  cid: '618',
  name: 'Airway Management Method Code Type from Anesthesia Quality Initiative',
  uid: '1.2.840.10008.6.1.1083',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '243147009', meaning: 'Controlled Ventilation' },
    { scheme: 'SCT', value: '40617009', meaning: 'Artificial Respiration' },
    { scheme: 'SCT', value: '57485005', meaning: 'Oxygen Therapy' },
    { scheme: 'SCT', value: '424979004', meaning: 'Laryngeal Mask Airway (LMA)' },
    { scheme: 'SCT', value: '447996002', meaning: 'Intubation of respiratory tract' },
    { scheme: 'SCT', value: '297120004', meaning: 'Anesthetic face mask' },
    { scheme: 'SCT', value: '297120004', meaning: 'Anesthetic face mask' },
    { scheme: 'DCM', value: '127061', meaning: 'Nasal cannula' },
    { scheme: 'SCT', value: '180640008', meaning: 'Via tracheostomy' },
  ],
};

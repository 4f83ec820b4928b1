// Procedure Action Value, PS3.16 CID 3405
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3405.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3405: ContextGroup = {
  cid: '3405',
  name: 'Procedure Action Value',
  uid: '1.2.840.10008.6.1.70',
  extensible: true,
  includes: ['3250', '3406', '3428'],
  codes: [
    { scheme: 'SCT', value: '6832004', meaning: 'Atherectomy' },
    { scheme: 'SCT', value: '65659003', meaning: 'Atherectomy by rotary cutter' },
    { scheme: 'SCT', value: '76611008', meaning: 'Atherectomy by laser' },
    { scheme: 'SCT', value: '57238002', meaning: 'Selective embolization of artery' },
    { scheme: 'SCT', value: '68457009', meaning: 'Percutaneous transluminal balloon angioplasty' },
    { scheme: 'SCT', value: '16736007', meaning: 'Transcatheter therapy for embolization' },
    { scheme: 'SCT', value: '240946003', meaning: 'Percutaneous removal of intravascular foreign body' },
    { scheme: 'SCT', value: '103716009', meaning: 'Stent placement' },
    { scheme: 'SCT', value: '105372003', meaning: 'Transcatheter deployment of detachable balloon' },
    { scheme: 'SCT', value: '105373008', meaning: 'Percutaneous insertion of intravascular filter' },
  ],
};

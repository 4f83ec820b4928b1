// Inhalational Anesthesia Agent for Small Animal Anesthesia, PS3.16 CID 624
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_624.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid624: ContextGroup = {
  cid: '624',
  name: 'Inhalational Anesthesia Agent for Small Animal Anesthesia',
  uid: '1.2.840.10008.6.1.1089',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '31811003', meaning: 'Carbon dioxide' },
    { scheme: 'SCT', value: '259153006', meaning: 'Chloroform' },
    { scheme: 'SCT', value: '386841003', meaning: 'Desflurane' },
    { scheme: 'SCT', value: '259170003', meaning: 'Diethyl ether' },
    { scheme: 'SCT', value: '387176008', meaning: 'Enflurane' },
    { scheme: 'SCT', value: '387351001', meaning: 'Halothane' },
    { scheme: 'SCT', value: '387368002', meaning: 'Isoflurane' },
    { scheme: 'SCT', value: '11136004', meaning: 'Methoxyflurane' },
    { scheme: 'SCT', value: '111132001', meaning: 'Nitrous oxide' },
    { scheme: 'SCT', value: '386842005', meaning: 'Sevoflurane' },
  ],
};

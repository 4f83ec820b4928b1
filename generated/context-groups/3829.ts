// Pulmonary Artery, PS3.16 CID 3829
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3829.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3829: ContextGroup = {
  cid: '3829',
  name: 'Pulmonary Artery',
  uid: '1.2.840.10008.6.1.281',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '45341000', meaning: 'Trunk of pulmonary artery' },
    { scheme: 'SCT', value: '79142001', meaning: 'Suprapulmonic valve area' },
    { scheme: 'SCT', value: '90315007', meaning: 'pulmonary valve sinuses' },
    { scheme: 'SCT', value: '50408007', meaning: 'Left pulmonary artery' },
    { scheme: 'SCT', value: '78480002', meaning: 'Right pulmonary artery' },
  ],
};

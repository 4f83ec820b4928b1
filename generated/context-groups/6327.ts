// Prostate Imaging Indication, PS3.16 CID 6327
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6327.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6327: ContextGroup = {
  cid: '6327',
  name: 'Prostate Imaging Indication',
  uid: '1.2.840.10008.6.1.1384',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '130589', meaning: 'Active surveillance of prostate cancer' },
    { scheme: 'DCM', value: '111562', meaning: 'Family history of prostate cancer' },
    { scheme: 'SCT', value: '373825000', meaning: 'Staging' },
    { scheme: 'DCM', value: '130590', meaning: 'Assess change' },
    { scheme: 'I10', value: 'R97.20', meaning: 'Elevated Prostate Specific Antigen' },
    { scheme: 'DCM', value: '111418', meaning: 'Review of an outside study' },
    { scheme: 'SCT', value: '384692006', meaning: 'Brachytherapy' },
    { scheme: 'DCM', value: '130588', meaning: 'Pre-biopsy localization of prostate lesion' },
  ],
};

// Quantitative Diagnostic Imaging Procedure, PS3.16 CID 100
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_100.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid100: ContextGroup = {
  cid: '100',
  name: 'Quantitative Diagnostic Imaging Procedure',
  uid: '1.2.840.10008.6.1.998',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '363679005', meaning: 'Imaging procedure' },
    { scheme: 'SCT', value: '258177008', meaning: 'Magnetic resonance imaging guidance' },
    { scheme: 'DCM', value: '126020', meaning: 'Multiparametric MRI' },
    { scheme: 'SCT', value: '719178004', meaning: 'Multiparametric MRI of prostate' },
    { scheme: 'DCM', value: '126022', meaning: 'Multiparametric MRI of whole body' },
    { scheme: 'SCT', value: '433139009', meaning: 'Dynamic magnetic resonance imaging of knee' },
    { scheme: 'SCT', value: '446315002', meaning: 'Dynamic magnetic resonance imaging of pelvis' },
    { scheme: 'LN', value: '25045-6', meaning: 'CT unspecified body region' },
    { scheme: 'LN', value: '25056-3', meaning: 'MRI unspecified body region' },
    { scheme: 'LN', value: '49118-3', meaning: 'NM unspecified body region' },
    { scheme: 'LN', value: '44136-0', meaning: 'PET unspecified body region' },
    { scheme: 'LN', value: '43468-8', meaning: 'XR unspecified body region' },
    { scheme: 'SCT', value: '77343006', meaning: 'Angiography' },
    { scheme: 'LN', value: '44139-4', meaning: 'PET whole body' },
    { scheme: 'SCT', value: '443271005', meaning: 'PET/CT FDG imaging of whole body' },
    { scheme: 'SCT', value: '764704008', meaning: 'PET/CT MET imaging of whole body' },
    { scheme: 'LN', value: '39142-5', meaning: 'CT perfusion head with contrast IV' },
    { scheme: 'LN', value: '39632-5', meaning: 'SPECT brain' },
    { scheme: 'RADLEX', value: 'RPID5427', meaning: 'NM head perfusion brain PET-CT AV-45' },
  ],
};

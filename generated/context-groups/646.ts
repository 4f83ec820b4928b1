// Preclinical Small Animal Imaging Procedure, PS3.16 CID 646
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_646.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid646: ContextGroup = {
  cid: '646',
  name: 'Preclinical Small Animal Imaging Procedure',
  uid: '1.2.840.10008.6.1.1111',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '46305-9', meaning: 'Whole body CT' },
    { scheme: 'LN', value: '24725-4', meaning: 'Head CT' },
    { scheme: 'LN', value: '46358-8', meaning: 'MRI whole body' },
    { scheme: 'LN', value: '24590-2', meaning: 'Brain MRI' },
    { scheme: 'LN', value: '44139-4', meaning: 'PET whole body' },
    { scheme: 'LN', value: '44138-6', meaning: 'Brain PET' },
    { scheme: 'LN', value: '42175-0', meaning: 'Radionuclide scan of whole body' },
    { scheme: 'LN', value: '24730-4', meaning: 'Radionuclide brain scan' },
    { scheme: 'DCM', value: '127901', meaning: 'SPECT of whole body' },
    { scheme: 'LN', value: '39632-5', meaning: 'Brain SPECT' },
    { scheme: 'DCM', value: '127902', meaning: 'SPECT CT of whole body' },
    { scheme: 'SCT', value: '24135002', meaning: 'Ultrasonography of total body' },
  ],
};

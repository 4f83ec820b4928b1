// Colon Finding or Feature, PS3.16 CID 6201
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6201.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6201: ContextGroup = {
  cid: '6201',
  name: 'Colon Finding or Feature',
  uid: '1.2.840.10008.6.1.788',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111101', meaning: 'Image quality' },
    { scheme: 'DCM', value: '111099', meaning: 'Selected region' },
    { scheme: 'SCT', value: '68496003', meaning: 'Polyp of colon' },
    { scheme: 'SCT', value: '126838000', meaning: 'Tumor of colon' },
    { scheme: 'SCT', value: '248523006', meaning: 'Rectal mass' },
    { scheme: 'SCT', value: '31113003', meaning: 'Diverticulum' },
    { scheme: 'SCT', value: '6533001', meaning: 'Colonic haustra' },
    { scheme: 'SCT', value: '39477002', meaning: 'Feces' },
    { scheme: 'SCT', value: '134328007', meaning: 'Lipoma' },
    { scheme: 'SCT', value: '442170005', meaning: 'Intraluminal fluid' },
    { scheme: 'SCT', value: '385420005', meaning: 'Contrast media' },
    { scheme: 'SCT', value: '23153004', meaning: 'Ileocecal valve' },
    { scheme: 'SCT', value: '441901008', meaning: 'Inverted diverticulum' },
    { scheme: 'SCT', value: '43526002', meaning: 'Operative Site' },
    { scheme: 'DCM', value: '111102', meaning: 'Non-lesion' },
    { scheme: 'DCM', value: '112238', meaning: 'Anatomic non-colon' },
  ],
};

// Non-Acquisition Modality, PS3.16 CID 32
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_32.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid32: ContextGroup = {
  cid: '32',
  name: 'Non-Acquisition Modality',
  uid: '1.2.840.10008.6.1.1282',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: 'ASMT', meaning: 'Content Assessment Result' },
    { scheme: 'DCM', value: 'AU', meaning: 'Basic Voice Audio' },
    { scheme: 'DCM', value: 'CTPROTOCOL', meaning: 'CT Protocol' },
    { scheme: 'DCM', value: 'DOC', meaning: 'Document' },
    { scheme: 'DCM', value: 'FID', meaning: 'Spatial Fiducials' },
    { scheme: 'DCM', value: 'HC', meaning: 'Hard Copy' },
    { scheme: 'DCM', value: 'IOL', meaning: 'Intraocular Lens Calculation' },
    { scheme: 'DCM', value: 'KO', meaning: 'Key Object Selection' },
    { scheme: 'DCM', value: 'M3D', meaning: 'Model for 3D Manufacturing' },
    { scheme: 'DCM', value: 'OT', meaning: 'Other' },
    { scheme: 'DCM', value: 'PLAN', meaning: 'Plan' },
    { scheme: 'DCM', value: 'PR', meaning: 'Presentation State' },
    { scheme: 'DCM', value: 'REG', meaning: 'Registration' },
    { scheme: 'DCM', value: 'RTDOSE', meaning: 'RT Dose' },
    { scheme: 'DCM', value: 'RTPLAN', meaning: 'RT Plan' },
    { scheme: 'DCM', value: 'RTRECORD', meaning: 'RT Treatment Record' },
    { scheme: 'DCM', value: 'RTSTRUCT', meaning: 'RT Structure Set' },
    { scheme: 'DCM', value: 'RWV', meaning: 'Real World Value Map' },
    { scheme: 'DCM', value: 'SEG', meaning: 'Segmentation' },
    { scheme: 'DCM', value: 'SMR', meaning: 'Stereometric Relationship' },
    { scheme: 'DCM', value: 'SR', meaning: 'Structured Report Document' },
    { scheme: 'DCM', value: 'STAIN', meaning: 'Automated Slide Stainer' },
    { scheme: 'DCM', value: 'TEXTUREMAP', meaning: 'Texture Map' },
  ],
};

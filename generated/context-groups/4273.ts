// Retinal Segmentation Surface, PS3.16 CID 4273
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4273.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4273: ContextGroup = {
  cid: '4273',
  name: 'Retinal Segmentation Surface',
  uid: '1.2.840.10008.6.1.1153',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '280677004', meaning: 'ILM - Internal limiting membrane' },
    { scheme: 'DCM', value: '128289', meaning: 'Outer surface of RNFL' },
    { scheme: 'DCM', value: '128290', meaning: 'Outer surface of GCL' },
    { scheme: 'DCM', value: '128291', meaning: 'Outer surface of IPL' },
    { scheme: 'DCM', value: '128292', meaning: 'Outer surface of INL' },
    { scheme: 'DCM', value: '128293', meaning: 'Outer surface of OPL' },
    { scheme: 'DCM', value: '128294', meaning: 'Outer surface of HFL' },
    { scheme: 'SCT', value: '76710003', meaning: 'ELM - External limiting membrane' },
    { scheme: 'DCM', value: '128295', meaning: 'Surface between Inner and Outer Segments of the photoreceptors' },
    { scheme: 'DCM', value: '128296', meaning: 'Surface of the interdigitating zone between retina and RPE' },
    { scheme: 'DCM', value: '128297', meaning: 'Anterior surface of the RPE' },
    { scheme: 'DCM', value: '128298', meaning: 'Surface of the center of the RPE' },
    { scheme: 'DCM', value: '128299', meaning: 'Posterior surface of the RPE' },
    { scheme: 'DCM', value: '128300', meaning: 'Outer surface of the BM' },
    { scheme: 'DCM', value: '128301', meaning: 'Surface of the choroid-sclera interface' },
    { scheme: 'DCM', value: '128302', meaning: 'Outer surface of the CC' },
  ],
};

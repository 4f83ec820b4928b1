// Nuclear Medicine Projection, PS3.16 CID 26
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_26.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid26: ContextGroup = {
  cid: '26',
  name: 'Nuclear Medicine Projection',
  uid: '1.2.840.10008.6.1.18',
  extensible: true,
  includes: ['27'],
  codes: [
    { scheme: 'SCT', value: '81654009', meaning: 'Coronal' },
    { scheme: 'SCT', value: '30730003', meaning: 'Sagittal' },
    { scheme: 'SCT', value: '24422004', meaning: 'Axial' },
    { scheme: 'SCT', value: '399108003', meaning: 'Right anterior oblique' },
    { scheme: 'SCT', value: '399074003', meaning: 'Left anterior oblique' },
    { scheme: 'SCT', value: '399075002', meaning: 'Right posterior oblique' },
    { scheme: 'SCT', value: '399136008', meaning: 'Left posterior oblique' },
    { scheme: 'SCT', value: '399089007', meaning: 'Oblique axial' },
    { scheme: 'SCT', value: '399273000', meaning: 'Sagittal-oblique axial' },
    { scheme: 'SCT', value: '399012007', meaning: 'Medial-lateral' },
    { scheme: 'SCT', value: '399300004', meaning: 'Lateral-medial' },
    { scheme: 'SCT', value: '399297009', meaning: 'Right lateral projection' },
    { scheme: 'SCT', value: '399118008', meaning: 'Left lateral projection' },
    { scheme: 'SCT', value: '399268006', meaning: 'Medio-lateral oblique' },
    { scheme: 'SCT', value: '399159002', meaning: 'Latero-medial oblique' },
    { scheme: 'SCT', value: '62824007', meaning: 'Transverse' },
    { scheme: 'SCT', value: '49370004', meaning: 'Lateral' },
    { scheme: 'SCT', value: '399321004', meaning: 'Anterior projection' },
    { scheme: 'SCT', value: '399001007', meaning: 'Posterior projection' },
  ],
};

// Ultrasound Image Mode, PS3.16 CID 12224
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12224.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12224: ContextGroup = {
  cid: '12224',
  name: 'Ultrasound Image Mode',
  uid: '1.2.840.10008.6.1.616',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '399064001', meaning: '2D mode' },
    { scheme: 'SCT', value: '261197005', meaning: 'Doppler Color Flow' },
    { scheme: 'SCT', value: '399155008', meaning: 'M mode' },
    { scheme: 'SCT', value: '261199008', meaning: 'Doppler Pulsed' },
    { scheme: 'SCT', value: '261198000', meaning: 'Doppler Continuous Wave' },
    { scheme: 'SCT', value: '425704008', meaning: 'Power Doppler' },
    { scheme: 'SCT', value: '426865009', meaning: '3D mode' },
    { scheme: 'SCT', value: '439858009', meaning: 'Tissue Doppler Imaging' },
    { scheme: 'SCT', value: '399009009', meaning: 'B mode' },
    { scheme: 'DCM', value: '130616', meaning: 'Point Shear Wave Elastography' },
    { scheme: 'DCM', value: '130609', meaning: '2D Shear Wave Elastography' },
    { scheme: 'DCM', value: '130610', meaning: '3D Shear Wave Elastography' },
    { scheme: 'DCM', value: '130679', meaning: '2D Speckle Tracking' },
    { scheme: 'DCM', value: '130680', meaning: '3D Speckle Tracking' },
  ],
};

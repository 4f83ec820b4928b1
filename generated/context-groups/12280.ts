// Cardiac Ultrasound Target Site, PS3.16 CID 12280
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12280.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12280: ContextGroup = {
  cid: '12280',
  name: 'Cardiac Ultrasound Target Site',
  uid: '1.2.840.10008.6.1.860',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '263943000', meaning: 'Anterior Wall' },
    { scheme: 'SCT', value: '264159006', meaning: 'Posterior Wall' },
    { scheme: 'SCT', value: '305437000', meaning: 'Cardiac valve annulus' },
    { scheme: 'SCT', value: '75397005', meaning: 'Preductal region of aortic arch' },
    { scheme: 'SCT', value: '60835009', meaning: 'Postductal region of aortic arch' },
    { scheme: 'SCT', value: '443501007', meaning: 'Vena Contracta' },
    { scheme: 'SCT', value: '443281009', meaning: 'Transverse Aortic Arch' },
    { scheme: 'SCT', value: '41699000', meaning: 'Effusion' },
    { scheme: 'SCT', value: '6530003', meaning: 'Cardiac Valve Leaflet' },
    { scheme: 'SCT', value: '78480002', meaning: 'Right Pulmonary Artery' },
    { scheme: 'SCT', value: '50408007', meaning: 'Left Pulmonary Artery' },
    { scheme: 'SCT', value: '44627009', meaning: 'Right Ventricle Outflow Tract' },
    { scheme: 'SCT', value: '13418002', meaning: 'Left Ventricle Outflow Tract' },
    { scheme: 'SCT', value: '8629005', meaning: 'Right Superior Pulmonary Vein' },
    { scheme: 'SCT', value: '113273001', meaning: 'Right Inferior Pulmonary Vein' },
    { scheme: 'SCT', value: '43863001', meaning: 'Left Superior Pulmonary Vein' },
    { scheme: 'SCT', value: '51249003', meaning: 'Left Inferior Pulmonary Vein' },
    { scheme: 'SCT', value: '443705001', meaning: 'Pulmonary Vein Common Left Segment' },
    { scheme: 'SCT', value: '443591004', meaning: 'Pulmonary Vein Common Right Segment' },
    { scheme: 'SCT', value: '443208000', meaning: 'Pulmonary Vein confluence to Atrium Connection' },
  ],
};

// Coronary Vein, PS3.16 CID 3839
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3839.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3839: ContextGroup = {
  cid: '3839',
  name: 'Coronary Vein',
  uid: '1.2.840.10008.6.1.289',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '72107004', meaning: 'Azygos Vein' },
    { scheme: 'SCT', value: '90219004', meaning: 'Coronary Sinus' },
    { scheme: 'SCT', value: '5928000', meaning: 'Great Cardiac Vein' },
    { scheme: 'SCT', value: '49082002', meaning: 'Small Cardiac Vein' },
    { scheme: 'SCT', value: '194996006', meaning: 'Anterior Cardiac Vein' },
    { scheme: 'SCT', value: '195164009', meaning: 'Atrial Vein' },
    { scheme: 'SCT', value: '195496005', meaning: 'Atrioventricular Vein' },
    { scheme: 'SCT', value: '73580002', meaning: 'Middle Cardiac Vein' },
    { scheme: 'SCT', value: '195328002', meaning: 'Ventricular Vein' },
    { scheme: 'SCT', value: '195073003', meaning: 'Smallest Cardiac Vein' },
  ],
};

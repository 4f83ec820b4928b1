// Cardiac Diagnostic Procedure, PS3.16 CID 3757
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3757.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3757: ContextGroup = {
  cid: '3757',
  name: 'Cardiac Diagnostic Procedure',
  uid: '1.2.840.10008.6.1.252',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '35621002', meaning: 'Cardiac blood pool imaging (nuclear)' },
    { scheme: 'SCT', value: '418903008', meaning: 'Cardiac cath coronary angiogram and left ventriculogram' },
    { scheme: 'SCT', value: '41976001', meaning: 'Cardiac catheterization' },
    { scheme: 'SCT', value: '419416005', meaning: 'Cardiac catheterization coronary angiogram' },
    { scheme: 'SCT', value: '241547009', meaning: 'Cardiac CT' },
    { scheme: 'SCT', value: '426005005', meaning: 'Cardiac CT for calcium scoring' },
    { scheme: 'SCT', value: '241620005', meaning: 'Cardiac MRI' },
    { scheme: 'SCT', value: '431609005', meaning: 'Cardiac MRI stress' },
    { scheme: 'SCT', value: '419545005', meaning: 'CT angiography of coronary arteries' },
    { scheme: 'SCT', value: '40701008', meaning: 'Echocardiography' },
    { scheme: 'SCT', value: '433233004', meaning: 'Exercise Stress echocardiography' },
    { scheme: 'SCT', value: '165079009', meaning: 'Exercise Tolerance Test' },
    { scheme: 'SCT', value: '241663008', meaning: 'Magnetic resonance angiography' },
    { scheme: 'SCT', value: '108294005', meaning: 'Nuclear medicine cardiovascular study' },
    { scheme: 'SCT', value: '35202002', meaning: 'Perfusion imaging (nuclear)' },
    { scheme: 'SCT', value: '241439007', meaning: 'PET heart study' },
    { scheme: 'SCT', value: '428813002', meaning: 'Pharmacologic and exercise stress test' },
    { scheme: 'SCT', value: '424064009', meaning: 'Pharmacological stress test' },
    { scheme: 'SCT', value: '426940008', meaning: 'Radionuclide angiocardiography' },
    { scheme: 'SCT', value: '252432008', meaning: 'Radionuclide myocardial perfusion study' },
    { scheme: 'SCT', value: '105371005', meaning: 'SPECT' },
    { scheme: 'SCT', value: '428685003', meaning: 'Stress test using cardiac pacing' },
    { scheme: 'SCT', value: '105376000', meaning: 'Transesophageal echocardiography' },
    { scheme: 'SCT', value: '433236007', meaning: 'Transthoracic echocardiography' },
  ],
};

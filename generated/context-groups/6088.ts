// OB-GYN Maternal Risk Factor, PS3.16 CID 6088
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6088.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6088: ContextGroup = {
  cid: '6088',
  name: 'OB-GYN Maternal Risk Factor',
  uid: '1.2.840.10008.6.1.410',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '161445009', meaning: 'History of - diabetes mellitus' },
    { scheme: 'SCT', value: '161501007', meaning: 'History of - hypertension' },
    { scheme: 'SCT', value: '161453001', meaning: 'History of - obesity' },
    { scheme: 'SCT', value: '161656000', meaning: 'History of - regular medication' },
    { scheme: 'SCT', value: '371422002', meaning: 'History of substance abuse' },
    { scheme: 'SCT', value: '266995000', meaning: 'History of - cardiovascular disease' },
    { scheme: 'DCM', value: '111565', meaning: 'Uterine malformations' },
    { scheme: 'SCT', value: '161763005', meaning: 'History of - ectopic pregnancy' },
    { scheme: 'DCM', value: '111566', meaning: 'Spontaneous Abortion' },
    { scheme: 'DCM', value: '111567', meaning: 'Gynecologic condition' },
    { scheme: 'DCM', value: '111568', meaning: 'Gynecologic surgery' },
    { scheme: 'SCT', value: '161806007', meaning: 'History of - eclampsia' },
    { scheme: 'SCT', value: '161807003', meaning: 'History of - severe pre-eclampsia' },
    { scheme: 'DCM', value: '111569', meaning: 'Previous LBW or IUGR birth' },
    { scheme: 'DCM', value: '111570', meaning: 'Previous fetal malformation/syndrome' },
    { scheme: 'SCT', value: '161765003', meaning: 'History of - premature delivery' },
    { scheme: 'DCM', value: '111571', meaning: 'Previous RH negative or blood dyscrasia at birth' },
    { scheme: 'SCT', value: '161798008', meaning: 'History of infertility' },
    { scheme: 'DCM', value: '111572', meaning: 'History of multiple fetuses' },
    { scheme: 'SCT', value: '16356006', meaning: 'Multiple pregnancy' },
    { scheme: 'DCM', value: '111573', meaning: 'Current pregnancy, known or suspected malformations/syndromes' },
    { scheme: 'DCM', value: '111574', meaning: 'Family history, fetal malformation/syndrome' },
  ],
};

// Administration Route, PS3.16 CID 11
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_11.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid11: ContextGroup = {
  cid: '11',
  name: 'Administration Route',
  uid: '1.2.840.10008.6.1.9',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '47625008', meaning: 'Intravenous route' },
    { scheme: 'SCT', value: '58100008', meaning: 'Intra-arterial route' },
    { scheme: 'SCT', value: '78421000', meaning: 'Intramuscular route' },
    { scheme: 'SCT', value: '34206005', meaning: 'Subcutaneous route' },
    { scheme: 'SCT', value: '372464004', meaning: 'Intracutaneous route' },
    { scheme: 'SCT', value: '38239002', meaning: 'Intraperitoneal route' },
    { scheme: 'SCT', value: '60213007', meaning: 'Intramedullary route' },
    { scheme: 'SCT', value: '72607000', meaning: 'Intrathecal route' },
    { scheme: 'SCT', value: '12130007', meaning: 'Intra-articular route' },
    { scheme: 'NCIt', value: 'C38244', meaning: 'Intraepithelial route' },
    { scheme: 'SCT', value: '6064005', meaning: 'Topical route' },
    { scheme: 'SCT', value: '26643006', meaning: 'Oral route' },
    { scheme: 'NCIt', value: 'C38306', meaning: 'Transluminal route' },
    { scheme: 'SCT', value: '37737002', meaning: 'Intraluminal route' },
    { scheme: 'NCIt', value: 'C38213', meaning: 'Extraluminal route' },
    { scheme: 'SCT', value: '446406008', meaning: 'By inhalation' },
    { scheme: 'SCT', value: '37161004', meaning: 'Per rectum' },
    { scheme: 'SCT', value: '16857009', meaning: 'Vaginal route' },
    { scheme: 'SCT', value: '372463005', meaning: 'Intracoronary route' },
    { scheme: 'SCT', value: '372460008', meaning: 'Intracardiac route' },
    { scheme: 'SCT', value: '420287000', meaning: 'Intraventricular route - cardiac' },
    { scheme: 'DCM', value: '127070', meaning: 'Retro-orbital route' },
    { scheme: 'SCT', value: '46713006', meaning: 'Nasal route' },
    { scheme: 'SCT', value: '372464004', meaning: 'Intradermal route' },
    { scheme: 'SCT', value: '447122006', meaning: 'Intratumor route' },
    { scheme: 'SCT', value: '1259221004', meaning: 'Intracorpus cavernosum route' },
  ],
};

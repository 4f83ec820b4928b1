// Abdominopelvic Artery (Paired), PS3.16 CID 12111
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12111.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12111: ContextGroup = {
  cid: '12111',
  name: 'Abdominopelvic Artery (Paired)',
  uid: '1.2.840.10008.6.1.578',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '85383006', meaning: 'Accessory Renal Artery' },
    { scheme: 'SCT', value: '73634005', meaning: 'Common Iliac Artery' },
    { scheme: 'SCT', value: '23771002', meaning: 'Gastric Artery' },
    { scheme: 'SCT', value: '34635009', meaning: 'Lumbar Artery' },
    { scheme: 'SCT', value: '397407009', meaning: 'First Lumbar Artery' },
    { scheme: 'SCT', value: '397408004', meaning: 'Second Lumbar Artery' },
    { scheme: 'SCT', value: '397409007', meaning: 'Third Lumbar Artery' },
    { scheme: 'SCT', value: '397410002', meaning: 'Fourth Lumbar Artery' },
    { scheme: 'SCT', value: '397411003', meaning: 'Fifth Lumbar Artery' },
    { scheme: 'SCT', value: '397412005', meaning: 'Sixth Lumbar Artery' },
    { scheme: 'SCT', value: '12052000', meaning: 'Ovarian Artery' },
    { scheme: 'SCT', value: '27175001', meaning: 'Testicular Artery' },
    { scheme: 'SCT', value: '50536004', meaning: 'Umbilical Artery' },
    { scheme: 'SCT', value: '91079009', meaning: 'Uterine Artery' },
  ],
};

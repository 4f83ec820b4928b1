// Abdominopelvic Vein (Unpaired), PS3.16 CID 12114
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12114.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12114: ContextGroup = {
  cid: '12114',
  name: 'Abdominopelvic Vein (Unpaired)',
  uid: '1.2.840.10008.6.1.581',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '8993003', meaning: 'Hepatic Vein' },
    { scheme: 'SCT', value: '397425002', meaning: 'Inferior Right Hepatic Vein' },
    { scheme: 'SCT', value: '273202007', meaning: 'Left Hepatic Vein' },
    { scheme: 'SCT', value: '273099000', meaning: 'Middle Hepatic Vein' },
    { scheme: 'SCT', value: '272998002', meaning: 'Right Hepatic Vein' },
    { scheme: 'SCT', value: '32764006', meaning: 'Portal Vein' },
    { scheme: 'SCT', value: '70253006', meaning: 'Left Main Branch of Portal Vein' },
    { scheme: 'SCT', value: '73931004', meaning: 'Right Main Branch of Portal Vein' },
    { scheme: 'SCT', value: '32859001', meaning: 'Inferior Mesenteric Vein' },
    { scheme: 'SCT', value: '64131007', meaning: 'Inferior Vena Cava' },
    { scheme: 'SCT', value: '35819009', meaning: 'Splenic Vein' },
    { scheme: 'SCT', value: '90771006', meaning: 'Superior Mesenteric Vein' },
    { scheme: 'SCT', value: '397423009', meaning: 'Transjugular Intrahepatic Portosystemic Shunt' },
    { scheme: 'SCT', value: '284639000', meaning: 'Umbilical Vein' },
  ],
};

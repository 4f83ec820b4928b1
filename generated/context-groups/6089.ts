// Substance, PS3.16 CID 6089
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6089.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6089: ContextGroup = {
  cid: '6089',
  name: 'Substance',
  uid: '1.2.840.10008.6.1.411',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '419442005', meaning: 'Ethyl alcohol' },
    { scheme: 'SCT', value: '703842006', meaning: 'Amphetamine' },
    { scheme: 'SCT', value: '398705004', meaning: 'Marijuana' },
    { scheme: 'SCT', value: '387085005', meaning: 'Cocaine' },
    { scheme: 'SCT', value: '387341002', meaning: 'Heroin' },
    { scheme: 'SCT', value: '15698006', meaning: 'Lysergic acid diethlyamide' },
    { scheme: 'SCT', value: '373780001', meaning: 'Mescaline' },
    { scheme: 'SCT', value: '9721008', meaning: 'Phencyclidine' },
    { scheme: 'SCT', value: '387286002', meaning: 'Methadone' },
    { scheme: 'SCT', value: '373529000', meaning: 'Morphine' },
    { scheme: 'SCT', value: '373337007', meaning: 'Methlyphenidate' },
    { scheme: 'SCT', value: '81911001', meaning: 'Chewing tobacco' },
    { scheme: 'SCT', value: '66562002', meaning: 'Cigarette smoking tobacco' },
    { scheme: 'SCT', value: '255641001', meaning: 'Caffeine' },
  ],
};

// Multi-energy Relevant Material, PS3.16 CID 300
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_300.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid300: ContextGroup = {
  cid: '300',
  name: 'Multi-energy Relevant Material',
  uid: '1.2.840.10008.6.1.1208',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '83881004', meaning: 'Aluminum Oxide' },
    { scheme: 'SCT', value: '39290007', meaning: 'Barium' },
    { scheme: 'SCT', value: '23172004', meaning: 'Bismuth' },
    { scheme: 'SCT', value: '5540006', meaning: 'Calcium' },
    { scheme: 'SCT', value: '256579008', meaning: 'Calcium Hydroxyapatite' },
    { scheme: 'SCT', value: '256526003', meaning: 'Cobalt-chromium alloy' },
    { scheme: 'SCT', value: '256674009', meaning: 'Fat' },
    { scheme: 'SCT', value: '58281002', meaning: 'Gadolinium' },
    { scheme: 'SCT', value: '2309006', meaning: 'Gold' },
    { scheme: 'SCT', value: '50672002', meaning: 'Hafnium' },
    { scheme: 'SCT', value: '44588005', meaning: 'Iodine' },
    { scheme: 'SCT', value: '3829006', meaning: 'Iron' },
    { scheme: 'SCT', value: '261249004', meaning: 'Nickel cobalt chromium' },
    { scheme: 'SCT', value: '84847000', meaning: 'Platinum' },
    { scheme: 'SCT', value: '386103008', meaning: 'Renal stone' },
    { scheme: 'SCT', value: '51420009', meaning: 'Silicon' },
    { scheme: 'SCT', value: '13652007', meaning: 'Silicone' },
    { scheme: 'SCT', value: '41967008', meaning: 'Silver' },
    { scheme: 'SCT', value: '45215009', meaning: 'Tantalum' },
    { scheme: 'SCT', value: '1166006', meaning: 'Titanium' },
    { scheme: 'SCT', value: '1710001', meaning: 'Uric Acid' },
    { scheme: 'SCT', value: '11713004', meaning: 'Water' },
    { scheme: 'SCT', value: '63754004', meaning: 'Yttrium' },
  ],
};

// Intracranial Cerebral Vessel, PS3.16 CID 12105
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12105.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12105: ContextGroup = {
  cid: '12105',
  name: 'Intracranial Cerebral Vessel',
  uid: '1.2.840.10008.6.1.572',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '60176003', meaning: 'Anterior Cerebral Artery' },
    { scheme: 'SCT', value: '8012006', meaning: 'Anterior Communicating Artery' },
    { scheme: 'SCT', value: '397418009', meaning: 'Anterior-Middle Cerebral Artery Bifurcation' },
    { scheme: 'SCT', value: '397419001', meaning: 'Anterior-Posterior Cerebral Artery Bifurcation' },
    { scheme: 'SCT', value: '54409005', meaning: 'Carotid Siphon' },
    { scheme: 'SCT', value: '76117006', meaning: 'Central Retinal Artery' },
    { scheme: 'SCT', value: '62869001', meaning: 'Central Retinal Vein' },
    { scheme: 'SCT', value: '86117002', meaning: 'Internal Carotid Artery' },
    { scheme: 'SCT', value: '415637004', meaning: 'Internal Carotid Artery C5 segment' },
    { scheme: 'SCT', value: '698348000', meaning: 'Internal Carotid Artery C6 segment' },
    { scheme: 'SCT', value: '415646005', meaning: 'Terminal internal carotid artery' },
    { scheme: 'SCT', value: '17232002', meaning: 'Middle Cerebral Artery' },
    { scheme: 'SCT', value: '414722000', meaning: 'Middle Cerebral Artery M1 Segment' },
    { scheme: 'SCT', value: '414723005', meaning: 'Middle Cerebral Artery M2 Segment' },
    { scheme: 'SCT', value: '53549008', meaning: 'Ophthalmic Artery' },
    { scheme: 'SCT', value: '70382005', meaning: 'Posterior Cerebral Artery' },
    { scheme: 'SCT', value: '415144009', meaning: 'Posterior Cerebral Artery P1 Segment' },
    { scheme: 'SCT', value: '415145005', meaning: 'Posterior Cerebral Artery P2 Segment' },
    { scheme: 'SCT', value: '43119007', meaning: 'Posterior Communicating Artery' },
  ],
};

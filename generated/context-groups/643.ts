// Toxin, PS3.16 CID 643
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_643.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid643: ContextGroup = {
  cid: '643',
  name: 'Toxin',
  uid: '1.2.840.10008.6.1.1108',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '54446009', meaning: 'Lysophosphatidylcholine' },
    { scheme: 'UMLS', value: 'C0019873', meaning: 'Ethidium Bromide' },
    { scheme: 'PUBCHEM_CID', value: '4624', meaning: '6-hydroxydopamine' },
    { scheme: 'SCT', value: '3325005', meaning: 'Lipopolysaccharide' },
  ],
};

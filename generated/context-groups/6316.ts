// MR Imaging Artifact, PS3.16 CID 6316
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6316.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6316: ContextGroup = {
  cid: '6316',
  name: 'MR Imaging Artifact',
  uid: '1.2.840.10008.6.1.1373',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'RADLEX', value: 'RID11423', meaning: 'Motion related artifact' },
    { scheme: 'RADLEX', value: 'RID11395', meaning: 'Phase wraparound artifact' },
    { scheme: 'RADLEX', value: 'RID11424', meaning: 'Smearing' },
    { scheme: 'RADLEX', value: 'RID11426', meaning: 'Ghost' },
    { scheme: 'RADLEX', value: 'RID11372', meaning: 'Tissue magnetic susceptibility effect' },
    { scheme: 'RADLEX', value: 'RID11370', meaning: 'Ferromagnetic implant magnetic susceptibility effect' },
    { scheme: 'RADLEX', value: 'RID11408', meaning: 'Non-uniform signal intensity artifact' },
    { scheme: 'RADLEX', value: 'RID11464', meaning: 'Parallel imaging artifact' },
    { scheme: 'RADLEX', value: 'RID11374', meaning: 'Chemical shift artifact' },
  ],
};

// Mydriatic Agent, PS3.16 CID 4208
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_4208.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid4208: ContextGroup = {
  cid: '4208',
  name: 'Mydriatic Agent',
  uid: '1.2.840.10008.6.1.324',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '771928002', meaning: 'Atropine' },
    { scheme: 'SCT', value: '82264009', meaning: 'Homatropine' },
    { scheme: 'SCT', value: '8348002', meaning: 'Cyclopentolate' },
    { scheme: 'SCT', value: '386693003', meaning: 'Phenylephrine' },
    { scheme: 'SCT', value: '9190005', meaning: 'Tropicamide' },
  ],
};

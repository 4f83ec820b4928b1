// Photoacoustic Reconstruction Algorithm, PS3.3 Table C.8.34.5.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.4.html#table_C.8.34.5.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';

/** Photoacoustic Reconstruction Algorithm: PS3.3 Table C.8.34.5.4-1. */
export interface PhotoacousticReconstructionAlgorithmFunctionalGroup {
  /** Reconstruction Algorithm Sequence (0018,993D) SQ, VM 1, Type 3. [C.8.34.5.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.4.html#table_C.8.34.5.4-1) */
  ReconstructionAlgorithmSequence?: AlgorithmIdentificationMacro[] | null;
}

export const photoacousticReconstructionAlgorithmRules: TableRules = {
  kind: 'functional-group',
  id: 'PhotoacousticReconstructionAlgorithm',
  name: 'Photoacoustic Reconstruction Algorithm',
  table: 'table_C.8.34.5.4-1',
  section: 'sect_C.8.34.5.4',
  rows: [
    {
      keyword: 'ReconstructionAlgorithmSequence',
      tag: '0018993D',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => algorithmIdentificationRules, overrides: [{ path: ['AlgorithmFamilyCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '11005' }] }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePhotoacousticReconstructionAlgorithm = (dataset: object): Finding[] => validateTable(dataset, photoacousticReconstructionAlgorithmRules);

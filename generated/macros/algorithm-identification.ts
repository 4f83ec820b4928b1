// Algorithm Identification, PS3.3 Table 10-19
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.16.html#table_10-19
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** Algorithm Identification: PS3.3 Table 10-19. */
export interface AlgorithmIdentificationMacro {
  /** Algorithm Family Code Sequence (0066,002F) SQ, VM 1, Type 1. [10-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.16.html#table_10-19) */
  AlgorithmFamilyCodeSequence: [CodeSequenceItem];
  /** Algorithm Name Code Sequence (0066,0030) SQ, VM 1, Type 3. [10-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.16.html#table_10-19) */
  AlgorithmNameCodeSequence?: [CodeSequenceItem] | null;
  /** Algorithm Name (0066,0036) LO, VM 1, Type 1. [10-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.16.html#table_10-19) */
  AlgorithmName: string;
  /** Algorithm Version (0066,0031) LO, VM 1, Type 1. [10-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.16.html#table_10-19) */
  AlgorithmVersion: string;
  /** Algorithm Parameters (0066,0032) LT, VM 1, Type 3. [10-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.16.html#table_10-19) */
  AlgorithmParameters?: string | null;
  /** Algorithm Source (0024,0202) LO, VM 1, Type 3. [10-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.16.html#table_10-19) */
  AlgorithmSource?: string | null;
}

export const algorithmIdentificationRules: TableRules = {
  kind: 'macro',
  id: 'AlgorithmIdentification',
  name: 'Algorithm Identification',
  table: 'table_10-19',
  section: 'sect_10.16',
  rows: [
    {
      keyword: 'AlgorithmFamilyCodeSequence',
      tag: '0066002F',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'AlgorithmNameCodeSequence',
      tag: '00660030',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'AlgorithmName', tag: '00660036', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'AlgorithmVersion', tag: '00660031', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'AlgorithmParameters', tag: '00660032', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'AlgorithmSource', tag: '00240202', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateAlgorithmIdentification = (dataset: object): Finding[] => validateTable(dataset, algorithmIdentificationRules);

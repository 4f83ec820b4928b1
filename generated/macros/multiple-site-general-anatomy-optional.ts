// Multiple Site General Anatomy Optional, PS3.3 Table 10-7b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type PrimaryAnatomicStructureMacro, primaryAnatomicStructureRules } from './primary-anatomic-structure.ts';

/** An Item of AnatomicRegionSequence, its conditions apart. */
export interface MultipleSiteGeneralAnatomyOptionalAnatomicRegionItemAttributes extends CodeSequenceMacro {
  /** Anatomic Region Modifier Sequence (0008,2220) SQ, VM 1, Type 3. [10-7b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7b) */
  AnatomicRegionModifierSequence?: CodeSequenceItem[] | null;
}

/** Multiple Site General Anatomy Optional: PS3.3 Table 10-7b. */
export interface MultipleSiteGeneralAnatomyOptionalMacro extends PrimaryAnatomicStructureMacro {
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 3. [10-7b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7b) */
  AnatomicRegionSequence?: MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem[] | null;
}

/** An Item of AnatomicRegionSequence. */
export type MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem = MultipleSiteGeneralAnatomyOptionalAnatomicRegionItemAttributes & CodeSequenceConditions;

export const multipleSiteGeneralAnatomyOptionalRules: TableRules = {
  kind: 'macro',
  id: 'MultipleSiteGeneralAnatomyOptional',
  name: 'Multiple Site General Anatomy Optional',
  table: 'table_10-7b',
  section: 'sect_10.5',
  rows: [
    {
      keyword: 'AnatomicRegionSequence',
      tag: '00082218',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => codeSequenceRules },
        {
          keyword: 'AnatomicRegionModifierSequence',
          tag: '00082220',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '2' }] }],
        },
      ],
    },
    { include: () => primaryAnatomicStructureRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMultipleSiteGeneralAnatomyOptional = (dataset: object): Finding[] => validateTable(dataset, multipleSiteGeneralAnatomyOptionalRules);

// General Anatomy Required, PS3.3 Table 10-6
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-6
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type PrimaryAnatomicStructureMacro, primaryAnatomicStructureRules } from './primary-anatomic-structure.ts';

/** An Item of AnatomicRegionSequence, its conditions apart. */
export interface GeneralAnatomyRequiredAnatomicRegionItemAttributes extends CodeSequenceMacro {
  /** Anatomic Region Modifier Sequence (0008,2220) SQ, VM 1, Type 3. [10-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-6) */
  AnatomicRegionModifierSequence?: CodeSequenceItem[] | null;
}

/** General Anatomy Required: PS3.3 Table 10-6. */
export interface GeneralAnatomyRequiredMacro extends PrimaryAnatomicStructureMacro {
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 2. [10-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-6) */
  AnatomicRegionSequence: GeneralAnatomyRequiredAnatomicRegionItem[] | null;
}

/** An Item of AnatomicRegionSequence. */
export type GeneralAnatomyRequiredAnatomicRegionItem = GeneralAnatomyRequiredAnatomicRegionItemAttributes & CodeSequenceConditions;

export const generalAnatomyRequiredRules: TableRules = {
  kind: 'macro',
  id: 'GeneralAnatomyRequired',
  name: 'General Anatomy Required',
  table: 'table_10-6',
  section: 'sect_10.5',
  rows: [
    {
      keyword: 'AnatomicRegionSequence',
      tag: '00082218',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
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
export const validateGeneralAnatomyRequired = (dataset: object): Finding[] => validateTable(dataset, generalAnatomyRequiredRules);

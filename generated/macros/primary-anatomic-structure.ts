// Primary Anatomic Structure, PS3.3 Table 10-8
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of PrimaryAnatomicStructureSequence, its conditions apart. */
export interface PrimaryAnatomicStructurePrimaryAnatomicStructureItemAttributes extends CodeSequenceMacro {
  /** Primary Anatomic Structure Modifier Sequence (0008,2230) SQ, VM 1, Type 3. [10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8) */
  PrimaryAnatomicStructureModifierSequence?: CodeSequenceItem[] | null;
}

/** Primary Anatomic Structure: PS3.3 Table 10-8. */
export interface PrimaryAnatomicStructureMacro {
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 3. [10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8) */
  PrimaryAnatomicStructureSequence?: PrimaryAnatomicStructurePrimaryAnatomicStructureItem[] | null;
}

/** An Item of PrimaryAnatomicStructureSequence. */
export type PrimaryAnatomicStructurePrimaryAnatomicStructureItem = PrimaryAnatomicStructurePrimaryAnatomicStructureItemAttributes & CodeSequenceConditions;

export const primaryAnatomicStructureRules: TableRules = {
  kind: 'macro',
  id: 'PrimaryAnatomicStructure',
  name: 'Primary Anatomic Structure',
  table: 'table_10-8',
  section: 'sect_10.5',
  rows: [
    {
      keyword: 'PrimaryAnatomicStructureSequence',
      tag: '00082228',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => codeSequenceRules },
        {
          keyword: 'PrimaryAnatomicStructureModifierSequence',
          tag: '00082230',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '2' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePrimaryAnatomicStructure = (dataset: object): Finding[] => validateTable(dataset, primaryAnatomicStructureRules);

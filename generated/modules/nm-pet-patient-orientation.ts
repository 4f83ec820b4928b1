// NM/PET Patient Orientation, PS3.3 Table C.8-5
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.6.html#table_C.8-5
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of PatientOrientationModifierCodeSequence, its conditions apart. */
export interface NMPETPatientOrientationPatientOrientationCodePatientOrientationModifierCodeItemAttributes extends Omit<CodeSequenceMacro, 'CodeMeaning'> {
  /** Code Meaning (0008,0104) LO, VM 1, Type 1. [C.8-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.6.html#table_C.8-5) */
  CodeMeaning?: NonNullable<CodeSequenceMacro['CodeMeaning']> | null;
}

/** An Item of PatientOrientationCodeSequence, its conditions apart. */
export interface NMPETPatientOrientationPatientOrientationCodeItemAttributes extends Omit<CodeSequenceMacro, 'CodeMeaning'> {
  /** Patient Orientation Modifier Code Sequence (0054,0412) SQ, VM 1, Type 2C. [C.8-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.6.html#table_C.8-5) */
  PatientOrientationModifierCodeSequence?: NMPETPatientOrientationPatientOrientationCodePatientOrientationModifierCodeItem[] | null;
  /** Code Meaning (0008,0104) LO, VM 1, Type 1. [C.8-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.6.html#table_C.8-5) */
  CodeMeaning?: NonNullable<CodeSequenceMacro['CodeMeaning']> | null;
}

/** An Item of PatientGantryRelationshipCodeSequence, its conditions apart. */
export interface NMPETPatientOrientationPatientGantryRelationshipCodeItemAttributes extends Omit<CodeSequenceMacro, 'CodeMeaning'> {
  /** Code Meaning (0008,0104) LO, VM 1, Type 1. [C.8-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.6.html#table_C.8-5) */
  CodeMeaning?: NonNullable<CodeSequenceMacro['CodeMeaning']> | null;
}

/** NM/PET Patient Orientation: PS3.3 Table C.8-5. */
export interface NMPETPatientOrientationModule {
  /** Patient Orientation Code Sequence (0054,0410) SQ, VM 1, Type 2. [C.8-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.6.html#table_C.8-5) */
  PatientOrientationCodeSequence: NMPETPatientOrientationPatientOrientationCodeItem[] | null;
  /** Patient Gantry Relationship Code Sequence (0054,0414) SQ, VM 1, Type 2. [C.8-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.6.html#table_C.8-5) */
  PatientGantryRelationshipCodeSequence: NMPETPatientOrientationPatientGantryRelationshipCodeItem[] | null;
}

/** An Item of PatientOrientationModifierCodeSequence. */
export type NMPETPatientOrientationPatientOrientationCodePatientOrientationModifierCodeItem = NMPETPatientOrientationPatientOrientationCodePatientOrientationModifierCodeItemAttributes & CodeSequenceConditions;

/** An Item of PatientOrientationCodeSequence. */
export type NMPETPatientOrientationPatientOrientationCodeItem = NMPETPatientOrientationPatientOrientationCodeItemAttributes & CodeSequenceConditions;

/** An Item of PatientGantryRelationshipCodeSequence. */
export type NMPETPatientOrientationPatientGantryRelationshipCodeItem = NMPETPatientOrientationPatientGantryRelationshipCodeItemAttributes & CodeSequenceConditions;

export const nmpetPatientOrientationRules: TableRules = {
  kind: 'module',
  id: 'NMPETPatientOrientation',
  name: 'NM/PET Patient Orientation',
  table: 'table_C.8-5',
  section: 'sect_C.8.4.6',
  rows: [
    {
      keyword: 'PatientOrientationCodeSequence',
      tag: '00540410',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '19' }], overrides: [{ path: ['CodeMeaning'], type: '3' }] },
        {
          keyword: 'PatientOrientationModifierCodeSequence',
          tag: '00540412',
          vr: 'SQ',
          vm: '1',
          type: '2C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '1954b4dc104c',
            reason: 'knowledge',
            missing: 'whether the orientation to gravity needs a modifier',
          },
          items: [{ range: [0, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '20' }], overrides: [{ path: ['CodeMeaning'], type: '3' }] }],
        },
      ],
    },
    {
      keyword: 'PatientGantryRelationshipCodeSequence',
      tag: '00540414',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '21' }], overrides: [{ path: ['CodeMeaning'], type: '3' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateNMPETPatientOrientation = (dataset: object): Finding[] => validateTable(dataset, nmpetPatientOrientationRules);

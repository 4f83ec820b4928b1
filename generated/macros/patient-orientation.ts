// Patient Orientation, PS3.3 Table 10-15
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.12.html#table_10-15
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of PatientOrientationCodeSequence, its conditions apart. */
export interface PatientOrientationPatientOrientationCodeItemAttributes extends CodeSequenceMacro {
  /** Patient Orientation Modifier Code Sequence (0054,0412) SQ, VM 1, Type 1C. [10-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.12.html#table_10-15) */
  PatientOrientationModifierCodeSequence?: [CodeSequenceItem];
}

/** Patient Orientation: PS3.3 Table 10-15. */
export interface PatientOrientationMacro {
  /** Patient Orientation Code Sequence (0054,0410) SQ, VM 1, Type 1. [10-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.12.html#table_10-15) */
  PatientOrientationCodeSequence: [PatientOrientationPatientOrientationCodeItem];
  /** Patient Gantry Relationship Code Sequence (0054,0414) SQ, VM 1, Type 3. [10-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.12.html#table_10-15) */
  PatientGantryRelationshipCodeSequence?: [CodeSequenceItem] | null;
}

/** An Item of PatientOrientationCodeSequence. */
export type PatientOrientationPatientOrientationCodeItem = PatientOrientationPatientOrientationCodeItemAttributes & CodeSequenceConditions;

export const patientOrientationRules: TableRules = {
  kind: 'macro',
  id: 'PatientOrientation',
  name: 'Patient Orientation',
  table: 'table_10-15',
  section: 'sect_10.12',
  rows: [
    {
      keyword: 'PatientOrientationCodeSequence',
      tag: '00540410',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '19' }] },
        {
          keyword: 'PatientOrientationModifierCodeSequence',
          tag: '00540412',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '0787b9962387',
            reason: 'knowledge',
            missing: 'whether the orientation to gravity needs a modifier',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '20' }] }],
        },
      ],
    },
    {
      keyword: 'PatientGantryRelationshipCodeSequence',
      tag: '00540414',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '21' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientOrientation = (dataset: object): Finding[] => validateTable(dataset, patientOrientationRules);

// Patient Orientation And Equipment Relationship, PS3.3 Table 10-15a
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.12.html#table_10-15a
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of PatientOrientationCodeSequence, its conditions apart. */
export interface PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItemAttributes extends CodeSequenceMacro {
  /** Patient Orientation Modifier Code Sequence (0054,0412) SQ, VM 1, Type 1C. [10-15a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.12.html#table_10-15a) */
  PatientOrientationModifierCodeSequence?: [CodeSequenceItem];
}

/** Patient Orientation And Equipment Relationship: PS3.3 Table 10-15a. */
export interface PatientOrientationAndEquipmentRelationshipMacro {
  /** Patient Orientation Code Sequence (0054,0410) SQ, VM 1, Type 1. [10-15a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.12.html#table_10-15a) */
  PatientOrientationCodeSequence: [PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem];
  /** Patient Equipment Relationship Code Sequence (3010,0030) SQ, VM 1, Type 1. [10-15a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.12.html#table_10-15a) */
  PatientEquipmentRelationshipCodeSequence: [CodeSequenceItem];
}

/** An Item of PatientOrientationCodeSequence. */
export type PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem = PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItemAttributes & CodeSequenceConditions;

export const patientOrientationAndEquipmentRelationshipRules: TableRules = {
  kind: 'macro',
  id: 'PatientOrientationAndEquipmentRelationship',
  name: 'Patient Orientation And Equipment Relationship',
  table: 'table_10-15a',
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
      keyword: 'PatientEquipmentRelationshipCodeSequence',
      tag: '30100030',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '21' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientOrientationAndEquipmentRelationship = (dataset: object): Finding[] => validateTable(dataset, patientOrientationAndEquipmentRelationshipRules);

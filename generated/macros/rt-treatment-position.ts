// RT Treatment Position, PS3.3 Table C.36.2.2.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.4.html#table_C.36.2.2.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type PatientOrientationAndEquipmentRelationshipMacro, patientOrientationAndEquipmentRelationshipRules } from './patient-orientation-and-equipment-relationship.ts';
import { type PatientToEquipmentRelationshipMacro, patientToEquipmentRelationshipRules } from './patient-to-equipment-relationship.ts';

/** An Item of TreatmentPositionSequence. */
export interface RTTreatmentPositionTreatmentPositionItem extends PatientToEquipmentRelationshipMacro {
  /** Treatment Position Index (300A,0606) US, VM 1, Type 1. [C.36.2.2.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.4.html#table_C.36.2.2.4-1) */
  TreatmentPositionIndex: number;
}

/** RT Treatment Position: PS3.3 Table C.36.2.2.4-1. */
export interface RTTreatmentPositionMacro extends PatientOrientationAndEquipmentRelationshipMacro {
  /** Treatment Position Sequence (300A,063F) SQ, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.481.17" and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.481.23" and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.481.24". [C.36.2.2.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.4.html#table_C.36.2.2.4-1) */
  TreatmentPositionSequence?: RTTreatmentPositionTreatmentPositionItem[];
}

export const rtTreatmentPositionRules: TableRules = {
  kind: 'macro',
  id: 'RTTreatmentPosition',
  name: 'RT Treatment Position',
  table: 'table_C.36.2.2.4-1',
  section: 'sect_C.36.2.2.4',
  rows: [
    { include: () => patientOrientationAndEquipmentRelationshipRules },
    {
      keyword: 'TreatmentPositionSequence',
      tag: '300A063F',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.481.17'] },
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.481.23'] },
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.481.24'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '8a154207033e',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'TreatmentPositionIndex', tag: '300A0606', vr: 'US', vm: '1', type: '1' },
        { include: () => patientToEquipmentRelationshipRules, contextGroups: [{ kind: 'DCID', cid: '9553' }] },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTTreatmentPosition = (dataset: object): Finding[] => validateTable(dataset, rtTreatmentPositionRules);

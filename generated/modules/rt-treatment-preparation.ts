// RT Treatment Preparation, PS3.3 Table C.36.25-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.25.html#table_C.36.25-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type EntityLongLabelingMacro, entityLongLabelingRules } from '../macros/entity-long-labeling.ts';
import { type RTPatientPositionScopeWithLegacySupportMacro, rtPatientPositionScopeWithLegacySupportRules } from '../macros/rt-patient-position-scope-with-legacy-support.ts';
import { type RTPatientPositionMacro, rtPatientPositionRules } from '../macros/rt-patient-position.ts';
import { type RTPatientTreatmentPreparationMacro, rtPatientTreatmentPreparationRules } from '../macros/rt-patient-treatment-preparation.ts';

/** RT Treatment Preparation: PS3.3 Table C.36.25-1. */
export interface RTTreatmentPreparationModule extends EntityLongLabelingMacro, RTPatientTreatmentPreparationMacro {
  /** RT Patient Position Scope Sequence (300A,0784) SQ, VM 1, Type 1. [C.36.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.25.html#table_C.36.25-1) */
  RTPatientPositionScopeSequence: [RTPatientPositionScopeWithLegacySupportMacro];
  /** RT Treatment Preparation Patient Position Sequence (300A,078A) SQ, VM 1, Type 1. [C.36.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.25.html#table_C.36.25-1) */
  RTTreatmentPreparationPatientPositionSequence: [RTPatientPositionMacro];
}

export const rtTreatmentPreparationRules: TableRules = {
  kind: 'module',
  id: 'RTTreatmentPreparation',
  name: 'RT Treatment Preparation',
  table: 'table_C.36.25-1',
  section: 'sect_C.36.25',
  rows: [
    { include: () => entityLongLabelingRules },
    {
      keyword: 'RTPatientPositionScopeSequence',
      tag: '300A0784',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => rtPatientPositionScopeWithLegacySupportRules }],
    },
    {
      keyword: 'RTTreatmentPreparationPatientPositionSequence',
      tag: '300A078A',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => rtPatientPositionRules }],
    },
    { include: () => rtPatientTreatmentPreparationRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTTreatmentPreparation = (dataset: object): Finding[] => validateTable(dataset, rtTreatmentPreparationRules);

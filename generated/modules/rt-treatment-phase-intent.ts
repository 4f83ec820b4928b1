// RT Treatment Phase Intent, PS3.3 Table C.36.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.7.html#table_C.36.7-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RTTreatmentPhaseIntervalMacro, rtTreatmentPhaseIntervalRules } from '../macros/rt-treatment-phase-interval.ts';
import { type RTTreatmentPhaseMacro, rtTreatmentPhaseRules } from '../macros/rt-treatment-phase.ts';

/** RT Treatment Phase Intent: PS3.3 Table C.36.7-1. */
export interface RTTreatmentPhaseIntentModule extends RTTreatmentPhaseIntervalMacro {
  /** Intended RT Treatment Phase Sequence (3010,004B) SQ, VM 1, Type 1. [C.36.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.7.html#table_C.36.7-1) */
  IntendedRTTreatmentPhaseSequence: RTTreatmentPhaseMacro[];
}

export const rtTreatmentPhaseIntentRules: TableRules = {
  kind: 'module',
  id: 'RTTreatmentPhaseIntent',
  name: 'RT Treatment Phase Intent',
  table: 'table_C.36.7-1',
  section: 'sect_C.36.7',
  rows: [
    {
      keyword: 'IntendedRTTreatmentPhaseSequence',
      tag: '3010004B',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => rtTreatmentPhaseRules }],
    },
    { include: () => rtTreatmentPhaseIntervalRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTTreatmentPhaseIntent = (dataset: object): Finding[] => validateTable(dataset, rtTreatmentPhaseIntentRules);

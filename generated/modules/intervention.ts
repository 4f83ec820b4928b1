// Intervention, PS3.3 Table C.7-19
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.13.html#table_C.7-19
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of InterventionSequence, its conditions apart. */
export interface InterventionInterventionItemAttributes extends CodeSequenceMacro {
  /** Intervention Status (0018,0038) CS, VM 1, Type 2. [C.7-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.13.html#table_C.7-19) */
  InterventionStatus: 'PRE' | 'INTERMEDIATE' | 'POST' | 'NONE' | null;
  /** Intervention Drug Code Sequence (0018,0029) SQ, VM 1, Type 3. [C.7-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.13.html#table_C.7-19) */
  InterventionDrugCodeSequence?: [CodeSequenceItem] | null;
  /** Intervention Drug Start Time (0018,0035) TM, VM 1, Type 3. [C.7-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.13.html#table_C.7-19) */
  InterventionDrugStartTime?: string | null;
  /** Intervention Drug Stop Time (0018,0027) TM, VM 1, Type 3. [C.7-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.13.html#table_C.7-19) */
  InterventionDrugStopTime?: string | null;
  /** Administration Route Code Sequence (0054,0302) SQ, VM 1, Type 3. [C.7-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.13.html#table_C.7-19) */
  AdministrationRouteCodeSequence?: [CodeSequenceItem] | null;
  /** Intervention Description (0018,003A) ST, VM 1, Type 3. [C.7-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.13.html#table_C.7-19) */
  InterventionDescription?: string | null;
}

/** Intervention: PS3.3 Table C.7-19. */
export interface InterventionModule {
  /** Intervention Sequence (0018,0036) SQ, VM 1, Type 3. [C.7-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.13.html#table_C.7-19) */
  InterventionSequence?: InterventionInterventionItem[] | null;
}

/** An Item of InterventionSequence. */
export type InterventionInterventionItem = InterventionInterventionItemAttributes & CodeSequenceConditions;

export const interventionRules: TableRules = {
  kind: 'module',
  id: 'Intervention',
  name: 'Intervention',
  table: 'table_C.7-19',
  section: 'sect_C.7.6.13',
  rows: [
    {
      keyword: 'InterventionSequence',
      tag: '00180036',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9' }] },
        {
          keyword: 'InterventionStatus',
          tag: '00180038',
          vr: 'CS',
          vm: '1',
          type: '2',
          values: [{ kind: 'enumerated', terms: ['PRE', 'INTERMEDIATE', 'POST', 'NONE'] }],
        },
        {
          keyword: 'InterventionDrugCodeSequence',
          tag: '00180029',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '10' }] }],
        },
        { keyword: 'InterventionDrugStartTime', tag: '00180035', vr: 'TM', vm: '1', type: '3' },
        { keyword: 'InterventionDrugStopTime', tag: '00180027', vr: 'TM', vm: '1', type: '3' },
        {
          keyword: 'AdministrationRouteCodeSequence',
          tag: '00540302',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '11' }] }],
        },
        { keyword: 'InterventionDescription', tag: '0018003A', vr: 'ST', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIntervention = (dataset: object): Finding[] => validateTable(dataset, interventionRules);

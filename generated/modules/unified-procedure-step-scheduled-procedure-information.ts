// Unified Procedure Step Scheduled Procedure Information, PS3.3 Table C.30.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemMacro, type ContentItemConditions, type ContentItemItem, contentItemRules } from '../macros/content-item.ts';
import { type ReferencedInstancesAndAccessItem, referencedInstancesAndAccessRules } from '../macros/referenced-instances-and-access.ts';
import { type StorageMacro, storageRules } from '../macros/storage.ts';

/** An Item of ScheduledHumanPerformersSequence. */
export interface UnifiedProcedureStepScheduledProcedureInformationScheduledHumanPerformersItem {
  /** Human Performer Code Sequence (0040,4009) SQ, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  HumanPerformerCodeSequence?: [CodeSequenceItem] | null;
  /** Human Performer's Name (0040,4037) PN, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  HumanPerformerName?: PersonName | string | null;
  /** Human Performer's Organization (0040,4036) LO, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  HumanPerformerOrganization?: string | null;
}

/** An Item of ScheduledProcessingParametersSequence, its conditions apart. */
export interface UnifiedProcedureStepScheduledProcedureInformationScheduledProcessingParametersItemAttributes extends ContentItemMacro {
  /** Content Item Modifier Sequence (0040,0441) SQ, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ContentItemModifierSequence?: ContentItemItem[] | null;
}

/** Unified Procedure Step Scheduled Procedure Information: PS3.3 Table C.30.2-1. */
export interface UnifiedProcedureStepScheduledProcedureInformationModule {
  /** Scheduled Procedure Step Priority (0074,1200) CS, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ScheduledProcedureStepPriority?: 'HIGH' | 'MEDIUM' | 'LOW' | null;
  /** Scheduled Procedure Step Modification DateTime (0040,4010) DT, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ScheduledProcedureStepModificationDateTime?: string | null;
  /** Worklist Label (0074,1202) LO, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  WorklistLabel?: string | null;
  /** Procedure Step Label (0074,1204) LO, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ProcedureStepLabel?: string | null;
  /** Comments on the Scheduled Procedure Step (0040,0400) LT, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  CommentsOnTheScheduledProcedureStep?: string | null;
  /** Scheduled Station Name Code Sequence (0040,4025) SQ, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ScheduledStationNameCodeSequence?: CodeSequenceItem[] | null;
  /** Scheduled Station Class Code Sequence (0040,4026) SQ, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ScheduledStationClassCodeSequence?: CodeSequenceItem[] | null;
  /** Scheduled Station Geographic Location Code Sequence (0040,4027) SQ, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ScheduledStationGeographicLocationCodeSequence?: CodeSequenceItem[] | null;
  /** Scheduled Human Performers Sequence (0040,4034) SQ, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ScheduledHumanPerformersSequence?: UnifiedProcedureStepScheduledProcedureInformationScheduledHumanPerformersItem[] | null;
  /** Scheduled Procedure Step Start DateTime (0040,4005) DT, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ScheduledProcedureStepStartDateTime?: string | null;
  /** Expected Completion DateTime (0040,4011) DT, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ExpectedCompletionDateTime?: string | null;
  /** Scheduled Procedure Step Expiration DateTime (0040,4008) DT, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ScheduledProcedureStepExpirationDateTime?: string | null;
  /** Scheduled Workitem Code Sequence (0040,4018) SQ, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ScheduledWorkitemCodeSequence?: [CodeSequenceItem] | null;
  /** Scheduled Processing Parameters Sequence (0074,1210) SQ, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  ScheduledProcessingParametersSequence?: UnifiedProcedureStepScheduledProcedureInformationScheduledProcessingParametersItem[] | null;
  /** Input Readiness State (0040,4041) CS, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  InputReadinessState?: 'INCOMPLETE' | 'UNAVAILABLE' | 'READY' | null;
  /** Input Information Sequence (0040,4021) SQ, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  InputInformationSequence?: ReferencedInstancesAndAccessItem[] | null;
  /** Study Instance UID (0020,000D) UI, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  StudyInstanceUID?: string | null;
  /** Output Destination Sequence (0040,4070) SQ, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  OutputDestinationSequence?: StorageMacro[] | null;
  /** Treatment Session UID (300A,0700) UI, VM 1. [C.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.2.html#table_C.30.2-1) */
  TreatmentSessionUID?: string | null;
}

/** An Item of ScheduledProcessingParametersSequence. */
export type UnifiedProcedureStepScheduledProcedureInformationScheduledProcessingParametersItem = UnifiedProcedureStepScheduledProcedureInformationScheduledProcessingParametersItemAttributes & ContentItemConditions;

export const unifiedProcedureStepScheduledProcedureInformationRules: TableRules = {
  kind: 'module',
  id: 'UnifiedProcedureStepScheduledProcedureInformation',
  name: 'Unified Procedure Step Scheduled Procedure Information',
  table: 'table_C.30.2-1',
  section: 'sect_C.30.2',
  rows: [
    {
      keyword: 'ScheduledProcedureStepPriority',
      tag: '00741200',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['HIGH', 'MEDIUM', 'LOW'] }],
    },
    { keyword: 'ScheduledProcedureStepModificationDateTime', tag: '00404010', vr: 'DT', vm: '1', type: null },
    { keyword: 'WorklistLabel', tag: '00741202', vr: 'LO', vm: '1', type: null },
    { keyword: 'ProcedureStepLabel', tag: '00741204', vr: 'LO', vm: '1', type: null },
    { keyword: 'CommentsOnTheScheduledProcedureStep', tag: '00400400', vr: 'LT', vm: '1', type: null },
    {
      keyword: 'ScheduledStationNameCodeSequence',
      tag: '00404025',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'ScheduledStationClassCodeSequence',
      tag: '00404026',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'ScheduledStationGeographicLocationCodeSequence',
      tag: '00404027',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'ScheduledHumanPerformersSequence',
      tag: '00404034',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        {
          keyword: 'HumanPerformerCodeSequence',
          tag: '00404009',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'HumanPerformerName', tag: '00404037', vr: 'PN', vm: '1', type: null },
        { keyword: 'HumanPerformerOrganization', tag: '00404036', vr: 'LO', vm: '1', type: null },
      ],
    },
    { keyword: 'ScheduledProcedureStepStartDateTime', tag: '00404005', vr: 'DT', vm: '1', type: null },
    { keyword: 'ExpectedCompletionDateTime', tag: '00404011', vr: 'DT', vm: '1', type: null },
    { keyword: 'ScheduledProcedureStepExpirationDateTime', tag: '00404008', vr: 'DT', vm: '1', type: null },
    {
      keyword: 'ScheduledWorkitemCodeSequence',
      tag: '00404018',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9231' }] }],
    },
    {
      keyword: 'ScheduledProcessingParametersSequence',
      tag: '00741210',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { include: () => contentItemRules },
        {
          keyword: 'ContentItemModifierSequence',
          tag: '00400441',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => contentItemRules }],
        },
      ],
    },
    {
      keyword: 'InputReadinessState',
      tag: '00404041',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['INCOMPLETE', 'UNAVAILABLE', 'READY'] }],
    },
    {
      keyword: 'InputInformationSequence',
      tag: '00404021',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => referencedInstancesAndAccessRules }],
    },
    { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: null },
    {
      keyword: 'OutputDestinationSequence',
      tag: '00404070',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => storageRules }],
    },
    { keyword: 'TreatmentSessionUID', tag: '300A0700', vr: 'UI', vm: '1', type: null },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateUnifiedProcedureStepScheduledProcedureInformation = (dataset: object): Finding[] => validateTable(dataset, unifiedProcedureStepScheduledProcedureInformationRules);

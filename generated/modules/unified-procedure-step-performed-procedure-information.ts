// Unified Procedure Step Performed Procedure Information, PS3.3 Table C.30.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemMacro, type ContentItemConditions, type ContentItemItem, contentItemRules } from '../macros/content-item.ts';
import { type ReferencedInstancesAndAccessItem, referencedInstancesAndAccessRules } from '../macros/referenced-instances-and-access.ts';

/** An Item of ActualHumanPerformersSequence. */
export interface UnifiedProcedureStepPerformedProcedureInformationUnifiedProcedureStepPerformedProcedureActualHumanPerformersItem {
  /** Human Performer Code Sequence (0040,4009) SQ, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  HumanPerformerCodeSequence?: [CodeSequenceItem] | null;
  /** Human Performer's Name (0040,4037) PN, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  HumanPerformerName?: PersonName | string | null;
  /** Human Performer's Organization (0040,4036) LO, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  HumanPerformerOrganization?: string | null;
}

/** An Item of PerformedProcessingParametersSequence, its conditions apart. */
export interface UnifiedProcedureStepPerformedProcedureInformationUnifiedProcedureStepPerformedProcedurePerformedProcessingParametersItemAttributes extends ContentItemMacro {
  /** Content Item Modifier Sequence (0040,0441) SQ, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  ContentItemModifierSequence?: ContentItemItem[] | null;
}

/** An Item of UnifiedProcedureStepPerformedProcedureSequence. */
export interface UnifiedProcedureStepPerformedProcedureInformationUnifiedProcedureStepPerformedProcedureItem {
  /** Actual Human Performers Sequence (0040,4035) SQ, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  ActualHumanPerformersSequence?: UnifiedProcedureStepPerformedProcedureInformationUnifiedProcedureStepPerformedProcedureActualHumanPerformersItem[] | null;
  /** Performed Station Name Code Sequence (0040,4028) SQ, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  PerformedStationNameCodeSequence?: CodeSequenceItem[] | null;
  /** Performed Station Class Code Sequence (0040,4029) SQ, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  PerformedStationClassCodeSequence?: CodeSequenceItem[] | null;
  /** Performed Station Geographic Location Code Sequence (0040,4030) SQ, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  PerformedStationGeographicLocationCodeSequence?: CodeSequenceItem[] | null;
  /** Performed Procedure Step Start DateTime (0040,4050) DT, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  PerformedProcedureStepStartDateTime?: string | null;
  /** Performed Procedure Step Description (0040,0254) LO, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  PerformedProcedureStepDescription?: string | null;
  /** Comments on the Performed Procedure Step (0040,0280) ST, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  CommentsOnThePerformedProcedureStep?: string | null;
  /** Performed Workitem Code Sequence (0040,4019) SQ, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  PerformedWorkitemCodeSequence?: CodeSequenceItem[] | null;
  /** Performed Processing Parameters Sequence (0074,1212) SQ, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  PerformedProcessingParametersSequence?: UnifiedProcedureStepPerformedProcedureInformationUnifiedProcedureStepPerformedProcedurePerformedProcessingParametersItem[] | null;
  /** Performed Procedure Step End DateTime (0040,4051) DT, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  PerformedProcedureStepEndDateTime?: string | null;
  /** Output Information Sequence (0040,4033) SQ, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  OutputInformationSequence?: ReferencedInstancesAndAccessItem[] | null;
}

/** Unified Procedure Step Performed Procedure Information: PS3.3 Table C.30.3-1. */
export interface UnifiedProcedureStepPerformedProcedureInformationModule {
  /** Unified Procedure Step Performed Procedure Sequence (0074,1216) SQ, VM 1. [C.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.30.3.html#table_C.30.3-1) */
  UnifiedProcedureStepPerformedProcedureSequence?: UnifiedProcedureStepPerformedProcedureInformationUnifiedProcedureStepPerformedProcedureItem[] | null;
}

/** An Item of PerformedProcessingParametersSequence. */
export type UnifiedProcedureStepPerformedProcedureInformationUnifiedProcedureStepPerformedProcedurePerformedProcessingParametersItem = UnifiedProcedureStepPerformedProcedureInformationUnifiedProcedureStepPerformedProcedurePerformedProcessingParametersItemAttributes & ContentItemConditions;

export const unifiedProcedureStepPerformedProcedureInformationRules: TableRules = {
  kind: 'module',
  id: 'UnifiedProcedureStepPerformedProcedureInformation',
  name: 'Unified Procedure Step Performed Procedure Information',
  table: 'table_C.30.3-1',
  section: 'sect_C.30.3',
  rows: [
    {
      keyword: 'UnifiedProcedureStepPerformedProcedureSequence',
      tag: '00741216',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, 1] }],
      rows: [
        {
          keyword: 'ActualHumanPerformersSequence',
          tag: '00404035',
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
        {
          keyword: 'PerformedStationNameCodeSequence',
          tag: '00404028',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'PerformedStationClassCodeSequence',
          tag: '00404029',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'PerformedStationGeographicLocationCodeSequence',
          tag: '00404030',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'PerformedProcedureStepStartDateTime', tag: '00404050', vr: 'DT', vm: '1', type: null },
        { keyword: 'PerformedProcedureStepDescription', tag: '00400254', vr: 'LO', vm: '1', type: null },
        { keyword: 'CommentsOnThePerformedProcedureStep', tag: '00400280', vr: 'ST', vm: '1', type: null },
        {
          keyword: 'PerformedWorkitemCodeSequence',
          tag: '00404019',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9231' }] }],
        },
        {
          keyword: 'PerformedProcessingParametersSequence',
          tag: '00741212',
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
        { keyword: 'PerformedProcedureStepEndDateTime', tag: '00404051', vr: 'DT', vm: '1', type: null },
        {
          keyword: 'OutputInformationSequence',
          tag: '00404033',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [{ include: () => referencedInstancesAndAccessRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateUnifiedProcedureStepPerformedProcedureInformation = (dataset: object): Finding[] => validateTable(dataset, unifiedProcedureStepPerformedProcedureInformationRules);

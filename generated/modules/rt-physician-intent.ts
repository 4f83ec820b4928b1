// RT Physician Intent, PS3.3 Table C.36.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ExtendedContentIdentificationMacro, extendedContentIdentificationRules } from '../macros/extended-content-identification.ts';
import { type RelatedInformationEntitiesMacro, relatedInformationEntitiesRules } from '../macros/related-information-entities.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of TreatmentSiteCodeSequence, its conditions apart. */
export interface RTPhysicianIntentRTPhysicianIntentTreatmentSiteCodeItemAttributes extends CodeSequenceMacro {
  /** Treatment Site Modifier Code Sequence (3010,0089) SQ, VM 1, Type 3. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  TreatmentSiteModifierCodeSequence?: [CodeSequenceItem] | null;
}

/** An Item of RTPhysicianIntentPredecessorSequence. */
export interface RTPhysicianIntentRTPhysicianIntentRTPhysicianIntentPredecessorItem extends SOPInstanceReferenceMacro {
  /** Reason for Superseding (3010,005C) ST, VM 1, Type 2. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  ReasonForSuperseding: string | null;
}

/** An Item of RTPhysicianIntentSequence. */
export interface RTPhysicianIntentRTPhysicianIntentItem {
  /** RT Physician Intent Index (3010,0058) US, VM 1, Type 1. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  RTPhysicianIntentIndex: number;
  /** Treatment Site (3010,0077) LO, VM 1, Type 1. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  TreatmentSite: string;
  /** Treatment Site Code Sequence (3010,0078) SQ, VM 1, Type 2. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  TreatmentSiteCodeSequence: RTPhysicianIntentRTPhysicianIntentTreatmentSiteCodeItem[] | null;
  /** RT Physician Intent Narrative (3010,005A) UT, VM 1, Type 2. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  RTPhysicianIntentNarrative: string | null;
  /** RT Treatment Intent Type (3010,0059) CS, VM 1, Type 2. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  RTTreatmentIntentType: DefinedTerm<'CURATIVE' | 'PALLIATIVE' | 'PROPHYLACTIC'> | null;
  /** RT Physician Intent Predecessor Sequence (3010,0055) SQ, VM 1, Type 1C. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  RTPhysicianIntentPredecessorSequence?: [RTPhysicianIntentRTPhysicianIntentRTPhysicianIntentPredecessorItem];
  /** RT Treatment Approach Label (3010,0056) LO, VM 1, Type 2. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  RTTreatmentApproachLabel: string | null;
  /** RT Protocol Code Sequence (3010,005B) SQ, VM 1, Type 2. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  RTProtocolCodeSequence: CodeSequenceItem[] | null;
  /** RT Diagnosis Code Sequence (3010,005D) SQ, VM 1, Type 2. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  RTDiagnosisCodeSequence: CodeSequenceItem[] | null;
  /** RT Physician Intent Input Instance Sequence (3010,005F) SQ, VM 1, Type 2. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  RTPhysicianIntentInputInstanceSequence: RelatedInformationEntitiesMacro[] | null;
}

/** RT Physician Intent: PS3.3 Table C.36.5-1. */
export interface RTPhysicianIntentModule extends ExtendedContentIdentificationMacro {
  /** RT Treatment Phase Intent Presence Flag (3010,0045) CS, VM 1, Type 1. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  RTTreatmentPhaseIntentPresenceFlag: 'YES' | 'NO';
  /** RT Physician Intent Sequence (3010,0057) SQ, VM 1, Type 1. [C.36.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.5.html#table_C.36.5-1) */
  RTPhysicianIntentSequence: RTPhysicianIntentRTPhysicianIntentItem[];
}

/** An Item of TreatmentSiteCodeSequence. */
export type RTPhysicianIntentRTPhysicianIntentTreatmentSiteCodeItem = RTPhysicianIntentRTPhysicianIntentTreatmentSiteCodeItemAttributes & CodeSequenceConditions;

export const rtPhysicianIntentRules: TableRules = {
  kind: 'module',
  id: 'RTPhysicianIntent',
  name: 'RT Physician Intent',
  table: 'table_C.36.5-1',
  section: 'sect_C.36.5',
  rows: [
    { include: () => extendedContentIdentificationRules },
    { keyword: 'RTTreatmentPhaseIntentPresenceFlag', tag: '30100045', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'RTPhysicianIntentSequence',
      tag: '30100057',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'RTPhysicianIntentIndex', tag: '30100058', vr: 'US', vm: '1', type: '1' },
        { keyword: 'TreatmentSite', tag: '30100077', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'TreatmentSiteCodeSequence',
          tag: '30100078',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [
            { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4' }] },
            {
              keyword: 'TreatmentSiteModifierCodeSequence',
              tag: '30100089',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, 1], permitted: true }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '244' }] }],
            },
          ],
        },
        { keyword: 'RTPhysicianIntentNarrative', tag: '3010005A', vr: 'UT', vm: '1', type: '2' },
        {
          keyword: 'RTTreatmentIntentType',
          tag: '30100059',
          vr: 'CS',
          vm: '1',
          type: '2',
          values: [{ kind: 'defined', terms: ['CURATIVE', 'PALLIATIVE', 'PROPHYLACTIC'] }],
        },
        {
          keyword: 'RTPhysicianIntentPredecessorSequence',
          tag: '30100055',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'ceb0e0bd2c57',
            reason: 'knowledge',
            missing: 'whether an earlier version is replaced',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }, { keyword: 'ReasonForSuperseding', tag: '3010005C', vr: 'ST', vm: '1', type: '2' }],
        },
        { keyword: 'RTTreatmentApproachLabel', tag: '30100056', vr: 'LO', vm: '1', type: '2' },
        {
          keyword: 'RTProtocolCodeSequence',
          tag: '3010005B',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'RTDiagnosisCodeSequence',
          tag: '3010005D',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'RTPhysicianIntentInputInstanceSequence',
          tag: '3010005F',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [
            {
              include: () => relatedInformationEntitiesRules,
              overrides: [{ path: ['PurposeOfReferenceCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9509' }] }],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTPhysicianIntent = (dataset: object): Finding[] => validateTable(dataset, rtPhysicianIntentRules);

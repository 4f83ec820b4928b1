// Generic Implant Template Planning Landmarks, PS3.3 Table C.29.1.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PlanningLandmarkLineMacro, planningLandmarkLineRules } from '../macros/planning-landmark-line.ts';
import { type PlanningLandmarkPlaneMacro, planningLandmarkPlaneRules } from '../macros/planning-landmark-plane.ts';
import { type PlanningLandmarkPointMacro, planningLandmarkPointRules } from '../macros/planning-landmark-point.ts';

/** An Item of PlanningLandmarkPointSequence. */
export interface GenericImplantTemplatePlanningLandmarksPlanningLandmarkPointItem extends PlanningLandmarkPointMacro {
  /** Planning Landmark ID (0068,6530) US, VM 1, Type 1. [C.29.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1) */
  PlanningLandmarkID: number;
  /** Planning Landmark Description (0068,6540) LO, VM 1, Type 3. [C.29.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1) */
  PlanningLandmarkDescription?: string | null;
  /** Planning Landmark Identification Code Sequence (0068,6545) SQ, VM 1, Type 2. [C.29.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1) */
  PlanningLandmarkIdentificationCodeSequence: CodeSequenceItem[] | null;
}

/** An Item of PlanningLandmarkLineSequence. */
export interface GenericImplantTemplatePlanningLandmarksPlanningLandmarkLineItem extends PlanningLandmarkLineMacro {
  /** Planning Landmark ID (0068,6530) US, VM 1, Type 1. [C.29.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1) */
  PlanningLandmarkID: number;
  /** Planning Landmark Description (0068,6540) LO, VM 1, Type 3. [C.29.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1) */
  PlanningLandmarkDescription?: string | null;
  /** Planning Landmark Identification Code Sequence (0068,6545) SQ, VM 1, Type 2. [C.29.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1) */
  PlanningLandmarkIdentificationCodeSequence: CodeSequenceItem[] | null;
}

/** An Item of PlanningLandmarkPlaneSequence. */
export interface GenericImplantTemplatePlanningLandmarksPlanningLandmarkPlaneItem extends PlanningLandmarkPlaneMacro {
  /** Planning Landmark ID (0068,6530) US, VM 1, Type 1. [C.29.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1) */
  PlanningLandmarkID: number;
  /** Planning Landmark Description (0068,6540) LO, VM 1, Type 3. [C.29.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1) */
  PlanningLandmarkDescription?: string | null;
  /** Planning Landmark Identification Code Sequence (0068,6545) SQ, VM 1, Type 2. [C.29.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1) */
  PlanningLandmarkIdentificationCodeSequence: CodeSequenceItem[] | null;
}

/** Generic Implant Template Planning Landmarks: PS3.3 Table C.29.1.5-1. */
export interface GenericImplantTemplatePlanningLandmarksModule {
  /** Planning Landmark Point Sequence (0068,6500) SQ, VM 1, Type 3. [C.29.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1) */
  PlanningLandmarkPointSequence?: GenericImplantTemplatePlanningLandmarksPlanningLandmarkPointItem[] | null;
  /** Planning Landmark Line Sequence (0068,6510) SQ, VM 1, Type 3. [C.29.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1) */
  PlanningLandmarkLineSequence?: GenericImplantTemplatePlanningLandmarksPlanningLandmarkLineItem[] | null;
  /** Planning Landmark Plane Sequence (0068,6520) SQ, VM 1, Type 3. [C.29.1.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.html#table_C.29.1.5-1) */
  PlanningLandmarkPlaneSequence?: GenericImplantTemplatePlanningLandmarksPlanningLandmarkPlaneItem[] | null;
}

export const genericImplantTemplatePlanningLandmarksRules: TableRules = {
  kind: 'module',
  id: 'GenericImplantTemplatePlanningLandmarks',
  name: 'Generic Implant Template Planning Landmarks',
  table: 'table_C.29.1.5-1',
  section: 'sect_C.29.1.5',
  rows: [
    {
      keyword: 'PlanningLandmarkPointSequence',
      tag: '00686500',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => planningLandmarkPointRules },
        { keyword: 'PlanningLandmarkID', tag: '00686530', vr: 'US', vm: '1', type: '1' },
        { keyword: 'PlanningLandmarkDescription', tag: '00686540', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'PlanningLandmarkIdentificationCodeSequence',
          tag: '00686545',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7305' }] }],
        },
      ],
    },
    {
      keyword: 'PlanningLandmarkLineSequence',
      tag: '00686510',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => planningLandmarkLineRules },
        { keyword: 'PlanningLandmarkID', tag: '00686530', vr: 'US', vm: '1', type: '1' },
        { keyword: 'PlanningLandmarkDescription', tag: '00686540', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'PlanningLandmarkIdentificationCodeSequence',
          tag: '00686545',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7305' }] }],
        },
      ],
    },
    {
      keyword: 'PlanningLandmarkPlaneSequence',
      tag: '00686520',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => planningLandmarkPlaneRules },
        { keyword: 'PlanningLandmarkID', tag: '00686530', vr: 'US', vm: '1', type: '1' },
        { keyword: 'PlanningLandmarkDescription', tag: '00686540', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'PlanningLandmarkIdentificationCodeSequence',
          tag: '00686545',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7305' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGenericImplantTemplatePlanningLandmarks = (dataset: object): Finding[] => validateTable(dataset, genericImplantTemplatePlanningLandmarksRules);

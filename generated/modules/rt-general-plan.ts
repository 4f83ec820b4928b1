// RT General Plan, PS3.3 Table C.8-45
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of TreatmentSiteCodeSequence, its conditions apart. */
export interface RTGeneralPlanTreatmentSiteCodeItemAttributes extends CodeSequenceMacro {
  /** Treatment Site Modifier Code Sequence (3010,0089) SQ, VM 1, Type 3. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  TreatmentSiteModifierCodeSequence?: [CodeSequenceItem] | null;
}

/** An Item of ReferencedRTPlanSequence. */
export interface RTGeneralPlanReferencedRTPlanItem extends SOPInstanceReferenceMacro {
  /** RT Plan Relationship (300A,0055) CS, VM 1, Type 1. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  RTPlanRelationship: DefinedTerm<'PRIOR' | 'ALTERNATIVE' | 'PREDECESSOR' | 'VERIFIED_PLAN' | 'CONCURRENT'>;
}

/** RT General Plan: PS3.3 Table C.8-45. */
export interface RTGeneralPlanModule {
  /** RT Plan Label (300A,0002) SH, VM 1, Type 1. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  RTPlanLabel: string;
  /** RT Plan Name (300A,0003) LO, VM 1, Type 3. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  RTPlanName?: string | null;
  /** RT Plan Description (300A,0004) ST, VM 1, Type 3. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  RTPlanDescription?: string | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 3. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  InstanceNumber?: number | null;
  /** RT Plan Date (300A,0006) DA, VM 1, Type 2. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  RTPlanDate: string | null;
  /** RT Plan Time (300A,0007) TM, VM 1, Type 2. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  RTPlanTime: string | null;
  /** Treatment Protocols (300A,0009) LO, VM 1-n, Type 3. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  TreatmentProtocols?: string[] | null;
  /** Plan Intent (300A,000A) CS, VM 1, Type 3. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  PlanIntent?: DefinedTerm<'CURATIVE' | 'PALLIATIVE' | 'PROPHYLACTIC' | 'VERIFICATION' | 'MACHINE_QA' | 'RESEARCH' | 'SERVICE'> | null;
  /** Treatment Site (3010,0077) LO, VM 1, Type 3. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  TreatmentSite?: string | null;
  /** Treatment Site Code Sequence (3010,0078) SQ, VM 1, Type 3. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  TreatmentSiteCodeSequence?: RTGeneralPlanTreatmentSiteCodeItem[] | null;
  /** RT Plan Geometry (300A,000C) CS, VM 1, Type 1. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  RTPlanGeometry: DefinedTerm<'PATIENT' | 'TREATMENT_DEVICE'>;
  /** Referenced Structure Set Sequence (300C,0060) SQ, VM 1, Type 1C if RTPlanGeometry is PATIENT. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  ReferencedStructureSetSequence?: [SOPInstanceReferenceMacro];
  /** Referenced Dose Sequence (300C,0080) SQ, VM 1, Type 3. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  ReferencedDoseSequence?: SOPInstanceReferenceMacro[] | null;
  /** Referenced RT Plan Sequence (300C,0002) SQ, VM 1, Type 3. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  ReferencedRTPlanSequence?: RTGeneralPlanReferencedRTPlanItem[] | null;
  /** Frame of Reference to Displayed Coordinate System Transformation Matrix (0070,030B) FD, VM 16, Type 3. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix?: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number] | null;
}

/** An Item of TreatmentSiteCodeSequence. */
export type RTGeneralPlanTreatmentSiteCodeItem = RTGeneralPlanTreatmentSiteCodeItemAttributes & CodeSequenceConditions;

export const rtGeneralPlanRules: TableRules = {
  kind: 'module',
  id: 'RTGeneralPlan',
  name: 'RT General Plan',
  table: 'table_C.8-45',
  section: 'sect_C.8.8.9',
  rows: [
    { keyword: 'RTPlanLabel', tag: '300A0002', vr: 'SH', vm: '1', type: '1' },
    { keyword: 'RTPlanName', tag: '300A0003', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'RTPlanDescription', tag: '300A0004', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'RTPlanDate', tag: '300A0006', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'RTPlanTime', tag: '300A0007', vr: 'TM', vm: '1', type: '2' },
    { keyword: 'TreatmentProtocols', tag: '300A0009', vr: 'LO', vm: '1-n', type: '3' },
    {
      keyword: 'PlanIntent',
      tag: '300A000A',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['CURATIVE', 'PALLIATIVE', 'PROPHYLACTIC', 'VERIFICATION', 'MACHINE_QA', 'RESEARCH', 'SERVICE'] }],
    },
    { keyword: 'TreatmentSite', tag: '30100077', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'TreatmentSiteCodeSequence',
      tag: '30100078',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4' }] },
        {
          keyword: 'TreatmentSiteModifierCodeSequence',
          tag: '30100089',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '244' }] }],
        },
      ],
    },
    { keyword: 'RTPlanGeometry', tag: '300A000C', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['PATIENT', 'TREATMENT_DEVICE'] }] },
    {
      keyword: 'ReferencedStructureSetSequence',
      tag: '300C0060',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'RTPlanGeometry' }, to: ['PATIENT'] }, decided: 'data', otherwise: 'forbidden', hash: 'b9c5bd302a74' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedDoseSequence',
      tag: '300C0080',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ReferencedRTPlanSequence',
      tag: '300C0002',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'RTPlanRelationship',
          tag: '300A0055',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['PRIOR', 'ALTERNATIVE', 'PREDECESSOR', 'VERIFIED_PLAN', 'CONCURRENT'] }],
        },
      ],
    },
    { keyword: 'FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix', tag: '0070030B', vr: 'FD', vm: '16', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTGeneralPlan = (dataset: object): Finding[] => validateTable(dataset, rtGeneralPlanRules);

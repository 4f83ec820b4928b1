// RT Radiation Set, PS3.3 Table C.36.10-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.10.html#table_C.36.10-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type EnhancedContentIdentificationMacro, enhancedContentIdentificationRules } from '../macros/enhanced-content-identification.ts';
import { type RadiationFractionPatternMacro, radiationFractionPatternRules } from '../macros/radiation-fraction-pattern.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedRTPrescriptionSequence. */
export interface RTRadiationSetReferencedRTPhysicianIntentReferencedRTPrescriptionItem {
  /** Referenced RT Prescription Index (3010,0041) US, VM 1, Type 1. [C.36.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.10.html#table_C.36.10-1) */
  ReferencedRTPrescriptionIndex: number;
}

/** An Item of ReferencedRTPhysicianIntentSequence. */
export interface RTRadiationSetReferencedRTPhysicianIntentItem extends SOPInstanceReferenceMacro {
  /** Referenced RT Prescription Sequence (300A,068A) SQ, VM 1, Type 1. [C.36.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.10.html#table_C.36.10-1) */
  ReferencedRTPrescriptionSequence: RTRadiationSetReferencedRTPhysicianIntentReferencedRTPrescriptionItem[];
}

/** An Item of TreatmentPositionGroupSequence. */
export interface RTRadiationSetTreatmentPositionGroupItem {
  /** Treatment Position Group UID (300A,0609) UI, VM 1, Type 1. [C.36.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.10.html#table_C.36.10-1) */
  TreatmentPositionGroupUID: string;
  /** Treatment Position Group Label (300A,0608) LO, VM 1, Type 1. [C.36.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.10.html#table_C.36.10-1) */
  TreatmentPositionGroupLabel: string;
  /** Referenced RT Radiation Sequence (300A,0630) SQ, VM 1, Type 1. [C.36.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.10.html#table_C.36.10-1) */
  ReferencedRTRadiationSequence: SOPInstanceReferenceMacro[];
}

/** RT Radiation Set: PS3.3 Table C.36.10-1. */
export interface RTRadiationSetModule extends EnhancedContentIdentificationMacro, RadiationFractionPatternMacro {
  /** Intended Number of Fractions (300A,0636) US, VM 1, Type 1C if ReferencedRTPhysicianIntentSequence has no value. [C.36.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.10.html#table_C.36.10-1) */
  IntendedNumberOfFractions?: number;
  /** Referenced RT Physician Intent Sequence (300A,063B) SQ, VM 1, Type 2. [C.36.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.10.html#table_C.36.10-1) */
  ReferencedRTPhysicianIntentSequence: RTRadiationSetReferencedRTPhysicianIntentItem[] | null;
  /** RT Radiation Set Intent (300A,0637) CS, VM 1, Type 1. [C.36.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.10.html#table_C.36.10-1) */
  RTRadiationSetIntent: DefinedTerm<'TREATMENT' | 'PLAN_QA' | 'MACHINE_QA' | 'RESEARCH' | 'SERVICE'>;
  /** Treatment Position Group Sequence (300A,060A) SQ, VM 1, Type 2. [C.36.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.10.html#table_C.36.10-1) */
  TreatmentPositionGroupSequence: RTRadiationSetTreatmentPositionGroupItem[] | null;
  /** RT Radiation Sequence (300A,0616) SQ, VM 1, Type 1. [C.36.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.10.html#table_C.36.10-1) */
  RTRadiationSequence: SOPInstanceReferenceMacro[];
  /** Definition Source Sequence (0008,1156) SQ, VM 1, Type 3. [C.36.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.10.html#table_C.36.10-1) */
  DefinitionSourceSequence?: [SOPInstanceReferenceMacro] | null;
}

export const rtRadiationSetRules: TableRules = {
  kind: 'module',
  id: 'RTRadiationSet',
  name: 'RT Radiation Set',
  table: 'table_C.36.10-1',
  section: 'sect_C.36.10',
  rows: [
    { include: () => enhancedContentIdentificationRules },
    {
      keyword: 'IntendedNumberOfFractions',
      tag: '300A0636',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'valued', attribute: { keyword: 'ReferencedRTPhysicianIntentSequence' } } },
        decided: 'data',
        otherwise: 'allowed',
        hash: '2f81507850cb',
      },
    },
    { include: () => radiationFractionPatternRules },
    {
      keyword: 'ReferencedRTPhysicianIntentSequence',
      tag: '300A063B',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'ReferencedRTPrescriptionSequence',
          tag: '300A068A',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ keyword: 'ReferencedRTPrescriptionIndex', tag: '30100041', vr: 'US', vm: '1', type: '1' }],
        },
      ],
    },
    {
      keyword: 'RTRadiationSetIntent',
      tag: '300A0637',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['TREATMENT', 'PLAN_QA', 'MACHINE_QA', 'RESEARCH', 'SERVICE'], section: 'sect_C.36.10.1.1' }],
    },
    {
      keyword: 'TreatmentPositionGroupSequence',
      tag: '300A060A',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'TreatmentPositionGroupUID', tag: '300A0609', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'TreatmentPositionGroupLabel', tag: '300A0608', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'ReferencedRTRadiationSequence',
          tag: '300A0630',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
    {
      keyword: 'RTRadiationSequence',
      tag: '300A0616',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'DefinitionSourceSequence',
      tag: '00081156',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTRadiationSet = (dataset: object): Finding[] => validateTable(dataset, rtRadiationSetRules);

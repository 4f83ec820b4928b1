// Implant Template Group, PS3.3 Table C.29.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ImplantTemplateGroupTargetAnatomySequence. */
export interface ImplantTemplateGroupImplantTemplateGroupTargetAnatomyItem {
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  AnatomicRegionSequence: [CodeSequenceItem];
}

/** An Item of ImplantTemplateGroupMemberMatching2DCoordinatesSequence. */
export interface ImplantTemplateGroupImplantTemplateGroupMembersImplantTemplateGroupMemberMatching2DCoordinatesItem {
  /** Referenced HPGL Document ID (0068,6440) US, VM 1, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ReferencedHPGLDocumentID: number;
  /** 2D Implant Template Group Member Matching Point (0078,0090) FD, VM 2, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  TwoDImplantTemplateGroupMemberMatchingPoint: [number, number];
  /** 2D Implant Template Group Member Matching Axes (0078,00A0) FD, VM 4, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  TwoDImplantTemplateGroupMemberMatchingAxes: [number, number, number, number];
}

/** An Item of ImplantTemplateGroupMembersSequence. */
export interface ImplantTemplateGroupImplantTemplateGroupMembersItem extends SOPInstanceReferenceMacro {
  /** Implant Template Group Member ID (0078,002E) US, VM 1, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ImplantTemplateGroupMemberID: number;
  /** 3D Implant Template Group Member Matching Point (0078,0050) FD, VM 3, Type 1C if never. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ThreeDImplantTemplateGroupMemberMatchingPoint?: [number, number, number];
  /** 3D Implant Template Group Member Matching Axes (0078,0060) FD, VM 9, Type 1C if ThreeDImplantTemplateGroupMemberMatchingPoint is present. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ThreeDImplantTemplateGroupMemberMatchingAxes?: [number, number, number, number, number, number, number, number, number];
  /** Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070) SQ, VM 1, Type 1C if never. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ImplantTemplateGroupMemberMatching2DCoordinatesSequence?: ImplantTemplateGroupImplantTemplateGroupMembersImplantTemplateGroupMemberMatching2DCoordinatesItem[];
}

/** An Item of ImplantTemplateGroupVariationDimensionRankSequence. */
export interface ImplantTemplateGroupImplantTemplateGroupVariationDimensionImplantTemplateGroupVariationDimensionRankItem {
  /** Referenced Implant Template Group Member ID (0078,00B6) US, VM 1, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ReferencedImplantTemplateGroupMemberID: number;
  /** Implant Template Group Variation Dimension Rank (0078,00B8) US, VM 1, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ImplantTemplateGroupVariationDimensionRank: number;
}

/** An Item of ImplantTemplateGroupVariationDimensionSequence. */
export interface ImplantTemplateGroupImplantTemplateGroupVariationDimensionItem {
  /** Implant Template Group Variation Dimension Name (0078,00B2) LO, VM 1, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ImplantTemplateGroupVariationDimensionName: string;
  /** Implant Template Group Variation Dimension Rank Sequence (0078,00B4) SQ, VM 1, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ImplantTemplateGroupVariationDimensionRankSequence: ImplantTemplateGroupImplantTemplateGroupVariationDimensionImplantTemplateGroupVariationDimensionRankItem[];
}

/** Implant Template Group: PS3.3 Table C.29.3-1. */
export interface ImplantTemplateGroupModule {
  /** Effective DateTime (0068,6226) DT, VM 1, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  EffectiveDateTime: string;
  /** Implant Template Group Name (0078,0001) LO, VM 1, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ImplantTemplateGroupName: string;
  /** Implant Template Group Description (0078,0010) ST, VM 1, Type 3. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ImplantTemplateGroupDescription?: string | null;
  /** Implant Template Group Issuer (0078,0020) LO, VM 1, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ImplantTemplateGroupIssuer: string;
  /** Implant Template Group Version (0078,0024) LO, VM 1, Type 2. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ImplantTemplateGroupVersion: string | null;
  /** Replaced Implant Template Group Sequence (0078,0026) SQ, VM 1, Type 1C. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ReplacedImplantTemplateGroupSequence?: [SOPInstanceReferenceMacro];
  /** Implant Template Group Target Anatomy Sequence (0078,0028) SQ, VM 1, Type 3. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ImplantTemplateGroupTargetAnatomySequence?: ImplantTemplateGroupImplantTemplateGroupTargetAnatomyItem[] | null;
  /** Implant Template Group Members Sequence (0078,002A) SQ, VM 1, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ImplantTemplateGroupMembersSequence: ImplantTemplateGroupImplantTemplateGroupMembersItem[];
  /** Implant Template Group Variation Dimension Sequence (0078,00B0) SQ, VM 1, Type 1. [C.29.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.3.1.html#table_C.29.3-1) */
  ImplantTemplateGroupVariationDimensionSequence: ImplantTemplateGroupImplantTemplateGroupVariationDimensionItem[];
}

export const implantTemplateGroupRules: TableRules = {
  kind: 'module',
  id: 'ImplantTemplateGroup',
  name: 'Implant Template Group',
  table: 'table_C.29.3-1',
  section: 'sect_C.29.3.1',
  rows: [
    { keyword: 'EffectiveDateTime', tag: '00686226', vr: 'DT', vm: '1', type: '1' },
    { keyword: 'ImplantTemplateGroupName', tag: '00780001', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ImplantTemplateGroupDescription', tag: '00780010', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'ImplantTemplateGroupIssuer', tag: '00780020', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ImplantTemplateGroupVersion', tag: '00780024', vr: 'LO', vm: '1', type: '2' },
    {
      keyword: 'ReplacedImplantTemplateGroupSequence',
      tag: '00780026',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '44d61c75982f',
        reason: 'knowledge',
        missing: 'whether it takes the place of another, which its author alone decides',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'ImplantTemplateGroupTargetAnatomySequence',
      tag: '00780028',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          keyword: 'AnatomicRegionSequence',
          tag: '00082218',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7304' }] }],
        },
      ],
    },
    {
      keyword: 'ImplantTemplateGroupMembersSequence',
      tag: '0078002A',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        { keyword: 'ImplantTemplateGroupMemberID', tag: '0078002E', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'ThreeDImplantTemplateGroupMemberMatchingPoint',
          tag: '00780050',
          vr: 'FD',
          vm: '3',
          type: '1C',
          condition: {
            tree: { op: 'or', of: [] },
            decided: 'study',
            otherwise: { tree: { op: 'unknown', reason: 'other-instance', hash: '634471e5796c' }, decided: 'study' },
            hash: '634471e5796c',
            reason: 'other-instance',
            missing: 'whether the referenced template has surfaces',
          },
        },
        {
          keyword: 'ThreeDImplantTemplateGroupMemberMatchingAxes',
          tag: '00780060',
          vr: 'FD',
          vm: '9',
          type: '1C',
          condition: {
            tree: { op: 'present', attribute: { keyword: 'ThreeDImplantTemplateGroupMemberMatchingPoint' } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'ca837f936316',
          },
        },
        {
          keyword: 'ImplantTemplateGroupMemberMatching2DCoordinatesSequence',
          tag: '00780070',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'or', of: [] },
            decided: 'study',
            otherwise: { tree: { op: 'unknown', reason: 'other-instance', hash: '3a552a675fe5' }, decided: 'study' },
            hash: '3a552a675fe5',
            reason: 'other-instance',
            missing: 'whether the referenced template has HPGL documents',
          },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ReferencedHPGLDocumentID', tag: '00686440', vr: 'US', vm: '1', type: '1' },
            { keyword: 'TwoDImplantTemplateGroupMemberMatchingPoint', tag: '00780090', vr: 'FD', vm: '2', type: '1' },
            { keyword: 'TwoDImplantTemplateGroupMemberMatchingAxes', tag: '007800A0', vr: 'FD', vm: '4', type: '1' },
          ],
        },
      ],
    },
    {
      keyword: 'ImplantTemplateGroupVariationDimensionSequence',
      tag: '007800B0',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ImplantTemplateGroupVariationDimensionName', tag: '007800B2', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'ImplantTemplateGroupVariationDimensionRankSequence',
          tag: '007800B4',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ReferencedImplantTemplateGroupMemberID', tag: '007800B6', vr: 'US', vm: '1', type: '1' },
            { keyword: 'ImplantTemplateGroupVariationDimensionRank', tag: '007800B8', vr: 'US', vm: '1', type: '1' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImplantTemplateGroup = (dataset: object): Finding[] => validateTable(dataset, implantTemplateGroupRules);

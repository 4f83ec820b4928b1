// RT Patient Position Acquisition Instruction, PS3.3 Table C.36.29-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ThreeDRTConeBeamImagingGeometryMacro, threeDRTConeBeamImagingGeometryRules } from '../macros/3d-rt-cone-beam-imaging-geometry.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemItem, contentItemRules } from '../macros/content-item.ts';
import { type EntityLongLabelingMacro, entityLongLabelingRules } from '../macros/entity-long-labeling.ts';
import { type KVRadiationImageAcquisitionParametersMacro, kvRadiationImageAcquisitionParametersRules } from '../macros/kv-radiation-image-acquisition-parameters.ts';
import { type MVRadiationImageAcquisitionParametersMacro, mvRadiationImageAcquisitionParametersRules } from '../macros/mv-radiation-image-acquisition-parameters.ts';
import { type RelatedInformationEntitiesMacro, relatedInformationEntitiesRules } from '../macros/related-information-entities.ts';
import { type RTImagingApertureMacro, type RTImagingApertureConditions, rtImagingApertureRules } from '../macros/rt-imaging-aperture.ts';
import { type RTPatientPositionScopeWithLegacySupportMacro, rtPatientPositionScopeWithLegacySupportRules } from '../macros/rt-patient-position-scope-with-legacy-support.ts';
import { type RTPatientPositionMacro, rtPatientPositionRules } from '../macros/rt-patient-position.ts';
import { type RTProjectionImagingRequestGeometryMacro, type RTProjectionImagingRequestGeometryConditions, rtProjectionImagingRequestGeometryRules } from '../macros/rt-projection-imaging-request-geometry.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of PositionAcquisitionTemplateIdentificationSequence. */
export interface RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskPositionAcquisitionTemplateIdentificationItem {
  /** Position Acquisition Template Name (3002,0121) LO, VM 1, Type 1. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  PositionAcquisitionTemplateName: string;
  /** Position Acquisition Template Code Sequence (3002,0122) SQ, VM 1, Type 1C if PositionAcquisitionTemplateID is not present. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  PositionAcquisitionTemplateCodeSequence?: [CodeSequenceItem];
  /** Position Acquisition Template ID (3002,0120) ST, VM 1, Type 1C if PositionAcquisitionTemplateCodeSequence is not present. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  PositionAcquisitionTemplateID?: string;
  /** Position Acquisition Template Description (3002,0123) LT, VM 1, Type 2. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  PositionAcquisitionTemplateDescription: string | null;
}

/** An Item of ReferencedBaselineParametersRTRadiationInstanceSequence, its conditions apart. */
export interface RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskReferencedBaselineParametersRTRadiationInstanceItemAttributes extends SOPInstanceReferenceMacro {
  /** Referenced Beam Number (300C,0006) IS, VM 1, Type 1C if ReferencedSOPClassUID of this item is one of "1.2.840.10008.5.1.4.1.1.481.5", "1.2.840.10008.5.1.4.1.1.481.8". [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  ReferencedBeamNumber?: number;
}

/** An Item of ProjectionImagingAcquisitionParameterSequence, its conditions apart. */
export interface RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskProjectionImagingAcquisitionParameterItemAttributes extends RTProjectionImagingRequestGeometryMacro, RTImagingApertureMacro {
}

/** An Item of AdditionalRTAccessoryDeviceSequence. */
export interface RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskAdditionalRTAccessoryDeviceItem {
  /** Referenced Device Index (300A,0607) US, VM 1, Type 1. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  ReferencedDeviceIndex: number;
  /** Device-Specific Acquisition Parameter Sequence (3002,0131) SQ, VM 1, Type 3. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  DeviceSpecificAcquisitionParameterSequence?: ContentItemItem[] | null;
}

/** An Item of AcquisitionSubtaskSequence, its conditions apart. */
export interface RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskItemAttributes {
  /** Acquisition Subtask Index (3002,011D) US, VM 1, Type 1. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  AcquisitionSubtaskIndex: number;
  /** Subtask Workitem Code Sequence (3002,011B) SQ, VM 1, Type 1. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  SubtaskWorkitemCodeSequence: [CodeSequenceItem];
  /** Acquisition Signal Type (3002,0129) CS, VM 1, Type 1. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  AcquisitionSignalType: DefinedTerm<'KV' | 'MV'>;
  /** Acquisition Method (3002,012A) CS, VM 1, Type 1. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  AcquisitionMethod: DefinedTerm<'PROJECTION' | 'CT'>;
  /** Position Acquisition Template Identification Sequence (3002,011F) SQ, VM 1, Type 3. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  PositionAcquisitionTemplateIdentificationSequence?: [RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskPositionAcquisitionTemplateIdentificationItem] | null;
  /** Referenced Baseline Parameters RT Radiation Instance Sequence (3002,011E) SQ, VM 1, Type 1C if ImagingSourceLocationSpecificationType in ProjectionImagingAcquisitionParameterSequence is RELATIVE_PARAMS or ImagingApertureSpecificationType in ProjectionImagingAcquisitionParameterSequence is one of BEAM, RELATIVE_TO_BEAM. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  ReferencedBaselineParametersRTRadiationInstanceSequence?: [RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskReferencedBaselineParametersRTRadiationInstanceItem];
  /** Referenced Device Index (300A,0607) US, VM 1, Type 1C if NumberOfAcquisitionDevices > 1. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  ReferencedDeviceIndex?: number;
  /** RT Device Distance Reference Location Code Sequence (300A,0659) SQ, VM 1, Type 1C. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  RTDeviceDistanceReferenceLocationCodeSequence?: [CodeSequenceItem];
  /** RT Beam Modifier Definition Distance (300A,0688) FD, VM 1, Type 1C if RTDeviceDistanceReferenceLocationCodeSequence is present. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  RTBeamModifierDefinitionDistance?: number;
  /** Acquisition Initiation Sequence (3002,0135) SQ, VM 1, Type 3. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  AcquisitionInitiationSequence?: ContentItemItem[] | null;
  /** KV Imaging Generation Parameters Sequence (3002,0127) SQ, VM 1, Type 1C if AcquisitionSignalType is KV. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  KVImagingGenerationParametersSequence?: [KVRadiationImageAcquisitionParametersMacro];
  /** MV Imaging Generation Parameters Sequence (3002,0128) SQ, VM 1, Type 1C if AcquisitionSignalType is MV. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  MVImagingGenerationParametersSequence?: [MVRadiationImageAcquisitionParametersMacro];
  /** Projection Imaging Acquisition Parameter Sequence (3002,0125) SQ, VM 1, Type 1C if AcquisitionMethod is PROJECTION. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  ProjectionImagingAcquisitionParameterSequence?: [RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskProjectionImagingAcquisitionParameterItem];
  /** CT Imaging Acquisition Parameter Sequence (3002,0126) SQ, VM 1, Type 1C if AcquisitionMethod is CT. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  CTImagingAcquisitionParameterSequence?: [ThreeDRTConeBeamImagingGeometryMacro];
  /** Device-Specific Acquisition Parameter Sequence (3002,0131) SQ, VM 1, Type 3. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  DeviceSpecificAcquisitionParameterSequence?: ContentItemItem[] | null;
  /** Additional RT Accessory Device Sequence (3002,0130) SQ, VM 1, Type 1C. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  AdditionalRTAccessoryDeviceSequence?: RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskAdditionalRTAccessoryDeviceItem[];
  /** Referenced Position Reference Instance Sequence (3002,0132) SQ, VM 1, Type 3. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  ReferencedPositionReferenceInstanceSequence?: RelatedInformationEntitiesMacro[] | null;
}

/** An Item of AcquisitionTaskSequence. */
export interface RTPatientPositionAcquisitionInstructionAcquisitionTaskItem {
  /** Acquisition Task Index (3002,011C) US, VM 1, Type 1. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  AcquisitionTaskIndex: number;
  /** Acquisition Task Workitem Code Sequence (3002,0119) SQ, VM 1, Type 1. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  AcquisitionTaskWorkitemCodeSequence: [CodeSequenceItem];
  /** Acquisition Task Applicability Sequence (3002,0124) SQ, VM 1, Type 1C. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  AcquisitionTaskApplicabilitySequence?: RTPatientPositionScopeWithLegacySupportMacro[];
  /** RT Acquisition Patient Position Sequence (3002,0108) SQ, VM 1, Type 2. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  RTAcquisitionPatientPositionSequence: [RTPatientPositionMacro] | null;
  /** Acquisition Subtask Sequence (3002,011A) SQ, VM 1, Type 1. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  AcquisitionSubtaskSequence: RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskItem[];
}

/** RT Patient Position Acquisition Instruction: PS3.3 Table C.36.29-1. */
export interface RTPatientPositionAcquisitionInstructionModule extends EntityLongLabelingMacro {
  /** Acquisition Task Sequence (3002,0118) SQ, VM 1, Type 1. [C.36.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.29.html#table_C.36.29-1) */
  AcquisitionTaskSequence: RTPatientPositionAcquisitionInstructionAcquisitionTaskItem[];
}

/** An Item of ReferencedBaselineParametersRTRadiationInstanceSequence. */
export type RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskReferencedBaselineParametersRTRadiationInstanceItem = RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskReferencedBaselineParametersRTRadiationInstanceItemAttributes & (
    | { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.481.5' | '1.2.840.10008.5.1.4.1.1.481.8'; ReferencedBeamNumber: unknown }
    | { ReferencedSOPClassUID: DefinedTerm<never>; ReferencedBeamNumber?: never }
  );

/** An Item of ProjectionImagingAcquisitionParameterSequence. */
export type RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskProjectionImagingAcquisitionParameterItem = RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskProjectionImagingAcquisitionParameterItemAttributes & RTProjectionImagingRequestGeometryConditions & RTImagingApertureConditions;

/** An Item of AcquisitionSubtaskSequence. */
export type RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskItem = RTPatientPositionAcquisitionInstructionAcquisitionTaskAcquisitionSubtaskItemAttributes & (
    | { AcquisitionSignalType: 'KV'; KVImagingGenerationParametersSequence: unknown; MVImagingGenerationParametersSequence?: never }
    | { AcquisitionSignalType: 'MV'; MVImagingGenerationParametersSequence: unknown; KVImagingGenerationParametersSequence?: never }
    | { AcquisitionSignalType: DefinedTerm<never>; KVImagingGenerationParametersSequence?: never; MVImagingGenerationParametersSequence?: never }
  ) & (
    | { AcquisitionMethod: 'PROJECTION'; ProjectionImagingAcquisitionParameterSequence: unknown; CTImagingAcquisitionParameterSequence?: never }
    | { AcquisitionMethod: 'CT'; CTImagingAcquisitionParameterSequence: unknown; ProjectionImagingAcquisitionParameterSequence?: never }
    | { AcquisitionMethod: DefinedTerm<never>; ProjectionImagingAcquisitionParameterSequence?: never; CTImagingAcquisitionParameterSequence?: never }
  );

export const rtPatientPositionAcquisitionInstructionRules: TableRules = {
  kind: 'module',
  id: 'RTPatientPositionAcquisitionInstruction',
  name: 'RT Patient Position Acquisition Instruction',
  table: 'table_C.36.29-1',
  section: 'sect_C.36.29',
  rows: [
    { include: () => entityLongLabelingRules },
    {
      keyword: 'AcquisitionTaskSequence',
      tag: '30020118',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'AcquisitionTaskIndex', tag: '3002011C', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'AcquisitionTaskWorkitemCodeSequence',
          tag: '30020119',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9242' }] }],
        },
        {
          keyword: 'AcquisitionTaskApplicabilitySequence',
          tag: '30020124',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '49b2a8e69f3b',
            reason: 'knowledge',
            missing: 'whether the task guides a treatment position',
          },
          rows: [{ include: () => rtPatientPositionScopeWithLegacySupportRules }],
        },
        {
          keyword: 'RTAcquisitionPatientPositionSequence',
          tag: '30020108',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => rtPatientPositionRules }],
        },
        {
          keyword: 'AcquisitionSubtaskSequence',
          tag: '3002011A',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'AcquisitionSubtaskIndex', tag: '3002011D', vr: 'US', vm: '1', type: '1' },
            {
              keyword: 'SubtaskWorkitemCodeSequence',
              tag: '3002011B',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9263' }, { kind: 'DCID', cid: '9264' }] }],
            },
            { keyword: 'AcquisitionSignalType', tag: '30020129', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['KV', 'MV'] }] },
            { keyword: 'AcquisitionMethod', tag: '3002012A', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['PROJECTION', 'CT'] }] },
            {
              keyword: 'PositionAcquisitionTemplateIdentificationSequence',
              tag: '3002011F',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, 1], permitted: true }],
              rows: [
                { keyword: 'PositionAcquisitionTemplateName', tag: '30020121', vr: 'LO', vm: '1', type: '1' },
                {
                  keyword: 'PositionAcquisitionTemplateCodeSequence',
                  tag: '30020122',
                  vr: 'SQ',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'PositionAcquisitionTemplateID' } } },
                    decided: 'data',
                    otherwise: 'allowed',
                    hash: '27febed433d2',
                  },
                  items: [{ range: [1, 1] }],
                  rows: [{ include: () => codeSequenceRules }],
                },
                {
                  keyword: 'PositionAcquisitionTemplateID',
                  tag: '30020120',
                  vr: 'ST',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'PositionAcquisitionTemplateCodeSequence' } } },
                    decided: 'data',
                    otherwise: 'allowed',
                    hash: '0f26915653dd',
                  },
                },
                { keyword: 'PositionAcquisitionTemplateDescription', tag: '30020123', vr: 'LT', vm: '1', type: '2' },
              ],
            },
            {
              keyword: 'ReferencedBaselineParametersRTRadiationInstanceSequence',
              tag: '3002011E',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'or',
                  of: [
                    {
                      op: '=',
                      attribute: { keyword: 'ImagingSourceLocationSpecificationType', within: ['ProjectionImagingAcquisitionParameterSequence'] },
                      to: ['RELATIVE_PARAMS'],
                    },
                    {
                      op: '=',
                      attribute: { keyword: 'ImagingApertureSpecificationType', within: ['ProjectionImagingAcquisitionParameterSequence'] },
                      to: ['BEAM', 'RELATIVE_TO_BEAM'],
                    },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '1a2e40842e6a',
              },
              items: [{ range: [1, 1] }],
              rows: [
                { include: () => sopInstanceReferenceRules },
                {
                  keyword: 'ReferencedBeamNumber',
                  tag: '300C0006',
                  vr: 'IS',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: {
                      op: '=',
                      attribute: { keyword: 'ReferencedSOPClassUID', scope: 'item' },
                      to: ['1.2.840.10008.5.1.4.1.1.481.5', '1.2.840.10008.5.1.4.1.1.481.8'],
                    },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: '46fc6b6caa33',
                  },
                },
              ],
            },
            {
              keyword: 'ReferencedDeviceIndex',
              tag: '300A0607',
              vr: 'US',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '>', attribute: { keyword: 'NumberOfAcquisitionDevices' }, to: 1 }, decided: 'data', otherwise: 'forbidden', hash: '5c7580f43e85' },
            },
            {
              keyword: 'RTDeviceDistanceReferenceLocationCodeSequence',
              tag: '300A0659',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: 'bfcc5129a6ff',
                reason: 'knowledge',
                missing: 'which attributes refer to the coordinate system of the base',
              },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9261' }] }],
            },
            {
              keyword: 'RTBeamModifierDefinitionDistance',
              tag: '300A0688',
              vr: 'FD',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'present', attribute: { keyword: 'RTDeviceDistanceReferenceLocationCodeSequence' } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '3b56d80dc30f',
              },
            },
            {
              keyword: 'AcquisitionInitiationSequence',
              tag: '30020135',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => contentItemRules }],
            },
            {
              keyword: 'KVImagingGenerationParametersSequence',
              tag: '30020127',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'AcquisitionSignalType' }, to: ['KV'] }, decided: 'data', otherwise: 'forbidden', hash: '3883bd84fc56' },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => kvRadiationImageAcquisitionParametersRules }],
            },
            {
              keyword: 'MVImagingGenerationParametersSequence',
              tag: '30020128',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'AcquisitionSignalType' }, to: ['MV'] }, decided: 'data', otherwise: 'forbidden', hash: '3004cc14fab5' },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => mvRadiationImageAcquisitionParametersRules }],
            },
            {
              keyword: 'ProjectionImagingAcquisitionParameterSequence',
              tag: '30020125',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'AcquisitionMethod' }, to: ['PROJECTION'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '43c9d460de8f',
              },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => rtProjectionImagingRequestGeometryRules }, { include: () => rtImagingApertureRules }],
            },
            {
              keyword: 'CTImagingAcquisitionParameterSequence',
              tag: '30020126',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'AcquisitionMethod' }, to: ['CT'] }, decided: 'data', otherwise: 'forbidden', hash: 'c93f61919757' },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => threeDRTConeBeamImagingGeometryRules }],
            },
            {
              keyword: 'DeviceSpecificAcquisitionParameterSequence',
              tag: '30020131',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => contentItemRules }],
            },
            {
              keyword: 'AdditionalRTAccessoryDeviceSequence',
              tag: '30020130',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '84c11bc2e411',
                reason: 'knowledge',
                missing: 'whether further accessories are used',
              },
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'ReferencedDeviceIndex', tag: '300A0607', vr: 'US', vm: '1', type: '1' },
                {
                  keyword: 'DeviceSpecificAcquisitionParameterSequence',
                  tag: '30020131',
                  vr: 'SQ',
                  vm: '1',
                  type: '3',
                  items: [{ range: [1, null], permitted: true }],
                  rows: [{ include: () => contentItemRules }],
                },
              ],
            },
            {
              keyword: 'ReferencedPositionReferenceInstanceSequence',
              tag: '30020132',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [
                {
                  include: () => relatedInformationEntitiesRules,
                  overrides: [{ path: ['PurposeOfReferenceCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9267' }] }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTPatientPositionAcquisitionInstruction = (dataset: object): Finding[] => validateTable(dataset, rtPatientPositionAcquisitionInstructionRules);

// RT Enhanced Prescription, PS3.3 Table C.36.6-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ConceptualVolumeSegmentationReferenceAndCombinationItem, conceptualVolumeSegmentationReferenceAndCombinationRules } from '../macros/conceptual-volume-segmentation-reference-and-combination.ts';
import { type ContentItemItem, contentItemRules } from '../macros/content-item.ts';
import { type DosimetricObjectiveMacro, dosimetricObjectiveRules } from '../macros/dosimetric-objective.ts';
import { type EntityLabelingMacro, entityLabelingRules } from '../macros/entity-labeling.ts';
import { type PatientOrientationAndEquipmentRelationshipMacro, patientOrientationAndEquipmentRelationshipRules } from '../macros/patient-orientation-and-equipment-relationship.ts';
import { type RadiationFractionPatternMacro, radiationFractionPatternRules } from '../macros/radiation-fraction-pattern.ts';
import { type RelatedInformationEntitiesMacro, relatedInformationEntitiesRules } from '../macros/related-information-entities.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedDosimetricObjectivesSequence. */
export interface RTEnhancedPrescriptionRTPrescriptionReferencedDosimetricObjectivesItem {
  /** Referenced Dosimetric Objective UID (3010,006F) UI, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ReferencedDosimetricObjectiveUID: string;
  /** Dosimetric Objective Weight (3010,0074) FD, VM 1, Type 1C if AbsoluteDosimetricObjectiveFlag in DosimetricObjectiveSequence where DosimetricObjectiveUID = ReferencedDosimetricObjectiveUID is "NO". [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  DosimetricObjectiveWeight?: number;
}

/** An Item of RTAnatomicPrescriptionSequence. */
export interface RTEnhancedPrescriptionRTPrescriptionRTAnatomicPrescriptionItem extends EntityLabelingMacro {
  /** Therapeutic Role Category Code Sequence (3010,0064) SQ, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  TherapeuticRoleCategoryCodeSequence: [CodeSequenceItem];
  /** Therapeutic Role Type Code Sequence (3010,0065) SQ, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  TherapeuticRoleTypeCodeSequence: [CodeSequenceItem];
  /** Conceptual Volume Optimization Precedence (3010,0066) US, VM 1, Type 2. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ConceptualVolumeOptimizationPrecedence: number | null;
  /** Recommended Display CIELab Value (0062,000D) US, VM 3, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  RecommendedDisplayCIELabValue?: [number, number, number] | null;
  /** Conceptual Volume Blocking Constraint (3010,0068) CS, VM 1, Type 2. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ConceptualVolumeBlockingConstraint: 'NONE' | 'UPSTREAM' | 'DOWNSTREAM' | 'TOTAL' | null;
  /** Conceptual Volume Category Code Sequence (3010,0067) SQ, VM 1, Type 2. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ConceptualVolumeCategoryCodeSequence: CodeSequenceItem[] | null;
  /** Conceptual Volume Type Code Sequence (3010,0069) SQ, VM 1, Type 1C if number of items of ConceptualVolumeCategoryCodeSequence = 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ConceptualVolumeTypeCodeSequence?: [CodeSequenceItem];
  /** Conceptual Volume Type Modifier Code Sequence (3010,006A) SQ, VM 1, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ConceptualVolumeTypeModifierCodeSequence?: [CodeSequenceItem] | null;
  /** Conceptual Volume Sequence (3010,0025) SQ, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ConceptualVolumeSequence: [ConceptualVolumeSegmentationReferenceAndCombinationItem];
  /** Conceptual Volume Description (3010,0017) ST, VM 1, Type 2. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ConceptualVolumeDescription: string | null;
}

/** An Item of ReferencedRTTreatmentPhaseSequence. */
export interface RTEnhancedPrescriptionRTPrescriptionReferencedRTTreatmentPhaseItem {
  /** Referenced RT Treatment Phase Index (3010,0040) US, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ReferencedRTTreatmentPhaseIndex: number;
}

/** An Item of FractionBasedRelationshipSequence. */
export interface RTEnhancedPrescriptionRTPrescriptionFractionBasedRelationshipItem {
  /** Referenced RT Prescription Index (3010,0041) US, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ReferencedRTPrescriptionIndex: number;
  /** Fraction-Based Relationship Interval Anchor (3010,0083) CS, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  FractionBasedRelationshipIntervalAnchor: 'START' | 'END';
  /** Number of Interval Fractions (3010,007C) IS, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  NumberOfIntervalFractions: number;
}

/** An Item of RTPrescriptionSequence. */
export interface RTEnhancedPrescriptionRTPrescriptionItem extends RadiationFractionPatternMacro {
  /** RT Prescription Label (3010,0054) LO, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  RTPrescriptionLabel: string;
  /** RT Prescription Index (3010,003C) US, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  RTPrescriptionIndex: number;
  /** Referenced RT Physician Intent Index (3010,005E) US, VM 1, Type 1C if ReferencedParentRTPrescriptionIndex is not present. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ReferencedRTPhysicianIntentIndex?: number;
  /** Referenced Parent RT Prescription Index (3010,0042) US, VM 1, Type 1C if ReferencedRTPhysicianIntentIndex is not present. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ReferencedParentRTPrescriptionIndex?: number;
  /** Referenced Dosimetric Objectives Sequence (3010,0071) SQ, VM 1, Type 2. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ReferencedDosimetricObjectivesSequence: RTEnhancedPrescriptionRTPrescriptionReferencedDosimetricObjectivesItem[] | null;
  /** RT Anatomic Prescription Sequence (3010,0060) SQ, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  RTAnatomicPrescriptionSequence: RTEnhancedPrescriptionRTPrescriptionRTAnatomicPrescriptionItem[];
  /** Referenced RT Treatment Phase Sequence (3010,0049) SQ, VM 1, Type 1C if RTTreatmentPhaseIntentPresenceFlag of the data set is YES. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ReferencedRTTreatmentPhaseSequence?: RTEnhancedPrescriptionRTPrescriptionReferencedRTTreatmentPhaseItem[];
  /** Fraction-Based Relationship Sequence (3010,0082) SQ, VM 1, Type 2. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  FractionBasedRelationshipSequence: RTEnhancedPrescriptionRTPrescriptionFractionBasedRelationshipItem[] | null;
  /** Prior Treatment Dose Description (3010,0061) UT, VM 1, Type 2. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  PriorTreatmentDoseDescription: string | null;
  /** Prior Treatment Reference Sequence (3010,0062) SQ, VM 1, Type 2. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  PriorTreatmentReferenceSequence: SOPInstanceReferenceMacro[] | null;
  /** Planning Input Information Sequence (3010,0076) SQ, VM 1, Type 2. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  PlanningInputInformationSequence: RelatedInformationEntitiesMacro[] | null;
  /** Prescription Notes (3010,007B) UT, VM 1, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  PrescriptionNotes?: string | null;
  /** Number of Fractions (3010,007D) US, VM 1, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  NumberOfFractions?: number | null;
  /** Intended Delivery Duration (3010,007E) US, VM 1, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  IntendedDeliveryDuration?: number | null;
  /** Fractionation Notes (3010,007F) UT, VM 1, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  FractionationNotes?: string | null;
  /** Delivery Time Structure Code Sequence (3010,0088) SQ, VM 1, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  DeliveryTimeStructureCodeSequence?: CodeSequenceItem[] | null;
  /** Treatment Technique Notes (3010,007A) UT, VM 1, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  TreatmentTechniqueNotes?: string | null;
  /** Radiotherapy Treatment Type (3010,0046) CS, VM 1, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  RadiotherapyTreatmentType?: 'TELETHERAPY' | 'BRACHYTHERAPY' | null;
  /** Teletherapy Radiation Type (3010,0047) CS, VM 1-n, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  TeletherapyRadiationType?: (DefinedTerm<'PHOTON' | 'NEUTRON' | 'ELECTRON' | 'ION'>)[] | null;
  /** Brachytherapy Source Type (3010,0048) CS, VM 1-n, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  BrachytherapySourceType?: (DefinedTerm<'ISOTOPIC' | 'ELECTRONIC'>)[] | null;
  /** RT Treatment Technique Code Sequence (3010,0080) SQ, VM 1, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  RTTreatmentTechniqueCodeSequence?: CodeSequenceItem[] | null;
  /** Patient Treatment Orientation Sequence (3010,0032) SQ, VM 1, Type 2. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  PatientTreatmentOrientationSequence: PatientOrientationAndEquipmentRelationshipMacro[] | null;
  /** Prescription Notes Sequence (3010,0081) SQ, VM 1, Type 3. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  PrescriptionNotesSequence?: ContentItemItem[] | null;
}

/** An Item of DosimetricObjectiveSequence. */
export interface RTEnhancedPrescriptionDosimetricObjectiveItem extends DosimetricObjectiveMacro {
  /** Referenced Conceptual Volume UID (3010,000B) UI, VM 1, Type 1C. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  ReferencedConceptualVolumeUID?: string;
  /** Dosimetric Objective Evaluation Scope (3010,0063) CS, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  DosimetricObjectiveEvaluationScope: 'CURRENT' | 'LIFETIME';
}

/** RT Enhanced Prescription: PS3.3 Table C.36.6-1. */
export interface RTEnhancedPrescriptionModule {
  /** RT Prescription Sequence (3010,006B) SQ, VM 1, Type 1. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  RTPrescriptionSequence: RTEnhancedPrescriptionRTPrescriptionItem[];
  /** Dosimetric Objective Sequence (3010,006C) SQ, VM 1, Type 1C. [C.36.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.6.html#table_C.36.6-1) */
  DosimetricObjectiveSequence?: RTEnhancedPrescriptionDosimetricObjectiveItem[];
}

export const rtEnhancedPrescriptionRules: TableRules = {
  kind: 'module',
  id: 'RTEnhancedPrescription',
  name: 'RT Enhanced Prescription',
  table: 'table_C.36.6-1',
  section: 'sect_C.36.6',
  rows: [
    {
      keyword: 'RTPrescriptionSequence',
      tag: '3010006B',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'RTPrescriptionLabel', tag: '30100054', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'RTPrescriptionIndex', tag: '3010003C', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'ReferencedRTPhysicianIntentIndex',
          tag: '3010005E',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedParentRTPrescriptionIndex' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '03a654841b20',
          },
        },
        {
          keyword: 'ReferencedParentRTPrescriptionIndex',
          tag: '30100042',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedRTPhysicianIntentIndex' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'a8b5e5d677d1',
          },
        },
        {
          keyword: 'ReferencedDosimetricObjectivesSequence',
          tag: '30100071',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'ReferencedDosimetricObjectiveUID', tag: '3010006F', vr: 'UI', vm: '1', type: '1' },
            {
              keyword: 'DosimetricObjectiveWeight',
              tag: '30100074',
              vr: 'FD',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: '=',
                  attribute: {
                    keyword: 'AbsoluteDosimetricObjectiveFlag',
                    within: ['DosimetricObjectiveSequence'],
                    where: { key: 'DosimetricObjectiveUID', by: 'ReferencedDosimetricObjectiveUID' },
                  },
                  to: ['NO'],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'bec674e92f0b',
              },
            },
          ],
        },
        {
          keyword: 'RTAnatomicPrescriptionSequence',
          tag: '30100060',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { include: () => entityLabelingRules },
            {
              keyword: 'TherapeuticRoleCategoryCodeSequence',
              tag: '30100064',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9503' }] }],
            },
            {
              keyword: 'TherapeuticRoleTypeCodeSequence',
              tag: '30100065',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules }],
            },
            { keyword: 'ConceptualVolumeOptimizationPrecedence', tag: '30100066', vr: 'US', vm: '1', type: '2' },
            { keyword: 'RecommendedDisplayCIELabValue', tag: '0062000D', vr: 'US', vm: '3', type: '3' },
            {
              keyword: 'ConceptualVolumeBlockingConstraint',
              tag: '30100068',
              vr: 'CS',
              vm: '1',
              type: '2',
              values: [{ kind: 'enumerated', terms: ['NONE', 'UPSTREAM', 'DOWNSTREAM', 'TOTAL'] }],
            },
            {
              keyword: 'ConceptualVolumeCategoryCodeSequence',
              tag: '30100067',
              vr: 'SQ',
              vm: '1',
              type: '2',
              items: [{ range: [0, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9501' }] }],
            },
            {
              keyword: 'ConceptualVolumeTypeCodeSequence',
              tag: '30100069',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'count', attribute: { keyword: 'ConceptualVolumeCategoryCodeSequence' }, is: '=', to: 1 },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '05c9e740d2cb',
              },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules }],
            },
            {
              keyword: 'ConceptualVolumeTypeModifierCodeSequence',
              tag: '3010006A',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, 1], permitted: true }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '244' }] }],
            },
            {
              keyword: 'ConceptualVolumeSequence',
              tag: '30100025',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => conceptualVolumeSegmentationReferenceAndCombinationRules }],
            },
            { keyword: 'ConceptualVolumeDescription', tag: '30100017', vr: 'ST', vm: '1', type: '2' },
          ],
        },
        {
          keyword: 'ReferencedRTTreatmentPhaseSequence',
          tag: '30100049',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'RTTreatmentPhaseIntentPresenceFlag', scope: 'root' }, to: ['YES'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'baf1a5d57233',
          },
          items: [{ range: [1, null] }],
          rows: [{ keyword: 'ReferencedRTTreatmentPhaseIndex', tag: '30100040', vr: 'US', vm: '1', type: '1' }],
        },
        {
          keyword: 'FractionBasedRelationshipSequence',
          tag: '30100082',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [
            { keyword: 'ReferencedRTPrescriptionIndex', tag: '30100041', vr: 'US', vm: '1', type: '1' },
            {
              keyword: 'FractionBasedRelationshipIntervalAnchor',
              tag: '30100083',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['START', 'END'] }],
            },
            { keyword: 'NumberOfIntervalFractions', tag: '3010007C', vr: 'IS', vm: '1', type: '1' },
          ],
        },
        { keyword: 'PriorTreatmentDoseDescription', tag: '30100061', vr: 'UT', vm: '1', type: '2' },
        {
          keyword: 'PriorTreatmentReferenceSequence',
          tag: '30100062',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        {
          keyword: 'PlanningInputInformationSequence',
          tag: '30100076',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [
            {
              include: () => relatedInformationEntitiesRules,
              overrides: [{ path: ['PurposeOfReferenceCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9510' }] }],
            },
          ],
        },
        { keyword: 'PrescriptionNotes', tag: '3010007B', vr: 'UT', vm: '1', type: '3' },
        { keyword: 'NumberOfFractions', tag: '3010007D', vr: 'US', vm: '1', type: '3' },
        { keyword: 'IntendedDeliveryDuration', tag: '3010007E', vr: 'US', vm: '1', type: '3' },
        { keyword: 'FractionationNotes', tag: '3010007F', vr: 'UT', vm: '1', type: '3' },
        {
          keyword: 'DeliveryTimeStructureCodeSequence',
          tag: '30100088',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9533' }] }],
        },
        { include: () => radiationFractionPatternRules },
        { keyword: 'TreatmentTechniqueNotes', tag: '3010007A', vr: 'UT', vm: '1', type: '3' },
        {
          keyword: 'RadiotherapyTreatmentType',
          tag: '30100046',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['TELETHERAPY', 'BRACHYTHERAPY'] }],
        },
        {
          keyword: 'TeletherapyRadiationType',
          tag: '30100047',
          vr: 'CS',
          vm: '1-n',
          type: '3',
          values: [{ kind: 'defined', terms: ['PHOTON', 'NEUTRON', 'ELECTRON', 'ION'] }],
        },
        {
          keyword: 'BrachytherapySourceType',
          tag: '30100048',
          vr: 'CS',
          vm: '1-n',
          type: '3',
          values: [{ kind: 'defined', terms: ['ISOTOPIC', 'ELECTRONIC'] }],
        },
        {
          keyword: 'RTTreatmentTechniqueCodeSequence',
          tag: '30100080',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9524' }] }],
        },
        {
          keyword: 'PatientTreatmentOrientationSequence',
          tag: '30100032',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => patientOrientationAndEquipmentRelationshipRules }],
        },
        {
          keyword: 'PrescriptionNotesSequence',
          tag: '30100081',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => contentItemRules }],
        },
      ],
    },
    {
      keyword: 'DosimetricObjectiveSequence',
      tag: '3010006C',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'b80b7111575a',
        reason: 'knowledge',
        missing: 'whether a reference is one to an objective',
      },
      items: [{ range: [1, null] }],
      rows: [
        { include: () => dosimetricObjectiveRules },
        {
          keyword: 'ReferencedConceptualVolumeUID',
          tag: '3010000B',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'c40ca671689d',
            reason: 'knowledge',
            missing: 'whether the objective is for a certain anatomy',
          },
        },
        {
          keyword: 'DosimetricObjectiveEvaluationScope',
          tag: '30100063',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['CURRENT', 'LIFETIME'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTEnhancedPrescription = (dataset: object): Finding[] => validateTable(dataset, rtEnhancedPrescriptionRules);

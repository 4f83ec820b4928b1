// Blending Softcopy Presentation State IOD, PS3.3 Table A.33.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.33.4.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type DisplayedAreaModule, displayedAreaRules } from '../modules/displayed-area.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type GraphicAnnotationModule, graphicAnnotationRules } from '../modules/graphic-annotation.ts';
import { type GraphicGroupModule, graphicGroupRules } from '../modules/graphic-group.ts';
import { type GraphicLayerModule, graphicLayerRules } from '../modules/graphic-layer.ts';
import { type ICCProfileModule, iccProfileRules } from '../modules/icc-profile.ts';
import { type PaletteColorLookupTableModule, paletteColorLookupTableRules } from '../modules/palette-color-lookup-table.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { presentationSeriesRules } from '../modules/presentation-series.ts';
import { type PresentationStateBlendingModule, presentationStateBlendingRules } from '../modules/presentation-state-blending.ts';
import { type PresentationStateIdentificationModule, presentationStateIdentificationRules } from '../modules/presentation-state-identification.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpatialTransformationModule, spatialTransformationRules } from '../modules/spatial-transformation.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';

/** Blending Softcopy Presentation State IOD, PS3.3 Table A.33.4-1. */
export interface BlendingSoftcopyPresentationStateAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, GeneralEquipmentModule, Omit<PresentationStateIdentificationModule, 'InstanceNumber'>, PresentationStateBlendingModule, DisplayedAreaModule, Partial<GraphicAnnotationModule>, Partial<SpatialTransformationModule>, Partial<GraphicLayerModule>, Partial<GraphicGroupModule>, PaletteColorLookupTableModule, ICCProfileModule, Partial<SpecimenModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'PR';
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  InstanceNumber: NonNullable<PresentationStateIdentificationModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.11.4';
}

/** What the conditions of the top level read. */
export type BlendingSoftcopyPresentationStateSelect = Pick<BlendingSoftcopyPresentationStateAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface BlendingSoftcopyPresentationStateConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const blendingSoftcopyPresentationState: Iod<BlendingSoftcopyPresentationStateAttributes, BlendingSoftcopyPresentationStateSelect, BlendingSoftcopyPresentationStateConditions> = {
  id: 'BlendingSoftcopyPresentationState',
  name: 'Blending Softcopy Presentation State',
  section: 'sect_A.33.4',
  table: 'table_A.33.4-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.11.4'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(presentationSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(presentationStateIdentificationRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(presentationStateBlendingRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(displayedAreaRules) },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(graphicAnnotationRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'b9f7719b83d7', reason: 'knowledge', missing: 'what is to be applied to the image' },
    },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(spatialTransformationRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '9fd6d41848a1', reason: 'knowledge', missing: 'what is to be applied to the image' },
    },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(graphicLayerRules),
      condition: { tree: { op: 'module', module: 'Graphic Annotation' }, decided: 'data', otherwise: 'forbidden', hash: 'a4cd5e80b4f9' },
    },
    { ie: 'Presentation State', usage: 'U', module: constant(graphicGroupRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(paletteColorLookupTableRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(iccProfileRules) },
    { ie: 'Presentation State', usage: 'U', module: constant(specimenRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
  constraints: [
    {
      section: 'sect_A.33.4.3',
      demand: { kind: 'module-absent', module: 'Softcopy Presentation LUT', evidence: [], hints: ['PresentationLUTSequence', 'PresentationLUTShape'] },
    },
    {
      section: 'sect_A.33.4.3',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    { section: 'sect_A.33.4.3', demand: { kind: 'module-absent', module: 'Softcopy VOI LUT', evidence: ['SoftcopyVOILUTSequence'], hints: [] } },
    {
      section: 'sect_A.33.4.3',
      demand: {
        kind: 'module-absent',
        module: 'Overlay Plane',
        evidence: [
          'OverlayRows',
          'OverlayColumns',
          'OverlayType',
          'OverlayOrigin',
          'OverlayBitsAllocated',
          'OverlayBitPosition',
          'OverlayData',
          'OverlayDescription',
          'OverlayLabel',
          'ROIArea',
          'ROIMean',
          'ROIStandardDeviation',
        ],
        hints: ['OverlaySubtype'],
      },
    },
    { section: 'sect_A.33.4.3', demand: { kind: 'module-absent', module: 'Overlay Activation', evidence: ['OverlayActivationLayer'], hints: [] } },
    {
      section: 'sect_A.33.4.3',
      demand: {
        kind: 'module-absent',
        module: 'Display Shutter',
        evidence: [
          'ShutterShape',
          'ShutterLeftVerticalEdge',
          'ShutterRightVerticalEdge',
          'ShutterUpperHorizontalEdge',
          'ShutterLowerHorizontalEdge',
          'CenterOfCircularShutter',
          'RadiusOfCircularShutter',
          'VerticesOfThePolygonalShutter',
        ],
        hints: ['ShutterPresentationValue', 'ShutterPresentationColorCIELabValue'],
      },
    },
    {
      section: 'sect_A.33.4.3',
      demand: {
        kind: 'module-absent',
        module: 'Bitmap Display Shutter',
        evidence: ['ShutterShape', 'ShutterOverlayGroup'],
        hints: ['ShutterPresentationValue', 'ShutterPresentationColorCIELabValue'],
      },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isBlendingSoftcopyPresentationState = (dataset: object): dataset is BlendingSoftcopyPresentationStateAttributes => conformsToIod(dataset, blendingSoftcopyPresentationState);

/** Findings of the data set as this IOD. */
export const validateBlendingSoftcopyPresentationState = (dataset: object): Finding[] => validateIod(dataset, blendingSoftcopyPresentationState);

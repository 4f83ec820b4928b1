// Advanced Blending Presentation State IOD, PS3.3 Table A.33.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.33.7.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type AdvancedBlendingPresentationStateDisplayModule, advancedBlendingPresentationStateDisplayRules } from '../modules/advanced-blending-presentation-state-display.ts';
import { type AdvancedBlendingPresentationStateModule, advancedBlendingPresentationStateRules } from '../modules/advanced-blending-presentation-state.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type DisplayedAreaModule, displayedAreaRules } from '../modules/displayed-area.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type GraphicAnnotationModule, graphicAnnotationRules } from '../modules/graphic-annotation.ts';
import { type GraphicGroupModule, graphicGroupRules } from '../modules/graphic-group.ts';
import { type GraphicLayerModule, graphicLayerRules } from '../modules/graphic-layer.ts';
import { type ICCProfileModule, iccProfileRules } from '../modules/icc-profile.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { presentationSeriesRules } from '../modules/presentation-series.ts';
import { type PresentationStateIdentificationModule, presentationStateIdentificationRules } from '../modules/presentation-state-identification.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpatialTransformationModule, spatialTransformationRules } from '../modules/spatial-transformation.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';

/** Advanced Blending Presentation State IOD, PS3.3 Table A.33.7-1. */
export interface AdvancedBlendingPresentationStateAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<PresentationStateIdentificationModule, 'InstanceNumber'>, AdvancedBlendingPresentationStateModule, AdvancedBlendingPresentationStateDisplayModule, Partial<DisplayedAreaModule>, Partial<GraphicAnnotationModule>, Partial<SpatialTransformationModule>, Partial<GraphicLayerModule>, Partial<GraphicGroupModule>, ICCProfileModule, CommonInstanceReferenceModule, Partial<SpecimenModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'PR';
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  InstanceNumber: NonNullable<PresentationStateIdentificationModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.11.8';
}

/** What the conditions of the top level read. */
export type AdvancedBlendingPresentationStateSelect = Pick<AdvancedBlendingPresentationStateAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface AdvancedBlendingPresentationStateConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const advancedBlendingPresentationState: Iod<AdvancedBlendingPresentationStateAttributes, AdvancedBlendingPresentationStateSelect, AdvancedBlendingPresentationStateConditions> = {
  id: 'AdvancedBlendingPresentationState',
  name: 'Advanced Blending Presentation State',
  section: 'sect_A.33.7',
  table: 'table_A.33.7-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.11.8'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(presentationSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(presentationStateIdentificationRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(advancedBlendingPresentationStateRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(advancedBlendingPresentationStateDisplayRules) },
    { ie: 'Presentation State', usage: 'U', module: constant(displayedAreaRules) },
    { ie: 'Presentation State', usage: 'U', module: constant(graphicAnnotationRules) },
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
      condition: { tree: { op: 'module', module: 'Graphic Annotation' }, decided: 'data', otherwise: 'forbidden', hash: '144f4544debc' },
    },
    { ie: 'Presentation State', usage: 'U', module: constant(graphicGroupRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(iccProfileRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(commonInstanceReferenceRules) },
    { ie: 'Presentation State', usage: 'U', module: constant(specimenRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isAdvancedBlendingPresentationState = (dataset: object): dataset is AdvancedBlendingPresentationStateAttributes => conformsToIod(dataset, advancedBlendingPresentationState);

/** Findings of the data set as this IOD. */
export const validateAdvancedBlendingPresentationState = (dataset: object): Finding[] => validateIod(dataset, advancedBlendingPresentationState);

// Planar MPR Volumetric Presentation State IOD, PS3.3 Table A.80.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.80.1.html
import type { Demands, Every, Finding, Forbids, Iod, Is, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type GraphicAnnotationModule, graphicAnnotationRules } from '../modules/graphic-annotation.ts';
import { type GraphicGroupModule, graphicGroupRules } from '../modules/graphic-group.ts';
import { type GraphicLayerModule, graphicLayerRules } from '../modules/graphic-layer.ts';
import { type MPRVolumetricPresentationStateDisplayModule, mprVolumetricPresentationStateDisplayRules } from '../modules/mpr-volumetric-presentation-state-display.ts';
import { type MultiPlanarReconstructionGeometryModule, multiPlanarReconstructionGeometryRules } from '../modules/multi-planar-reconstruction-geometry.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type PresentationAnimationModule, presentationAnimationRules } from '../modules/presentation-animation.ts';
import { presentationSeriesRules } from '../modules/presentation-series.ts';
import { type PresentationViewDescriptionModule, presentationViewDescriptionRules } from '../modules/presentation-view-description.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type VolumeCroppingModule, volumeCroppingRules } from '../modules/volume-cropping.ts';
import { type VolumetricGraphicAnnotationModule, volumetricGraphicAnnotationRules } from '../modules/volumetric-graphic-annotation.ts';
import { type VolumetricPresentationStateIdentificationModule, volumetricPresentationStateIdentificationRules } from '../modules/volumetric-presentation-state-identification.ts';
import { type VolumetricPresentationStateRelationshipModule, volumetricPresentationStateRelationshipRules } from '../modules/volumetric-presentation-state-relationship.ts';

/** Planar MPR Volumetric Presentation State IOD, PS3.3 Table A.80.1-1. */
export interface PlanarMPRVolumetricPresentationStateAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<VolumetricPresentationStateIdentificationModule, 'InstanceNumber'>, VolumetricPresentationStateRelationshipModule, Partial<VolumeCroppingModule>, PresentationViewDescriptionModule, Omit<MultiPlanarReconstructionGeometryModule, 'MultiPlanarReconstructionStyle'>, MPRVolumetricPresentationStateDisplayModule, Partial<VolumetricGraphicAnnotationModule>, Partial<GraphicAnnotationModule>, Partial<GraphicLayerModule>, Partial<GraphicGroupModule>, Partial<PresentationAnimationModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, CommonInstanceReferenceModule {
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
  InstanceNumber: NonNullable<VolumetricPresentationStateIdentificationModule['InstanceNumber']>;
  /** Multi-Planar Reconstruction Style (0070,1501) CS, VM 1, Type 1. [C.11.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.26.html#table_C.11.26-1) */
  MultiPlanarReconstructionStyle: 'PLANAR';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.11.6' | '1.2.840.10008.5.1.4.1.1.11.7';
}

/** What the conditions of the top level read. */
export type PlanarMPRVolumetricPresentationStateSelect = Pick<PlanarMPRVolumetricPresentationStateAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PresentationAnimationStyle' | 'PresentationSequenceCollectionUID' | 'GlobalCrop'
  | 'MPRThicknessType' | 'PixelPresentation'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface PlanarMPRVolumetricPresentationStateConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Is<this['given'], 'PresentationAnimationStyle', 'PRESENTATION_SEQ'>, 'PresentationSequenceCollectionUID'> &
    Demands<Present<this['given'], 'PresentationSequenceCollectionUID'>, 'PresentationSequencePositionIndex'> &
    Demands<Is<this['given'], 'GlobalCrop', 'YES'>, 'GlobalCroppingSpecificationIndex'> &
    Demands<Is<this['given'], 'MPRThicknessType', 'SLAB'>, 'MPRSlabThickness'> &
    Forbids<Is<this['given'], 'PixelPresentation', 'TRUE_COLOR'>, 'PresentationStateClassificationComponentSequence' | 'PresentationStateCompositorComponentSequence'> &
    Demands<Is<this['given'], 'PixelPresentation', 'MONOCHROME'>, 'PresentationLUTShape'> &
    Demands<Is<this['given'], 'PixelPresentation', 'TRUE_COLOR'>, 'ICCProfile'> &
    Forbids<Every<Is<this['given'], 'PixelPresentation', 'TRUE_COLOR'> | 'open'>, 'ColorSpace'> &
    Demands<Is<this['given'], 'PresentationAnimationStyle', 'CROSSCURVE' | 'FLYTHROUGH'>, 'AnimationCurveSequence' | 'AnimationStepSize'> &
    Demands<Is<this['given'], 'PresentationAnimationStyle', 'SWIVEL'>, 'SwivelRange'>;
}

export const planarMPRVolumetricPresentationState: Iod<PlanarMPRVolumetricPresentationStateAttributes, PlanarMPRVolumetricPresentationStateSelect, PlanarMPRVolumetricPresentationStateConditions> = {
  id: 'PlanarMPRVolumetricPresentationState',
  name: 'Planar MPR Volumetric Presentation State',
  section: 'sect_A.80.1',
  table: 'table_A.80.1-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.11.6', '1.2.840.10008.5.1.4.1.1.11.7'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(presentationSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(volumetricPresentationStateIdentificationRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(volumetricPresentationStateRelationshipRules) },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(volumeCroppingRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: '=', attribute: { keyword: 'GlobalCrop' }, to: ['YES'] },
            { op: '=', attribute: { keyword: 'Crop', within: ['VolumetricPresentationStateInputSequence'] }, to: ['YES'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'fb3b628b5922',
      },
    },
    { ie: 'Presentation State', usage: 'M', module: constant(presentationViewDescriptionRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(multiPlanarReconstructionGeometryRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(mprVolumetricPresentationStateDisplayRules) },
    { ie: 'Presentation State', usage: 'U', module: constant(volumetricGraphicAnnotationRules) },
    { ie: 'Presentation State', usage: 'U', module: constant(graphicAnnotationRules) },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(graphicLayerRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'GraphicLayer', within: ['VolumetricAnnotationSequence'] } },
            { op: 'present', attribute: { keyword: 'GraphicLayer', within: ['VolumetricPresentationInputAnnotationSequence'] } },
            { op: 'present', attribute: { keyword: 'GraphicLayer', within: ['GraphicAnnotationSequence'] } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '83c3f000d08f',
      },
    },
    { ie: 'Presentation State', usage: 'U', module: constant(graphicGroupRules) },
    { ie: 'Presentation State', usage: 'U', module: constant(presentationAnimationRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(commonInstanceReferenceRules) },
  ],
  functionalGroups: [],
  constraints: [
    { section: 'sect_A.80.1.4.1', demand: { kind: 'values', path: ['VolumetricPresentationInputSetSequence', 'PresentationInputType'], terms: ['VOLUME'] } },
    {
      section: 'sect_A.80.1.4.1',
      condition: { op: '=', attribute: { keyword: 'PixelPresentation' }, to: ['MONOCHROME'] },
      demand: { kind: 'items', path: ['VolumetricPresentationStateInputSequence'], range: [1, 1] },
    },
    { section: 'sect_A.80.1.4.2', demand: { kind: 'values', path: ['MultiPlanarReconstructionStyle'], terms: ['PLANAR'] } },
    {
      section: 'sect_A.80.1.4.3',
      demand: { kind: 'values', path: ['GraphicAnnotationSequence', 'TextObjectSequence', 'BoundingBoxAnnotationUnits'], terms: ['DISPLAY'] },
    },
    {
      section: 'sect_A.80.1.4.3',
      demand: { kind: 'values', path: ['GraphicAnnotationSequence', 'TextObjectSequence', 'AnchorPointAnnotationUnits'], terms: ['DISPLAY'] },
    },
    {
      section: 'sect_A.80.1.4.3',
      demand: { kind: 'values', path: ['GraphicAnnotationSequence', 'GraphicObjectSequence', 'GraphicAnnotationUnits'], terms: ['DISPLAY'] },
    },
    {
      section: 'sect_A.80.1.4.3',
      demand: { kind: 'values', path: ['GraphicAnnotationSequence', 'CompoundGraphicSequence', 'CompoundGraphicUnits'], terms: ['DISPLAY'] },
    },
    {
      section: 'sect_A.80.1.4.4',
      demand: { kind: 'values', path: ['VolumeCroppingSequence', 'VolumeCroppingMethod'], terms: ['BOUNDING_BOX', 'OBLIQUE_PLANES', 'INCLUDE_SEG', 'EXCLUDE_SEG'] },
    },
    { section: 'sect_B.5.1.19', sopClass: '1.2.840.10008.5.1.4.1.1.11.6', demand: { kind: 'values', path: ['PixelPresentation'], terms: ['MONOCHROME'] } },
    {
      section: 'sect_B.5.1.19',
      sopClass: '1.2.840.10008.5.1.4.1.1.11.6',
      demand: { kind: 'items', path: ['VolumetricPresentationStateInputSequence'], range: [1, 1] },
    },
    { section: 'sect_B.5.1.19', sopClass: '1.2.840.10008.5.1.4.1.1.11.7', demand: { kind: 'values', path: ['PixelPresentation'], terms: ['TRUE_COLOR'] } },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isPlanarMPRVolumetricPresentationState = (dataset: object): dataset is PlanarMPRVolumetricPresentationStateAttributes => conformsToIod(dataset, planarMPRVolumetricPresentationState);

/** Findings of the data set as this IOD. */
export const validatePlanarMPRVolumetricPresentationState = (dataset: object): Finding[] => validateIod(dataset, planarMPRVolumetricPresentationState);

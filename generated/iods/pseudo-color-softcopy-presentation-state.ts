// Pseudo-Color Softcopy Presentation State IOD, PS3.3 Table A.33.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.33.3.html
import type { Demands, Finding, Forbids, Iod, IsAny, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type BitmapDisplayShutterModule, bitmapDisplayShutterRules } from '../modules/bitmap-display-shutter.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type DisplayShutterModule, displayShutterRules } from '../modules/display-shutter.ts';
import { type DisplayedAreaModule, displayedAreaRules } from '../modules/displayed-area.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type GraphicAnnotationModule, graphicAnnotationRules } from '../modules/graphic-annotation.ts';
import { type GraphicGroupModule, graphicGroupRules } from '../modules/graphic-group.ts';
import { type GraphicLayerModule, graphicLayerRules } from '../modules/graphic-layer.ts';
import { type ICCProfileModule, iccProfileRules } from '../modules/icc-profile.ts';
import { type MaskModule, maskRules } from '../modules/mask.ts';
import { type ModalityLUTModule, modalityLUTRules } from '../modules/modality-lut.ts';
import { type OverlayActivationModule, overlayActivationRules } from '../modules/overlay-activation.ts';
import { type OverlayPlaneModule, overlayPlaneRules } from '../modules/overlay-plane.ts';
import { type PaletteColorLookupTableModule, paletteColorLookupTableRules } from '../modules/palette-color-lookup-table.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { presentationSeriesRules } from '../modules/presentation-series.ts';
import { type PresentationStateIdentificationModule, presentationStateIdentificationRules } from '../modules/presentation-state-identification.ts';
import { type PresentationStateMaskModule, presentationStateMaskRules } from '../modules/presentation-state-mask.ts';
import { type PresentationStateRelationshipModule, presentationStateRelationshipRules } from '../modules/presentation-state-relationship.ts';
import { type PresentationStateShutterModule, presentationStateShutterRules } from '../modules/presentation-state-shutter.ts';
import { type SoftcopyVOILUTModule, softcopyVOILUTRules } from '../modules/softcopy-voi-lut.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpatialTransformationModule, spatialTransformationRules } from '../modules/spatial-transformation.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';

/** Pseudo-Color Softcopy Presentation State IOD, PS3.3 Table A.33.3-1. */
export interface PseudoColorSoftcopyPresentationStateAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, GeneralEquipmentModule, Omit<PresentationStateIdentificationModule, 'InstanceNumber'>, PresentationStateRelationshipModule, Partial<Omit<DisplayShutterModule, 'ShutterShape' | 'ShutterPresentationValue' | 'ShutterPresentationColorCIELabValue'>>, Partial<Omit<BitmapDisplayShutterModule, 'ShutterShape' | 'ShutterPresentationValue' | 'ShutterPresentationColorCIELabValue'>>, Partial<OverlayPlaneModule>, Partial<OverlayActivationModule>, DisplayedAreaModule, Partial<GraphicAnnotationModule>, Partial<SpatialTransformationModule>, Partial<GraphicLayerModule>, Partial<GraphicGroupModule>, Partial<ModalityLUTModule>, Partial<SoftcopyVOILUTModule>, PaletteColorLookupTableModule, ICCProfileModule, Partial<SpecimenModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'PR';
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  InstanceNumber: NonNullable<PresentationStateIdentificationModule['InstanceNumber']>;
  /** Shutter Presentation Value (0018,1622) US, VM 1, Type 1C if module "Display Shutter" is used or module "Bitmap Display Shutter" is used. [C.11.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.12.html#table_C.11.12-1) */
  ShutterPresentationValue?: NonNullable<PresentationStateShutterModule['ShutterPresentationValue']>;
  /** Shutter Presentation Color CIELab Value (0018,1624) US, VM 3, Type 1C if (module "Display Shutter" is used or module "Bitmap Display Shutter" is used) and SOPClassUID of the data set is not "1.2.840.10008.5.1.4.1.1.11.1". [C.11.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.12.html#table_C.11.12-1) */
  ShutterPresentationColorCIELabValue?: NonNullable<PresentationStateShutterModule['ShutterPresentationColorCIELabValue']>;
  /** Mask Subtraction Sequence (0028,6100) SQ, VM 1, Type 1C. [C.11.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.13.html#table_C.11.13-1) */
  MaskSubtractionSequence?: (NonNullable<PresentationStateMaskModule['MaskSubtractionSequence']>[number] & NonNullable<MaskModule['MaskSubtractionSequence']>[number])[];
  /** Recommended Viewing Mode (0028,1090) CS, VM 1, Type 1C if MaskSubtractionSequence is present. [C.11.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.13.html#table_C.11.13-1) */
  RecommendedViewingMode?: 'SUB';
  /** Shutter Shape (0018,1600) CS, VM 1-3, Type 1. [C.7-17a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17a) */
  ShutterShape?: ('RECTANGULAR' | 'CIRCULAR' | 'POLYGONAL' | 'BITMAP')[] | null;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.11.3';
}

/** What the conditions of the top level read. */
export type PseudoColorSoftcopyPresentationStateSelect = Pick<PseudoColorSoftcopyPresentationStateAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'RescaleIntercept'
> & { ShutterShape?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface PseudoColorSoftcopyPresentationStateConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<IsAny<this['given'], 'ShutterShape', 'RECTANGULAR'>, 'ShutterLeftVerticalEdge' | 'ShutterRightVerticalEdge' | 'ShutterUpperHorizontalEdge' | 'ShutterLowerHorizontalEdge'> &
    Forbids<IsAny<this['given'], 'ShutterShape', 'CIRCULAR'>, 'CenterOfCircularShutter' | 'RadiusOfCircularShutter'> &
    Forbids<IsAny<this['given'], 'ShutterShape', 'POLYGONAL'>, 'VerticesOfThePolygonalShutter'> &
    Demands<Present<this['given'], 'RescaleIntercept'>, 'RescaleSlope' | 'RescaleType'>;
}

export const pseudoColorSoftcopyPresentationState: Iod<PseudoColorSoftcopyPresentationStateAttributes, PseudoColorSoftcopyPresentationStateSelect, PseudoColorSoftcopyPresentationStateConditions> = {
  id: 'PseudoColorSoftcopyPresentationState',
  name: 'Pseudo-Color Softcopy Presentation State',
  section: 'sect_A.33.3',
  table: 'table_A.33.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.11.3'],
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
    { ie: 'Presentation State', usage: 'M', module: constant(presentationStateRelationshipRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(presentationStateShutterRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(presentationStateMaskRules) },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(maskRules),
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: 'ead1ad67e03a',
        reason: 'other-instance',
        missing: 'what is to be applied to the images that are referenced',
      },
    },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(displayShutterRules),
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'unknown', reason: 'other-instance', hash: '7708db131436' }, { op: 'not', of: { op: 'module', module: 'Bitmap Display Shutter' } }],
        },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '7708db131436',
        reason: 'other-instance',
        missing: 'what is to be applied to the images that are referenced',
      },
    },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(bitmapDisplayShutterRules),
      condition: {
        tree: { op: 'and', of: [{ op: 'unknown', reason: 'other-instance', hash: '9a413caa472c' }, { op: 'not', of: { op: 'module', module: 'Display Shutter' } }] },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '9a413caa472c',
        reason: 'other-instance',
        missing: 'what is to be applied to the images that are referenced',
      },
    },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(overlayPlaneRules),
      condition: {
        tree: { op: 'or', of: [{ op: 'unknown', reason: 'other-instance', hash: '608f68f0f3cf' }, { op: 'module', module: 'Bitmap Display Shutter' }] },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '608f68f0f3cf',
        reason: 'other-instance',
        missing: 'what is to be applied to the images that are referenced',
      },
    },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(overlayActivationRules),
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '55dccc2ab088',
        reason: 'other-instance',
        missing: 'what is to be applied to the images that are referenced',
      },
    },
    { ie: 'Presentation State', usage: 'M', module: constant(displayedAreaRules) },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(graphicAnnotationRules),
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '7ea488d1ec70',
        reason: 'other-instance',
        missing: 'what is to be applied to the images that are referenced',
      },
    },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(spatialTransformationRules),
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '9dd69c7b9b4a',
        reason: 'other-instance',
        missing: 'what is to be applied to the images that are referenced',
      },
    },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(graphicLayerRules),
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '28f6ffa70f30',
        reason: 'other-instance',
        missing: 'what is to be applied to the images that are referenced',
      },
    },
    { ie: 'Presentation State', usage: 'U', module: constant(graphicGroupRules) },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(modalityLUTRules),
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '24ed685b9fcd',
        reason: 'other-instance',
        missing: 'what is to be applied to the images that are referenced',
      },
    },
    {
      ie: 'Presentation State',
      usage: 'C',
      module: constant(softcopyVOILUTRules),
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '8ed858fc30fc',
        reason: 'other-instance',
        missing: 'what is to be applied to the images that are referenced',
      },
    },
    { ie: 'Presentation State', usage: 'M', module: constant(paletteColorLookupTableRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(iccProfileRules) },
    { ie: 'Presentation State', usage: 'U', module: constant(specimenRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
  constraints: [
    {
      section: 'sect_A.33.3.3',
      demand: { kind: 'module-absent', module: 'Softcopy Presentation LUT', evidence: [], hints: ['PresentationLUTSequence', 'PresentationLUTShape'] },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isPseudoColorSoftcopyPresentationState = (dataset: object): dataset is PseudoColorSoftcopyPresentationStateAttributes => conformsToIod(dataset, pseudoColorSoftcopyPresentationState);

/** Findings of the data set as this IOD. */
export const validatePseudoColorSoftcopyPresentationState = (dataset: object): Finding[] => validateIod(dataset, pseudoColorSoftcopyPresentationState);

/** Rules of numbers in Items: that they count from 1, that no two are alike, that what they refer to is there. */
import type { ConsistencyRule, Target } from './language.ts';
import { all, any, has, is, not } from './shorthand.ts';

/** Attributes that count the Items of their sequence from 1, with the tables that say so. */
const COUNTED: readonly (readonly [keyword: string, ...tables: string[]])[] = [
  ['ProtocolElementNumber', '10.28-1'],
  ['ConceptualVolumeConstituentIndex', '10.33-1', '10.34-1'],
  ['DeviceOrderIndex', '10.40-1', 'C.36.2.2.17-1'],
  ['PatientSupportPositionParameterOrderIndex', '10.40-1'],
  ['PatientSupportPositionToleranceOrderIndex', 'C.36.2.2.17-1'],
  ['ContrastBolusAgentNumber', 'C.7-12b'],
  ['XRaySourceIndex', 'C.8.2.2-2'],
  ['XRayDetectorIndex', 'C.8.2.2-3'],
  ['MultienergyCTPathIndex', 'C.8.2.2-4'],
  ['RadiopharmaceuticalAgentNumber', 'C.8.22-9'],
  ['PlanOverviewIndex', 'C.8-39'],
  ['BlockSlabNumber', 'C.8.8.25-1', 'C.8.8.26-1', 'C.36.2.2.13-1'],
  ['BeamOrderIndex', 'C.8.8.29-1'],
  ['ChannelDeliveryOrderIndex', 'C.8.8.30-1'],
  ['ASLSlabNumber', 'C.8-100b'],
  ['TrackSetNumber', 'C.8.33-2'],
  ['VolumetricPresentationInputNumber', 'C.11.23-1'],
  ['CroppingSpecificationNumber', 'C.11.24-1'],
  ['BlendingInputNumber', 'C.11.33-1'],
  ['DisplaySetNumber', 'C.23.3-1'],
  ['ImageBoxNumber', 'C.23.3-1'],
  ['SurfaceNumber', 'C.27-1'],
  ['HPGLDocumentID', 'C.29.1.2-1'],
  ['MatingFeatureSetID', 'C.29.1.4-1'],
  ['DegreeOfFreedomID', 'C.29.1.4-1'],
  ['PlanningLandmarkID', 'C.29.1.5-1'],
  ['ComponentID', 'C.29.2-1'],
  ['ImplantTemplateGroupMemberID', 'C.29.3-1'],
  ['InstructionIndex', 'C.34.7-1', 'C.34.8-1'],
  [
    'DeviceIndex',
    'C.36.2.2.2-1',
    'C.36.2.2.10-1',
    'C.36.2.2.12-1',
    'C.36.2.2.13-1',
    'C.36.2.2.14-1',
    'C.36.2.2.15-1',
    'C.36.2.2.16-1',
    'C.36.2.2.19-1',
    'C.36.2.2.22-1',
    'C.36.8-1',
  ],
  ['TreatmentPositionIndex', 'C.36.2.2.4-1'],
  ['RTControlPointIndex', 'C.36.2.2.5-1'],
  ['RadiationGenerationModeIndex', 'C.36.2.2.7-1'],
  ['PatientTreatmentPreparationProcedureIndex', 'C.36.2.3.4-1'],
  ['RTPhysicianIntentIndex', 'C.36.5-1'],
  ['RTPrescriptionIndex', 'C.36.6-1'],
  ['RTSegmentAnnotationIndex', 'C.36.8-1'],
  ['SegmentReferenceIndex', 'C.36.9-1'],
  ['RadiationDoseIdentificationIndex', 'C.36.11-1', 'C.36.21-1'],
  ['ExpectedInVivoMeasurementValueIndex', 'C.36.11-1'],
  ['RadiationOrderIndex', 'C.36.24-1'],
  ['AcquisitionTaskIndex', 'C.36.29-1'],
  ['AcquisitionSubtaskIndex', 'C.36.29-1'],
  ['AnnotationGroupNumber', 'C.37.1-2'],
];

/**
 * Numbers of landmarks begin with 1 in the sequence of each kind, and differ within the instance: with several kinds both cannot be, so either
 * is taken.
 */
const SEVERAL_KINDS = any(
  all(has('PlanningLandmarkPointSequence'), has('PlanningLandmarkLineSequence')),
  all(has('PlanningLandmarkPointSequence'), has('PlanningLandmarkPlaneSequence')),
  all(has('PlanningLandmarkLineSequence'), has('PlanningLandmarkPlaneSequence')),
);

/** Those that tell in which order Items are applied, which may stand in another. */
const ORDERING: ReadonlySet<string> = new Set([
  'ProtocolElementNumber',
  'DeviceOrderIndex',
  'PatientSupportPositionParameterOrderIndex',
  'PatientSupportPositionToleranceOrderIndex',
  'BlockSlabNumber',
  'BeamOrderIndex',
  'ChannelDeliveryOrderIndex',
  'InstructionIndex',
  'RadiationOrderIndex',
]);

/** Attributes that no two Items of their sequence have alike, with the tables that say so. */
const UNIQUE: readonly (readonly [keyword: string, ...tables: string[]])[] = [
  ['DimensionOrganizationUID', 'C.7.6.17-1'],
  ['SwitchingPhaseNumber', 'C.8.2.2-2'],
  ['GeneralAccessoryNumber', 'C.8-38', 'C.8-50', 'C.8-57', 'C.8.8.25-1', 'C.8.8.26-1'],
  ['BlockNumber', 'C.8-38', 'C.8-50', 'C.8.8.25-1'],
  ['ReferencedPlanOverviewIndex', 'C.8-39'],
  ['ROINumber', 'C.8-41'],
  ['ContourNumber', 'C.8-42'],
  ['ObservationNumber', 'C.8-44'],
  ['DoseReferenceNumber', 'C.8-46'],
  ['ToleranceTableNumber', 'C.8-47', 'C.8.8.24-1'],
  ['PatientSetupNumber', 'C.8-48'],
  ['FractionGroupNumber', 'C.8-49'],
  ['BeamNumber', 'C.8-50', 'C.8.8.25-1'],
  ['ReferenceImageNumber', 'C.8-50', 'C.8.8.25-1'],
  ['WedgeNumber', 'C.8-50', 'C.8-57', 'C.8.8.25-1', 'C.8.8.26-1', 'C.31-1'],
  ['CompensatorNumber', 'C.8-50', 'C.8.8.25-1'],
  ['SourceNumber', 'C.8-51', 'C.8-58'],
  ['ApplicationSetupNumber', 'C.8-51'],
  ['BrachyAccessoryDeviceNumber', 'C.8-51'],
  ['ChannelNumber', 'C.8-51', 'C.8-58'],
  ['ChannelShieldNumber', 'C.8-51'],
  ['RangeShifterNumber', 'C.8.8.25-1'],
  ['LateralSpreadingDeviceNumber', 'C.8.8.25-1'],
  ['RangeModulatorNumber', 'C.8.8.25-1'],
  ['OpticalPathIdentifier', 'C.8.12.5-1'],
  ['SegmentNumber', 'C.8.20-4'],
  ['CompoundGraphicInstanceID', 'C.10-5'],
  ['MACIDNumber', 'C.12-6'],
  ['FiducialIdentifier', 'C.21.2-1'],
  ['ImageSetNumber', 'C.23.1-1'],
  ['TextureLabel', 'C.27.6-1'],
  ['ReferencedHPGLDocumentID', 'C.29.1.4-1', 'C.29.1.5-2', 'C.29.1.5-3', 'C.29.1.5-4'],
  ['ReferencedImplantTemplateGroupMemberID', 'C.29.3-1'],
];

/** What an attribute of an Item refers to, in the same data set: `A.B.KEY`, or one of several. */
interface Reference {
  readonly on: string;
  readonly in?: readonly string[];
  readonly tables?: readonly string[];
  readonly to: readonly string[];
  readonly section: string;
}

const REFERENCES: readonly Reference[] = [
  {
    on: 'ReferencedROINumber',
    in: ['ROIContourSequence', 'RTROIObservationsSequence', 'RTRelatedROISequence'],
    to: ['StructureSetROISequence.ROINumber'],
    section: 'C.8.8.6, C.8.8.8',
  },
  {
    on: 'ReferencedFrameOfReferenceUID',
    in: ['StructureSetROISequence'],
    to: ['ReferencedFrameOfReferenceSequence.FrameOfReferenceUID'],
    section: 'C.8.8.5',
  },
  {
    on: 'ObservationNumber',
    in: ['RelatedRTROIObservationsSequence'],
    to: ['RTROIObservationsSequence.ObservationNumber'],
    section: 'C.8.8.8',
  },
  {
    on: 'ReferencedDoseReferenceNumber',
    in: ['ReferencedDoseReferenceSequence', 'BrachyReferencedDoseReferenceSequence'],
    to: ['DoseReferenceSequence.DoseReferenceNumber'],
    section: 'C.8.8.13, C.8.8.14, C.8.8.15',
  },
  {
    on: 'ReferencedToleranceTableNumber',
    in: ['BeamSequence', 'IonBeamSequence'],
    to: ['ToleranceTableSequence.ToleranceTableNumber', 'IonToleranceTableSequence.ToleranceTableNumber'],
    section: 'C.8.8.14, C.8.8.25',
  },
  {
    on: 'ReferencedPatientSetupNumber',
    in: ['BeamSequence', 'IonBeamSequence', 'TreatmentSessionBeamSequence', 'TreatmentSessionIonBeamSequence'],
    to: ['PatientSetupSequence.PatientSetupNumber'],
    section: 'C.8.8.14, C.8.8.21, C.8.8.25, C.8.8.26',
  },
  {
    on: 'ReferencedBeamNumber',
    in: ['ReferencedBeamSequence'],
    tables: ['table_C.8-49'],
    to: ['BeamSequence.BeamNumber', 'IonBeamSequence.BeamNumber'],
    section: 'C.8.8.13',
  },
  {
    on: 'ReferencedBrachyApplicationSetupNumber',
    tables: ['table_C.8-49'],
    to: ['ApplicationSetupSequence.ApplicationSetupNumber'],
    section: 'C.8.8.13',
  },
  {
    on: 'ReferencedReferenceImageNumber',
    in: ['PlannedVerificationImageSequence'],
    to: ['ReferencedReferenceImageSequence.ReferenceImageNumber'],
    section: 'C.8.8.14',
  },
  {
    on: 'ReferencedWedgeNumber',
    in: ['WedgePositionSequence', 'IonWedgePositionSequence'],
    to: ['WedgeSequence.WedgeNumber', 'IonWedgeSequence.WedgeNumber', 'RecordedWedgeSequence.WedgeNumber'],
    section: 'C.8.8.14, C.8.8.21, C.8.8.25, C.8.8.26',
  },
  {
    on: 'ReferencedRangeShifterNumber',
    in: ['RangeShifterSettingsSequence'],
    to: ['RangeShifterSequence.RangeShifterNumber'],
    section: 'C.8.8.25',
  },
  {
    on: 'ReferencedLateralSpreadingDeviceNumber',
    in: ['LateralSpreadingDeviceSettingsSequence'],
    to: ['LateralSpreadingDeviceSequence.LateralSpreadingDeviceNumber'],
    section: 'C.8.8.25',
  },
  {
    on: 'ReferencedRangeModulatorNumber',
    in: ['RangeModulatorSettingsSequence'],
    to: ['RangeModulatorSequence.RangeModulatorNumber'],
    section: 'C.8.8.25',
  },
  {
    on: 'ReferencedControlPointIndex',
    in: ['BeamDoseVerificationControlPointSequence'],
    to: ['ControlPointSequence.ControlPointIndex'],
    section: 'C.8.8.14',
  },
  {
    on: 'ReferencedSourceNumber',
    in: ['ChannelSequence', 'RecordedChannelSequence'],
    to: ['SourceSequence.SourceNumber', 'RecordedSourceSequence.SourceNumber'],
    section: 'C.8.8.15, C.8.8.22',
  },
  {
    on: 'ReferencedMeasuredDoseReferenceNumber',
    to: ['MeasuredDoseReferenceSequence.MeasuredDoseReferenceNumber'],
    section: 'C.8.8.21, C.8.8.22, C.8.8.26',
  },
  {
    on: 'ReferencedCalculatedDoseReferenceNumber',
    to: ['CalculatedDoseReferenceSequence.CalculatedDoseReferenceNumber'],
    section: 'C.8.8.21, C.8.8.22, C.8.8.26',
  },
  {
    on: 'ReferencedSegmentNumber',
    in: ['SegmentIdentificationSequence'],
    to: ['SegmentSequence.SegmentNumber'],
    section: 'C.8.20.3',
  },
  {
    on: 'ReferencedSurfaceNumber',
    // Those of an en face image (C.8.17.14) are of another instance.
    tables: ['table_C.8.23-1', 'table_C.27.6-1'],
    to: ['SurfaceSequence.SurfaceNumber'],
    section: 'C.8.23.1, C.27.6',
  },
  {
    on: 'OpticalPathIdentifier',
    in: ['OpticalPathIdentificationSequence'],
    to: ['OpticalPathSequence.OpticalPathIdentifier'],
    section: 'C.8.12.6.2',
  },
  {
    on: 'DimensionOrganizationUID',
    in: ['DimensionIndexSequence'],
    to: ['DimensionOrganizationSequence.DimensionOrganizationUID'],
    section: 'C.7.6.17',
  },
  {
    on: 'GraphicLayer',
    tables: ['table_C.10-5', 'table_C.11.28-1'],
    to: ['GraphicLayerSequence.GraphicLayer'],
    section: 'C.10.5, C.11.28',
  },
  { on: 'OverlayActivationLayer', to: ['GraphicLayerSequence.GraphicLayer'], section: 'C.11.7' },
  {
    on: 'CompoundGraphicInstanceID',
    in: ['TextObjectSequence', 'GraphicObjectSequence'],
    to: ['CompoundGraphicSequence.CompoundGraphicInstanceID'],
    section: 'C.10.5',
  },
  {
    on: 'ImageSetNumber',
    in: ['DisplaySetsSequence'],
    to: ['ImageSetsSequence.TimeBasedImageSetsSequence.ImageSetNumber'],
    section: 'C.23.3',
  },
  {
    on: 'ReferencedHPGLDocumentID',
    tables: ['table_C.29.1.4-1', 'table_C.29.1.5-2', 'table_C.29.1.5-3', 'table_C.29.1.5-4'],
    to: ['HPGLDocumentSequence.HPGLDocumentID'],
    section: 'C.29.1.4, C.29.1.5',
  },
  {
    on: 'ReferencedImplantTemplateGroupMemberID',
    tables: ['table_C.29.3-1'],
    to: ['ImplantTemplateGroupMembersSequence.ImplantTemplateGroupMemberID'],
    section: 'C.29.3',
  },
  {
    on: 'ContrastBolusAgentNumber',
    in: ['ContrastBolusUsageSequence'],
    to: ['ContrastBolusAgentSequence.ContrastBolusAgentNumber'],
    section: 'C.7.6.16.2.12',
  },
  {
    on: 'RadiopharmaceuticalAgentNumber',
    in: ['RadiopharmaceuticalUsageSequence'],
    to: ['RadiopharmaceuticalInformationSequence.RadiopharmaceuticalAgentNumber'],
    section: 'C.7.6.16.2.19',
  },
  {
    on: 'ReferencedXRaySourceIndex',
    to: ['MultienergyCTXRaySourceSequence.XRaySourceIndex'],
    section: 'C.8.2.2, C.8.15.3.8',
  },
  { on: 'ReferencedXRayDetectorIndex', to: ['MultienergyCTXRayDetectorSequence.XRayDetectorIndex'], section: 'C.8.2.2' },
  {
    on: 'ReferencedPathIndex',
    to: ['MultienergyCTPathSequence.MultienergyCTPathIndex'],
    section: 'C.8.15.3',
  },
];

/** `ROINumber` as `roi-number`. */
export const kebab = (keyword: string): string =>
  keyword
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

const sections = (tables: readonly string[]): string =>
  `PS3.3 ${[...new Set(tables.map((table) => SECTIONS[table] ?? table.replace(/-\d+[a-z]?$/, '')))].join(', ')}`;

/** Sections of tables that are not numbered by them. */
const SECTIONS: Readonly<Record<string, string>> = {
  'C.7-12b': 'C.7.6.4b',
  'C.8-38': 'C.8.8.2',
  'C.8-39': 'C.8.8.3',
  'C.8-41': 'C.8.8.5',
  'C.8-42': 'C.8.8.6',
  'C.8-44': 'C.8.8.8',
  'C.8-46': 'C.8.8.10',
  'C.8-47': 'C.8.8.11',
  'C.8-48': 'C.8.8.12',
  'C.8-49': 'C.8.8.13',
  'C.8-50': 'C.8.8.14',
  'C.8-51': 'C.8.8.15',
  'C.8-57': 'C.8.8.21',
  'C.8-58': 'C.8.8.22',
  'C.8-100b': 'C.8.13.5.14',
  'C.8.20-4': 'C.8.20.4',
  'C.8.22-9': 'C.8.22.4',
  'C.10-5': 'C.10.5',
  'C.12-6': 'C.12.1',
  'C.27-1': 'C.27.1',
};

function target(path: string): Target {
  const within = path.split('.');
  const keyword = within.pop() ?? '';
  return { within, keyword };
}

export const numberingRules: readonly ConsistencyRule[] = [
  ...COUNTED.map(
    ([keyword, ...tables]): ConsistencyRule => ({
      name: `${kebab(keyword)}-counted`,
      section: sections(tables),
      ...(ORDERING.has(keyword)
        ? { says: 'Numbers tell an order of the Items, from 1, one by one', assert: { is: 'permutation' } }
        : { says: 'Items are numbered from 1, one by one', assert: { is: 'numbered', from: 1 } }),
      on: [keyword],
      tables: tables.map((table) => `table_${table}`),
      ...(keyword === 'PlanningLandmarkID' ? { when: not(SEVERAL_KINDS) } : {}),
    }),
  ),
  {
    name: 'segment-number-counted',
    section: 'PS3.3 C.8.20.2.4',
    says: 'Segments are numbered from 1, one by one',
    on: ['SegmentNumber'],
    in: ['SegmentSequence'],
    tables: ['table_C.8.20-4'],
    when: not(is('SegmentationType', 'LABELMAP')),
    assert: { is: 'numbered', from: 1 },
  },
  {
    name: 'input-position-index-used',
    section: 'PS3.3 C.11.23',
    says: 'Positions of inputs use every number from 1',
    on: ['InputSequencePositionIndex'],
    tables: ['table_C.11.23-1'],
    assert: { is: 'ordinals' },
  },
  ...UNIQUE.map(
    ([keyword, ...tables]): ConsistencyRule => ({
      name: `${kebab(keyword)}-unique`,
      section: sections(tables),
      says: 'No two Items are named alike',
      on: [keyword],
      tables: tables.map((table) => `table_${table}`),
      ...(keyword === 'DimensionOrganizationUID' ? { in: ['DimensionOrganizationSequence'] } : {}),
      ...(keyword === 'ObservationNumber' ? { in: ['RTROIObservationsSequence'] } : {}),
      ...(keyword === 'MACIDNumber' ? { in: ['MACParametersSequence'] } : {}),
      // Of other segments the numbers count, which says more.
      ...(keyword === 'SegmentNumber' ? { when: is('SegmentationType', 'LABELMAP') } : {}),
      ...(keyword === 'CompoundGraphicInstanceID' ? { in: ['CompoundGraphicSequence'] } : {}),
      assert: { is: 'unique' },
    }),
  ),
  ...REFERENCES.map(
    ({ on, in: around, tables, to, section }): ConsistencyRule => ({
      name: `${kebab(on)}-refers`,
      section: `PS3.3 ${section}`,
      says: 'What is referred to by number or name is there',
      on: [on],
      ...(around ? { in: around } : {}),
      ...(tables ? { tables } : {}),
      assert: { is: 'refers', to: to.map(target) },
    }),
  ),
];

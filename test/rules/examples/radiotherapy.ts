/** Examples of the rules of radiotherapy. */
import type { Example } from './form.ts';

const plan = 'rt-plan';
const ion = 'rt-ion-plan';
const dose = 'rt-dose';
const structures = 'rt-structure-set';
const contours = 'ROIContourSequence.ContourSequence';
const points = 'BeamSequence.ControlPointSequence';
const spots = 'IonBeamSequence.IonControlPointSequence';
const square = [0, 0, 0, 10, 0, 0, 10, 10, 0, 0, 10, 0];
const weights = (...values: number[]) =>
  values.map((CumulativeMetersetWeight, ControlPointIndex) => ({ ControlPointIndex, CumulativeMetersetWeight }));
const times = (...values: number[]) =>
  values.map((CumulativeTimeWeight, ControlPointIndex) => ({ ControlPointIndex, CumulativeTimeWeight }));
const brachy = 'ApplicationSetupSequence.ChannelSequence.BrachyControlPointSequence';

export const radiotherapyExamples: Readonly<Record<string, Example>> = {
  'ion-device-positions': {
    iod: ion,
    at: spots,
    beside: { IonBeamLimitingDeviceSequence: [{ RTBeamLimitingDeviceType: 'X' }, { RTBeamLimitingDeviceType: 'Y' }] },
    pass: {
      BeamLimitingDevicePositionSequence: [{ RTBeamLimitingDeviceType: 'X' }, { RTBeamLimitingDeviceType: 'Y' }],
    },
    fail: { BeamLimitingDevicePositionSequence: [{ RTBeamLimitingDeviceType: 'X' }] },
  },
  'contour-points': {
    iod: structures,
    at: contours,
    pass: { NumberOfContourPoints: 4, ContourData: square },
    fail: { NumberOfContourPoints: 5, ContourData: square },
  },
  'contour-point': {
    iod: structures,
    at: contours,
    pass: { ContourGeometricType: 'POINT', NumberOfContourPoints: 1, ContourData: [0, 0, 0] },
    fail: { ContourGeometricType: 'POINT', NumberOfContourPoints: 2, ContourData: [0, 0, 0, 1, 1, 1] },
  },
  'contour-coplanar': {
    iod: structures,
    at: contours,
    pass: { ContourGeometricType: 'CLOSED_PLANAR', NumberOfContourPoints: 4, ContourData: square },
    fail: { ContourGeometricType: 'CLOSED_PLANAR', NumberOfContourPoints: 4, ContourData: [0, 0, 0, 10, 0, 0, 10, 10, 0, 0, 10, 8] },
  },
  'contour-closed': {
    iod: structures,
    at: contours,
    pass: { ContourGeometricType: 'CLOSED_PLANAR', NumberOfContourPoints: 4, ContourData: square },
    fail: { ContourGeometricType: 'CLOSED_PLANAR', NumberOfContourPoints: 5, ContourData: [...square, 0, 0, 0] },
  },
  'element-fractions': {
    iod: structures,
    at: 'RTROIObservationsSequence.ROIPhysicalPropertiesSequence',
    pass: {
      ROIElementalCompositionSequence: [
        { ROIElementalCompositionAtomicNumber: 1, ROIElementalCompositionAtomicMassFraction: 0.11 },
        { ROIElementalCompositionAtomicNumber: 8, ROIElementalCompositionAtomicMassFraction: 0.89 },
      ],
    },
    fail: {
      ROIElementalCompositionSequence: [
        { ROIElementalCompositionAtomicNumber: 1, ROIElementalCompositionAtomicMassFraction: 0.11 },
        { ROIElementalCompositionAtomicNumber: 8, ROIElementalCompositionAtomicMassFraction: 0.79 },
      ],
    },
  },
  'grid-frame-offsets-monotonic': {
    iod: dose,
    root: { NumberOfFrames: 3 },
    pass: { GridFrameOffsetVector: [0, 2, 4] },
    fail: { GridFrameOffsetVector: [0, 4, 2] },
  },
  'grid-frame-offsets-start': {
    iod: dose,
    root: { NumberOfFrames: 2, ImagePositionPatient: [0, 0, -50] },
    pass: { GridFrameOffsetVector: [-50, -48] },
    fail: { GridFrameOffsetVector: [2, 4] },
  },
  'dvh-data': {
    iod: dose,
    at: 'DVHSequence',
    pass: { DVHNumberOfBins: 2, DVHData: [0.1, 30, 0.1, 20] },
    fail: { DVHNumberOfBins: 3, DVHData: [0.1, 30, 0.1, 20] },
  },
  'control-point-index': {
    iod: plan,
    at: points,
    pass: [{ ControlPointIndex: 0 }, { ControlPointIndex: 1 }],
    fail: [{ ControlPointIndex: 0 }, { ControlPointIndex: 2 }],
  },
  'meterset-start': {
    iod: plan,
    at: points,
    beside: { FinalCumulativeMetersetWeight: 1 },
    pass: weights(0, 1),
    fail: weights(0.5, 1),
    item: 0,
  },
  'meterset-end': { iod: plan, at: points, beside: { FinalCumulativeMetersetWeight: 1 }, pass: weights(0, 1), fail: weights(0, 0.9) },
  'meterset-increasing': {
    iod: plan,
    at: points,
    beside: { FinalCumulativeMetersetWeight: 1 },
    pass: weights(0, 0.5, 0.5, 1),
    fail: weights(0, 0.6, 0.5, 1),
    item: 2,
  },
  'brachy-time-start': {
    iod: plan,
    at: brachy,
    beside: { FinalCumulativeTimeWeight: 100 },
    pass: times(0, 100),
    fail: times(10, 100),
    item: 0,
  },
  'brachy-time-end': { iod: plan, at: brachy, beside: { FinalCumulativeTimeWeight: 100 }, pass: times(0, 100), fail: times(0, 90) },
  'cumulative-meterset-start': {
    iod: 'c-arm-photon-electron-radiation',
    at: 'CArmPhotonElectronControlPointSequence',
    pass: { RTControlPointIndex: 1, CumulativeMeterset: 0 },
    fail: { RTControlPointIndex: 1, CumulativeMeterset: 5 },
  },
  'rt-control-points': {
    iod: 'c-arm-photon-electron-radiation',
    pass: { NumberOfRTControlPoints: 2 },
    fail: { NumberOfRTControlPoints: 1 },
  },
  'beams-or-brachy': {
    iod: plan,
    at: 'FractionGroupSequence',
    pass: { NumberOfBeams: 1, NumberOfBrachyApplicationSetups: 0 },
    fail: { NumberOfBeams: 1, NumberOfBrachyApplicationSetups: 1 },
  },
  'fraction-group-beams': {
    iod: plan,
    at: 'FractionGroupSequence',
    pass: { NumberOfBeams: 1, ReferencedBeamSequence: [{ ReferencedBeamNumber: 1 }] },
    fail: { NumberOfBeams: 2, ReferencedBeamSequence: [{ ReferencedBeamNumber: 1 }] },
  },
  'fraction-group-setups': {
    iod: plan,
    at: 'FractionGroupSequence',
    pass: { NumberOfBeams: 0, NumberOfBrachyApplicationSetups: 1, ReferencedBrachyApplicationSetupSequence: [{}] },
    fail: { NumberOfBeams: 0, NumberOfBrachyApplicationSetups: 2, ReferencedBrachyApplicationSetupSequence: [{}] },
  },
  'alternate-beam-dose-type': {
    iod: plan,
    at: 'FractionGroupSequence.ReferencedBeamSequence',
    pass: { BeamDose: 2, BeamDoseType: 'PHYSICAL', AlternateBeamDose: 2.2, AlternateBeamDoseType: 'EFFECTIVE' },
    fail: { BeamDose: 2, BeamDoseType: 'PHYSICAL', AlternateBeamDose: 2.2, AlternateBeamDoseType: 'PHYSICAL' },
  },
  'leaf-positions': {
    iod: plan,
    at: `${points}.BeamLimitingDevicePositionSequence`,
    root: { BeamSequence: [{ BeamLimitingDeviceSequence: [{ RTBeamLimitingDeviceType: 'MLCX', NumberOfLeafJawPairs: 2 }] }] },
    pass: { RTBeamLimitingDeviceType: 'MLCX', LeafJawPositions: [-5, -5, 5, 5] },
    fail: { RTBeamLimitingDeviceType: 'MLCX', LeafJawPositions: [-5, 5] },
  },
  'leaf-boundaries': {
    iod: plan,
    at: 'BeamSequence.BeamLimitingDeviceSequence',
    pass: { RTBeamLimitingDeviceType: 'MLCX', NumberOfLeafJawPairs: 2, LeafPositionBoundaries: [-10, 0, 10] },
    fail: { RTBeamLimitingDeviceType: 'MLCX', NumberOfLeafJawPairs: 3, LeafPositionBoundaries: [-10, 0, 10] },
  },
  'parallel-delimiter-boundaries': {
    iod: 'c-arm-photon-electron-radiation',
    at: 'RTBeamLimitingDeviceDefinitionSequence.ParallelRTBeamDelimiterDeviceSequence',
    pass: { NumberOfParallelRTBeamDelimiters: 2, ParallelRTBeamDelimiterBoundaries: [-10, 0, 10] },
    fail: { NumberOfParallelRTBeamDelimiters: 3, ParallelRTBeamDelimiterBoundaries: [-10, 0, 10] },
  },
  'parallel-delimiter-order': {
    iod: 'c-arm-photon-electron-radiation',
    at: 'RTBeamLimitingDeviceDefinitionSequence.ParallelRTBeamDelimiterDeviceSequence',
    pass: { NumberOfParallelRTBeamDelimiters: 2, ParallelRTBeamDelimiterBoundaries: [-10, 0, 10] },
    fail: { NumberOfParallelRTBeamDelimiters: 2, ParallelRTBeamDelimiterBoundaries: [-10, 10, 0] },
  },
  'block-data': {
    iod: plan,
    at: 'BeamSequence.BlockSequence',
    pass: { BlockNumberOfPoints: 3, BlockData: [0, 0, 1, 0, 1, 1] },
    fail: { BlockNumberOfPoints: 4, BlockData: [0, 0, 1, 0, 1, 1] },
  },
  'block-slabs': {
    iod: ion,
    at: 'IonBeamSequence.IonBlockSequence',
    pass: { BlockThickness: 5, BlockSlabSequence: [{ BlockSlabThickness: 2 }, { BlockSlabThickness: 3 }] },
    fail: { BlockThickness: 6, BlockSlabSequence: [{ BlockSlabThickness: 2 }, { BlockSlabThickness: 3 }] },
  },
  'compensator-data': {
    iod: plan,
    at: 'BeamSequence.CompensatorSequence',
    on: 'CompensatorThicknessData',
    pass: { CompensatorRows: 2, CompensatorColumns: 2, CompensatorThicknessData: [1, 1, 1, 1] },
    fail: { CompensatorRows: 2, CompensatorColumns: 2, CompensatorThicknessData: [1, 1, 1] },
  },
  'scan-spot-pairs': {
    iod: ion,
    at: spots,
    pass: { NumberOfScanSpotPositions: 2, ScanSpotPositionMap: [0, 0, 1, 1] },
    fail: { NumberOfScanSpotPositions: 3, ScanSpotPositionMap: [0, 0, 1, 1] },
  },
  'scan-spot-values': {
    iod: ion,
    at: spots,
    pass: { NumberOfScanSpotPositions: 2, ScanSpotMetersetWeights: [0.5, 0.5] },
    fail: { NumberOfScanSpotPositions: 3, ScanSpotMetersetWeights: [0.5, 0.5] },
  },
  'scan-spot-indices': {
    iod: 'rt-ion-beams-treatment-record',
    at: 'TreatmentSessionIonBeamSequence.IonControlPointDeliverySequence',
    pass: { NumberOfScanSpotPositions: 2, ScanSpotPrescribedIndices: [2, 1] },
    fail: { NumberOfScanSpotPositions: 2, ScanSpotPrescribedIndices: [1, 0] },
  },
  'parameter-item-index': {
    iod: 'rt-beams-treatment-record',
    at: 'TreatmentSessionBeamSequence.ControlPointDeliverySequence.OverrideSequence',
    pass: { ParameterItemIndex: 1 },
    fail: { ParameterItemIndex: 0 },
  },
  'pulse-number': {
    iod: 'rt-brachy-treatment-record',
    at: 'TreatmentSessionApplicationSetupSequence.RecordedChannelSequence.PulseSpecificBrachyControlPointDeliveredSequence',
    pass: { PulseNumber: 3 },
    fail: { PulseNumber: 0 },
  },
  'scan-spot-weights': {
    iod: ion,
    at: spots,
    beside: { ScanMode: 'MODULATED', FinalCumulativeMetersetWeight: 2 },
    pass: [
      { CumulativeMetersetWeight: 0, NumberOfScanSpotPositions: 2, ScanSpotMetersetWeights: [1.5, 0.5] },
      { CumulativeMetersetWeight: 2, NumberOfScanSpotPositions: 2, ScanSpotMetersetWeights: [0, 0] },
    ],
    fail: [
      { CumulativeMetersetWeight: 0, NumberOfScanSpotPositions: 2, ScanSpotMetersetWeights: [1, 0.5] },
      { CumulativeMetersetWeight: 2, NumberOfScanSpotPositions: 2, ScanSpotMetersetWeights: [0, 0] },
    ],
    item: 0,
  },
};

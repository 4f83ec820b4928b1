/** Requirements of control points, read by hand: of RT Plans and Treatment Records, and of the second generation's RT Radiations. */
import type { HandEntry } from './entry.ts';

type Row = readonly [table: string, path: string, hash: string, condition: string];

const entries = (rows: readonly Row[], because: string): HandEntry[] =>
  rows.map(([table, path, hash, condition]) => ({ table: `table_${table}`, path, hash, condition, otherwise: 'allowed', because }));

const BEAMS: readonly Row[] = [
  [
    'C.8-50',
    'BeamSequence.ReferencedDoseReferenceSequence.BeamDoseVerificationControlPointSequence.BeamDosePointDepth',
    'fe22d191beb2',
    'not (this is the last item) or DepthValueAveragingFlag is "NO"',
  ],
  [
    'C.8-50',
    'BeamSequence.ReferencedDoseReferenceSequence.BeamDoseVerificationControlPointSequence.BeamDosePointEquivalentDepth',
    'fe22d191beb2',
    'not (this is the last item) or DepthValueAveragingFlag is "NO"',
  ],
  [
    'C.8-50',
    'BeamSequence.ReferencedDoseReferenceSequence.BeamDoseVerificationControlPointSequence.BeamDosePointSSD',
    'fe22d191beb2',
    'not (this is the last item) or DepthValueAveragingFlag is "NO"',
  ],
  [
    'C.8-50',
    'BeamSequence.ControlPointSequence.WedgePositionSequence',
    '4547172df3b0',
    'NumberOfWedges is not 0 and (this is the first item or WedgePositionSequence changes)',
  ],
  [
    'C.8-50',
    'BeamSequence.ControlPointSequence.BeamLimitingDevicePositionSequence',
    '9471d60170b4',
    '(this is the first item or BeamLimitingDevicePositionSequence changes) and (EnhancedRTBeamLimitingDeviceDefinitionFlag is not present or EnhancedRTBeamLimitingDeviceDefinitionFlag is "NO")',
  ],
  [
    'C.8-57',
    'TreatmentSessionBeamSequence.ControlPointDeliverySequence.BeamLimitingDevicePositionSequence',
    '5b98572bd8da',
    '(this is the first item or BeamLimitingDevicePositionSequence changes) and (EnhancedRTBeamLimitingDeviceDefinitionFlag is not present or EnhancedRTBeamLimitingDeviceDefinitionFlag is "NO")',
  ],
  [
    'C.8-50',
    'BeamSequence.ControlPointSequence.EnhancedRTBeamLimitingOpeningSequence',
    '5def71c0bf84',
    '(this is the first item or EnhancedRTBeamLimitingOpeningSequence changes) and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES',
  ],
  [
    'C.8-57',
    'TreatmentSessionBeamSequence.ControlPointDeliverySequence.EnhancedRTBeamLimitingOpeningSequence',
    'ec77d53a6e59',
    '(this is the first item or EnhancedRTBeamLimitingOpeningSequence changes) and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES',
  ],
  [
    'C.8.8.25-1',
    'IonBeamSequence.IonControlPointSequence.EnhancedRTBeamLimitingOpeningSequence',
    '10c4156a8eef',
    '(this is the first item or EnhancedRTBeamLimitingOpeningSequence changes) and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES',
  ],
  [
    'C.8.8.26-1',
    'TreatmentSessionIonBeamSequence.IonControlPointDeliverySequence.EnhancedRTBeamLimitingOpeningSequence',
    '72964101c9c6',
    '(this is the first item or EnhancedRTBeamLimitingOpeningSequence changes) and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES',
  ],
  [
    'C.8.8.25-1',
    'IonBeamSequence.IonControlPointSequence.NominalBeamEnergy',
    '45ab0ec081ed',
    '(this is the first item or NominalBeamEnergy changes) and KVP is not present',
  ],
  [
    'C.8.8.25-1',
    'IonBeamSequence.IonControlPointSequence.KVP',
    '83cbf67cb0a0',
    '(this is the first item or KVP changes) and NominalBeamEnergy is not present',
  ],
  [
    'C.8.8.26-1',
    'TreatmentSessionIonBeamSequence.IonControlPointDeliverySequence.NominalBeamEnergy',
    '4bc9831459f6',
    '(this is the first item or NominalBeamEnergy changes) and KVP is not present',
  ],
  [
    'C.8.8.26-1',
    'TreatmentSessionIonBeamSequence.IonControlPointDeliverySequence.KVP',
    '8fba71169454',
    '(this is the first item or KVP changes) and NominalBeamEnergy is not present',
  ],
  [
    'C.8.8.25-1',
    'IonBeamSequence.IonControlPointSequence.IonWedgePositionSequence',
    'd76842331ad1',
    'NumberOfWedges is not 0 and (this is the first item or IonWedgePositionSequence changes)',
  ],
  [
    'C.8.8.26-1',
    'TreatmentSessionIonBeamSequence.IonControlPointDeliverySequence.IonWedgePositionSequence',
    'd76842331ad1',
    'NumberOfWedges is not 0 and (this is the first item or IonWedgePositionSequence changes)',
  ],
  [
    'C.8.8.25-1',
    'IonBeamSequence.IonControlPointSequence.RangeShifterSettingsSequence',
    'e0616f57ebf4',
    'NumberOfRangeShifters is not 0 and (this is the first item or RangeShifterSettingsSequence changes)',
  ],
  [
    'C.8.8.26-1',
    'TreatmentSessionIonBeamSequence.IonControlPointDeliverySequence.RangeShifterSettingsSequence',
    '2978cc029458',
    'NumberOfRangeShifters is not 0 and (this is the first item or RangeShifterSettingsSequence changes)',
  ],
  [
    'C.8.8.25-1',
    'IonBeamSequence.IonControlPointSequence.LateralSpreadingDeviceSettingsSequence',
    'fa22b581e903',
    'NumberOfLateralSpreadingDevices is not 0 and (this is the first item or LateralSpreadingDeviceSettingsSequence changes)',
  ],
  [
    'C.8.8.26-1',
    'TreatmentSessionIonBeamSequence.IonControlPointDeliverySequence.LateralSpreadingDeviceSettingsSequence',
    'dbe8997862e2',
    'NumberOfLateralSpreadingDevices is not 0 and (this is the first item or LateralSpreadingDeviceSettingsSequence changes)',
  ],
  [
    'C.8.8.25-1',
    'IonBeamSequence.IonControlPointSequence.RangeModulatorSettingsSequence',
    '397774a5b33c',
    'NumberOfRangeModulators is not 0 and (this is the first item or RangeModulatorSettingsSequence changes)',
  ],
  [
    'C.8.8.26-1',
    'TreatmentSessionIonBeamSequence.IonControlPointDeliverySequence.RangeModulatorSettingsSequence',
    'ee4c107dd354',
    'NumberOfRangeModulators is not 0 and (this is the first item or RangeModulatorSettingsSequence changes)',
  ],
];

const RADIATIONS: readonly Row[] = [
  ['C.36.2.2.6-1', 'DeliveryRate', 'a31e94532a45', 'RTControlPointIndex is 1'],
  ['C.36.2.2.20-1', 'RTBeamLimitingDeviceOffset', 'a31e94532a45', 'RTControlPointIndex is 1'],
  ['C.36.15-1', 'CArmPhotonElectronControlPointSequence.SourceRollAngle', 'a31e94532a45', 'RTControlPointIndex is 1'],
  ['C.36.15-1', 'CArmPhotonElectronControlPointSequence.RTBeamLimitingDeviceAngle', 'a31e94532a45', 'RTControlPointIndex is 1'],
  ['C.36.15-1', 'CArmPhotonElectronControlPointSequence.SourceToPatientSurfaceDistance', 'a31e94532a45', 'RTControlPointIndex is 1'],
  ['C.36.15-1', 'CArmPhotonElectronControlPointSequence.SourceToExternalContourDistance', 'a31e94532a45', 'RTControlPointIndex is 1'],
  ['C.36.17-1', 'TomotherapeuticControlPointSequence.SourceRollAngle', 'a31e94532a45', 'RTControlPointIndex is 1'],
  ['C.36.19-1', 'RoboticPathControlPointSequence.RoboticNodeIdentifier', 'a31e94532a45', 'RTControlPointIndex is 1'],
  [
    'C.36.19-1',
    'RoboticPathControlPointSequence.RTTreatmentSourceCoordinates',
    '6fcb58bd37ab',
    'RTRecordFlag is "NO" and RTControlPointIndex is 1',
  ],
  [
    'C.36.19-1',
    'RoboticPathControlPointSequence.RadiationSourceCoordinateSystemYawAngle',
    '6fcb58bd37ab',
    'RTRecordFlag is "NO" and RTControlPointIndex is 1',
  ],
  [
    'C.36.19-1',
    'RoboticPathControlPointSequence.RadiationSourceCoordinateSystemRollAngle',
    '6fcb58bd37ab',
    'RTRecordFlag is "NO" and RTControlPointIndex is 1',
  ],
  [
    'C.36.19-1',
    'RoboticPathControlPointSequence.RadiationSourceCoordinateSystemPitchAngle',
    '6fcb58bd37ab',
    'RTRecordFlag is "NO" and RTControlPointIndex is 1',
  ],
  [
    'C.36.15-1',
    'CArmPhotonElectronControlPointSequence.ReferencedRadiationGenerationModeIndex',
    'dece5b9011a8',
    'NumberOfRadiationGenerationModes is present and RTControlPointIndex is 1',
  ],
  [
    'C.36.17-1',
    'TomotherapeuticControlPointSequence.ReferencedRadiationGenerationModeIndex',
    'dece5b9011a8',
    'NumberOfRadiationGenerationModes is present and RTControlPointIndex is 1',
  ],
  [
    'C.36.19-1',
    'RoboticPathControlPointSequence.ReferencedRadiationGenerationModeIndex',
    'dece5b9011a8',
    'NumberOfRadiationGenerationModes is present and RTControlPointIndex is 1',
  ],
  [
    'C.36.23-1',
    'RTRadiationSalvageRecordControlPointSequence.ReferencedRadiationGenerationModeIndex',
    '314d8c788ac0',
    'NumberOfRadiationGenerationModes is present and RTControlPointIndex is 1',
  ],
  [
    'C.36.2.2.5-1',
    'CumulativeMeterset',
    'a4a07ccda06d',
    '(RTRadiationPhysicalAndGeometricContentDetailFlag is one of FULL, IDENT_ONLY or RTRecordFlag is YES) and RTControlPointIndex is 1',
  ],
  ['C.36.2.2.5-1', 'ReferencedTreatmentPositionIndex', '4b7636339032', 'TreatmentPositionSequence is present and RTControlPointIndex is 1'],
  [
    'C.36.2.2.9-1',
    'RTBeamLimitingDeviceOpeningSequence',
    '6d3c68d5c828',
    'NumberOfRTBeamLimitingDeviceOpenings is present and NumberOfRTBeamLimitingDeviceOpenings is not 0 and RTControlPointIndex is 1',
  ],
  [
    'C.36.2.2.11-1',
    'WedgePositionSequence',
    'd1f3e89056bb',
    'NumberOfWedgePositions is present and NumberOfWedgePositions is not 0 and RTControlPointIndex is 1',
  ],
  [
    'C.36.17-1',
    'TomotherapeuticControlPointSequence.TomotherapeuticLeafOpenDurations',
    '1829088d4a26',
    'RTRecordFlag is "NO" and RTControlPointIndex is 1',
  ],
];

export const controlPoints: readonly HandEntry[] = [
  ...entries(
    BEAMS,
    'what changes in a beam is given at all of its control points; what accompanies the change holds for the first control point too',
  ),
  ...entries(RADIATIONS, 'the section asks for all at the first control point; an attribute that is absent later stays as it is'),
];

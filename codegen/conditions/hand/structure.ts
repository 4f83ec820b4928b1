/** Requirements that the structure of the data set decides (references, codes, Items, SOP classes), read by hand. */
import type { HandEntry } from './entry.ts';

const PRESENTATION_STATES = ['3', '4', '8'].map((last) => `"1.2.840.10008.5.1.4.1.1.11.${last}"`).join(', ');
const CDA = '"1.2.840.10008.5.1.4.1.1.104.2"';

const palette = (colour: string, hash: string): HandEntry[] => [
  {
    table: 'table_C.7-22a',
    path: `${colour}PaletteColorLookupTableData`,
    hash: '340fd72469aa',
    condition: `Segmented${colour}PaletteColorLookupTableData is not present or SOPClassUID of the data set is one of ${PRESENTATION_STATES}`,
    because: 'either form of the data in an image or a Color Palette, this one alone in a Presentation State',
  },
  {
    table: 'table_C.7-22a',
    path: `Segmented${colour}PaletteColorLookupTableData`,
    hash,
    condition: `${colour}PaletteColorLookupTableData is not present and SOPClassUID of the data set is none of ${PRESENTATION_STATES}`,
    otherwise: 'allowed',
    never: `SOPClassUID of the data set is one of ${PRESENTATION_STATES}`,
    because: 'either form of the data in an image or a Color Palette, the other alone in a Presentation State',
  },
];

const dimension = (table: string, sequence: string, attribute: string): HandEntry => ({
  table,
  path: `${sequence}.${attribute}`,
  hash: 'e17d067e46f4',
  condition: `DimensionIndexPointer in DimensionIndexSequence points to ${attribute}`,
  otherwise: 'allowed',
  because: 'a dimension index names its attribute by the pointer',
});

/** A row of a control point about a device that the beam describes and the Item refers to by number. */
const referred = (path: string, hash: string, condition: string): HandEntry[] =>
  (
    [
      ['table_C.8.8.25-1', 'IonBeamSequence.IonControlPointSequence'],
      ['table_C.8.8.26-1', 'TreatmentSessionIonBeamSequence.IonControlPointDeliverySequence'],
    ] as const
  ).map(([table, around]) => ({
    table,
    path: `${around}.${path}`,
    hash,
    condition: around.startsWith('Ion') ? condition : recorded(condition),
    because: 'the device has the number that the Item refers to',
  }));

/** A session record calls the devices of a beam otherwise, and a range modulator by the number that the plan gave it. */
const recorded = (condition: string): string =>
  condition
    .replace('in IonWedgeSequence', 'in RecordedWedgeSequence')
    .replace(
      'in RangeModulatorSequence where RangeModulatorNumber',
      'in RecordedRangeModulatorSequence where ReferencedRangeModulatorNumber',
    );

const MODULATOR =
  'RangeModulatorType in RangeModulatorSequence where RangeModulatorNumber = ReferencedRangeModulatorNumber is one of WHL_MODWEIGHTS, WHL_FIXEDWEIGHTS';

const pointer = (table: string, path: string, hash: string, attribute: string): HandEntry => ({
  table,
  path,
  hash,
  condition: `${attribute} points to an attribute of a functional group`,
  because: 'the functional groups of the IOD tell where an attribute stands',
});

/** VRs of the numbers that a cell may hold. */
const NUMERIC = ['DS', 'FD', 'FL', 'IS', 'SL', 'SS', 'SV', 'UL', 'US', 'UV'];

export const structure: readonly HandEntry[] = [
  ...referred(
    'IonWedgePositionSequence.WedgeThinEdgePosition',
    '458f12af4915',
    'WedgeType in IonWedgeSequence where WedgeNumber = ReferencedWedgeNumber is one of PARTIAL_STANDARD, PARTIAL_MOTORIZ',
  ),
  ...referred('RangeModulatorSettingsSequence.RangeModulatorGatingStartValue', 'dae7c0377c9d', MODULATOR),
  ...referred('RangeModulatorSettingsSequence.RangeModulatorGatingStopValue', 'dae7c0377c9d', MODULATOR),
  pointer('table_C.7.6.17-1', 'DimensionIndexSequence.FunctionalGroupPointer', 'd4e60bd2c572', 'DimensionIndexPointer'),
  {
    table: 'table_C.36.2.2.19-1',
    path: 'FixedRTBeamDelimiterDeviceSequence',
    hash: '4cc908a77dec',
    condition: 'DeviceTypeCodeSequence has a code ("228739009", SCT), ("130123", DCM), ("130343", DCM), ("130344", DCM), ("130345", DCM)',
    otherwise: 'allowed',
    because: 'the codes of the context group of fixed devices; it is extensible',
  },
  {
    table: 'table_C.36.6-1',
    path: 'RTPrescriptionSequence.ReferencedDosimetricObjectivesSequence.DosimetricObjectiveWeight',
    hash: 'bec674e92f0b',
    condition:
      'AbsoluteDosimetricObjectiveFlag in DosimetricObjectiveSequence where DosimetricObjectiveUID = ReferencedDosimetricObjectiveUID is "NO"',
    because: 'the objective has the UID that the Item refers to',
  },
  {
    table: 'table_C.7.16-13',
    path: 'ContrastBolusUsageSequence.ContrastBolusAgentPhase',
    hash: 'e42217f16c10',
    condition:
      'ContrastBolusAdministrationRouteSequence in ContrastBolusAgentSequence where ContrastBolusAgentNumber = ContrastBolusAgentNumber has a code ("47625008", SCT)',
    otherwise: 'allowed',
    because: 'the agent has the number that the Item refers to',
  },
  {
    table: 'table_C.8.8.27-1',
    path: 'BeamLimitingDevicePositionSequence',
    hash: '41229c495ee4',
    condition:
      '((IonBeamLimitingDeviceSequence is present or BeamLimitingDeviceLeafPairsSequence is present) and this is the first item) or BeamLimitingDevicePositionSequence changes',
    otherwise: 'allowed',
    because: 'the devices stand in the beam around the control points; positions that change are those of Items that differ',
  },
  ...palette('Red', '5af166d4dd8f'),
  ...palette('Green', '112ae3153d33'),
  ...palette('Blue', '5af166d4dd8f'),
  dimension('table_C.7.6.16-8', 'CardiacSynchronizationSequence', 'NominalPercentageOfCardiacPhase'),
  dimension('table_C.7.6.16-18', 'RespiratorySynchronizationSequence', 'NominalPercentageOfRespiratoryPhase'),
  {
    table: 'table_C.7.6.22-2',
    path: 'SpecimenDescriptionSequence.SpecimenLocalizationContentItemSequence',
    hash: '4cd40e7a9f17',
    condition: 'number of items of SpecimenDescriptionSequence of an enclosing item > 1',
    otherwise: 'allowed',
    because: 'each specimen in the image is described by an Item',
  },
  {
    table: 'table_C.8-92',
    path: 'MRModifierSequence.ParallelReductionFactorSecondInPlane',
    hash: '85844640afce',
    condition:
      'SOPClassUID of the data set is "1.2.840.10008.5.1.4.1.1.4.2" and value 1 of FrameType of this frame is ORIGINAL and ParallelAcquisition is YES',
    otherwise: 'allowed',
    because: 'required of MR Spectroscopy alone',
  },
  {
    table: 'table_C.24-2',
    path: 'HL7InstanceIdentifier',
    hash: 'b7a16be84eaf',
    condition: `SOPClassUID is ${CDA}`,
    otherwise: 'allowed',
    because: 'a CDA document has a SOP Class of its own',
  },
  {
    table: 'table_F.5-32',
    path: 'HL7InstanceIdentifier',
    hash: 'bf2ac96d996b',
    condition: `ReferencedSOPClassUIDInFile is ${CDA}`,
    otherwise: 'allowed',
    because: 'an encapsulated HL7 document has a SOP Class of its own',
  },
  {
    table: 'table_C.17.6-2',
    path: 'IdenticalDocumentsSequence',
    hash: '9954fba8a03e',
    condition: 'number of items of CurrentRequestedProcedureEvidenceSequence > 1',
    because: 'the evidence has an Item for each Study',
  },
  {
    table: 'table_C.8.8.25-1',
    path: 'IonBeamSequence.IonBlockSequence.BlockSlabSequence',
    hash: '1dbb7778e79e',
    condition: 'NumberOfBlockSlabItems is present',
    because: 'the number of slabs asks for the slabs',
  },
  {
    table: 'table_C.10-5',
    path: 'GraphicAnnotationSequence.GraphicObjectSequence.GraphicFilled',
    hash: 'ccf1eb3ad52a',
    condition: 'GraphicType is one of CIRCLE, ELLIPSE or (GraphicType is one of POLYLINE, INTERPOLATED and [knowledge #ccf1eb3ad52a])',
    reason: 'knowledge',
    because: 'circles and ellipses are closed, points are not; whether a line is lies in its first and last point',
  },
  {
    table: 'table_C.11.19-1',
    path: 'MaskSubtractionSequence.ReferencedImageSequence',
    hash: 'fdfff42a9a0e',
    condition:
      'number of items of ReferencedSeriesSequence of the data set > 1 or number of items of ReferencedImageSequence in ReferencedSeriesSequence > 1',
    because: 'the Presentation State lists the SOP Instances that it applies to by Series',
  },
  {
    table: 'table_C.36.29-1',
    path: 'AcquisitionTaskSequence.AcquisitionSubtaskSequence.ReferencedBaselineParametersRTRadiationInstanceSequence.ReferencedBeamNumber',
    hash: '46fc6b6caa33',
    condition: `ReferencedSOPClassUID of this item is one of "1.2.840.10008.5.1.4.1.1.481.5", "1.2.840.10008.5.1.4.1.1.481.8"`,
    because: 'the Item gives the SOP Class of the plan that it refers to',
  },
  {
    table: 'table_C.18.10-1',
    path: 'TabulatedValuesSequence.CellValuesSequence.NumericValueQualifierCodeSequence',
    hash: '21892a81e851',
    condition: `SelectorAttributeVR is one of DS, FD, FL, "IS", SL, SS, SV, UL, US, UV and ${NUMERIC.map((vr) => `Selector${vr}Value is not present`).join(' and ')}`,
    because: 'a number that could be provided stands in the attribute of its VR, which is there unless this one is',
  },
  {
    table: 'table_8.8-1a',
    path: 'LongCodeValue',
    hash: '318ae8889932',
    condition: 'CodeValue of this item is not present and URNCodeValue of this item is not present',
    because: 'one of the three forms is there',
  },
  {
    table: 'table_C.17-5',
    path: 'ConceptNameCodeSequence',
    hash: 'abde30cedb66',
    condition:
      'ValueType is one of TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME or (ValueType is CONTAINER and (SOPClassUID of this item is present or [knowledge #abde30cedb66])) or (ValueType is one of COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD and [knowledge #abde30cedb66])',
    reason: 'knowledge',
    because: 'the root Content Item is the one beside the SOP Class UID; whether a container has a heading is the author’s',
  },
  {
    table: 'table_C.17-6',
    path: 'ContentSequence.ReferencedContentItemIdentifier',
    hash: '5cd0ec404cf7',
    condition: 'ValueType of this item is not present',
    because: 'a Content Item that is there by value has a Value Type',
  },
  {
    table: 'table_C.11.24-1',
    path: 'VolumeCroppingSequence.ObliqueCroppingPlaneSequence',
    hash: '6e3d47e658f5',
    condition: 'VolumeCroppingMethod is OBLIQUE_PLANES',
    because: 'the method has no other Enumerated Value of oblique planes; the sentence names it in short',
  },
];

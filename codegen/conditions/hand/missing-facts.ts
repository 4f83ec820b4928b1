/** Requirements that no data set can decide both ways: the fact that is missing, and what of the sentence can be read all the same. */
import type { HandEntry } from './entry.ts';

type Row = readonly [table: string, path: string, hash: string, because: string, more?: Partial<HandEntry>];

const entry = (reason: 'knowledge' | 'other-instance', [table, path, hash, because, more]: Row): HandEntry => ({
  table: `table_${table}`,
  path,
  hash,
  condition: null,
  reason,
  because,
  ...more,
});

const PEN = 'which protocol a consent was given for';
const TABLE_TOP = 'what the treatment delivery device requires';
/** A spacing that is there tells the shape of a pixel; of functional groups that cannot be said before their frames are read. */
const RATIO: readonly [because: string, more: Partial<HandEntry>] = [
  'the shape of a pixel, which this very attribute tells',
  {
    condition:
      'PixelSpacing of this item is not present and ImagerPixelSpacing of this item is not present and NominalScannedPixelSpacing of this item is not present and [knowledge #ac5c8322e422]',
  },
];
const SELECTED = 'what is selected, of which this attribute is a part';
const CHARACTERS = 'which character sets the texts are meant in';
const ALLOWED: Partial<HandEntry> = { otherwise: 'allowed' };

const KNOWLEDGE: readonly Row[] = [
  [
    'C.8-3',
    'RescaleType',
    'd62ed4d96e62',
    'the units of the rescaled values, which this very attribute tells',
    { condition: '[knowledge #d62ed4d96e62] or MultienergyCTAcquisition is YES', ...ALLOWED },
  ],
  [
    'C.21.2-1',
    'FiducialSetSequence.FiducialSequence.FiducialIdentifierCodeSequence',
    '781414440684',
    'why the identifier is absent: it is Type 1, so that its absence is an error of its own',
    { condition: 'FiducialIdentifier is not present and [knowledge #781414440684]', ...ALLOWED },
  ],
  [
    'C.8-58',
    'TreatmentSessionApplicationSetupSequence.ReferencedCalculatedDoseReferenceSequence.ReferencedCalculatedDoseReferenceNumber',
    '251638e34bde',
    'why the number of the dose reference is absent: it is Type 1, so that its absence is an error of its own',
    { condition: 'ReferencedDoseReferenceNumber is not present and [knowledge #251638e34bde]' },
  ],
  [
    'C.7-4b',
    'ConsentForClinicalTrialUseSequence.ClinicalTrialProtocolID',
    'b259b9f2e071',
    PEN,
    { condition: 'DistributionType is NAMED_PROTOCOL and [knowledge #b259b9f2e071]' },
  ],
  [
    'C.7-9',
    'PatientOrientation',
    '1013d901867e',
    'whether the image needs a plane, which depends on the IOD and on what was imaged',
    {
      condition:
        'not (IOD has ImageOrientationPatient, ImageOrientationSlide) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.7" and ImageOrientationPatient is not present) or [knowledge #1013d901867e]',
      ...ALLOWED,
    },
  ],
  ['C.7.6.16-1', 'PerFrameFunctionalGroupsSequence', '113949c54db6', 'groups of frames that are not described'],
  ['C.7.6.29-1', 'SelectedFrameFunctionalGroupsSequence', 'a7f3f7825304', 'groups of frames that are not described'],
  ['PS3.3_C.7.6.24-1', 'PixelAspectRatio', 'ac5c8322e422', ...RATIO],
  ['PS3.3_C.7.6.25-1', 'PixelAspectRatio', 'ac5c8322e422', ...RATIO],
  ['C.7-11c', 'PixelAspectRatio', 'ac5c8322e422', ...RATIO],
  ['C.8-18', 'OverlaySubtype', 'ca73c75e291b', 'which of the overlay groups a region refers to', ALLOWED],
  ['C.8-44', 'RTROIObservationsSequence.ROIInterpreterSequence', '2356c20dd310', 'who interpreted the ROI', ALLOWED],
  [
    'C.8-50',
    'BeamSequence.ReferencedDoseReferenceSequence.DepthValueAveragingFlag',
    '6118d7adfc0d',
    'whether the depth changes during the movement',
  ],
  ['C.8-50', 'BeamSequence.ControlPointSequence.TableTopPitchAngle', 'df736e513a22', TABLE_TOP, ALLOWED],
  ['C.8-50', 'BeamSequence.ControlPointSequence.TableTopPitchRotationDirection', 'af15dbf75ed1', TABLE_TOP, ALLOWED],
  ['C.8-50', 'BeamSequence.ControlPointSequence.TableTopRollAngle', 'f7761ed0793c', TABLE_TOP, ALLOWED],
  ['C.8-50', 'BeamSequence.ControlPointSequence.TableTopRollRotationDirection', '6c57339f8b7a', TABLE_TOP, ALLOWED],
  ['C.8-57', 'TreatmentSessionBeamSequence.ControlPointDeliverySequence.TableTopPitchAngle', 'a3f9bd3beb7a', TABLE_TOP, ALLOWED],
  [
    'C.8-57',
    'TreatmentSessionBeamSequence.ControlPointDeliverySequence.TableTopPitchRotationDirection',
    '6dd578563091',
    TABLE_TOP,
    ALLOWED,
  ],
  ['C.8-57', 'TreatmentSessionBeamSequence.ControlPointDeliverySequence.TableTopRollAngle', '09e3069064a7', TABLE_TOP, ALLOWED],
  ['C.8-57', 'TreatmentSessionBeamSequence.ControlPointDeliverySequence.TableTopRollRotationDirection', '0ac40596bf10', TABLE_TOP, ALLOWED],
  [
    'C.8.8.30-1',
    'OmittedApplicationSetupSequence',
    '87503ddc9326',
    'which channels were left out',
    { condition: 'DeliveryType is CONTINUATION and [knowledge #87503ddc9326]' },
  ],
  ['C.8.17.2-1', 'SamplesPerPixelUsed', '8d3e699911d3', 'how many of the samples carry something'],
  ['C.8.31-1', 'PatientOrientation', 'c2779ce407cb', 'which codes of a view are those of a specimen', ALLOWED],
  [
    'C.8.33-2',
    'TrackSetSequence.RecommendedDisplayCIELabValue',
    '3ddf58ae15fb',
    'whether every track, or some alone, has a colour of its own',
  ],
  [
    'C.23.3-1',
    'DisplaySetsSequence.PseudoColorPaletteInstanceReferenceSequence',
    '43f778d749ea',
    'which names are those of standard palettes',
    { otherwise: { condition: 'PseudoColorType is present' } },
  ],
  [
    'C.24-2',
    'ReferencedImageSequence.RelativeURIReferenceWithinEncapsulatedDocument',
    '48e67c9a1950',
    'what stands in the encapsulated document',
  ],
  [
    'C.24-2',
    'ReferencedInstanceSequence.RelativeURIReferenceWithinEncapsulatedDocument',
    'eb0827f02a41',
    'what stands in the encapsulated document',
  ],
  [
    'C.36.17-1',
    'TomotherapeuticControlPointSequence.TomotherapeuticLeafInitialClosedDurations',
    '13391aa07119',
    'whether the opening of the leaves is symmetrical',
    { condition: 'RTRecordFlag is "NO" and [knowledge #13391aa07119]' },
  ],
  ['C.36.27-1', 'RadiationDosimeterUnitSequence', '6188286eef29', 'metersets of frames that are not described'],
  ['C.36.28-1', 'EquipmentFrameOfReferenceUID', '0010a201d510', 'matrices of frames that are not described'],
  [
    'C.36.29-1',
    'AcquisitionTaskSequence.AcquisitionSubtaskSequence.RTDeviceDistanceReferenceLocationCodeSequence',
    'bfcc5129a6ff',
    'which attributes refer to the coordinate system of the base',
  ],
  [
    'C.37.1-2',
    'AnnotationGroupSequence.CommonZCoordinateValue',
    'a8e676de55a6',
    'whether all points share their planes',
    { condition: 'AnnotationCoordinateType is "3D" and [knowledge #a8e676de55a6]' },
  ],
  ['C.38.1-1', 'InventoriedStudiesSequence.SpecificCharacterSet', '31daedd6f478', CHARACTERS, ALLOWED],
  ['C.38.1-1', 'InventoriedStudiesSequence.InventoriedSeriesSequence.SpecificCharacterSet', 'e9451367c48d', CHARACTERS, ALLOWED],
  [
    'C.38.1-1',
    'InventoriedStudiesSequence.InventoriedSeriesSequence.InventoriedInstancesSequence.SpecificCharacterSet',
    '1390f39701b1',
    CHARACTERS,
    ALLOWED,
  ],
  ['C.38.2-1', 'ScopeOfInventorySequence.SpecificCharacterSet', '00ceec80ef46', CHARACTERS],
  ['C.38.1-1', 'InventoriedStudiesSequence.RetrieveAETitle', 'eaad8ffd1cef', 'how the repository can be asked', ALLOWED],
  ['C.38.1-1', 'InventoriedStudiesSequence.RetrieveURL', 'dd37373d2d69', 'how the repository can be asked', ALLOWED],
  ['F.3-2', 'SpecificCharacterSetOfFileSetDescriptorFile', '793b312da756', 'which characters the descriptor file has'],
  [
    '8.8-1a',
    'URNCodeValue',
    '3efa2eb20173',
    'whether the code is a URN',
    { condition: 'CodeValue is not present and [knowledge #3efa2eb20173]' },
  ],
  ['10-20', 'SelectorAttribute', '8b10ca75d22c', SELECTED],
  ['10-20', 'SelectorSequencePointer', '452bba267979', SELECTED],
  ['C.23.4-1', 'SelectorSequencePointer', '79ba046c368c', SELECTED],
  ['C.23.4-1', 'FunctionalGroupPointer', '6c5c34cbf80d', 'the IOD of what is selected'],
  ['10.25-1', 'ConstraintViolationCondition', '0a8437a07181', 'when the violation matters'],
  [
    '10.26-1',
    'SelectorCodeSequenceValue',
    '240b98e73a73',
    'which sequences are code sequences',
    { condition: 'SelectorAttributeVR is SQ and [knowledge #240b98e73a73]' },
  ],
  [
    'C.23.4-2',
    'SelectorCodeSequenceValue',
    '33488ffd82ff',
    'which sequences are code sequences',
    { condition: 'SelectorAttributeVR is SQ and [knowledge #33488ffd82ff]' },
  ],
  ['C.7.6.16.2.25.2-1', 'UnassignedPerFrameConvertedAttributesSequence', '47f7e9727e88', 'what the converted images held'],
  ['C.17-6', 'ObservationDateTime', '51faf7f9cfe6', 'when it was observed', ALLOWED],
  ['C.17-6', 'ContentSequence', '2857ac14cde5', 'whether the Content Item has others beneath it'],
  [
    'C.18.10-1',
    'TabulatedValuesSequence.CellValuesSequence.TableRowNumber',
    '0a17c304c252',
    'which rows the value is of',
    { condition: 'TableColumnNumber is not present or [knowledge #0a17c304c252]' },
  ],
  [
    'C.18.10-1',
    'TabulatedValuesSequence.CellValuesSequence.TableColumnNumber',
    '325185212fbd',
    'which columns the value is of',
    { condition: 'TableRowNumber is not present or [knowledge #325185212fbd]' },
  ],
  [
    'C.36.2.2.3-1',
    'RTAccessoryHolderSlotID',
    'f492a6f957ce',
    'which holder has slots',
    { condition: 'ReferencedRTAccessoryHolderDeviceIndex has a value and [knowledge #f492a6f957ce]' },
  ],
  [
    'C.36.2.2.20-1',
    'ParallelRTBeamDelimiterPositions',
    '124fe8f4e6e3',
    'what changes between control points',
    {
      condition:
        '[knowledge #124fe8f4e6e3] and DeviceTypeCodeSequence has a code ("130330", DCM), ("130331", DCM), ("130333", DCM) and ParallelRTBeamDelimiterOpeningMode is present and ParallelRTBeamDelimiterOpeningMode is not BINARY',
    },
  ],
  [
    'C.36.2.2.20-1',
    'RTBeamDelimiterGeometrySequence',
    'e354d58308b6',
    'what changes between control points',
    { condition: '[knowledge #e354d58308b6] and DeviceTypeCodeSequence has a code ("130332", DCM)' },
  ],
  ['C.36.6-1', 'DosimetricObjectiveSequence', 'b80b7111575a', 'whether a reference is one to an objective'],
];

const OTHER_INSTANCE: readonly Row[] = [
  ['F.5-46', 'UserContentLabel', 'c9e668334c3b', 'what the referenced SOP Instance holds', ALLOWED],
  ['F.5-46', 'UserContentLongLabel', '22bf5d970fa4', 'what the referenced SOP Instance holds', ALLOWED],
  ['F.3-3', 'DirectoryRecordSequence.ReferencedFileID', '3760d04422d6', 'whether the record is one of a SOP Instance', ALLOWED],
  ['F.3-3', 'DirectoryRecordSequence.ReferencedRelatedGeneralSOPClassUIDInFile', 'f4b3545b92ed', 'what the file holds'],
  ['F.5-25', 'ContentSequence', 'fd3381b5c872', 'the content of the document'],
  ['F.5-26', 'ContentSequence', 'fd3381b5c872', 'the content of the document'],
];

export const missingFacts: readonly HandEntry[] = [
  ...KNOWLEDGE.map((row) => entry('knowledge', row)),
  ...OTHER_INSTANCE.map((row) => entry('other-instance', row)),
];

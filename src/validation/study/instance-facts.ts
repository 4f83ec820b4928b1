/** What conditions on other instances ask of an instance, in few bytes: kept of each, so that none need be. */
import { isEmpty } from '../../dataset/empty.ts';
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';
import type { Item } from '../scope.ts';
import { listOf, text } from './items.ts';
import { type TreatmentFacts, treatmentFactsOf } from './treatment-facts.ts';
import { valueKey } from './value-key.ts';

/** Facts of an instance. */
export interface InstanceFacts {
  readonly sopClassUID: string | null;
  /** Number of Frames; null for an image that has none. */
  readonly frames: number | null;
  /** Segment Numbers, highest; null for what has no segments. */
  readonly segments: number | null;
  /** Channels of all Multiplex Groups. */
  readonly channels: number;
  readonly frameOfReference: string | null;
  readonly tiled: boolean;
  /** Fraction Groups of an RT Plan. */
  readonly fractionGroups: number;
  /** Groups of overlays: `6000`, `6002`. */
  readonly overlays: readonly string[];
  readonly treatment: TreatmentFacts | null;
  /** Keywords of `HELD` with a key of their value, `null` where it varies from frame to frame; those of `THERE`; what is absent has none. */
  readonly values: ReadonlyMap<string, string | null>;
}

/** Attributes whose values are asked of contributing instances, referenced images and plans (PS3.3 10.22, C.8.21, C.8.20, C.8.8.30, C.11.19). */
const HELD: readonly string[] = [
  ...[
    'ManufacturerModelName',
    'DeviceSerialNumber',
    'SoftwareVersions',
    'AcquisitionDateTime',
    'AcquisitionDate',
    'AcquisitionTime',
    'StationName',
  ],
  ...['OperatorsName', 'OperatorIdentificationSequence', 'ProtocolName', 'PerformedProtocolCodeSequence', 'AcquisitionProtocolName'],
  ...[
    'AcquisitionDeviceProcessingDescription',
    'AcquisitionDeviceProcessingCode',
    'PlaneIdentification',
    'ImagerPixelSpacing',
    'FieldOfViewShape',
  ],
  ...['XRayReceptorType', 'PhysicalDetectorSize', 'PositionOfIsocenterProjection', 'DistanceSourceToDetector', 'DistanceSourceToIsocenter'],
  ...['FocalSpots', 'FilterType', 'FilterMaterial', 'FilterThicknessMinimum', 'FilterThicknessMaximum', 'FilterBeamPathLengthMinimum'],
  ...['FilterBeamPathLengthMaximum', 'PositionerIsocenterPrimaryAngle', 'PositionerIsocenterSecondaryAngle'],
  ...[
    'PositionerIsocenterDetectorRotationAngle',
    'FieldOfViewDimensionsInFloat',
    'FieldOfViewRotation',
    'FieldOfViewHorizontalFlip',
    'Grid',
    'KVP',
  ],
  ...[
    'XRayTubeCurrentInmA',
    'ExposureTimeInms',
    'ExposureInmAs',
    'ContrastBolusAgent',
    'ContrastBolusAgentSequence',
    'StartAcquisitionDateTime',
  ],
  ...[
    'EndAcquisitionDateTime',
    'FrameAcquisitionDuration',
    'CollimatorShape',
    'PrimaryPositionerScanArc',
    'PrimaryPositionerScanStartAngle',
  ],
  ...['PrimaryPositionerIncrement', 'SecondaryPositionerScanArc', 'SecondaryPositionerScanStartAngle', 'SecondaryPositionerIncrement'],
  ...['LossyImageCompressionRatio', 'LossyImageCompressionMethod', 'PhotometricInterpretation', 'PixelIntensityRelationship'],
  'BrachyTreatmentType',
];
const HELD_SET: ReadonlySet<string> = new Set(HELD);

/** Attributes of which it counts that they are there with a value. */
const THERE: ReadonlySet<string> = new Set([
  ...['SnoutSequence', 'ApplicatorSequence', 'NumberOfSurfaces', 'HPGLDocumentSequence', 'IncorporatedInventoryInstanceSequence'],
  ...['RadiationDoseIdentificationSequence', 'TreatmentPositionGroupSequence', 'RTBeamLimitingDeviceDefinitionSequence'],
  ...['WedgeDefinitionSequence', 'CompensatorDefinitionSequence', 'BlockDefinitionSequence', 'RTAccessoryHolderDefinitionSequence'],
  ...['GeneralAccessoryDefinitionSequence', 'BolusDefinitionSequence'],
]);

/** What group 6000 is known by; overlays above it stand under their tags. */
const OVERLAY = [
  ...['OverlayRows', 'OverlayColumns', 'NumberOfFramesInOverlay', 'OverlayDescription', 'OverlayType', 'OverlaySubtype', 'OverlayOrigin'],
  ...['ImageFrameOrigin', 'OverlayBitsAllocated', 'OverlayBitPosition', 'ROIArea', 'ROIMean', 'ROIStandardDeviation', 'OverlayLabel'],
  'OverlayData',
];
const NO_OVERLAYS: readonly string[] = [];

/** Groups of overlays that a data set has, the layer that one is shown in apart. */
export function overlayGroups(dataset: object): readonly string[] {
  const groups = new Set<string>();
  for (const key of Object.keys(dataset)) if (/^60[0-9A-F][02468ACE](?!1001)[0-9A-F]{4}$/.test(key)) groups.add(key.slice(0, 4));
  if (OVERLAY.some((keyword) => read(dataset, keyword) !== undefined)) groups.add('6000');
  return groups.size === 0 ? NO_OVERLAYS : [...groups];
}

/** Levels of Items within which an attribute still is one of the instance: functional groups, beams. */
const WITHIN = [
  'SharedFunctionalGroupsSequence',
  'PerFrameFunctionalGroupsSequence',
  'IonBeamSequence',
  'BeamSequence',
  'ApplicationSetupSequence',
];

function collect(item: Item, values: Map<string, string | null>, depth: number): void {
  for (const [keyword, value] of Object.entries(item)) {
    if (THERE.has(keyword) && !isEmpty(value)) values.set(keyword, '');
    else if (HELD_SET.has(keyword) && !isEmpty(value)) {
      const key = valueKey(value);
      const known = values.get(keyword);
      values.set(keyword, known === undefined || known === key ? key : null);
    } else if (Array.isArray(value) && (depth > 0 ? depth < 3 : WITHIN.includes(keyword))) {
      for (const inner of value) if (isItem(inner)) collect(inner, values, depth + 1);
    }
  }
}

/** Strings that many instances share are kept once. */
const interned = new Map<string, string>();
const MOST_INTERNED = 10_000;
function intern(key: string | null): string | null {
  if (key === null) return null;
  const known = interned.get(key);
  if (known !== undefined) return known;
  if (interned.size < MOST_INTERNED) interned.set(key, key);
  return key;
}

export function factsOf(dataset: object): InstanceFacts {
  const frames = read(dataset, 'NumberOfFrames');
  const segments = listOf(dataset, 'SegmentSequence').map((segment) => Number(read(segment, 'SegmentNumber')) || 0);
  const surfaces = read(dataset, 'NumberOfSurfaces');
  const channels = listOf(dataset, 'WaveformSequence').map((group) => Number(read(group, 'NumberOfWaveformChannels')) || 0);
  const sopClassUID = text(dataset, 'SOPClassUID');
  const values = new Map<string, string | null>();
  if (isItem(dataset)) collect(dataset, values, 0);
  for (const [keyword, key] of values) values.set(keyword, intern(key));
  return {
    sopClassUID: intern(sopClassUID),
    frames: typeof frames === 'number' ? frames : null,
    segments: segments.length > 0 ? Math.max(...segments.slice(0, 65_536)) : typeof surfaces === 'number' ? surfaces : null,
    channels: channels.reduce((sum, one) => sum + one, 0),
    frameOfReference: intern(text(dataset, 'FrameOfReferenceUID')),
    tiled: read(dataset, 'TotalPixelMatrixColumns') !== undefined && read(dataset, 'TotalPixelMatrixRows') !== undefined,
    fractionGroups: listOf(dataset, 'FractionGroupSequence').length,
    overlays: overlayGroups(dataset),
    treatment: treatmentFactsOf(dataset, sopClassUID),
    values,
  };
}

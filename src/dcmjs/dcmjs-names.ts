/** Names of attributes as dcmjs has them (0.52): keywords of its own where its dictionary differs from PS3.6. */
import { elementByKeyword } from '../dataset/dictionary.ts';

/** dcmjs puts this before retired attributes. */
const RETIRED = 'RETIRED_';

/** Retired since dcmjs's dictionary was made: their names are still plain. */
const STILL_PLAIN: ReadonlySet<string> = new Set([
  'AnatomicStructureSpaceOrRegionSequence',
  'OtherPatientIDs',
  'MedicalRecordLocator',
  'EthnicGroup',
  'EstimatedDoseSaving',
  'ReferencedPatientAliasSequence',
  'TotalTimeOfFluoroscopy',
  'TotalNumberOfExposures',
  'ExposureDoseSequence',
  'PerformedProcessingApplicationsCodeSequence',
  'InputAvailabilityFlag',
  'ReferencedFrameNumbers',
  'ReferencedImageNavigationSequence',
  'TopLeftHandCornerOfLocalizerArea',
  'BottomRightHandCornerOfLocalizerArea',
  'TrianglePointIndexList',
  'EdgePointIndexList',
  'VertexPointIndexList',
  'PrimitivePointIndexList',
  'CompositingMethod',
  'WeightingLookupTableDescriptor',
  'WeightingLookupTableData',
  'RTDoseROISequence',
  'ContourSlabThickness',
  'ContourOffsetVector',
  'AttachedContours',
  'ROIObservationLabel',
  'ROIObservationDescription',
  'AdditionalRTROIIdentificationCodeSequence',
  'TreatmentTerminationCode',
  'TreatmentSites',
  'BeamDoseSpecificationPoint',
  'AverageBeamDosePointDepth',
  'AverageBeamDosePointEquivalentDepth',
  'AverageBeamDosePointSSD',
  'ReferencedRTPatientSetupSequence',
  'PatientSetupUID',
  'RoboticBaseLocationIndicator',
]);

/** Retired for dcmjs and not for PS3.6. */
const RETIRED_EARLY: ReadonlySet<string> = new Set([
  'DestinationAE',
  'ProposedStudySequence',
  'OriginalImageSequence',
  'BeamDosePointDepth',
  'BeamDosePointEquivalentDepth',
  'BeamDosePointSSD',
]);

/** Keywords that dcmjs spells in its own way. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['NumberOfBscansPerFrame', 'NumberofBscansPerFrame'],
  ['SummarizedFilterLookupTableSequence', 'SummarizedFilterLookupTable'],
  ['AnalogFilterTypeCodeSequence', 'AnalogFilterType'],
  ['NumberOfTableColumns', 'NumbeOfTableColumns'],
  ['ViewOrientationModifierCodeSequence', 'ViewOrientationModifier'],
  ['Plane', 'ObliqueCroppingPlane'],
  ['PlaneNormal', 'ObliqueCroppingPlaneNormal'],
  ['AverageBeamDosePointSourceToExternalContourDistance', 'AverageBeamDosePointSourceToExternalContourSurfaceDistance'],
  ['ThreatDetectionAlgorithmAndVersion', 'ThreatDetectionAlgorithmandVersion'],
]);

const BY_DCMJS = new Map([...RENAMED].map(([keyword, name]) => [name, keyword] as const));

/** The name that dcmjs has for a keyword. */
export function dcmjsName(keyword: string): string {
  const renamed = RENAMED.get(keyword);
  if (renamed !== undefined) return renamed;
  const retired = RETIRED_EARLY.has(keyword) || (elementByKeyword(keyword)?.retired === true && !STILL_PLAIN.has(keyword));
  return retired ? `${RETIRED}${keyword}` : keyword;
}

/** The keyword of PS3.6 for a name of dcmjs; the name itself when it is none of dcmjs's own. */
export function keywordOfName(name: string): string {
  const keyword = BY_DCMJS.get(name);
  if (keyword !== undefined) return keyword;
  return name.startsWith(RETIRED) ? name.slice(RETIRED.length) : name;
}

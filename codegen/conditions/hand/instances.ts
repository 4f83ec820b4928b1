/** Requirements whose sentence names another SOP Instance, read by hand: what the reference itself tells, what a person alone can say, what is left for the instance. */
import type { HandEntry } from './entry.ts';

const ALLOWED: Partial<HandEntry> = { otherwise: 'allowed' };

/** What only its author can say, whichever other instances are at hand. */
const authors = (table: string, path: string, hash: string, because: string, more: Partial<HandEntry> = {}): HandEntry => ({
  table: `table_${table}`,
  path,
  hash,
  condition: null,
  reason: 'knowledge',
  because,
  ...more,
});

/** What the referenced instance says. */
const theirs = (table: string, path: string, hash: string, because: string, more: Partial<HandEntry> = {}): HandEntry => ({
  ...authors(table, path, hash, because, more),
  reason: 'other-instance',
});

/** Segment references of table C.36.9-2: by the SOP Class of the instance that holds the segment. */
const segment = (keyword: string, condition: string, more: Partial<HandEntry> = {}): HandEntry => ({
  table: 'table_C.36.9-1',
  path: `SegmentReferenceSequence.DirectSegmentReferenceSequence.${keyword}`,
  hash: '454288daddee',
  condition,
  because: 'the SOP Class of the reference tells by which attribute its segments are identified',
  ...more,
});

const CLASS = 'ReferencedSOPClassUID in ReferencedSOPSequence';
const storage = (of: string): string => `"1.2.840.10008.5.1.4.1.1.${of}"`;
const REPLACED = 'whether it takes the place of another, which its author alone decides';

export const instances: readonly HandEntry[] = [
  // Label maps are newer than the table, which may come to name them.
  segment(
    'ReferencedSegmentNumber',
    `${CLASS} is one of ${storage('66.4')}, ${storage('66.5')} or (${CLASS} is ${storage('66.7')} and [knowledge #454288daddee])`,
    { reason: 'knowledge', because: 'by which attribute a newer kind of segmentation is referred to' },
  ),
  segment('ReferencedFiducialsUID', `${CLASS} is ${storage('66.2')}`),
  segment('ReferencedROINumber', `${CLASS} is ${storage('481.3')}`),
  segment('ReferencedSurfaceNumber', `${CLASS} is ${storage('68.1')}`),

  {
    table: 'table_C.18.7-1',
    path: 'ReferencedSamplePositions',
    hash: '0a7da34c4017',
    condition:
      '((ValueType in ContentSequence of this item is WAVEFORM and (not (ValueType in ContentSequence of this item is one of IMAGE, SCOORD) or [knowledge #0a7da34c4017])) or ((ContentSequence of this item is not present or ReferencedContentItemIdentifier in ContentSequence of this item is present) and [knowledge #0a7da34c4017])) and ReferencedTimeOffsets is not present and ReferencedDateTime is not present',
    reason: 'knowledge',
    because: 'which Content Item the points are selected from, by reference or of several',
  },

  authors(
    'C.12-1',
    'HL7StructuredDocumentReferenceSequence',
    'c54e94dd50e6',
    'whether any of its references, wherever it stands, leads to an HL7 document outside of DICOM',
  ),
  authors(
    'C.8-39',
    'ReferencedTreatmentRecordSequence.ReferencedBeamSequence',
    '066317afbaa7',
    'whether the dose is that of some beams alone',
  ),
  authors('C.11.13-1', 'MaskSubtractionSequence', 'c15fd312d81e', 'of which instance the Mask Module is meant, which this IOD has not'),
  authors(
    'C.11.14-1',
    'BlendingSequence.SoftcopyVOILUTSequence',
    'cecd7480a372',
    'whether a VOI LUT is to be applied to the referenced images',
  ),
  authors(
    'C.11.33-1',
    'AdvancedBlendingSequence.SoftcopyVOILUTSequence',
    'c25c91c7c2be',
    'whether a VOI LUT is to be applied to the referenced images',
    {
      condition: '[knowledge #c25c91c7c2be] and ThresholdSequence is not present',
      otherwise: { condition: '[other-instance #c25c91c7c2be]' },
    },
  ),
  authors('C.17-2', 'PredecessorDocumentsSequence', 'e99aef3c7492', 'whether content was taken from other documents'),
  authors(
    'C.17-2',
    'CurrentRequestedProcedureEvidenceSequence',
    '0cdfc87bf27e',
    'what the author knew to be acquired for the Requested Procedure',
    ALLOWED,
  ),
  authors('C.24-2', 'SourceInstanceSequence', '2d7a652f6bc3', 'whether the document was derived from DICOM', ALLOWED),
  authors('C.29.1.1-1', 'ReplacedImplantTemplateSequence', '44d61c75982f', REPLACED),
  authors('C.29.2-1', 'ReplacedImplantAssemblyTemplateSequence', 'afc019d0c1a9', REPLACED),
  authors('C.29.3-1', 'ReplacedImplantTemplateGroupSequence', '44d61c75982f', REPLACED),
  authors('C.8.29-2', 'RegistrationMethodCodeSequence', '99415821f4d6', 'whether the data come from several shots'),
  authors('C.38.2-2', 'FileAccessURI', '167929ba7346', 'whether the referenced file can be fetched by other protocols'),
  authors('10-13', 'ContributingSOPInstancesReferenceSequence', '1f53682959e8', 'whether it was made from other SOP Instances'),
  authors(
    'C.36.2.2.22-1',
    'AcquisitionDeviceSequence.ReferencedDefinedDeviceIndex',
    '38776d8d764e',
    'of which instance the devices are, which no module that includes the macro names',
  ),

  theirs(
    'C.29.3-1',
    'ImplantTemplateGroupMembersSequence.ThreeDImplantTemplateGroupMemberMatchingPoint',
    '634471e5796c',
    'whether the referenced template has surfaces',
    {
      condition: 'never',
      otherwise: { condition: '[other-instance #634471e5796c]' },
    },
  ),
  theirs(
    'C.29.3-1',
    'ImplantTemplateGroupMembersSequence.ImplantTemplateGroupMemberMatching2DCoordinatesSequence',
    '3a552a675fe5',
    'whether the referenced template has HPGL documents',
    {
      condition: 'never',
      otherwise: { condition: '[other-instance #3a552a675fe5]' },
    },
  ),
  theirs('C.8.8.30-1', 'ContinuationPulseNumber', '135638990617', 'the Brachy Treatment Type of the referenced plan', {
    condition: '[other-instance #135638990617] and TreatmentDeliveryType in BrachyTaskSequence is CONTINUATION',
  }),
  theirs(
    'C.11.19-1',
    'MaskSubtractionSequence.PixelIntensityRelationshipLUTSequence',
    '5f335f8dd5d4',
    'the intensity relationship of the images',
  ),
  theirs('C.36.9-1', 'ReferencedSpatialRegistrationSequence', '426d0e74e7d6', 'the Frames of Reference of the segments', ALLOWED),
];

/** What findings about the content of reports say. */
import type { SopKind } from './sop-kinds.ts';

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

export const relationshipRefused = (source: string, relationship: string, target: string): string =>
  `${target} may not stand beneath ${source} by ${relationship} in this IOD`;

export const byReferenceRefused = (relationship: string): string => `${relationship} may not be conveyed by-reference in this IOD`;

export const noReferenceTarget = 'There is no Content Item by value at this position';

export const referenceToAncestor = 'Refers to a Content Item that it stands in';

export const referenceLoop = 'Leads back to the Content Item that it stands in by way of other references';

export const selectedFromNothing = (valueType: string): string =>
  `${valueType === 'SCOORD' ? 'Spatial' : 'Temporal'} coordinates are selected from nothing: no SELECTED FROM relationship`;

export const selectedFromOther = (valueType: string): string =>
  `${valueType === 'SCOORD' ? 'Spatial coordinates are selected from an IMAGE' : 'Temporal coordinates are selected from an IMAGE, a WAVEFORM or an SCOORD'}, and from none here`;

export const pointCount = (graphic: string, min: number, max: number, count: number): string =>
  `${graphic} has ${max === min ? '' : 'at least '}${counted(min, 'point')}, not ${count}`;

export const openPolygon = 'The first and the last point of a POLYGON are the same';

export const partOfPoint = (size: number): string => `The number of values is no multiple of ${size}`;

export const notCoplanar = (distance: number): string => `A point of the POLYGON is ${distance.toPrecision(3)} mm out of its plane`;

export const beyondImage = 'Coordinates begin at 0 at the top left corner of the image: none is negative';

export const axes = (graphic: string, fault: 'centers' | 'angle' | 'order'): string => {
  if (fault === 'centers') return `The axes of the ${graphic} do not halve each other`;
  return fault === 'angle'
    ? `The axes of the ${graphic} are not at right angles`
    : 'The major axis comes first, and is shorter than the minor one here';
};

export const temporalCount = (type: string, wanted: string, count: number): string => `${type} has ${wanted}, not ${count}`;

export const samplePosition = 'The position of the first sample is 1';

export const severalGroups = 'Sample positions are those of one multiplex group, and the channels are of several';

export const channelGroup = 'Multiplex groups are numbered from 1';

export const frameNumber = 'Frames are numbered from 1';

export const frameOfSingle = 'An image of this SOP Class has no frames to be named';

export const otherKind = (role: string, expected: string, kind: SopKind): string =>
  `${role} refers to ${expected}, and this SOP Class is ${kind === 'image' ? 'that of an image' : kind === 'waveform' ? 'that of a waveform' : 'that of neither'}`;

export const severalValues = (count: number): string => `A single value is allowed here, not ${count}`;

export const zeroDenominator = 'A denominator is not zero';

export const otherNumber = (value: number, numeric: number): string => `Is ${value}, where Numeric Value is ${numeric}`;

export const controlCharacter = 'Text Value has line breaks, but no other format control characters such as tab and form feed';

export const templateIdentifier = 'A template of DCMR is identified by its number alone, without leading zeros and without TID';

export const mappingResource = (uid: string): string => `The Mapping Resource UID of DCMR is ${uid}`;

export const observationTwice = 'The same Observation UID as another Content Item of this document';

export const tablePlace = (what: 'row' | 'column', size: number): string => `The table has ${counted(size, what)}, numbered from 1`;

export const tableOrder = (what: string): string => `Items come in the order of their ${what}`;

export const cellTwice = 'The cell has been given before';

export const cellValues = (count: number, wanted: number): string => `${counted(count, 'value')} for ${counted(wanted, 'cell')}`;

export const noEvidence =
  'The instance is listed neither in Current Requested Procedure Evidence Sequence nor in Pertinent Other Evidence Sequence';

export const noKeyEvidence = 'The instance is not listed in Current Requested Procedure Evidence Sequence';

export const evidenceTwice = 'The instance is listed before, in the other evidence sequence';

export const evidencePlaces = 'The instance is listed before, in another Study or Series';

export const evidenceClass = (other: string): string => `Evidence lists the instance as one of SOP Class ${other}`;

export const notReferenced = 'The content refers to no such instance: the evidence of this document is what it references';

export const ofItself = 'The document refers to itself';

export const duplicateInStudy = 'A duplicate of the document is stored in another Study, not in that of the document';

export const noDuplicate = (study: string): string =>
  `Evidence is of Study ${study} too, and no duplicate of the document in that Study is listed`;

export const referencedElsewhere = 'The instance is listed as evidence, predecessor or duplicate already';

export const verifiedPartial = 'Only a COMPLETE document is VERIFIED';

export const attestorVerifies = 'A person of the same name verifies the document: who does so is no attestor besides';

export const otherFlow =
  'In a selection of renditions, images and waveforms are those of real-time communication: DICOM-RTV Metadata Flows';

export const noLogTime = 'An entry of a procedure log has the time at which its event occurred';

export const logOrder = 'Entries of a procedure log come in the order of their times';

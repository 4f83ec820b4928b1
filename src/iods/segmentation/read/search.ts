/** Segments by what they are: label, codes, algorithm, tracking, anatomy. */
import type { Code } from '../../../content/code.ts';
import { sameConcept } from '../../../content/same-concept.ts';
import type { ModifiedCode, SegmentAlgorithmType } from '../segments.ts';
import type { SegmentOfFile } from './segment-table.ts';

/** Criteria; a segment is found that meets all that are given. */
export interface SegmentCriteria {
  readonly label?: string | RegExp;
  /** Segmented Property Category; retired SNOMED codes are the same as those of SNOMED CT that replace them. */
  readonly category?: Code;
  /** Segmented Property Type. */
  readonly type?: Code;
  readonly algorithmType?: SegmentAlgorithmType;
  /** Segment Algorithm Name, or the name in the algorithm's identification. */
  readonly algorithmName?: string;
  /** Family of the algorithm's identification. */
  readonly algorithmFamily?: Code;
  readonly trackingID?: string;
  readonly trackingUID?: string;
  /** Anatomic Region; one of a segment's. */
  readonly anatomicRegion?: Code;
  /** Primary Anatomic Structure; one of a segment's. */
  readonly primaryAnatomicStructure?: Code;
}

async function isOneOf(wanted: Code, found: readonly ModifiedCode[] | undefined): Promise<boolean> {
  for (const one of found ?? []) if (await sameConcept(wanted, one.code)) return true;
  return false;
}

async function meets(segment: SegmentOfFile, criteria: SegmentCriteria): Promise<boolean> {
  const { label, category, type, algorithmType, algorithmName, algorithmFamily, trackingID, trackingUID } = criteria;
  if (typeof label === 'string' && segment.label !== label) return false;
  // A pattern with the flag g or y keeps its place between tests.
  if (label instanceof RegExp && segment.label?.search(label) === -1) return false;
  if (label !== undefined && segment.label === undefined) return false;
  if (algorithmType !== undefined && segment.algorithmType !== algorithmType) return false;
  if (algorithmName !== undefined && segment.algorithmName !== algorithmName && segment.algorithm?.name !== algorithmName) return false;
  if (trackingID !== undefined && segment.trackingID !== trackingID) return false;
  if (trackingUID !== undefined && segment.trackingUID !== trackingUID) return false;
  const pairs: readonly (readonly [Code | undefined, Code | undefined])[] = [
    [category, segment.category],
    [type, segment.type],
    [algorithmFamily, segment.algorithm?.family],
  ];
  for (const [wanted, found] of pairs)
    if (wanted !== undefined && (found === undefined || !(await sameConcept(wanted, found)))) return false;
  if (criteria.anatomicRegion !== undefined && !(await isOneOf(criteria.anatomicRegion, segment.anatomicRegions))) return false;
  const structure = criteria.primaryAnatomicStructure;
  return structure === undefined || isOneOf(structure, segment.primaryAnatomicStructures);
}

export async function segmentsMeeting(segments: Iterable<SegmentOfFile>, criteria: SegmentCriteria): Promise<SegmentOfFile[]> {
  const found: SegmentOfFile[] = [];
  for (const segment of segments) if (await meets(segment, criteria)) found.push(segment);
  return found;
}

/** A dictionary of a few attributes, and a reader over it, for sentences written for the tests. */
import type { ClauseNames } from '../../../codegen/conditions/names.ts';
import { conditionReader } from '../../../codegen/conditions/read-sentence.ts';
import type { ConditionKind } from '../../../codegen/standard/context.ts';
import { indexDictionary } from '../../../codegen/standard/dictionary-index.ts';
import type { ConditionModel, DictionaryEntry } from '../../../codegen/standard/model.ts';

const entry = (tag: string, keyword: string, name: string, vr: string, vm = '1'): DictionaryEntry => ({
  tag,
  keyword,
  name,
  vr: [vr],
  vm,
  retired: false,
});

const DICTIONARY: readonly DictionaryEntry[] = [
  entry('00080008', 'ImageType', 'Image Type', 'CS', '2-n'),
  entry('00080016', 'SOPClassUID', 'SOP Class UID', 'UI'),
  entry('00080060', 'Modality', 'Modality', 'CS'),
  entry('00080100', 'CodeValue', 'Code Value', 'SH'),
  entry('00089007', 'FrameType', 'Frame Type', 'CS', '4-5'),
  entry('0040A120', 'DateTime', 'DateTime', 'DT'),
  entry('00180022', 'ScanOptions', 'Scan Options', 'CS', '1-n'),
  entry('00200052', 'FrameOfReferenceUID', 'Frame of Reference UID', 'UI'),
  entry('00200032', 'ImagePositionPatient', 'Image Position (Patient)', 'DS', '3'),
  entry('00209113', 'PlanePositionSequence', 'Plane Position Sequence', 'SQ'),
  entry('00280002', 'SamplesPerPixel', 'Samples per Pixel', 'US'),
  entry('00280008', 'NumberOfFrames', 'Number of Frames', 'IS'),
  entry('00280009', 'FrameIncrementPointer', 'Frame Increment Pointer', 'AT', '1-n'),
  entry('00280010', 'Rows', 'Rows', 'US'),
  entry('00280011', 'Columns', 'Columns', 'US'),
  entry('00281050', 'WindowCenter', 'Window Center', 'DS', '1-n'),
  entry('00289110', 'PixelMeasuresSequence', 'Pixel Measures Sequence', 'SQ'),
  entry('00181063', 'FrameTime', 'Frame Time', 'DS'),
  entry('00181065', 'FrameTimeVector', 'Frame Time Vector', 'DS', '1-n'),
  entry('00540220', 'ViewCodeSequence', 'View Code Sequence', 'SQ'),
  entry('00620001', 'SegmentationType', 'Segmentation Type', 'CS'),
  entry('00620002', 'SegmentSequence', 'Segment Sequence', 'SQ'),
  entry('00620005', 'SegmentLabel', 'Segment Label', 'LO'),
  entry('0040A040', 'ValueType', 'Value Type', 'CS'),
  entry('0040A730', 'ContentSequence', 'Content Sequence', 'SQ'),
  entry('300A00B0', 'BeamSequence', 'Beam Sequence', 'SQ'),
  entry('300A0111', 'ControlPointSequence', 'Control Point Sequence', 'SQ'),
  entry('300A011E', 'GantryAngle', 'Gantry Angle', 'DS'),
  entry('7FE00010', 'PixelData', 'Pixel Data', 'OW'),
];

const names: ClauseNames = {
  dictionary: indexDictionary(DICTIONARY),
  moduleOf: (section) => ({ sect_1: 'Mask', sect_2: 'Display Shutter' })[section] ?? null,
  functionalGroupOf: (section) => (section === 'sect_3' ? 'PixelMeasuresSequence' : null),
  moduleNamed: (name) => (name === 'Display Shutter' ? name : null),
  sopClassOf: (name) => (name === 'Sample Image Storage' ? '1.2.3.4.5' : null),
};

const reader = conditionReader(names);

/** The requirement that paragraphs state. */
export function requirement(
  paragraphs: string | readonly string[],
  kind: ConditionKind = 'attribute',
  path = 'SegmentLabel',
): ConditionModel | null {
  return reader.requirement(typeof paragraphs === 'string' ? [paragraphs] : paragraphs, kind, { table: 'table_X', path });
}

/** Normal form of what stands behind "Required if". */
export function condition(clause: string): string | null {
  return requirement(`Required if ${clause}.`)?.text ?? null;
}

export function clause(text: string): ConditionModel {
  return reader.clause(text, 'values', { table: 'table_X', path: 'SegmentLabel' });
}

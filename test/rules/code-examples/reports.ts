/** Examples of the rules of structured reports: relationships, references, Content Items by Value Type. */
import type { Attributes } from '../examples/form.ts';
import { type CodeExample, inIod } from './form.ts';

const CT = '1.2.840.10008.5.1.4.1.1.2';
const ENHANCED_CT = '1.2.840.10008.5.1.4.1.1.2.1';
const ECG = '1.2.840.10008.5.1.4.1.1.9.1.1';

const content = (...items: Attributes[]): Attributes => ({ ContentSequence: items });
const item = (RelationshipType: string, ValueType: string, more: Attributes = {}): Attributes => ({ RelationshipType, ValueType, ...more });
const contains = (ValueType: string, more: Attributes = {}): Attributes => item('CONTAINS', ValueType, more);
const selected = (ValueType: string): Attributes => content(item('SELECTED FROM', ValueType));
const refer = (RelationshipType: string, ...ReferencedContentItemIdentifier: number[]): Attributes => ({
  RelationshipType,
  ReferencedContentItemIdentifier,
});
const to = (valueType: string, ReferencedSOPClassUID: string, more: Attributes = {}): Attributes =>
  content(contains(valueType, { ReferencedSOPSequence: [{ ReferencedSOPClassUID, ...more }] }));
/** A selection lists as evidence what it refers to, and nothing else. */
const flow = (sopClass: string): Attributes => ({ ...to('IMAGE', sopClass), CurrentRequestedProcedureEvidenceSequence: undefined });
const number = (measured: Attributes): Attributes => content(contains('NUM', { MeasuredValueSequence: [measured] }));
const flat = (GraphicType: string, ...GraphicData: number[]): Attributes =>
  content(contains('SCOORD', { GraphicType, GraphicData, ...selected('IMAGE') }));
const solid = (GraphicType: string, ...GraphicData: number[]): Attributes => content(contains('SCOORD3D', { GraphicType, GraphicData }));
const moment = (TemporalRangeType: string, times: Attributes, source = selected('WAVEFORM')): Attributes =>
  content(contains('TCOORD', { TemporalRangeType, ...times, ...source }));
const channels = (...ReferencedWaveformChannels: number[]): Attributes =>
  content(item('SELECTED FROM', 'WAVEFORM', { ReferencedSOPSequence: [{ ReferencedWaveformChannels }] }));
const template = (more: Attributes): Attributes =>
  content(contains('CONTAINER', { ContentTemplateSequence: [{ MappingResource: 'DCMR', ...more }] }));
const table = (more: Attributes): Attributes =>
  content(contains('TABLE', { TabulatedValuesSequence: [{ NumberOfTableRows: 2, NumberOfTableColumns: 3, ...more }] }));
const cells = (...CellValuesSequence: Attributes[]): Attributes => table({ CellValuesSequence });
const at = (TableRowNumber: number, TableColumnNumber: number): Attributes => ({ TableRowNumber, TableColumnNumber });

const FIRST = 'ContentSequence[0]';
const INNER = `${FIRST}.ContentSequence[0]`;
const TABLE = `${FIRST}.TabulatedValuesSequence[0]`;
const comprehensive = inIod('comprehensive-sr');
const solidReport = inIod('comprehensive-3d-sr');
const extensible = inIod('extensible-sr');

export const relationshipExamples: readonly CodeExample[] = [
  comprehensive(
    {
      rule: 'sr-relationship',
      section: 'PS3.3 A.35.3.3.1.2',
      says: "A Value Type stands beneath another by a Relationship Type that the IOD's table has",
      path: `${FIRST}.RelationshipType`,
    },
    content(contains('TEXT')),
    content(item('INFERRED FROM', 'TEXT')),
  ),
  inIod('enhanced-sr')(
    {
      rule: 'sr-by-reference',
      section: 'PS3.3 A.35.2.3.1.2',
      says: 'A relationship is by-reference only in an IOD that has such, and of the types that it names',
      path: `${INNER}.ReferencedContentItemIdentifier`,
    },
    content(contains('TEXT', content(item('INFERRED FROM', 'TEXT'))), contains('TEXT')),
    content(contains('TEXT', content(refer('INFERRED FROM', 1, 2))), contains('TEXT')),
  ),
  comprehensive(
    {
      rule: 'sr-reference-target',
      section: 'PS3.3 A.35.3.3.1.2',
      says: 'A Referenced Content Item Identifier, of a relationship or of a cell, leads to a Content Item by value (C.17.3.2.5, C.18.10.1.3)',
      path: `${INNER}.ReferencedContentItemIdentifier`,
    },
    content(contains('TEXT', content(refer('INFERRED FROM', 1, 2))), contains('CODE')),
    content(contains('TEXT', content(refer('INFERRED FROM', 1, 7))), contains('CODE')),
  ),
  comprehensive(
    {
      rule: 'sr-reference-to-ancestor',
      section: 'PS3.3 A.35.3.3.1.2',
      says: 'No reference to a Content Item that it stands in',
      path: `${INNER}.ReferencedContentItemIdentifier`,
    },
    content(contains('TEXT', content(refer('INFERRED FROM', 1, 2))), contains('CODE')),
    content(contains('TEXT', content(refer('INFERRED FROM', 1, 1))), contains('CODE')),
  ),
  comprehensive(
    {
      rule: 'sr-reference-loop',
      section: 'PS3.3 A.35.3.3.1.2',
      says: 'References do not lead back by way of others',
      severity: 'warning',
      path: 'ContentSequence[1].ContentSequence[0].ReferencedContentItemIdentifier',
    },
    content(
      contains('TEXT', content(refer('INFERRED FROM', 1, 2))),
      contains('TEXT', content(refer('INFERRED FROM', 1, 3))),
      contains('TEXT'),
    ),
    content(contains('TEXT', content(refer('INFERRED FROM', 1, 2))), contains('TEXT', content(refer('INFERRED FROM', 1, 1)))),
  ),
  extensible(
    {
      rule: 'sr-observation-uid',
      section: 'PS3.3 C.17.3.4',
      says: 'One Observation UID is that of one Content Item',
      severity: 'warning',
      path: 'ContentSequence[1].ObservationUID',
    },
    content(contains('TEXT', { ObservationUID: '2.25.1' }), contains('TEXT', { ObservationUID: '2.25.2' })),
    content(contains('TEXT', { ObservationUID: '2.25.1' }), contains('TEXT', { ObservationUID: '2.25.1' })),
  ),
];

export const itemExamples: readonly CodeExample[] = [
  extensible(
    {
      rule: 'sr-template-identifier',
      section: 'PS3.3 C.18.8.1.2',
      says: 'A template of DCMR is identified by its number alone',
      path: `${FIRST}.ContentTemplateSequence[0].TemplateIdentifier`,
    },
    template({ TemplateIdentifier: '1410' }),
    template({ TemplateIdentifier: 'TID 1410' }),
  ),
  extensible(
    {
      rule: 'sr-mapping-resource',
      section: 'PS3.3 C.18.8.1.2',
      says: 'The Mapping Resource UID of DCMR is its own',
      path: `${FIRST}.ContentTemplateSequence[0].MappingResourceUID`,
    },
    template({ MappingResourceUID: '1.2.840.10008.8.1.1' }),
    template({ MappingResourceUID: '1.2.840.10008.8.1.2' }),
  ),
  extensible(
    {
      rule: 'sr-text-controls',
      section: 'PS3.3 C.17.3.3',
      says: 'A Text Value has line breaks, but no tab and no form feed',
      path: `${FIRST}.TextValue`,
    },
    content(contains('TEXT', { TextValue: 'one\r\ntwo' })),
    content(contains('TEXT', { TextValue: 'one\ttwo' })),
  ),
  extensible(
    {
      rule: 'sr-single-value',
      section: 'PS3.3 C.18.1',
      says: 'A measurement is one number',
      path: `${FIRST}.MeasuredValueSequence[0].NumericValue`,
    },
    number({ NumericValue: [2.5] }),
    number({ NumericValue: [2.5, 3] }),
  ),
  extensible(
    {
      rule: 'sr-rational-denominator',
      section: 'PS3.3 C.18.1',
      says: 'A denominator is not zero',
      path: `${FIRST}.MeasuredValueSequence[0].RationalDenominatorValue`,
    },
    number({ NumericValue: [2.5], RationalNumeratorValue: [5], RationalDenominatorValue: [2] }),
    number({ NumericValue: [2.5], RationalNumeratorValue: [5], RationalDenominatorValue: [0] }),
  ),
  extensible(
    {
      rule: 'sr-numeric-agrees',
      section: 'PS3.3 C.18.1',
      says: 'Floating point and rational representations are of the number that Numeric Value shows',
      severity: 'warning',
      path: `${FIRST}.MeasuredValueSequence[0].FloatingPointValue`,
    },
    number({ NumericValue: [2.5], FloatingPointValue: [2.50004] }),
    number({ NumericValue: [2.5], FloatingPointValue: [25] }),
  ),
  extensible(
    {
      rule: 'sr-reference-kind',
      section: 'PS3.3 C.18.3',
      says: 'COMPOSITE refers to what is neither image nor waveform',
      path: `${FIRST}.ReferencedSOPSequence[0].ReferencedSOPClassUID`,
    },
    to('COMPOSITE', '1.2.840.10008.5.1.4.1.1.88.33'),
    to('COMPOSITE', CT),
  ),
  extensible(
    {
      rule: 'sr-reference-kind',
      section: 'PS3.3 C.18.4',
      says: 'IMAGE refers to an image; what accompanies it is a presentation state or a mapping',
      path: `${FIRST}.ReferencedSOPSequence[0].ReferencedSOPClassUID`,
    },
    to('IMAGE', CT),
    to('IMAGE', ECG),
  ),
  extensible(
    {
      rule: 'sr-reference-kind',
      section: 'PS3.3 C.18.5',
      says: 'WAVEFORM refers to a waveform',
      path: `${FIRST}.ReferencedSOPSequence[0].ReferencedSOPClassUID`,
    },
    to('WAVEFORM', ECG),
    to('WAVEFORM', CT),
  ),
  inIod('rendition-selection-document')(
    {
      rule: 'sr-rendition-flow',
      section: 'PS3.3 A.35.21.3.1.1',
      says: 'A selection of renditions refers to DICOM-RTV Metadata Flows',
      path: `${FIRST}.ReferencedSOPSequence[0].ReferencedSOPClassUID`,
    },
    flow('1.2.840.10008.10.1'),
    flow(CT),
  ),
  extensible(
    {
      rule: 'sr-frame-number',
      section: 'PS3.3 C.18.4',
      says: 'Frames are numbered from 1',
      path: `${FIRST}.ReferencedSOPSequence[0].ReferencedFrameNumber`,
    },
    to('IMAGE', ENHANCED_CT, { ReferencedFrameNumber: [1, 3] }),
    to('IMAGE', ENHANCED_CT, { ReferencedFrameNumber: [0, 3] }),
  ),
  extensible(
    {
      rule: 'sr-frame-of-single-frame',
      section: 'PS3.3 C.18.4',
      says: 'Frames are named of an image whose SOP Class has some',
      path: `${FIRST}.ReferencedSOPSequence[0].ReferencedFrameNumber`,
    },
    to('IMAGE', ENHANCED_CT, { ReferencedFrameNumber: [1] }),
    to('IMAGE', CT, { ReferencedFrameNumber: [1] }),
  ),
  extensible(
    {
      rule: 'sr-waveform-channels',
      section: 'PS3.3 C.18.5.1.1',
      says: 'Multiplex groups are numbered from 1; channel 0 stands for all of a group',
      path: `${FIRST}.ReferencedSOPSequence[0].ReferencedWaveformChannels`,
    },
    to('WAVEFORM', ECG, { ReferencedWaveformChannels: [1, 0] }),
    to('WAVEFORM', ECG, { ReferencedWaveformChannels: [0, 1] }),
  ),
  extensible(
    {
      rule: 'sr-selected-from',
      section: 'PS3.3 C.18.6',
      says: 'Spatial coordinates are selected from an image',
      path: `${FIRST}.ContentSequence`,
    },
    content(contains('SCOORD', selected('IMAGE'))),
    content(contains('SCOORD', selected('WAVEFORM'))),
  ),
  extensible(
    {
      rule: 'sr-selected-from',
      section: 'PS3.3 C.18.7',
      says: 'Temporal coordinates are selected from a waveform, an image or spatial coordinates',
      path: `${FIRST}.ContentSequence`,
    },
    content(contains('TCOORD', selected('WAVEFORM'))),
    content(contains('TCOORD', selected('COMPOSITE'))),
  ),
  extensible(
    {
      rule: 'sr-graphic-data',
      section: 'PS3.3 C.18.6.1.2',
      says: 'Points in an image are those of the Graphic Type',
      path: `${FIRST}.GraphicData`,
    },
    flat('CIRCLE', 5, 5, 5, 9),
    flat('CIRCLE', 5, 5, 5),
  ),
  solidReport(
    {
      rule: 'sr-graphic-data',
      section: 'PS3.3 C.18.9.1.2',
      says: 'Points in space are those of the Graphic Type; a polygon is closed',
      path: `${FIRST}.GraphicData`,
    },
    solid('POLYGON', 0, 0, 0, 9, 0, 0, 9, 9, 0, 0, 0, 0),
    solid('POLYGON', 0, 0, 0, 9, 0, 0, 9, 9, 0),
  ),
  extensible(
    {
      rule: 'sr-graphic-range',
      section: 'PS3.3 C.18.6',
      says: 'Coordinates in an image begin at 0',
      path: `${FIRST}.GraphicData`,
    },
    flat('POLYLINE', 0, 0, 5, 5),
    flat('POLYLINE', 0, 0, -0.5, 5),
  ),
  solidReport(
    {
      rule: 'sr-polygon-coplanar',
      section: 'PS3.3 C.18.9.1.2',
      says: 'A polygon is flat',
      path: `${FIRST}.GraphicData`,
    },
    solid('POLYGON', 0, 0, 0, 9, 0, 0, 9, 9, 0, 0, 9, 0, 0, 0, 0),
    solid('POLYGON', 0, 0, 0, 9, 0, 0, 9, 9, 2, 0, 9, 0, 0, 0, 0),
  ),
  extensible(
    {
      rule: 'sr-ellipse-axes',
      section: 'PS3.3 C.18.6.1.2',
      says: 'Axes of an ellipse halve each other at right angles, the major one first',
      severity: 'warning',
      path: `${FIRST}.GraphicData`,
    },
    flat('ELLIPSE', 0, 50, 200, 50, 100, 0, 100, 100),
    flat('ELLIPSE', 100, 0, 100, 100, 0, 50, 200, 50),
  ),
  solidReport(
    {
      rule: 'sr-ellipse-axes',
      section: 'PS3.3 C.18.9.1.2',
      says: 'So do those of an ellipse in space and of an ellipsoid, in any order',
      severity: 'warning',
      path: `${FIRST}.GraphicData`,
    },
    solid('ELLIPSOID', -9, 0, 0, 9, 0, 0, 0, -20, 0, 0, 20, 0, 0, 0, -5, 0, 0, 5),
    solid('ELLIPSOID', -9, 0, 0, 9, 0, 0, 0, -20, 0, 0, 20, 0, -5, 0, -5, 5, 0, 5),
  ),
  extensible(
    {
      rule: 'sr-temporal-range',
      section: 'PS3.3 C.18.7.1.1',
      says: 'Temporal points are those of the Temporal Range Type',
      path: `${FIRST}.ReferencedTimeOffsets`,
    },
    moment('SEGMENT', { ReferencedTimeOffsets: [1, 2] }),
    moment('SEGMENT', { ReferencedTimeOffsets: [1] }),
  ),
  extensible(
    {
      rule: 'sr-sample-position',
      section: 'PS3.3 C.18.7',
      says: 'The first sample is number 1',
      path: `${FIRST}.ReferencedSamplePositions`,
    },
    moment('POINT', { ReferencedSamplePositions: [1] }),
    moment('POINT', { ReferencedSamplePositions: [0] }),
  ),
  extensible(
    {
      rule: 'sr-sample-group',
      section: 'PS3.3 C.18.7',
      says: 'Sample positions are those of one multiplex group',
      path: `${FIRST}.ReferencedSamplePositions`,
    },
    moment('POINT', { ReferencedSamplePositions: [1] }, channels(2, 1, 2, 3)),
    moment('POINT', { ReferencedSamplePositions: [1] }, channels(1, 1, 2, 1)),
  ),
  extensible(
    {
      rule: 'sr-table-place',
      section: 'PS3.3 C.18.10',
      says: 'Cells are of rows and columns that there are',
      path: `${TABLE}.CellValuesSequence[0].TableColumnNumber`,
    },
    cells(at(2, 3)),
    cells(at(2, 4)),
  ),
  extensible(
    {
      rule: 'sr-table-order',
      section: 'PS3.3 C.18.10',
      says: 'Cells come in the order of rows, then columns; definitions of rows and columns in theirs',
      path: `${TABLE}.CellValuesSequence`,
    },
    cells(at(1, 1), at(2, 1)),
    cells(at(2, 1), at(1, 1)),
  ),
  extensible(
    {
      rule: 'sr-table-cell-twice',
      section: 'PS3.3 C.18.10',
      says: 'A cell is given once',
      path: `${TABLE}.CellValuesSequence[1]`,
    },
    cells(at(1, 1), at(1, 2)),
    cells(at(1, 1), at(1, 1)),
  ),
  extensible(
    {
      rule: 'sr-table-values',
      section: 'PS3.3 C.18.10',
      says: 'A value for each cell: of a row as many as there are columns',
      path: `${TABLE}.CellValuesSequence[0].SelectorFDValue`,
    },
    cells({ TableRowNumber: 1, SelectorAttributeVR: 'FD', SelectorFDValue: [1, 2, 3] }),
    cells({ TableRowNumber: 1, SelectorAttributeVR: 'FD', SelectorFDValue: [1, 2] }),
  ),
];

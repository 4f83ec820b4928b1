/** Content Items by Value Type: each rule with an item that keeps it and one that breaks it. */
import { describe, expect, it } from 'vitest';
import { comprehensive3DSR } from '../../../generated/iods/comprehensive-3d-sr.ts';
import { extensibleSR } from '../../../generated/iods/extensible-sr.ts';
import { loadIod } from '../../../generated/iods/registry.ts';
import { renditionSelectionDocument } from '../../../generated/iods/rendition-selection-document.ts';
import { sopClasses } from '../../../generated/sop-classes.ts';
import { minimalInstance } from '../../../src/authoring/minimal-instance.ts';
import { iodPlan } from '../../../src/validation/compile-iod.ts';
import { isSingleFrame, kindOfSopClass } from '../../../src/validation/content/sop-kinds.ts';
import { validateIod } from '../../../src/validation/validate-tables.ts';

type Json = Record<string, unknown>;

const code = (value: string, scheme: string, meaning: string): Json[] => [
  { CodeValue: value, CodingSchemeDesignator: scheme, CodeMeaning: meaning },
];
const finding = code('121071', 'DCM', 'Finding');
const millimeters = code('mm', 'UCUM', 'mm');
const CT = '1.2.840.10008.5.1.4.1.1.2';
const ENHANCED_CT = '1.2.840.10008.5.1.4.1.1.2.1';
const ECG = '1.2.840.10008.5.1.4.1.1.9.1.1';
const REPORT = '1.2.840.10008.5.1.4.1.1.88.33';
const INSTANCE = '2.25.5';

/** Rules broken by a document with these Content Items, whose evidence is listed, with severity and path. */
function broken(content: readonly Json[], root: Json = {}): string[] {
  const listed = new Map<string, unknown>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) collect(one);
    else if (typeof value === 'object' && value !== null) {
      if ('ReferencedSOPInstanceUID' in value && 'ReferencedSOPClassUID' in value)
        listed.set(String(value.ReferencedSOPInstanceUID), value.ReferencedSOPClassUID);
      for (const inner of Object.values(value)) collect(inner);
    }
  };
  collect(content);
  const instances = [...listed].map(([uid, sopClass]) => ({ ReferencedSOPClassUID: sopClass, ReferencedSOPInstanceUID: uid }));
  const evidence = [
    { StudyInstanceUID: '2.25.1', ReferencedSeriesSequence: [{ SeriesInstanceUID: '2.25.2', ReferencedSOPSequence: instances }] },
  ];
  const more = instances.length === 0 ? {} : { CurrentRequestedProcedureEvidenceSequence: evidence };
  return validateIod({ ...minimalInstance(extensibleSR), ...more, ContentSequence: content, ...root }, extensibleSR).flatMap((one) =>
    one.severity === 'info'
      ? []
      : [`${one.code === 'consistency' ? one.rule : one.code} ${one.severity} ${one.path.replace('ContentSequence[0].', '')}`],
  );
}

const item = (valueType: string, more: Json, relationship = 'CONTAINS'): Json => ({
  RelationshipType: relationship,
  ValueType: valueType,
  ...more,
});
const image = (more: Json = {}, sopClass = CT): Json =>
  item('IMAGE', { ReferencedSOPSequence: [{ ReferencedSOPClassUID: sopClass, ReferencedSOPInstanceUID: INSTANCE, ...more }] });
const waveform = (more: Json = {}, sopClass = ECG): Json => ({ ...image(more, sopClass), ValueType: 'WAVEFORM' });
const selected = (one: Json): Json => ({ ...one, RelationshipType: 'SELECTED FROM' });
const number = (measured: Json): Json =>
  item('NUM', {
    ConceptNameCodeSequence: finding,
    MeasuredValueSequence: [{ NumericValue: [2.5], MeasurementUnitsCodeSequence: millimeters, ...measured }],
  });
const flat = (type: string, data: number[]): Json =>
  item('SCOORD', { GraphicType: type, GraphicData: data, ContentSequence: [selected(image())] });
const solid = (type: string, data: number[]): Json =>
  item('SCOORD3D', { GraphicType: type, GraphicData: data, ReferencedFrameOfReferenceUID: '2.25.3' });
const moment = (type: string, more: Json, source: Json = waveform()): Json =>
  item('TCOORD', { TemporalRangeType: type, ContentSequence: [selected(source)], ...more });

describe('NUM', () => {
  it('has a single value in each representation', () => {
    expect(broken([number({ FloatingPointValue: [2.5] })])).toEqual([]);
    expect(broken([number({ NumericValue: [1, 2] })])).toEqual(['sr-single-value error MeasuredValueSequence[0].NumericValue']);
    expect(broken([number({ FloatingPointValue: [2.5, 3] })])).toEqual([
      'sr-single-value error MeasuredValueSequence[0].FloatingPointValue',
    ]);
  });
  it('has representations of one number', () => {
    expect(broken([number({ FloatingPointValue: [2.50004], RationalNumeratorValue: [5], RationalDenominatorValue: [2] })])).toEqual([]);
    expect(broken([number({ FloatingPointValue: [25] })])).toEqual([
      'sr-numeric-agrees warning MeasuredValueSequence[0].FloatingPointValue',
    ]);
    expect(broken([number({ RationalNumeratorValue: [5], RationalDenominatorValue: [3] })])).toEqual([
      'sr-numeric-agrees warning MeasuredValueSequence[0].RationalNumeratorValue',
    ]);
  });
  it('has a denominator that is not zero', () => {
    expect(broken([number({ RationalNumeratorValue: [5], RationalDenominatorValue: [0] })])).toEqual([
      'sr-rational-denominator error MeasuredValueSequence[0].RationalDenominatorValue',
    ]);
  });
  it('has at most one value with one unit, and a qualifier without one', () => {
    const empty = { ...number({}), MeasuredValueSequence: [] };
    expect(broken([{ ...empty, NumericValueQualifierCodeSequence: code('114006', 'DCM', 'Measurement failure') }])).toEqual([]);
    expect(broken([empty])).toEqual(['missing error NumericValueQualifierCodeSequence']);
    expect(broken([number({ MeasurementUnitsCodeSequence: [...millimeters, ...millimeters] })])).toEqual([
      'items error MeasuredValueSequence[0].MeasurementUnitsCodeSequence',
    ]);
  });
});

describe('TEXT', () => {
  const text = (value: string): Json => item('TEXT', { ConceptNameCodeSequence: finding, TextValue: value });
  it('has line breaks alone', () => {
    expect(broken([text('one\r\ntwo')])).toEqual([]);
    expect(broken([text('one\ttwo')])).toEqual(['sr-text-controls error TextValue']);
  });
});

describe('CONTAINER', () => {
  const container = (template: Json): Json =>
    item('CONTAINER', { ContinuityOfContent: 'SEPARATE', ContentTemplateSequence: [{ MappingResource: 'DCMR', ...template }] });
  it('names its template by number', () => {
    expect(broken([container({ TemplateIdentifier: '1410', MappingResourceUID: '1.2.840.10008.8.1.1' })])).toEqual([]);
    expect(broken([container({ TemplateIdentifier: '10003A' })])).toEqual([]);
    expect(broken([container({ TemplateIdentifier: 'TID 1410' })])).toEqual([
      'sr-template-identifier error ContentTemplateSequence[0].TemplateIdentifier',
    ]);
    expect(broken([container({ TemplateIdentifier: '0300' })])).toEqual([
      'sr-template-identifier error ContentTemplateSequence[0].TemplateIdentifier',
    ]);
    expect(broken([container({ TemplateIdentifier: '1410', MappingResourceUID: '1.2.840.10008.8.1.2' })])).toEqual([
      'sr-mapping-resource error ContentTemplateSequence[0].MappingResourceUID',
    ]);
  });
  it('leaves templates of others alone', () => {
    expect(broken([container({ MappingResource: '99MINE', TemplateIdentifier: 'TID_X', MappingResourceUID: '2.25.7' })])).toEqual([]);
  });
});

describe('IMAGE, WAVEFORM, COMPOSITE', () => {
  const path = 'ReferencedSOPSequence[0]';
  it('refer to what they are for', () => {
    expect(broken([image(), { ...image({ ReferencedSOPInstanceUID: '2.25.6' }, REPORT), ValueType: 'COMPOSITE' }])).toEqual([]);
    expect(broken([waveform()])).toEqual([]);
    expect(broken([image({}, REPORT)])).toEqual([`sr-reference-kind error ${path}.ReferencedSOPClassUID`]);
    expect(broken([waveform({}, CT)])).toEqual([`sr-reference-kind error ${path}.ReferencedSOPClassUID`]);
    expect(broken([{ ...image(), ValueType: 'COMPOSITE' }])).toEqual([`sr-reference-kind error ${path}.ReferencedSOPClassUID`]);
    expect(broken([image({}, '1.2.3.4')])).toEqual([]);
  });
  it('have a presentation state and a mapping with the image', () => {
    const other = (sopClass: string): Json[] => [{ ReferencedSOPClassUID: sopClass, ReferencedSOPInstanceUID: '2.25.8' }];
    expect(broken([image({ ReferencedSOPSequence: other('1.2.840.10008.5.1.4.1.1.11.1') })])).toEqual([]);
    expect(broken([image({ ReferencedSOPSequence: other(CT) })])).toEqual([
      `sr-reference-kind error ${path}.ReferencedSOPSequence[0].ReferencedSOPClassUID`,
    ]);
    expect(broken([image({ ReferencedRealWorldValueMappingInstanceSequence: other('1.2.840.10008.5.1.4.1.1.67') })])).toEqual([]);
    expect(broken([image({ ReferencedRealWorldValueMappingInstanceSequence: other(CT) })])).toEqual([
      `sr-reference-kind error ${path}.ReferencedRealWorldValueMappingInstanceSequence[0].ReferencedSOPClassUID`,
    ]);
  });
  it('number frames and multiplex groups from 1', () => {
    expect(broken([image({ ReferencedFrameNumber: [1, 3] }, ENHANCED_CT)])).toEqual([]);
    expect(broken([image({ ReferencedFrameNumber: [0] }, ENHANCED_CT)])).toEqual([`sr-frame-number error ${path}.ReferencedFrameNumber`]);
    expect(broken([image({ ReferencedFrameNumber: [1] })])).toEqual([`sr-frame-of-single-frame error ${path}.ReferencedFrameNumber`]);
    expect(broken([waveform({ ReferencedWaveformChannels: [1, 0, 3, 2] })])).toEqual([]);
    expect(broken([waveform({ ReferencedWaveformChannels: [0, 1] })])).toEqual([
      `sr-waveform-channels error ${path}.ReferencedWaveformChannels`,
    ]);
    expect(broken([waveform({ ReferencedWaveformChannels: [1, 2, 3] })])).toEqual([`vm error ${path}.ReferencedWaveformChannels`]);
  });
  it('have frames or segments', () => {
    const seg = '1.2.840.10008.5.1.4.1.1.66.4';
    expect(broken([image({ ReferencedSegmentNumber: [1] }, seg)])).toEqual([]);
    expect(broken([image({ ReferencedSegmentNumber: [1], ReferencedFrameNumber: [1] }, seg)])).toEqual([
      `forbidden error ${path}.ReferencedFrameNumber`,
      `forbidden error ${path}.ReferencedSegmentNumber`,
    ]);
  });
  it('are flows in a selection of renditions', () => {
    const made = minimalInstance(renditionSelectionDocument);
    expect(validateIod(made, renditionSelectionDocument).filter(({ severity }) => severity !== 'info')).toEqual([]);
    const [entry] = made.ContentSequence ?? [];
    const reference = [{ ReferencedSOPClassUID: CT, ReferencedSOPInstanceUID: '2.25.9' }];
    const other = { ...made, ContentSequence: [{ ...entry, ReferencedSOPSequence: reference }] };
    expect(validateIod(other, renditionSelectionDocument)).toContainEqual(expect.objectContaining({ rule: 'sr-rendition-flow' }));
  });
  it('know the SOP Classes of the edition', async () => {
    for (const [uid, { iod: path }] of Object.entries(sopClasses)) {
      const kind = kindOfSopClass(uid);
      const iod = path ? await loadIod[path]?.() : undefined;
      if (!iod) continue;
      const { slots } = iodPlan(iod).root;
      const pixels = ['PixelData', 'FloatPixelData', 'PixelDataProviderURL'].some((keyword) => slots.has(keyword));
      const is = pixels ? 'image' : slots.has('WaveformSequence') ? 'waveform' : 'neither';
      // MR Spectroscopy has frames and no pixels: it is left alone, as are classes that are not stored.
      const stored = uid.startsWith('1.2.840.10008.5.1.4.1.1.') && uid !== '1.2.840.10008.5.1.4.1.1.4.2';
      expect([uid, stored ? (kind === 'image' || kind === 'waveform' ? kind : kind === null ? null : 'neither') : kind]).toEqual([
        uid,
        stored ? is : null,
      ]);
      expect([uid, isSingleFrame(uid)]).toEqual([uid, stored && is === 'image' && !slots.has('NumberOfFrames')]);
    }
  });
});

describe('SCOORD', () => {
  it('is selected from an image', () => {
    expect(broken([flat('POINT', [1, 1])])).toEqual([]);
    const from = (target: Json): Json => item('SCOORD', { GraphicType: 'POINT', GraphicData: [1, 1], ContentSequence: [selected(target)] });
    expect(broken([from(waveform())])).toEqual(['sr-selected-from error ContentSequence']);
    expect(broken([item('SCOORD', { GraphicType: 'POINT', GraphicData: [1, 1] })])).toEqual(['sr-selected-from error ContentSequence']);
  });
  it('lies in the image', () => {
    expect(broken([flat('POLYLINE', [0, 0, 5, 5])])).toEqual([]);
    expect(broken([flat('POLYLINE', [0, 0, -0.5, 5])])).toEqual(['sr-graphic-range error GraphicData']);
  });
  it('has the axes of an ellipse', () => {
    expect(broken([flat('ELLIPSE', [0, 50, 200, 50, 100, 0, 100, 100])])).toEqual([]);
    expect(broken([flat('ELLIPSE', [100, 0, 100, 100, 0, 50, 200, 50])])).toEqual(['sr-ellipse-axes warning GraphicData']);
    expect(broken([flat('ELLIPSE', [0, 50, 200, 50, 150, 0, 150, 100])])).toEqual(['sr-ellipse-axes warning GraphicData']);
    expect(broken([flat('ELLIPSE', [0, 50, 200, 50, 60, 10, 140, 90])])).toEqual(['sr-ellipse-axes warning GraphicData']);
    // Ends rounded to pixels.
    expect(broken([flat('ELLIPSE', [10, 10, 17, 14, 12, 14, 15, 10])])).toEqual([]);
  });
});

describe('SCOORD3D', () => {
  it('has the points of a plane', () => {
    expect(broken([solid('POLYGON', [0, 0, 0, 10, 0, 0, 10, 10, 0.001, 0, 10, 0, 0, 0, 0])])).toEqual([]);
    expect(broken([solid('POLYGON', [0, 0, 0, 10, 0, 0, 10, 10, 2, 0, 10, 0, 0, 0, 0])])).toEqual([
      'sr-polygon-coplanar error GraphicData',
    ]);
    expect(broken([solid('POLYGON', [1, 1, 1, 2, 2, 2, 3, 3, 3, 1, 1, 1])])).toEqual([]);
  });
  it('has a closed polygon', () => {
    expect(broken([solid('POLYGON', [0, 0, 0, 10, 0, 0, 10, 10, 0])])).toEqual(['sr-graphic-data error GraphicData']);
  });
  it('has three axes at right angles in an ellipsoid', () => {
    expect(broken([solid('ELLIPSOID', [-9, 0, 0, 9, 0, 0, 0, -20, 0, 0, 20, 0, 0, 0, -5, 0, 0, 5])])).toEqual([]);
    expect(broken([solid('ELLIPSOID', [-9, 0, 0, 9, 0, 0, 0, -20, 0, 0, 20, 0, -5, 0, -5, 5, 0, 5])])).toEqual([
      'sr-ellipse-axes warning GraphicData',
    ]);
  });
  it('names its Frame of Reference', () => {
    const { ReferencedFrameOfReferenceUID: _, ...without } = solid('POINT', [1, 1, 1]);
    expect(broken([without])).toEqual(['missing error ReferencedFrameOfReferenceUID']);
  });
});

describe('TCOORD', () => {
  it.each([
    ['POINT', [1], [1, 2]],
    ['MULTIPOINT', [1, 2, 3], []],
    ['SEGMENT', [1, 2], [1]],
    ['MULTISEGMENT', [1, 2, 3, 4], [1, 2, 3]],
    ['BEGIN', [1], [1, 2]],
    ['END', [1], [1, 2]],
  ])('has the temporal points of a %s', (type, right, wrong) => {
    expect(broken([moment(type, { ReferencedTimeOffsets: right })])).toEqual([]);
    if (wrong.length > 0) {
      expect(broken([moment(type, { ReferencedTimeOffsets: wrong })])).toEqual(['sr-temporal-range error ReferencedTimeOffsets']);
      expect(broken([moment(type, { ReferencedSamplePositions: wrong })])).toEqual(['sr-temporal-range error ReferencedSamplePositions']);
    }
  });
  it('counts samples from 1, in one multiplex group', () => {
    const of = (...channels: number[]): Json => waveform({ ReferencedWaveformChannels: channels });
    expect(broken([moment('POINT', { ReferencedSamplePositions: [1] }, of(2, 1, 2, 3))])).toEqual([]);
    expect(broken([moment('POINT', { ReferencedSamplePositions: [0] }, of(1, 1))])).toEqual([
      'sr-sample-position error ReferencedSamplePositions',
    ]);
    expect(broken([moment('POINT', { ReferencedSamplePositions: [1] }, of(1, 1, 2, 1))])).toEqual([
      'sr-sample-group error ReferencedSamplePositions',
    ]);
  });
  it('is selected from a waveform, an image or coordinates', () => {
    expect(broken([moment('POINT', { ReferencedTimeOffsets: [1] }, flat('POINT', [1, 1]))])).toEqual([]);
    const report = { ...image({}, REPORT), ValueType: 'COMPOSITE' };
    expect(broken([moment('POINT', { ReferencedTimeOffsets: [1] }, report)])).toEqual(['sr-selected-from error ContentSequence']);
  });
});

describe('TABLE', () => {
  const table = (cells: Json[], more: Json = {}): Json =>
    item('TABLE', {
      ConceptNameCodeSequence: finding,
      TabulatedValuesSequence: [{ NumberOfTableRows: 2, NumberOfTableColumns: 3, CellValuesSequence: cells, ...more }],
    });
  const cell = (row: number | null, column: number | null, values: number[]): Json => ({
    ...(row === null ? {} : { TableRowNumber: row }),
    ...(column === null ? {} : { TableColumnNumber: column }),
    SelectorAttributeVR: 'FD',
    SelectorFDValue: values,
  });
  const values = 'TabulatedValuesSequence[0]';
  it('has rows and columns that there are', () => {
    expect(broken([table([cell(1, 1, [1]), cell(2, 3, [2])])])).toEqual([]);
    expect(broken([table([cell(1, 4, [1])])])).toEqual([`sr-table-place error ${values}.CellValuesSequence[0].TableColumnNumber`]);
    expect(broken([table([cell(0, 1, [1])])])).toEqual([`sr-table-place error ${values}.CellValuesSequence[0].TableRowNumber`]);
  });
  it('has its cells and definitions in order, each cell once', () => {
    expect(broken([table([cell(2, 1, [1]), cell(1, 1, [1])])])).toEqual([`sr-table-order error ${values}.CellValuesSequence`]);
    expect(broken([table([cell(1, 1, [1]), cell(1, 1, [1])])])).toEqual([`sr-table-cell-twice error ${values}.CellValuesSequence[1]`]);
    const define = (...columns: number[]): Json => ({
      TableColumnDefinitionSequence: columns.map((column) => ({ TableColumnNumber: column, ConceptNameCodeSequence: finding })),
    });
    expect(broken([table([cell(1, 1, [1])], define(1, 3))])).toEqual([]);
    expect(broken([table([cell(1, 1, [1])], define(3, 1))])).toEqual([`sr-table-order error ${values}.TableColumnDefinitionSequence`]);
  });
  it('has a value for each cell', () => {
    expect(broken([table([cell(1, null, [1, 2, 3]), cell(2, null, [4, 5, 6])])])).toEqual([]);
    expect(broken([table([cell(null, 1, [1, 2])])])).toEqual([]);
    expect(broken([table([cell(1, null, [1, 2])])])).toEqual([`sr-table-values error ${values}.CellValuesSequence[0].SelectorFDValue`]);
    expect(broken([table([cell(1, 1, [1, 2])])])).toEqual([`sr-table-values error ${values}.CellValuesSequence[0].SelectorFDValue`]);
  });
  it('refers to Content Items that there are', () => {
    const refer = (...identifier: number[]): Json => ({
      TableRowNumber: 1,
      TableColumnNumber: 1,
      ReferencedContentItemIdentifier: identifier,
    });
    expect(broken([table([refer(1, 2)]), number({})])).toEqual([]);
    expect(broken([table([refer(1, 9)])])).toEqual([
      `sr-reference-target error ${values}.CellValuesSequence[0].ReferencedContentItemIdentifier`,
    ]);
  });
});

describe('any Content Item', () => {
  it('has an Observation UID of its own', () => {
    expect(
      broken([
        { ...number({}), ObservationUID: '2.25.1' },
        { ...number({}), ObservationUID: '2.25.2' },
      ]),
    ).toEqual([]);
    expect(
      broken([
        { ...number({}), ObservationUID: '2.25.1' },
        { ...number({}), ObservationUID: '2.25.1' },
      ]),
    ).toEqual(['sr-observation-uid warning ContentSequence[1].ObservationUID']);
  });
  it('has a concept name, but where it is a reference, coordinates or a container without heading', () => {
    for (const [valueType, more] of [
      ['TEXT', { TextValue: 'a' }],
      ['CODE', { ConceptCodeSequence: finding }],
      ['DATE', { Date: '20260101' }],
      ['TIME', { Time: '12' }],
      ['DATETIME', { DateTime: '2026' }],
      ['UIDREF', { UID: '2.25.1' }],
      ['PNAME', { PersonName: 'A' }],
    ] as const) {
      expect(broken([item(valueType, { ...more, ConceptNameCodeSequence: finding })])).toEqual([]);
      expect(broken([item(valueType, more)])).toEqual(['missing error ConceptNameCodeSequence']);
      const value = Object.keys(more)[0] ?? '';
      expect(broken([item(valueType, { ConceptNameCodeSequence: finding })])).toEqual([`missing error ${value}`]);
    }
    expect(broken([item('CONTAINER', { ContinuityOfContent: 'SEPARATE' })])).toEqual([]);
    expect(broken([item('CONTAINER', {})])).toEqual(['missing error ContinuityOfContent']);
    expect(broken([], { ConceptNameCodeSequence: undefined, ContentSequence: undefined })).toEqual([
      'missing error ConceptNameCodeSequence',
    ]);
  });
  it('has no Relationship Type at the root', () => {
    expect(broken([number({})], { RelationshipType: 'CONTAINS' })).toEqual(['unexpected warning RelationshipType']);
  });
  it('is by-reference or by-value, not both', () => {
    const both = { ...number({}), RelationshipType: 'INFERRED FROM', ReferencedContentItemIdentifier: [1, 2] };
    const text = item('TEXT', { ConceptNameCodeSequence: finding, TextValue: 'a', ContentSequence: [both] });
    expect(broken([text, number({})])).toEqual(['forbidden error ContentSequence[0].ReferencedContentItemIdentifier']);
  });
  it('cites the section that it breaks', () => {
    const data = { ...minimalInstance(comprehensive3DSR), ContentSequence: [solid('POLYGON', [0, 0, 0, 1, 0, 0, 0, 1, 0])] };
    expect(validateIod(data, comprehensive3DSR).find(({ code: found }) => found === 'consistency')).toMatchObject({
      rule: 'sr-graphic-data',
      url: expect.stringMatching(/part03\.html#sect_C\.18\.9\.1\.2$/),
    });
  });
});

describe('references', () => {
  const refer = (...identifier: number[]): Json => ({ RelationshipType: 'INFERRED FROM', ReferencedContentItemIdentifier: identifier });
  const inferred = (...references: Json[]): Json => ({ ...number({}), ContentSequence: references });
  it('do not lead back by way of others', () => {
    expect(broken([inferred(refer(1, 2)), inferred(refer(1, 3)), number({})])).toEqual([]);
    expect(broken([inferred(refer(1, 2)), inferred(refer(1, 1))])).toEqual([
      'sr-reference-loop warning ContentSequence[1].ReferencedContentItemIdentifier',
    ]);
    expect(
      broken([inferred(refer(1, 2)), inferred(refer(1, 3)), inferred({ ...inferred(refer(1, 1)), RelationshipType: 'HAS PROPERTIES' })]),
    ).toHaveLength(1);
  });
});

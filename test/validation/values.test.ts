/** Values: Value Representations, numbers of values and Items, Enumerated Values and Defined Terms, what the tables do not have. */
import { describe, expect, it } from 'vitest';
import { xRayAngiographicImage } from '../../generated/iods/x-ray-angiographic-image.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import type { Condition } from '../../src/rules/condition.ts';
import { validateIod, validateTable } from '../../src/validation/validate-tables.ts';
import { validate } from '../../src/validation/validate.ts';
import { checkFor } from '../../src/validation/vr.ts';
import { brief, iod, is, not, row, table, use, when } from './tables.ts';

const buffer = (length: number): ArrayBuffer => new ArrayBuffer(length);

/** VR, what fits, what does not. */
const FORMS: readonly (readonly [vr: string, good: readonly unknown[], bad: readonly unknown[]])[] = [
  ['AE', ['STORE SCP', 'a'.repeat(16)], ['a'.repeat(17), 'a\\b', 'a\nb', '    ', 'ü', 5]],
  ['AS', ['045Y', '006M'], ['45Y', '045X', '0045', '045y', 45]],
  ['AT', ['00080018', '7FE00010'], ['7fe00010', '0008', 0x00080018]],
  ['CS', ['ORIGINAL', 'A_1 B', 'A'.repeat(16)], ['original', 'A'.repeat(17), 'A-B', 'Ä', 'A\0', 5, new Date(0)]],
  ['DA', ['20240229', '19000101'], ['2024.02.29', '20230229', '20241301', '20240100', '2024022', '20240229-', 20240229]],
  ['DS', [1.5, -0, 1e-300, 0], [Number.NaN, Number.POSITIVE_INFINITY, '1.5', '1,5', true]],
  [
    'DT',
    ['2024', '202402', '20240229123000.123456+0100', '2024-0500'],
    ['20240230', '2024022912300', '20240229+1500', '2024-0000', '24', ''],
  ],
  ['FD', [1.5, Number.NaN], ['1']],
  ['FL', [1.5, Number.POSITIVE_INFINITY], [1e39, '1', null]],
  ['IS', [0, -2147483648, 2147483647], [1.5, 2147483648, '5', 5n]],
  ['LO', ['Straße', 'a'.repeat(64), '𝔸'.repeat(64)], ['a'.repeat(65), 'a\\b', 'a\tb', 7]],
  ['LT', ['a\r\nb\\c\td'], ['a\0', 'a'.repeat(10241)]],
  ['OB', [buffer(3), new Uint8Array(3)], ['abc', [1, 2], {}]],
  ['OD', [buffer(16)], [buffer(12)]],
  ['OF', [buffer(8), new Float32Array(2)], [buffer(6)]],
  ['OW', [buffer(4)], [buffer(3)]],
  [
    'PN',
    ['Doe^Jane', { Alphabetic: 'Doe^Jane', Ideographic: 'X' }, 'A=B=C'],
    ['a^b^c^d^e^f', 'A=B=C=D', 'a\\b', 'a'.repeat(65), { Roman: 'x' }, { Alphabetic: 5 }, 5],
  ],
  ['SH', ['a'.repeat(16)], ['a'.repeat(17)]],
  ['SL', [-2147483648], [2147483648, 0.5]],
  ['SS', [-32768, 32767], [32768, '1']],
  ['ST', ['a\\b\nc'], ['a'.repeat(1025), 'a\u0007']],
  ['SV', [-(2n ** 63n), 5], [2n ** 63n, 1.5, '5']],
  ['TM', ['07', '0730', '073015', '235960.123456'], ['7', '24', '0760', '07:30:15', '073015.1234567', '0730.5', '073015.']],
  ['UC', ['a'.repeat(100000)], ['a\\b']],
  ['UI', ['1.2.840.10008.1.1', '2.25.0'], ['1.02.3', '1..2', '.1', '1.', '0', '1.2.x', `1.${'2'.repeat(63)}`, '1.2.3\0']],
  ['UL', [4294967295], [-1, 4294967296]],
  ['UR', ['https://example.org/a?b=c#d'], [' http://x', 'http://a b', 'http://<x>']],
  ['US', [0, 65535], [-1, 65536, 1.5, '5']],
  ['UT', ['a\\b'], ['a\u0001']],
  ['UV', [2n ** 64n - 1n, 7], [-1n, 2n ** 64n]],
  ['US|SS', [-5, 65535], [65536, -32769]],
  ['OB|OW', [buffer(3)], ['x']],
];

describe('Value Representations', () => {
  it.each(FORMS)('%s', (vr, good, bad) => {
    const check = checkFor(vr);
    expect(good.filter((value) => check?.(value) !== null)).toEqual([]);
    expect(bad.filter((value) => check?.(value) === null)).toEqual([]);
    for (const value of bad) expect(check?.(value)).toContain(vr.slice(0, 2));
  });
  it('has every VR of PS3.5 but SQ', () => {
    const all = 'AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SS ST SV TM UC UI UL UN UR US UT UV'.split(' ');
    expect(all.filter((vr) => checkFor(vr) === null)).toEqual([]);
    expect(checkFor('SQ')).toBeNull();
    expect(checkFor('XX')).toBeNull();
  });
  it('gives one finding an attribute, with value and expectation', () => {
    const rules = table('T', [row('ImageType', '1')]);
    expect(validateTable({ ImageType: ['original', 'primary'] }, rules)).toMatchObject([
      { code: 'vr', path: 'ImageType', value: 'original', expected: expect.stringMatching(/^CS: /), severity: 'error', type: '1' },
    ]);
  });
});

describe('numbers of values and Items', () => {
  const rules = table('Counts', [
    row('PixelSpacing', '3'),
    row('ImageType', '3'),
    row('PatientID', '3'),
    row('NumberOfBeams', '3'),
    row('BeamSequence', '3', { rows: [row('BeamName', '3')], items: [{ equals: { keyword: 'NumberOfBeams' } }] }),
    row('ReferencedImageSequence', '2', { rows: [row('ReferencedSOPClassUID', '3')], items: [{ range: [1, 1] }] }),
  ]);
  const found = (dataset: object) => brief(validateTable({ ReferencedImageSequence: [], ...dataset }, rules));
  it('counts values', () => {
    expect(found({ PixelSpacing: [1, 1], ImageType: ['A', 'B', 'C'] })).toEqual([]);
    expect(found({ PixelSpacing: [1] })).toEqual(['vm PixelSpacing']);
    expect(found({ PixelSpacing: 1 })).toEqual(['vm PixelSpacing']);
    expect(found({ ImageType: ['A'] })).toEqual(['vm ImageType']);
    expect(found({ PatientID: ['a', 'b'] })).toEqual(['vm PatientID']);
    expect(found({ PatientID: ['a'] })).toEqual([]);
  });
  it('counts Items', () => {
    expect(found({ ReferencedImageSequence: [{}, {}] })).toEqual(['items ReferencedImageSequence']);
    expect(found({ NumberOfBeams: 2, BeamSequence: [{}] })).toEqual(['items BeamSequence']);
    expect(found({ NumberOfBeams: 1, BeamSequence: [{}] })).toEqual([]);
    expect(found({ BeamSequence: [{}] })).toEqual([]);
  });
  it('wants Items in a Type 3 sequence that is there, not in a Type 2 one', () => {
    const types = table('T', [
      row('ReferencedImageSequence', '3', { items: [{ range: [1, null], permitted: true }], rows: [row('ReferencedSOPClassUID', '3')] }),
      row('ReferencedStudySequence', '2', { items: [{ range: [1, 1] }], rows: [row('ReferencedSOPClassUID', '3')] }),
      row('ReferencedSeriesSequence', '3', { items: [{ range: [0, null] }], rows: [row('ReferencedSOPClassUID', '3')] }),
    ]);
    const none = { ReferencedImageSequence: [], ReferencedStudySequence: null, ReferencedSeriesSequence: [] };
    expect(validateTable(none, types)).toMatchObject([
      { code: 'items', path: 'ReferencedImageSequence', value: '0', expected: '1 or more' },
    ]);
  });
  it('counts Items by those of another sequence, or so many less, in the first Item around them and in later ones', () => {
    const inner = { rows: [row('BeamName', '3')] };
    const first: Condition = { op: 'item', is: 'first' };
    const beams = { keyword: 'BeamSequence', count: true } as const;
    const counted = table('C', [
      row('BeamSequence', '3', inner),
      row('ReferencedBeamSequence', '3', { ...inner, items: [{ equals: { ...beams, less: 1 } }] }),
      row('ControlPointSequence', '3', {
        rows: [
          row('ReferencedBeamSequence', '3', {
            ...inner,
            items: [
              { equals: beams, condition: first },
              { equals: { ...beams, atMost: true }, condition: not(first) },
            ],
          }),
        ],
      }),
    ]);
    const points = (...counts: number[]): object[] =>
      counts.map((length) => ({ ReferencedBeamSequence: Array.from({ length }, () => ({})) }));
    const said = (dataset: object): string[] =>
      validateTable({ BeamSequence: [{}, {}], ...dataset }, counted).map((finding) =>
        finding.code === 'items' ? `${finding.path}: ${finding.expected}` : finding.code,
      );
    expect(said({ ReferencedBeamSequence: [{}], ControlPointSequence: points(2, 1, 2) })).toEqual([]);
    expect(said({ ReferencedBeamSequence: [{}, {}] })).toEqual(['ReferencedBeamSequence: 1 (1 less than Items of BeamSequence)']);
    expect(said({ ControlPointSequence: points(1, 3) })).toEqual([
      'ControlPointSequence[0].ReferencedBeamSequence: 2 (as many as Items of BeamSequence)',
      'ControlPointSequence[1].ReferencedBeamSequence: at most 2 (as many as Items of BeamSequence)',
    ]);
  });
  it('counts Items under a condition', () => {
    const conditional = table('C', [
      row('Modality', '1'),
      row('ReferencedImageSequence', '3', {
        items: [{ range: [2, null], condition: is('Modality', 'CT') }],
        rows: [row('ReferencedSOPClassUID', '3')],
      }),
    ]);
    expect(brief(validateTable({ Modality: 'CT', ReferencedImageSequence: [{}] }, conditional))).toEqual(['items ReferencedImageSequence']);
    expect(brief(validateTable({ Modality: 'MR', ReferencedImageSequence: [{}] }, conditional))).toEqual([]);
  });
});

describe('Enumerated Values and Defined Terms', () => {
  const rules = table('Terms', [
    row('Modality', '3', { values: [{ kind: 'defined', terms: ['CT', 'MR'] }] }),
    row('PatientSex', '3', { values: [{ kind: 'enumerated', terms: ['F', 'M', 'O'] }] }),
    row('ImageType', '3', {
      values: [
        { kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED'], value: 1 },
        { kind: 'enumerated', terms: ['PRIMARY', 'SECONDARY'], value: 2 },
        { kind: 'defined', terms: ['AXIAL'], value: 3 },
      ],
    }),
    row('PixelRepresentation', '3', { values: [{ kind: 'enumerated', terms: ['0000H', '0001H'] }] }),
    row('PixelIntensityRelationshipSign', '3', { values: [{ kind: 'enumerated', terms: ['+1', '-1'] }] }),
    row('RescaleSlope', '3', { values: [{ kind: 'enumerated', terms: ['1'] }] }),
    row('PresentationLUTShape', '3', {
      values: [
        { kind: 'enumerated', terms: ['IDENTITY'], condition: is('Modality', 'CT') },
        { kind: 'enumerated', terms: ['INVERSE'], condition: is('Modality', 'MR') },
      ],
    }),
    row('LossyImageCompressionMethod', '3', { values: [{ kind: 'enumerated', terms: ['ISO_10918_1'], undecided: true }] }),
  ]);
  const found = (dataset: object) => brief(validateTable(dataset, rules), true);
  it('compares as the VR says', () => {
    expect(found({ PatientSex: 'M ', PixelRepresentation: 1, RescaleSlope: 1.0, PixelIntensityRelationshipSign: -1 })).toEqual([]);
    expect(found({ PatientSex: 'X', PixelRepresentation: 2, RescaleSlope: 2, Modality: 'XX' })).toEqual([
      'term Modality',
      'value PatientSex',
      'value PixelRepresentation',
      'value RescaleSlope',
    ]);
  });
  it('has lists for one value', () => {
    expect(found({ ImageType: ['ORIGINAL', 'PRIMARY', 'AXIAL', 'ORIGINAL'] })).toEqual([]);
    expect(found({ ImageType: ['PRIMARY', 'PRIMARY', 'OTHER'] })).toEqual(['value ImageType']);
    expect(found({ ImageType: ['ORIGINAL', 'PRIMARY', 'OTHER'] })).toEqual(['term ImageType']);
  });
  it('has lists under a condition, and lists that only advise', () => {
    expect(found({ Modality: 'CT', PresentationLUTShape: 'INVERSE' })).toEqual(['value PresentationLUTShape']);
    expect(found({ Modality: 'MR', PresentationLUTShape: 'INVERSE' })).toEqual([]);
    expect(found({ PresentationLUTShape: 'OTHER' })).toEqual([]);
    expect(found({ LossyImageCompressionMethod: ['OTHER'] })).toEqual([]);
  });
  it('checks each module in use', () => {
    const a = table('A', [row('PatientSex', '2', { values: [{ kind: 'enumerated', terms: ['F', 'M'] }] })]);
    const b = table('B', [row('PatientSex', '3', { values: [{ kind: 'enumerated', terms: ['F', 'O'] }] })]);
    const findings = validateIod({ PatientSex: 'M' }, iod([use('M', a), use('M', b)]));
    expect(findings).toMatchObject([{ code: 'value', module: 'B', value: 'M', allowed: ['F', 'O'] }]);
  });
});

describe('what the tables do not have', () => {
  const rules = iod([
    use(
      'M',
      table('Main', [
        row('PatientID', '2'),
        row('OverlayRows', '3'),
        row('ReferencedImageSequence', '3', { rows: [row('ReferencedSOPClassUID', '3')] }),
      ]),
    ),
  ]);
  const found = (dataset: object) => brief(validateIod({ PatientID: 'x', ...dataset }, rules));
  it('tells unexpected, retired, unknown and misplaced attributes', () => {
    expect(found({ Rows: 5, RecognitionCode: 'x', Rowz: 1, TransferSyntaxUID: '1.2.840.10008.1.2', MessageID: 1 })).toEqual([
      'unexpected MessageID',
      'retired RecognitionCode',
      'unexpected Rows',
      'unexpected Rowz',
      'unexpected TransferSyntaxUID',
    ]);
    expect(found({ ReferencedImageSequence: [{ Rows: 5 }] })).toEqual(['unexpected ReferencedImageSequence[0].Rows']);
  });
  it('judges them by the dictionary all the same', () => {
    expect(found({ Rows: -1, ReferencedStudySequence: [{ ReferencedSOPClassUID: 'x' }] })).toEqual([
      'unexpected ReferencedStudySequence',
      'vr ReferencedStudySequence[0].ReferencedSOPClassUID',
      'unexpected Rows',
      'vr Rows',
    ]);
  });
  it('lets pass what may stand anywhere', () => {
    expect(
      found({
        ReferencedImageSequence: [{ SpecificCharacterSet: ['ISO_IR 192'] }],
        DataSetTrailingPadding: buffer(4),
        '00080000': { vr: 'UL', Value: [4] },
      }),
    ).toEqual([]);
  });
  it('wants private elements in a reserved block', () => {
    const creator = { vr: 'LO', Value: ['ACME'] };
    expect(found({ '00090010': creator, '00091001': { vr: 'DS', Value: [1] }, '00091002': { vr: 'UN', Value: [buffer(2)] } })).toEqual([]);
    expect(found({ '00090010': creator, '00091101': { vr: 'DS', Value: [1] } })).toEqual(['private 00091101']);
    expect(found({ '00090001': { vr: 'DS', Value: [1] } })).toEqual(['private 00090001']);
    expect(found({ '00010010': creator })).toEqual(['private 00010010']);
    expect(
      found({ '00090010': creator, '00091001': { vr: 'DS', Value: ['x'] }, '00091003': 5, '00091004': { vr: 'ZZ', Value: [] } }),
    ).toEqual(['vr 00091001', 'vr 00091003', 'vr 00091004']);
  });
  it('checks each group of a repeating group by its rows', () => {
    const overlay = iod([
      use('M', table('Main', [row('PatientID', '2')])),
      use(
        'U',
        table('Overlay Plane', [
          row('OverlayRows', '1'),
          row('OverlayColumns', '1'),
          row('OverlayType', '1', { values: [{ kind: 'enumerated', terms: ['G', 'R'] }] }),
        ]),
      ),
    ]);
    const findings = validateIod({ PatientID: 'x', '60020010': { vr: 'US', Value: [5] }, '60020040': { vr: 'CS', Value: ['X'] } }, overlay);
    expect(brief(findings)).toEqual(['missing 60020011', 'value 60020040']);
    expect(findings[0]).toMatchObject({ tag: '60020011', module: 'Overlay Plane', type: '1' });
    expect(
      brief(
        validateIod(
          { PatientID: 'x', OverlayRows: 5, OverlayColumns: 5, OverlayType: 'G', '60020010': { vr: 'US', Value: [-1] } },
          overlay,
        ),
      ),
    ).toEqual(['vr 60020010', 'missing 60020011', 'missing 60020040']);
  });
  it('knows repeating groups and tags that should be keywords', () => {
    expect(found({ '60020010': { vr: 'US', Value: [5] } })).toEqual([]);
    expect(
      found({ '60020011': { vr: 'US', Value: [5] }, '00100010': { vr: 'PN', Value: ['A'] }, '00080003': { vr: 'UN', Value: [] } }),
    ).toEqual(['unexpected 00080003', 'unexpected 00100010', 'unexpected 60020011']);
  });
  it('lets any attribute stand where any may', () => {
    const open = table('Open', [row('ModifiedAttributesSequence', '1', { rows: [{ other: 'any-attribute', type: '3' }] })]);
    expect(brief(validateTable({ ModifiedAttributesSequence: [{ Rows: 5, Columns: 'x' }] }, open))).toEqual([
      'vr ModifiedAttributesSequence[0].Columns',
    ]);
  });
});

describe('SOP classes', () => {
  it('needs a SOP Class UID that the edition knows', async () => {
    expect(await validate({})).toMatchObject({ iod: null, conforms: false, findings: [{ code: 'sop-class', severity: 'error' }] });
    expect(await validate({ SOPClassUID: '1.2.x' })).toMatchObject({ iod: null, conforms: false });
    expect(await validate({ SOPClassUID: '1.2.3', Rows: -1 })).toMatchObject({
      iod: null,
      conforms: null,
      findings: [
        { code: 'sop-class', severity: 'warning' },
        { code: 'vr', path: 'Rows' },
      ],
    });
  });
  it('does not take one IOD for another', () => {
    const rules = { ...iod([use('M', table('P', [row('PatientID', '2')]))]), sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.2'] };
    expect(brief(validateIod({ PatientID: 'x', SOPClassUID: '1.2.840.10008.5.1.4.1.1.4' }, rules))).toContain('sop-class SOPClassUID');
  });
});

describe('scopes of conditions', () => {
  const inner = (condition: ReturnType<typeof when>) => [row('BeamType', '3'), row('BeamName', '1C', { condition })];
  const found = (dataset: object, condition: ReturnType<typeof when>) =>
    brief(validateTable(dataset, table('S', [row('Modality', '3'), row('BeamSequence', '3', { rows: inner(condition) })])));
  it('looks outward from the Item', () => {
    expect(found({ Modality: 'CT', BeamSequence: [{}] }, when(is('Modality', 'CT')))).toEqual(['missing BeamSequence[0].BeamName']);
    expect(found({ Modality: 'CT', BeamSequence: [{ BeamType: 'STATIC' }] }, when(is('BeamType', 'STATIC')))).toEqual([
      'missing BeamSequence[0].BeamName',
    ]);
  });
  it('keeps to a scope', () => {
    const scoped = (scope: 'item' | 'root' | 'enclosing') => when({ op: 'present', attribute: { keyword: 'Modality', scope } });
    expect(found({ Modality: 'CT', BeamSequence: [{}] }, scoped('item'))).toEqual([]);
    expect(found({ Modality: 'CT', BeamSequence: [{}] }, scoped('root'))).toEqual(['missing BeamSequence[0].BeamName']);
    expect(found({ Modality: 'CT', BeamSequence: [{}] }, scoped('enclosing'))).toEqual(['missing BeamSequence[0].BeamName']);
  });
  it('descends into sequences, and means its own Item inside them', () => {
    const within = when({ op: '=', attribute: { keyword: 'BeamType', within: ['BeamSequence'] }, to: ['STATIC'] });
    expect(found({ BeamSequence: [{ BeamType: 'STATIC' }, { BeamType: 'DYNAMIC' }] }, within)).toEqual([
      'missing BeamSequence[0].BeamName',
    ]);
    const root = table('R', [row('BeamSequence', '3', { rows: [row('BeamType', '3')] }), row('Laterality', '2C', { condition: within })]);
    expect(brief(validateTable({ BeamSequence: [{ BeamType: 'DYNAMIC' }, { BeamType: 'STATIC' }] }, root))).toEqual(['missing Laterality']);
  });
  it('reads codes, counts, pointers and numbers', () => {
    const rules = (tree: Parameters<typeof when>[0]) => table('X', [row('Laterality', '2C', { condition: when(tree, 'allowed') })]);
    const code = { op: 'code', attribute: { keyword: 'ViewCodeSequence' }, codes: [{ value: '111', scheme: 'DCM' }] } as const;
    expect(brief(validateTable({ ViewCodeSequence: [{ CodeValue: '111', CodingSchemeDesignator: 'DCM' }] }, rules(code)))).toEqual([
      'missing Laterality',
    ]);
    expect(brief(validateTable({ ViewCodeSequence: [{ CodeValue: '111', CodingSchemeDesignator: 'SCT' }] }, rules(code)))).toEqual([]);
    const pointer = { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['FrameTime'], private: true } as const;
    expect(brief(validateTable({ FrameIncrementPointer: ['00181063'] }, rules(pointer)))).toEqual(['missing Laterality']);
    expect(brief(validateTable({ FrameIncrementPointer: ['00091001'] }, rules(pointer)))).toEqual(['missing Laterality']);
    expect(brief(validateTable({ FrameIncrementPointer: ['00181065'] }, rules(pointer)))).toEqual([]);
    const count = { op: 'count', attribute: { keyword: 'ViewCodeSequence' }, is: '>', to: 1 } as const;
    expect(brief(validateTable({ ViewCodeSequence: [{}, {}] }, rules(count)))).toEqual(['missing Laterality']);
    const more = { op: '>', attribute: { keyword: 'NumberOfFrames' }, to: 1 } as const;
    expect(brief(validateTable({ NumberOfFrames: 2 }, rules(more)))).toEqual(['missing Laterality']);
    expect(brief(validateTable({ NumberOfFrames: 1 }, rules(more)))).toEqual([]);
    // Neither met nor not met: what is there instead of a number decides nothing.
    const no = { op: 'not', of: more } as const;
    for (const condition of [more, no])
      expect(brief(validateTable({ NumberOfFrames: '1A' }, rules(condition)))).not.toContain('missing Laterality');
    expect(brief(validateTable({ NumberOfFrames: 1 }, rules(no)))).toEqual(['missing Laterality']);
    const third = { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['AXIAL'] } as const;
    expect(brief(validateTable({ ImageType: ['A', 'B', 'AXIAL'] }, rules(third)))).toEqual(['missing Laterality']);
    expect(brief(validateTable({ ImageType: ['AXIAL', 'B'] }, rules(third)))).toEqual([]);
  });
});

describe('tags among Enumerated Values', () => {
  it('are compared as they stand in a data set, whatever way the standard writes them', () => {
    const cine = minimalInstance(xRayAngiographicImage, { frames: 3 });
    const of = (pointer: string[]): string[] => brief(validateIod({ ...cine, FrameIncrementPointer: pointer }, xRayAngiographicImage));
    expect(of(['00181063'])).toEqual([]);
    expect(of(['00181065'])).not.toContain('value FrameIncrementPointer');
    expect(of(['00180010'])).toContain('value FrameIncrementPointer');
  });
});

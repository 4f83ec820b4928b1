/** What sentences fix for instances of an IOD: found at the attribute, under the section that says it, and for its SOP class alone. */
import { describe, expect, it } from 'vitest';
import { loadIod } from '../../generated/iods/registry.ts';
import type { Iod } from '../../src/rules/authoring.ts';
import type { ConstraintRule } from '../../src/rules/constraints.ts';
import type { IodRules } from '../../src/rules/tables.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { CodeGroups } from '../../src/validation/code-groups.ts';
import type { Finding } from '../../src/validation/finding.ts';
import { resultOf, validateIod } from '../../src/validation/validate-tables.ts';
import { group, iod, is, row, table, use } from './tables.ts';

async function definitionOf(path: string): Promise<Iod<object>> {
  const found = await loadIod[path]?.();
  if (!found) throw new Error(`there is no IOD ${path}`);
  return found;
}

const shown = (findings: readonly Finding[]): string[] =>
  findings.flatMap((finding) =>
    finding.code === 'consistency' && finding.rule.startsWith('iod-')
      ? [
          `${finding.severity} ${finding.rule} ${finding.path} ${finding.table}${finding.frames ? ` ${JSON.stringify(finding.frames)}` : ''}`,
        ]
      : [],
  );

/** Findings of the smallest object of an IOD with some attributes changed. */
async function changed(path: string, change: (dataset: Record<string, unknown>) => void, sopClassUID?: string): Promise<string[]> {
  const definition = await definitionOf(path);
  const made = { ...minimalInstance(definition, sopClassUID === undefined ? {} : { sopClassUID }) };
  expect(shown(validateIod(made, definition))).toEqual([]);
  change(made);
  return shown(validateIod(made, definition));
}

describe('an instance', () => {
  it('of VL Endoscopic Image is of Modality ES', async () => {
    expect(await changed('vl-endoscopic-image', (made) => Object.assign(made, { Modality: 'GM' }))).toEqual([
      'error iod-fixed-value Modality sect_A.32.1.4.1',
    ]);
    expect(await changed('vl-endoscopic-image', (made) => Object.assign(made, { Modality: 'ES ' }))).toEqual([]);
  });
  it('of CT Image may be of any Modality: no sentence fixes it', async () => {
    expect(await changed('ct-image', (made) => Object.assign(made, { Modality: 'MR' }))).toEqual([]);
  });
  it('is for presentation or for processing as its SOP class is', async () => {
    const presentation = '1.2.840.10008.5.1.4.1.1.1.1';
    const processing = '1.2.840.10008.5.1.4.1.1.1.1.1';
    const definition = await definitionOf('digital-x-ray-image');
    expect(minimalInstance(definition, { sopClassUID: processing })).toMatchObject({ PresentationIntentType: 'FOR PROCESSING' });
    expect(minimalInstance(definition, { sopClassUID: presentation })).toMatchObject({ PresentationIntentType: 'FOR PRESENTATION' });
    const finding = ['error iod-fixed-value PresentationIntentType sect_B.5.1.1'];
    expect(
      await changed('digital-x-ray-image', (made) => Object.assign(made, { PresentationIntentType: 'FOR PROCESSING' }), presentation),
    ).toEqual(finding);
    expect(
      await changed('digital-x-ray-image', (made) => Object.assign(made, { PresentationIntentType: 'FOR PRESENTATION' }), processing),
    ).toEqual(finding);
  });
  it('of Segmentation has no overlays, no VOI LUT, no Pixel Padding Value', async () => {
    const added = { OverlayRows: 4, OverlayColumns: 4, VOILUTFunction: 'LINEAR', WindowCenter: [1], PixelPaddingValue: 0 };
    expect(await changed('segmentation', (made) => Object.assign(made, added))).toEqual([
      'error iod-forbidden-module VOILUTFunction sect_A.51.4',
      'error iod-forbidden-module OverlayRows sect_A.51.4',
      'error iod-forbidden-attribute PixelPaddingValue sect_A.51.4',
    ]);
    const second = { '60020010': { vr: 'US', Value: [4] }, '60023000': { vr: 'OW', Value: [new ArrayBuffer(2)] } };
    expect(await changed('segmentation', (made) => Object.assign(made, second))).toEqual([
      'error iod-forbidden-module 60020010 sect_A.51.4',
    ]);
    expect(await changed('segmentation', (made) => Object.assign(made, { '60011001': { vr: 'US', Value: [4] } }))).toEqual([]);
    // The DX Image Module has it too.
    expect(await changed('segmentation', (made) => Object.assign(made, { WindowCenter: [1] }))).toEqual([
      'warning iod-forbidden-module WindowCenter sect_A.51.4',
    ]);
  });
  it('of Segmentation has its own codes for how it was derived and from which image, in the groups of frames', async () => {
    const code = (CodeValue: string) => [{ CodeValue, CodingSchemeDesignator: 'DCM', CodeMeaning: 'Of it' }];
    const derived =
      (how: string, why: string, root = how) =>
      (made: Record<string, unknown>) => {
        const source = { ReferencedSOPClassUID: '1.2', ReferencedSOPInstanceUID: '1.3', PurposeOfReferenceCodeSequence: code(why) };
        const group = { DerivationCodeSequence: code(how), SourceImageSequence: [source] };
        const [shared] = Array.isArray(made.SharedFunctionalGroupsSequence) ? made.SharedFunctionalGroupsSequence : [{}];
        made.SharedFunctionalGroupsSequence = [{ ...shared, DerivationImageSequence: [group] }];
        made.DerivationCodeSequence = code(root);
      };
    expect(await changed('segmentation', derived('113076', '121322', '113072'))).toEqual([]);
    const around = 'SharedFunctionalGroupsSequence[0].DerivationImageSequence[0]';
    const found = (path: string) => `error iod-code ${around}.${path}[0].CodeValue sect_A.51.5.1 [[1,1]]`;
    expect(await changed('segmentation', derived('113072', '121322'))).toEqual([found('DerivationCodeSequence')]);
    expect(await changed('segmentation', derived('113076', '121320'))).toEqual([
      found('SourceImageSequence[0].PurposeOfReferenceCodeSequence'),
    ]);
  });
  it('of Blending Softcopy Presentation State has none of the modules that its own stand for', async () => {
    const path = 'blending-softcopy-presentation-state';
    const error = (keyword: string) => `error iod-forbidden-module ${keyword} sect_A.33.4.3`;
    expect(await changed(path, (made) => Object.assign(made, { SoftcopyVOILUTSequence: [{}] }))).toEqual([error('SoftcopyVOILUTSequence')]);
    expect(await changed(path, (made) => Object.assign(made, { OverlayActivationLayer: 'L' }))).toEqual([error('OverlayActivationLayer')]);
    expect(await changed(path, (made) => Object.assign(made, { ShutterOverlayGroup: 0x6000 }))).toEqual([error('ShutterOverlayGroup')]);
    expect(await changed(path, (made) => Object.assign(made, { PresentationLUTShape: 'IDENTITY' }))).toEqual([
      'warning iod-forbidden-module PresentationLUTShape sect_A.33.4.3',
    ]);
  });
  it('of a Wide Field Ophthalmic Photography IOD has the bits that go with its Photometric Interpretation', async () => {
    const grey = { PhotometricInterpretation: 'MONOCHROME2', SamplesPerPixel: 1, BitsAllocated: 16, BitsStored: 16, HighBit: 15 };
    const colour = { ...grey, PhotometricInterpretation: 'RGB', SamplesPerPixel: 3, BitsAllocated: 8, BitsStored: 8, HighBit: 7 };
    for (const [path, section] of [
      ['wide-field-ophthalmic-photography-stereographic-projection-image', 'sect_A.76.4.1'],
      ['wide-field-ophthalmic-photography-3d-coordinates-image', 'sect_A.77.4.1'],
    ] as const) {
      const made = (values: object) => changed(path, (dataset) => Object.assign(dataset, values));
      const error = (keyword: string) => `error iod-fixed-value ${keyword} ${section}`;
      expect(await made(grey)).toEqual([]);
      expect(await made({ ...grey, BitsAllocated: 8, BitsStored: 8, HighBit: 7 })).toEqual([]);
      expect(await made(colour)).toEqual([]);
      expect(await made({ ...grey, BitsStored: 12, HighBit: 11 })).toEqual([error('BitsStored'), error('HighBit')]);
      expect(await made({ ...colour, BitsAllocated: 16, BitsStored: 16, HighBit: 15 })).toEqual([
        error('BitsAllocated'),
        error('BitsStored'),
        error('HighBit'),
      ]);
      expect(await made({ ...grey, BitsAllocated: 32, BitsStored: 32, HighBit: 31 })).toEqual([error('BitsAllocated')]);
    }
  });
  it('of 12-Lead ECG has at most five multiplex groups of 13 channels', async () => {
    const waveforms = (count: number, more: object) => (made: Record<string, unknown>) => {
      const [first] = Array.isArray(made.WaveformSequence) ? made.WaveformSequence : [];
      made.WaveformSequence = Array.from({ length: count }, (_, index) => ({ ...first, ...(index === count - 1 ? more : {}) }));
    };
    expect(await changed('12-lead-ecg', waveforms(5, { NumberOfWaveformChannels: 13 }))).toEqual([]);
    expect(await changed('12-lead-ecg', waveforms(6, {}))).toEqual(['error iod-items WaveformSequence sect_A.34.3.4.3']);
    expect(await changed('12-lead-ecg', waveforms(2, { NumberOfWaveformChannels: 14, SamplingFrequency: 199 }))).toEqual([
      'error iod-fixed-value WaveformSequence[1].NumberOfWaveformChannels sect_A.34.3.4.4',
      'error iod-fixed-value WaveformSequence[1].SamplingFrequency sect_A.34.3.4.6',
    ]);
  });
  it('of Key Object Selection is made from TID 2010', async () => {
    const template =
      (id: string, resource = 'DCMR') =>
      (made: Record<string, unknown>) => {
        made.ContentTemplateSequence = [{ MappingResource: resource, TemplateIdentifier: id }];
      };
    expect(await changed('key-object-selection-document', template('2010'))).toEqual([]);
    expect(await changed('key-object-selection-document', template('1500'))).toEqual([
      'error iod-root-template ContentTemplateSequence[0].TemplateIdentifier sect_A.35.4.3.1.3',
    ]);
    expect(await changed('key-object-selection-document', template('2010', '99X'))).toHaveLength(1);
  });
  it('is linked to the section, of PS3.4 where that says it', async () => {
    const definition = await definitionOf('digital-x-ray-image');
    const made = { ...minimalInstance(definition), PresentationIntentType: 'FOR PROCESSING' };
    const finding = validateIod(made, definition).find((one) => one.code === 'consistency');
    expect(finding?.url).toMatch(/\/part04\.html#sect_B\.5\.1\.1$/);
  });
});

const SPAN = table(
  'Span',
  [row('PixelMeasuresSequence', '1', { rows: [row('PixelSpacing', '1'), row('SliceThickness', '3')] })],
  'functional-group',
);
const MULTI = table('Multi', [
  row('NumberOfFrames', '1'),
  row('SharedFunctionalGroupsSequence', '1', { rows: [{ other: 'functional-groups-shared', type: null }] }),
  row('PerFrameFunctionalGroupsSequence', '1', { rows: [{ other: 'functional-groups-per-frame', type: null }] }),
]);
const IMAGE = table('Image', [
  row('Modality', '3'),
  row('BitsAllocated', '3'),
  row('BitsStored', '3'),
  row('ImageType', '3'),
  row('ViewCodeSequence', '3', { rows: [row('CodeValue', '3'), row('CodingSchemeDesignator', '3')] }),
]);

function withConstraints(...demands: (ConstraintRule['demand'] | ConstraintRule)[]): IodRules {
  const constraints = demands.map((one): ConstraintRule => ('demand' in one ? one : { section: 'sect_T.1', demand: one }));
  return { ...iod([use('M', IMAGE), use('U', MULTI)], [group('U', SPAN)]), constraints };
}

const found = (dataset: object, rules: IodRules): string[] => shown(resultOf(dataset, rules).findings);

describe('a constraint', () => {
  it('says nothing of an attribute that is absent or empty', () => {
    const rules = withConstraints({ kind: 'values', path: ['Modality'], terms: ['ZZ'] }, { kind: 'range', path: ['BitsStored'], min: 2 });
    for (const dataset of [{}, { Modality: null, BitsStored: null }, { Modality: '' }]) expect(found(dataset, rules)).toEqual([]);
  });
  it('fixes one value of several', () => {
    const rules = withConstraints({ kind: 'values', path: ['ImageType'], terms: ['X'], value: 2 });
    expect(found({ ImageType: ['A', 'X', 'B'] }, rules)).toEqual([]);
    expect(found({ ImageType: ['X'] }, rules)).toEqual([]);
    expect(found({ ImageType: ['X', 'A'] }, rules)).toEqual(['error iod-fixed-value ImageType sect_T.1']);
  });
  it('compares with a neighbour', () => {
    const rules = withConstraints({ kind: 'equals', path: ['BitsStored'], keyword: 'BitsAllocated', less: 1 });
    expect(found({ BitsAllocated: 8, BitsStored: 7 }, rules)).toEqual([]);
    expect(found({ BitsStored: 7 }, rules)).toEqual([]);
    expect(found({ BitsAllocated: 8, BitsStored: 8 }, rules)).toEqual(['error iod-fixed-value BitsStored sect_T.1']);
  });
  it('holds under its condition alone', () => {
    const demand = { kind: 'present', path: ['ImageType'] } as const;
    const rules = withConstraints({ section: 'sect_T.1', condition: is('Modality', 'ZZ'), demand });
    expect(found({ Modality: 'AA' }, rules)).toEqual([]);
    expect(found({}, rules)).toEqual([]);
    expect(found({ Modality: 'ZZ' }, rules)).toEqual(['error iod-required-attribute ImageType sect_T.1']);
  });
  it('demands one code', () => {
    const rules = withConstraints({ kind: 'code', path: ['ViewCodeSequence'], value: '1', scheme: 'DCM' });
    expect(found({ ViewCodeSequence: [{ CodeValue: '1', CodingSchemeDesignator: 'DCM' }] }, rules)).toEqual([]);
    expect(found({ ViewCodeSequence: [{ CodeValue: '1', CodingSchemeDesignator: '99X' }] }, rules)).toEqual([
      'error iod-code ViewCodeSequence[0].CodeValue sect_T.1',
    ]);
    expect(found({ ViewCodeSequence: [{}, null, 'x'] }, rules)).toEqual([]);
  });
  it('is looked at in every frame, equal findings as one', () => {
    const rules = withConstraints({ kind: 'values', path: ['PixelMeasuresSequence', 'SliceThickness'], groups: true, terms: [2] });
    const frame = (thickness: number): object => ({ PixelMeasuresSequence: [{ PixelSpacing: [1, 1], SliceThickness: thickness }] });
    const dataset = {
      NumberOfFrames: 4,
      SharedFunctionalGroupsSequence: [{}],
      PerFrameFunctionalGroupsSequence: [frame(2), frame(3), frame(3), frame(2)],
    };
    expect(found(dataset, rules)).toEqual([
      'error iod-fixed-value PerFrameFunctionalGroupsSequence[1].PixelMeasuresSequence[0].SliceThickness sect_T.1 [[2,3]]',
    ]);
    const shared = { NumberOfFrames: 2, SharedFunctionalGroupsSequence: [frame(1)], PerFrameFunctionalGroupsSequence: [{}, {}] };
    expect(found(shared, rules)).toEqual([
      'error iod-fixed-value SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].SliceThickness sect_T.1 [[1,2]]',
    ]);
  });
  it('takes the place of the context groups that tables name', () => {
    const named = table('Named', [
      row('ViewCodeSequence', '3', {
        contextGroups: [{ kind: 'DCID', cid: '1' }],
        rows: [row('CodeValue', '3'), row('CodingSchemeDesignator', '3'), row('CodeMeaning', '3')],
      }),
    ]);
    const groups = new CodeGroups({ codes: 'A 1 2', groups: '1|n||0|One\n2|n||1|Two' });
    const outside = (rules: IodRules, value: string): string[] =>
      resultOf({ ViewCodeSequence: [{ CodeValue: value, CodingSchemeDesignator: 'A', CodeMeaning: 'x' }] }, rules, {
        codes: { groups },
      }).findings.flatMap((finding) => (finding.code === 'context-group' ? [`${finding.cid} ${finding.table}`] : []));
    const plain = iod([use('M', named)]);
    const assigned = (condition?: ReturnType<typeof is>): IodRules => ({
      ...iod([use('M', named)]),
      constraints: [
        {
          section: 'sect_T.1',
          ...(condition ? { condition } : {}),
          demand: { kind: 'context-groups', path: ['ViewCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '2' }] },
        },
      ],
    });
    expect(outside(plain, '1')).toEqual([]);
    expect(outside(assigned(), '1')).toEqual(['2 sect_T.1']);
    expect(outside(assigned(), '2')).toEqual([]);
  });
  it('sees no harm in what is no data', () => {
    const rules = withConstraints(
      { kind: 'values', path: ['ViewCodeSequence', 'CodeValue'], terms: ['x'] },
      { kind: 'items', path: ['ViewCodeSequence'], range: [1, 1] },
      { kind: 'root-templates', templates: [{ kind: 'DTID', tid: '1' }] },
      { kind: 'module-absent', module: 'Other', evidence: ['Rows'] },
    );
    for (const value of [null, 'x', 7, [null], [[]], [7]])
      expect(() => resultOf({ ViewCodeSequence: value, ContentTemplateSequence: value, ContentSequence: value }, rules)).not.toThrow();
  });
});

/** Sentences that constrain an IOD: each form read as a whole, at the place that it means, or noted with its hash. */
import { describe, expect, it } from 'vitest';
import { printConstraint, readConstraintFact } from '../../../codegen/standard/constraint-facts.ts';
import { constraintReasonOf, reasonedSentences } from '../../../codegen/standard/constraint-reasons.ts';
import { termsOf, withKeywords } from '../../../codegen/standard/constraint-words.ts';
import { indexDictionary } from '../../../codegen/standard/dictionary-index.ts';
import { printDemand } from '../../../src/rules/print-constraint.ts';
import { ATTRIBUTES, cid, GROUPS, IOD, list, read, row, section, table, xref } from './snippet.ts';
import { factsOf } from '../editions.ts';

const MODULES = [
  section(
    'sect_C.1',
    'Probe Module',
    table(
      'table_C.1-1',
      'Probe Module Attributes',
      ATTRIBUTES,
      row('Modality', '(0008,0060)', '1', 'What made it.'),
      row('Quality Control Image', '(0028,0300)', '3', `<para>Whether.</para>${list('Enumerated Values:', 'YES', 'NO', 'NOT_SURE')}`),
      row('Samples per Pixel', '(0028,0002)', '1', 'How many.'),
      row('Bits Allocated', '(0028,0100)', '1', 'How many.'),
      row('Referenced SOP Class UID', '(0008,1150)', '3', 'Of which.'),
      row('Photometric Interpretation', '(0028,0004)', '1', 'How.'),
      row('Anatomic Region Sequence', '(0008,2218)', '3', 'Where.'),
      row('&gt;Anatomic Region Modifier Sequence', '(0008,2220)', '3', 'How there.'),
      row('View Code Sequence', '(0054,0220)', '3', 'From where.'),
      row('&gt;Anatomic Region Modifier Sequence', '(0008,2220)', '3', 'How from there.'),
      row('Acquisition Context Sequence', '(0040,0555)', '3', 'When.'),
      row('&gt;Table Height', '(0018,1130)', '3', 'How high.'),
    ),
  ),
  section(
    'sect_C.2',
    'Draft Module',
    table('table_C.2-1', 'Draft Module Attributes', ATTRIBUTES, row('Scan Options', '(0018,0022)', '3', 'Which.')),
  ),
  section('sect_C.3', 'Relic Module (Retired)', '<para>Gone.</para>'),
  section(
    'sect_C.9',
    'Span Macro',
    table(
      'table_C.9-1',
      'Span Macro Attributes',
      ATTRIBUTES,
      row('Pixel Measures Sequence', '(0028,9110)', '1', 'One.'),
      row('&gt;Pixel Spacing', '(0028,0030)', '1', 'Two.'),
      row('&gt;Scan Options', '(0018,0022)', '3', 'Which.'),
      row('&gt;Bits Allocated', '(0028,0100)', '3', 'How many.'),
    ),
  ),
];

/** Constraints that a section of an IOD states, in normal form; `unread` counts the sentences noted. */
function constraints(title: string, ...content: string[]): { read: string[]; unread: number } {
  const model = read(
    ...MODULES,
    section(
      'sect_A.1',
      'Probe Image IOD',
      section(
        'sect_A.1.3',
        'Probe Image IOD Module Table',
        table('table_A.1-1', 'Probe Image IOD Modules', IOD, row('Image', 'Probe', xref('sect_C.1'), 'M')),
      ),
      section(
        'sect_A.1.5',
        'Probe Image Functional Group Macros',
        table('table_A.1-2', 'Probe Image Functional Group Macros', GROUPS, row('Span', xref('sect_C.9'), 'M')),
      ),
      section('sect_A.1.4', title, ...content),
    ),
  );
  const found = (model.iods[0]?.constraints ?? []).map(({ demand, condition }) => {
    return `${printDemand(demand)}${condition ? ` if ${condition.text}` : ''}`;
  });
  return { read: found, unread: model.notes.filter((note) => note.kind === 'unread-constraint').length };
}

const said = (sentence: string): string[] => constraints('Limits', `<para>${sentence}</para>`).read;
const unread = (sentence: string): void => expect(constraints('Limits', `<para>${sentence}</para>`)).toEqual({ read: [], unread: 1 });

describe('a sentence', () => {
  it('fixes a value', () => {
    expect(said('The value of Modality (0008,0060) shall be ZZ.')).toEqual(['Modality is "ZZ"']);
    expect(said('Modality (0008,0060) shall have the value ZZ.')).toEqual(['Modality is "ZZ"']);
    expect(said('The Modality (0008,0060) of a Probe Image shall be set to "ZZ".')).toEqual(['Modality is "ZZ"']);
    expect(said('The value of Modality (0008,0060) shall be ZZ (a zigzag).')).toEqual(['Modality is "ZZ"']);
    expect(said('Samples per Pixel (0028,0002) shall be 1 or 3.')).toEqual(['SamplesPerPixel is 1 | 3']);
    expect(said('Modality (0008,0060) shall be AA, BB, or CC.')).toEqual(['Modality is "AA" | "BB" | "CC"']);
    expect(said('The value of Pixel Spacing (0028,0030) in the Span Functional Group shall be 1.')).toEqual([
      'frame PixelMeasuresSequence.PixelSpacing is 1',
    ]);
  });
  it('bounds a number', () => {
    expect(said('The value of Bits Allocated (0028,0100) shall be between 8 and 16, inclusive.')).toEqual([
      'BitsAllocated is from 8 to 16',
    ]);
    expect(said('Bits Allocated (0028,0100) shall be less than or equal to16.')).toEqual(['BitsAllocated is to 16']);
    expect(said('Bits Allocated (0028,0100) shall be one less than the value of Samples per Pixel (0028,0002).')).toEqual([
      'BitsAllocated is that of SamplesPerPixel less 1',
    ]);
  });
  it('counts Items, forbids, requires', () => {
    expect(said('The number of View Code Sequence (0054,0220) Items shall be between 1 and 4, inclusive.')).toEqual([
      'ViewCodeSequence has 1..4 Items',
    ]);
    expect(said('Quality Control Image (0028,0300) shall not be present.')).toEqual(['QualityControlImage is absent']);
    expect(said('The Quality Control Image (0028,0300) Attribute shall not be used for this IOD.')).toEqual([
      'QualityControlImage is absent',
    ]);
    expect(said('Patient ID (0010,0020) shall not be used.')).toEqual(['PatientID is absent']);
    expect(said('View Code Sequence (0054,0220) shall be Type 1 and contain one Item.')).toEqual([
      'ViewCodeSequence is of Type 1',
      'ViewCodeSequence has 1..1 Items',
    ]);
  });
  it('has a UID with a dot too many', () => {
    expect(said('The Referenced SOP Class UID (0008,1150) shall be 1.2.840.10008.1.4..3.2.')).toEqual([
      'ReferencedSOPClassUID is "1.2.840.10008.1.4.3.2"',
    ]);
    unread('The Referenced SOP Class UID (0008,1150) shall be 1.2.840.10008.1.4.03.2.');
  });
  it('holds under a condition that is read', () => {
    expect(said('If Modality (0008,0060) is ZZ, Samples per Pixel (0028,0002) shall be 1.')).toEqual([
      'SamplesPerPixel is 1 if Modality is ZZ',
    ]);
    expect(said('Samples per Pixel (0028,0002) shall be 1 if Modality (0008,0060) is ZZ.')).toEqual([
      'SamplesPerPixel is 1 if Modality is ZZ',
    ]);
    unread('Samples per Pixel (0028,0002) shall be 1 if the weather allows it.');
    unread('If the weather allows it, Samples per Pixel (0028,0002) shall be 1.');
  });
  it('refuses modules, retired ones too', () => {
    expect(said(`The ${xref('sect_C.2')} shall not be present.`)).toEqual(['module "Draft" is absent']);
    expect(
      said(`The ${xref('sect_C.2')} and ${xref('sect_C.3')} shall not be used in a Standard Extended SOP Class of the Probe Image.`),
    ).toEqual(['module "Draft" is absent', 'module "Relic" is absent']);
    unread(`The ${xref('sect_C.2')} and ${xref('sect_C.9')} shall not be present.`);
    unread(`The ${xref('sect_C.2')} shall be present for nice images.`);
    expect(said(`The ${xref('sect_C.2')} shall not be present in this IOD, since the ${xref('sect_C.1')} does its work.`)).toEqual([
      'module "Draft" is absent',
    ]);
    expect(said(`The ${xref('sect_C.2')} shall not be present, and any drafts of it shall not be displayed.`)).toEqual([
      'module "Draft" is absent',
    ]);
    unread(`The ${xref('sect_C.2')} shall not be present in a draft, since the ${xref('sect_C.1')} does its work.`);
  });
  it('refuses modules beside their table too, and fixes values where functional groups are described', () => {
    const refused = `<para>The ${xref('sect_C.2')} shall not be present in this IOD.</para>`;
    expect(constraints('Probe Image IOD Module Table', refused)).toEqual({ read: ['module "Draft" is absent'], unread: 0 });
    expect(constraints('Probe Image IOD Modules', refused).read).toEqual(['module "Draft" is absent']);
    const fixed = '<para>The value of Pixel Spacing (0028,0030) in the Span Functional Group shall be 1.</para>';
    expect(constraints('Probe Functional Groups Description', fixed).read).toEqual(['frame PixelMeasuresSequence.PixelSpacing is 1']);
    expect(constraints('Probe Image IOD Description', refused, fixed)).toEqual({ read: [], unread: 0 });
    // The top level has it too.
    const twice = '<para>The value of Bits Allocated (0028,0100) shall be 8.</para>';
    expect(constraints('Probe Functional Groups Description', twice).read).toEqual(['frame PixelMeasuresSequence.BitsAllocated is 8']);
    expect(constraints('Limits', twice).read).toEqual(['BitsAllocated is 8']);
  });
  it('assigns context groups', () => {
    expect(said(`For View Code Sequence (0054,0220) D${cid('4')} shall be used.`)).toEqual(['ViewCodeSequence has DCID 4']);
    expect(said(`For View Code Sequence (0054,0220) B${cid('4')} may be used.`)).toEqual(['ViewCodeSequence has BCID 4']);
    expect(said(`For View Code Sequence (0054,0220) D${cid('4')}, D${cid('5')}, and D${cid('6')} shall be used.`)).toEqual([
      'ViewCodeSequence has DCID 4, DCID 5, DCID 6',
    ]);
    expect(
      said(`For Anatomic Region Modifier Sequence (0008,2220) within View Code Sequence (0054,0220) D${cid('4')} shall be used.`),
    ).toEqual(['ViewCodeSequence.AnatomicRegionModifierSequence has DCID 4']);
    expect(
      said(
        `For View Code Sequence (0054,0220) D${cid('4')}, D${cid('5')} for loud channels, or D${cid('6')} for soft channels shall be used.`,
      ),
    ).toEqual(['ViewCodeSequence has DCID 4, DCID 5, DCID 6']);
    unread(`For View Code Sequence (0054,0220) D${cid('4')} for old ones, or D${cid('5')} for new ones shall be used.`);
  });
});

describe('a sentence that is not read whole', () => {
  it('fixes nothing', () => {
    unread('The value of Modality (0008,0060) shall be ZZ unless someone objects.');
    unread('The value of Modality (0008,0060) shall be zigzag.');
    unread('The value of Samples per Pixel (0028,0002) shall be MANY.');
    unread('The value of Modality (0008,0060) shall not be ZZ.');
    unread('The device shall be clean.');
  });
  it('where its tag is that of another attribute than its name', () => unread('The value of Patient ID (0008,0060) shall be ZZ.'));
  it('where the IOD has not the attribute, or has it in two places that are equally near', () => {
    unread('The value of Pixel Representation (0028,0103) shall be 0.');
    unread(`For Anatomic Region Modifier Sequence (0008,2220) D${cid('4')} shall be used.`);
  });
  it('where its value is none of the Enumerated Values of the attribute', () => {
    unread('Quality Control Image (0028,0300) shall be MAYBE.');
    expect(said('Quality Control Image (0028,0300) shall be YES.')).toEqual(['QualityControlImage is "YES"']);
  });
  it('is no constraint where it asks nothing', () => {
    expect(constraints('Limits', '<para>Modality (0008,0060) tells what made it.</para>')).toEqual({ read: [], unread: 0 });
    expect(constraints('Probe Image IOD Description', '<para>Probes shall be small.</para>')).toEqual({ read: [], unread: 0 });
  });
});

const items = (...texts: string[]): string =>
  `<itemizedlist>${texts.map((text) => `<listitem><para>${text}</para></listitem>`).join('')}</itemizedlist>`;

describe('a list', () => {
  it('takes its place from the sentence before it', () => {
    const lead = `<para>In the ${xref('sect_C.9')}, the following constraints apply:</para>`;
    expect(constraints('Limits', lead, items('Scan Options (0018,0022) shall be ZZ', 'Modality (0008,0060) shall be ZZ'))).toEqual({
      read: ['frame PixelMeasuresSequence.ScanOptions is "ZZ"'],
      unread: 1,
    });
  });
  it('takes its place from the functional group that it is for', () => {
    const codes = items(`For Scan Options (0018,0022) B${cid('4')} may be used.`);
    const wanted = { read: ['frame PixelMeasuresSequence.ScanOptions has BCID 4'], unread: 0 };
    expect(constraints('Limits', `<para>For the ${xref('sect_C.9')}:</para>`, codes)).toEqual(wanted);
    expect(constraints('Limits', `<para>For the ${xref('sect_C.9')}, which says how far it is:</para>`, codes)).toEqual(wanted);
    expect(constraints('Limits', '<para>For the weather:</para>', codes)).toEqual({ read: [], unread: 1 });
  });
  it('takes its condition from it', () => {
    const lead = '<para>If Modality (0008,0060) is ZZ the following constraints will apply:</para>';
    expect(constraints('Limits', lead, items('Samples per Pixel (0028,0002) shall be 1')).read).toEqual([
      'SamplesPerPixel is 1 if Modality is ZZ',
    ]);
  });
  it('takes its value from it', () => {
    const lead = '<para>The following Attributes, if present, shall have a value of YES:</para>';
    expect(constraints('Limits', lead, items('Quality Control Image (0028,0300)')).read).toEqual(['QualityControlImage is "YES"']);
  });
  it('is not read after a sentence that is not understood', () => {
    const lead = '<para>For zoological purposes:</para>';
    expect(constraints('Limits', lead, items('Samples per Pixel (0028,0002) shall be 1'))).toEqual({ read: [], unread: 1 });
  });
  it('of Enumerated Values is for the attribute that the section is called by', () => {
    expect(constraints('Modality', list('Enumerated Values:', 'ZZ')).read).toEqual(['Modality is "ZZ"']);
    expect(constraints('Photometric Interpretation', list('Defined Terms:', 'ZZ'))).toEqual({ read: [], unread: 0 });
  });
  it('may be a table of code sequences', () => {
    const lead = '<para>The following code sequences shall have values from the identified CIDs:</para>';
    const rows = table('table_Z', 'Codes', ['Code Sequence', 'CID'], row('View Code Sequence (0054,0220)', `<para>D${cid('4')}.</para>`));
    const inner = table(
      'table_Z',
      'Codes',
      ['Code Sequence', 'CID'],
      row('View Code Sequence (0054,0220)', `<para>Anatomic Region Modifier Sequence (0008,2220) D${cid('4')}</para>`),
    );
    expect(constraints('Limits', lead, rows).read).toEqual(['ViewCodeSequence has DCID 4']);
    expect(constraints('Limits', lead, inner).read).toEqual(['ViewCodeSequence.AnatomicRegionModifierSequence has DCID 4']);
  });
});

describe('a table', () => {
  const lead = '<para>These Attributes shall be determined based upon the Modality (0008,0060) :</para>';
  const columns = ['Modality (0008,0060)', 'Bits Allocated (0028,0100)', 'Samples per Pixel (0028,0002)'];
  const cell = (text: string, rowspan = 1): string => `<td rowspan="${rowspan}">${text}</td>`;
  const para = (...texts: string[]): string => texts.map((text) => `<para>${text}</para>`).join('');
  const shown = (head: readonly string[], ...rows: string[]) =>
    constraints(
      'Bits',
      lead,
      `<informaltable><thead><tr>${head.map((text) => `<th>${para(text)}</th>`).join('')}</tr></thead><tbody>${rows
        .map((one) => `<tr>${one}</tr>`)
        .join('')}</tbody></informaltable>`,
    );
  it('says which values go together', () => {
    expect(
      shown(
        columns,
        `${cell(para('AA'), 2)}${cell(para('8'))}${cell(para('8'))}`,
        `${cell(para('16'))}${cell(para('12'))}`,
        `${cell(para('BB', 'CC'))}${cell(para('8'))}${cell(para('7'))}`,
      ),
    ).toEqual({
      read: [
        'BitsAllocated is 8 | 16 if Modality is AA',
        'SamplesPerPixel is 8 if Modality is AA and BitsAllocated is 8',
        'SamplesPerPixel is 12 if Modality is AA and BitsAllocated is 16',
        'BitsAllocated is 8 if Modality is one of BB, CC',
        'SamplesPerPixel is 7 if Modality is one of BB, CC',
      ],
      unread: 0,
    });
  });
  it('is not read where a column or a value is not', () => {
    const row1 = `${cell(para('AA'))}${cell(para('8'))}${cell(para('7'))}`;
    expect(shown(['Weather', ...columns.slice(1)], row1).read).toEqual([]);
    expect(shown([...columns.slice(0, 2), 'Weather'], row1)).toEqual({ read: ['BitsAllocated is 8 if Modality is AA'], unread: 1 });
    expect(shown(columns, `${cell(para('AA'))}${cell(para('8'))}${cell(para('few'))}`)).toEqual({
      read: ['BitsAllocated is 8 if Modality is AA'],
      unread: 1,
    });
  });
});

const edition = factsOf('2024c');
const dictionary = indexDictionary(edition.dictionary);

describe('words', () => {
  it('are attributes by tag, whatever stands before the name', () => {
    expect(withKeywords('of the modality (0008,0060) there', dictionary)).toBe('of the @Modality there');
    expect(withKeywords('the Waveform Sequence Item (5400,0100)', dictionary)).toBe('the @WaveformSequence');
    expect(withKeywords('Compound Graphics Units (0070,0282)', dictionary)).toBe('@CompoundGraphicUnits');
    expect(withKeywords('in each Waveform Sequence Item', dictionary)).toBe('in each @WaveformSequence Item');
    expect(withKeywords('Patient ID (0008,0060)', dictionary)).toBeNull();
    expect(withKeywords('Anything (9999,0060)', dictionary)).toBeNull();
  });
  it('are numbers in the unit of the attribute', () => {
    const frequency = dictionary.byKeyword('SamplingFrequency');
    if (!frequency) throw new Error('no Sampling Frequency');
    expect(termsOf('44.1 kHz, 48 kHz, or 96 kHz', frequency)).toEqual([44100, 48000, 96000]);
    expect(termsOf('44,100 Hz', frequency)).toEqual([44100]);
    expect(termsOf('fast', frequency)).toBeNull();
  });
});

/** Kinds of facts, sentences that are read, sentences that are not. */
const GOLDEN = {
  '2024c': {
    kinds: {
      values: 207,
      'module-absent': 112,
      'context-groups': 93,
      range: 18,
      'root-templates': 18,
      items: 18,
      templates: 10,
      code: 10,
      absent: 7,
      equals: 5,
      type: 2,
      present: 1,
    },
    sentences: 406,
    unread: 114,
  },
  '2024a': {
    kinds: {
      values: 205,
      'module-absent': 112,
      'context-groups': 93,
      range: 18,
      'root-templates': 17,
      items: 18,
      templates: 10,
      code: 10,
      absent: 7,
      equals: 5,
      type: 2,
      present: 1,
    },
    sentences: 403,
    unread: 117,
  },
};

describe.each(['2024c', '2024a'] as const)('%s', (name) => {
  const model = factsOf(name);
  const all = [...model.iods, ...model.sopClasses].flatMap((one) => one.constraints ?? []);
  it('has these constraints', () => {
    const kinds: Record<string, number> = {};
    for (const { demand } of all) kinds[demand.kind] = (kinds[demand.kind] ?? 0) + 1;
    expect({
      kinds,
      sentences: new Set(all.map(({ section: at, hash }) => `${at} ${hash}`)).size,
      unread: model.notes.filter((note) => note.kind === 'unread-constraint').length,
    }).toEqual(GOLDEN[name]);
  });
  it('assigns the template that a section named after a module gives to its sequence', () => {
    const image = model.iods.find(({ id }) => id === 'DigitalXRayImage');
    expect(image?.constraints?.map(({ demand }) => printDemand(demand))).toContain('AcquisitionContextSequence has BTID 3460');
  });
  it('prints each so that it is read again', () => {
    for (const one of all) expect(readConstraintFact(printConstraint(one))).toEqual(one);
  });
  it('names attributes that the data dictionary has', () => {
    for (const { demand } of all)
      if ('path' in demand) for (const one of demand.path) expect(dictionary.byKeyword(one), one).not.toBeNull();
  });
  it('spells values of PS3.4 as PS3.3 does', () => {
    const state = model.sopClasses.find(({ uid }) => uid === '1.2.840.10008.5.1.4.1.1.11.7');
    expect(state?.constraints?.map(({ demand }) => printDemand(demand))).toEqual(['PixelPresentation is "TRUE_COLOR"']);
  });
});

describe('2024c', () => {
  it('has a reason for each sentence that is none on one data set', () => {
    const open = factsOf('2024c').notes.filter(({ kind }) => kind === 'unread-constraint');
    const without = open.filter(({ hash = '' }) => constraintReasonOf(hash) === undefined).map(({ table: at, hash }) => `${at} ${hash}`);
    expect(without).toEqual([]);
    const there = new Set(open.map(({ hash }) => hash));
    expect(reasonedSentences.filter((hash) => !there.has(hash))).toEqual([]);
  });
});

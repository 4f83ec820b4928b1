/** Traps of the standard's tables, 12 to 22: attribute rows, includes, names, Types; each with a snippet. */
import { describe, expect, it } from 'vitest';
import { expandRows } from '../../../codegen/standard/expand.ts';
import type { StandardModel } from '../../../codegen/standard/model.ts';
import { validateIod } from '../../../src/validation/validate-tables.ts';
import { brief, iod, row as rule, table as rules, use } from '../../validation/tables.ts';
import { ATTRIBUTES, IOD, paths, read, row, rowOf, section, table, tableOf, xref } from './snippet.ts';

const include = (target: string, level = ''): string => `<tr><td colspan="3"><para>${level}Include ${xref(target)}</para></td><td/></tr>`;

function one(...rows: string[]): StandardModel {
  return read(section('sect_C.1', 'Any', table('table_C.1-1', 'Any Module Attributes', ATTRIBUTES, ...rows)));
}

const SEQUENCE = row('Acquisition Context Sequence', '(0040,0555)', '2', 'Zero or more Items shall be included in this Sequence.');

describe('attribute rows', () => {
  it('trap 12: the level marker has spaces around it, or an element of its own; a wildcard spans the tag', () => {
    const model = one(
      SEQUENCE,
      row('&gt; Modality', '(0008,0060)', '1', 'Of it'),
      row(' &gt;Patient ID', '(0010,0020)', '2', 'A number'),
      row(
        '<para><emphasis role="italic">&gt;</emphasis>Content Sequence</para>',
        '(0040,A730)',
        '2',
        'Zero or more Items shall be included in this Sequence.',
      ),
      row('&gt; &gt; Value Type', '(0040,A040)', '1', 'Of it'),
      row('&gt;&gt; Code Value', '(0008,0100)', '1', 'Of it'),
      row('<td colspan="2"><para>&gt;Any Attributes</para></td>', '3', 'Whatever'),
    );
    expect(paths(tableOf(model, 'table_C.1-1').rows)).toEqual([
      'AcquisitionContextSequence',
      'AcquisitionContextSequence.Modality',
      'AcquisitionContextSequence.PatientID',
      'AcquisitionContextSequence.ContentSequence',
      'AcquisitionContextSequence.ContentSequence.ValueType',
      'AcquisitionContextSequence.ContentSequence.CodeValue',
      'AcquisitionContextSequence<any-attribute>',
    ]);
  });
  it('trap 13: rows deeper than an include belong to the sequence that it brings', () => {
    const model = read(
      section(
        'sect_C.1',
        'Reference',
        table(
          'table_C.1-1',
          'Reference Macro Attributes',
          ATTRIBUTES,
          row('Referenced SOP Sequence', '(0008,1199)', '1', 'Only a single Item shall be included in this Sequence.'),
          row('&gt;Referenced SOP Class UID', '(0008,1150)', '1', 'Class'),
        ),
      ),
      section(
        'sect_C.2',
        'Image',
        table(
          'table_C.2-1',
          'Image Macro Attributes',
          ATTRIBUTES,
          include('table_C.1-1'),
          row('&gt;Referenced Frame Number', '(0008,1160)', '3', 'Frames'),
        ),
      ),
    );
    expect(paths(tableOf(model, 'table_C.2-1').rows)).toEqual(['> table_C.1-1', 'ReferencedSOPSequence.ReferencedFrameNumber']);
    const tables = new Map(model.macros.map((each) => [each.table, each]));
    expect(paths(expandRows(tableOf(model, 'table_C.2-1'), tables))).toEqual([
      'ReferencedSOPSequence',
      'ReferencedSOPSequence.ReferencedSOPClassUID',
      'ReferencedSOPSequence.ReferencedFrameNumber',
    ]);
    expect(() =>
      read(
        section('sect_C.3', 'Flat', table('table_C.3-1', 'Flat Macro Attributes', ATTRIBUTES, row('Modality', '(0008,0060)', '1', 'x'))),
        section(
          'sect_C.2',
          'Image',
          table(
            'table_C.2-1',
            'Image Macro Attributes',
            ATTRIBUTES,
            include('table_C.3-1'),
            row('&gt;Patient ID', '(0010,0020)', '3', 'x'),
          ),
        ),
      ),
    ).toThrow(/deeper than the include/);
  });
  it('trap 14: several includes bring the same attribute into one scope', () => {
    const shared = rules('Shared', [rule('PatientID', '2')], 'macro');
    const whole = iod([use('M', rules('Module', [{ include: () => shared }, { include: () => shared }]))]);
    expect(brief(validateIod({}, whole))).toEqual(['module']);
    expect(brief(validateIod({ PatientID: null }, whole))).toEqual([]);
  });
  it('trap 15: names differ from PS3.6; the tag is what counts', () => {
    const model = one(row("PATIENT'S IDENTIFIER", '(0010,0020)', '2', 'x'), row('Any Overlay', '(60XX,3000)', '3', 'x'));
    expect(tableOf(model, 'table_C.1-1').rows).toMatchObject([{ path: ['PatientID'], tag: '00100020' }, { tag: '60xx3000' }]);
  });
  it('trap 16: tags beside a name are off or broken', () => {
    const read1 = (text: string): string | null | undefined =>
      rowOf(one(row('Patient ID', '(0010,0020)', '1C', text), row('Modality', '(0008,0060)', '1', 'x')), 'table_C.1-1', 'PatientID')
        .condition?.text;
    expect(read1('Required if Kind of Device (0008,0060) is CT.')).toBe('Modality is CT');
    expect(read1('Required if Modality (0008, 0060) is CT.')).toBe('Modality is CT');
    expect(read1('Required if Modality (0008.0060) is CT.')).toBe('Modality is CT');
  });
  it('trap 17: what is retired stands in PS3.6 alone', () => {
    const model = one(row('Study Comments', '(0032,4000)', '3', 'x'));
    expect(model.dictionary.find(({ keyword }) => keyword === 'StudyComments')).toMatchObject({ retired: true });
    expect(model.dictionary.find(({ keyword }) => keyword === 'PatientID')).toMatchObject({ retired: false });
  });
  it('trap 18: names lack a space where they have one of no width', () => {
    const entry = one(row('Modality', '(0008,0060)', '1', 'x')).dictionary.find(({ tag }) => tag === '300A0001');
    expect(entry).toMatchObject({ name: 'Radiation Generation Mode Sequence', keyword: 'RadiationGenerationModeSequence' });
  });
  it('trap 19: modules of one IOD give an attribute different Types: the strictest of those in use', () => {
    const general = rules('General', [rule('Manufacturer', '2'), rule('PatientID', '2')]);
    const enhanced = rules('Enhanced', [rule('Manufacturer', '1'), rule('DeviceSerialNumber', '1')]);
    const whole = iod([use('M', general), use('U', enhanced)]);
    expect(brief(validateIod({ PatientID: '1', Manufacturer: null }, whole))).toEqual([]);
    expect(brief(validateIod({ PatientID: '1', Manufacturer: null, DeviceSerialNumber: '7' }, whole))).toEqual(['empty Manufacturer']);
  });
  it('trap 20: a module specializes a row of another, sometimes to less', () => {
    const model = read(
      section(
        'sect_C.1',
        'General Module',
        table('table_C.1-1', 'General Module Attributes', ATTRIBUTES, row('Modality', '(0008,0060)', '1', 'Of it')),
      ),
      section(
        'sect_C.2',
        'Special Module',
        table(
          'table_C.2-1',
          'Special Module Attributes',
          ATTRIBUTES,
          row('Modality', '(0008,0060)', '3', `Overrides the requirement in ${xref('sect_C.1')}.`),
        ),
      ),
      section(
        'sect_A.1',
        'Any IOD',
        section(
          'sect_A.1.3',
          'Modules',
          table(
            'table_A.1-1',
            'Any IOD Modules',
            IOD,
            row('Image', 'General', xref('sect_C.1'), 'M'),
            row('Image', 'Special', xref('sect_C.2'), 'M'),
          ),
        ),
      ),
    );
    expect(rowOf(model, 'table_C.2-1', 'Modality')).toMatchObject({ type: '3', overrides: ['sect_C.1'] });
  });
  it('trap 21: one value is enough for Type 1, backslashes alone are none', () => {
    const whole = iod([use('M', rules('Any', [rule('ImageType', '1')]))]);
    expect(brief(validateIod({ ImageType: [null, 'PRIMARY'] }, whole))).toEqual([]);
    expect(brief(validateIod({ ImageType: [null, null] }, whole))).toEqual(['empty ImageType']);
    expect(brief(validateIod({ ImageType: ['', ''] }, whole))).toEqual(['empty ImageType']);
  });
  it('trap 22: "if the sequence is sent" inside it means: in each Item', () => {
    const model = one(
      SEQUENCE,
      row('&gt;Code Value', '(0008,0100)', '1C', 'Required if Acquisition Context Sequence (0040,0555) is sent.'),
    );
    expect(rowOf(model, 'table_C.1-1', 'AcquisitionContextSequence.CodeValue').condition?.text).toBe(
      'AcquisitionContextSequence is present',
    );
    const requirement = {
      tree: { op: 'present', attribute: { keyword: 'AcquisitionContextSequence' } },
      decided: 'data',
      otherwise: 'forbidden',
      hash: '0',
    } as const;
    const whole = iod([
      use('M', rules('Any', [rule('AcquisitionContextSequence', '2', { rows: [rule('CodeValue', '1C', { condition: requirement })] })])),
    ]);
    expect(brief(validateIod({ AcquisitionContextSequence: [] }, whole))).toEqual([]);
    expect(brief(validateIod({ AcquisitionContextSequence: [{}] }, whole))).toEqual(['missing AcquisitionContextSequence[0].CodeValue']);
  });
});

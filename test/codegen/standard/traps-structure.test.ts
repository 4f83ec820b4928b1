/** Traps of the standard's tables, 1 to 11: ids, captions, sections, IOD tables and functional group tables; each with a snippet. */
import { describe, expect, it } from 'vitest';
import type { StandardModel } from '../../../codegen/standard/model.ts';
import { readPart04 } from '../../../codegen/standard/part04.ts';
import { readBook } from '../../../codegen/docbook/read-book.ts';
import { ATTRIBUTES, GROUPS, IOD, paths, read, row, section, table, tableOf, xref } from './snippet.ts';

const ID = row('Patient ID', '(0010,0020)', '2', 'A number');
const module = (id: string, name: string, ...rows: string[]): string =>
  section(
    `sect_${id}`,
    `${name} Module`,
    table(`table_${id}-1`, `${name} Module Attributes`, ATTRIBUTES, ...(rows.length > 0 ? rows : [ID])),
  );

const iod = (id: string, name: string, ...rows: string[]): string =>
  section(
    `sect_${id}`,
    `${name} IOD`,
    section(`sect_${id}.3`, `${name} IOD Module Table`, table(`table_${id}-1`, `${name} IOD Modules`, IOD, ...rows)),
  );

const uses = (model: StandardModel, at = 0): string[] =>
  (model.iods[at]?.modules ?? []).map((use) => `${use.ie} ${use.module} ${use.usage}${use.condition ? ' if' : ''}`);

describe('identity and structure', () => {
  it('trap 1: ids begin in several ways, and numbers end in letters', () => {
    const model = read(
      section('_A.1.2', 'Odd', '<para>No table.</para>'),
      section('sect_C.7.6.4b', 'Special Module', table('table_PS3.3_C.7-11b', 'Special Module Attributes', ATTRIBUTES, ID)),
      module('C.7.6.4', 'Special Plain'),
      iod('A.1', 'Any', row('Patient', 'Special', xref('sect_C.7.6.4b'), 'M'), row('Image', 'Plain', xref('sect_C.7.6.4'), 'U')),
    );
    expect(uses(model)).toEqual(['Patient Special M', 'Image SpecialPlain U']);
    expect(tableOf(model, 'table_PS3.3_C.7-11b').section).toBe('sect_C.7.6.4b');
  });
  it('a row that names one module and refers to another means the one that it names, with a note', () => {
    const model = read(
      module('C.1', 'Special'),
      module('C.2', 'Plain'),
      iod('A.1', 'Any', row('Image', 'Special', xref('sect_C.2'), 'M'), row('Image', 'No Such', xref('sect_C.2'), 'U')),
    );
    expect(uses(model)).toEqual(['Image Special M', 'Image Plain U']);
    expect(model.notes.filter((note) => note.kind === 'correction').map((note) => `${note.row} ${note.table}`)).toEqual([
      'Special table_A.1-1',
    ]);
  });
  it('trap 2: captions are off the pattern; the header tells the kind', () => {
    const captions = {
      'Enhanced Any/Other Image Module Table': 'Enhanced Any/Other Image',
      'Data Set Attributes': 'Data Set',
      'Palette Keys': 'Palette',
      'Some Macro Attributes Description': 'Some',
      'Table C.9-9 Table Other Module Attributes': 'Table Other',
    };
    const sections = Object.keys(captions).map((caption, index) =>
      section(`sect_C.${index + 1}`, 'Any', table(`table_C.${index + 1}-1`, caption, ATTRIBUTES, ID)),
    );
    const model = read(...sections);
    const named = [...model.modules, ...model.macros].sort((a, b) => (a.table < b.table ? -1 : 1)).map(({ name }) => name);
    expect(named).toEqual(Object.values(captions));
    expect(model.macros.map(({ name }) => name)).toEqual(['Some']);
  });
  it('trap 3: a section holds a module and a macro, or its table stands below', () => {
    const model = read(
      section(
        'sect_C.1',
        'Specimen',
        table('table_C.1-1', 'Specimen Module Attributes', ATTRIBUTES, row(`Include ${xref('table_C.1-2')}`, '', '', '')),
        table('table_C.1-2', 'Specimen Macro Attributes', ATTRIBUTES, ID),
      ),
      section('sect_C.2', 'Empty', section('sect_C.2.1', 'Below', table('table_C.2-1', 'Below Module Attributes', ATTRIBUTES, ID))),
      iod('A.1', 'Any', row('Patient', 'Specimen', xref('sect_C.1'), 'M'), row('Patient', 'Empty', xref('sect_C.2'), 'M')),
    );
    expect(uses(model)).toEqual(['Patient Specimen M', 'Patient Below M']);
    expect(model.macros.map(({ id }) => id)).toEqual(['Specimen']);
  });
  it('trap 4: titles of IOD sections differ, IODs are nested, a retired one has no table', () => {
    const groups = table('table_A.1-2', 'Any Functional Group Macros', GROUPS, row('Measures', xref('sect_C.2'), 'M'));
    const model = read(
      section(
        'sect_A.1',
        'Family of IODs',
        section(
          'sect_A.1.1',
          'Any Information Object Definition',
          section('sect_A.1.1.3', 'Modules', table('table_A.1-1', 'Any IOD Modules', IOD, row('Patient', 'One', xref('sect_C.1'), 'M'))),
          section('sect_A.1.1.4', 'Current Frame Functional Groups (Module)', groups),
        ),
      ),
      section('sect_A.2', 'Gone IOD (Retired)', '<para>Retired.</para>'),
      module('C.1', 'One'),
      section(
        'sect_C.2',
        'Measures Macro',
        table('table_C.2-1', 'Measures Macro Attributes', ATTRIBUTES, row('Pixel Measures Sequence', '(0028,9110)', '1', 'One')),
      ),
    );
    expect(model.iods.map(({ id, section: at }) => `${id} ${at}`)).toEqual(['Any sect_A.1.1']);
    expect(model.iods[0]?.functionalGroups.map(({ macro }) => macro)).toEqual(['Measures']);
  });
  it('trap 5: PS3.4 writes names with other capitals, and not every IOD is in its table', () => {
    const iods = [
      { id: 'PseudoColorThing', name: 'Pseudo-Color Thing', section: 'sect_A.1', table: 'table_A.1-1', modules: [], functionalGroups: [] },
      { id: 'Lonely', name: 'Lonely', section: 'sect_A.2', table: 'table_A.2-1', modules: [], functionalGroups: [] },
    ];
    const header = ['SOP Class Name', 'SOP Class UID', 'IOD Specification (defined in PS3.3)'];
    const body = table('table_B.5-1', 'Standard SOP Classes', header, row('Pseudo-color Thing Storage', '1.2.3', 'Pseudo-color Thing IOD'));
    const book = `<book xmlns="http://docbook.org/ns/docbook" label="PS3.4"><title>PS3.4</title>${section('sect_B.5', 'Classes', body)}</book>`;
    const uids = [{ uid: '1.2.3', name: 'Pseudo-color Thing Storage', keyword: 'Thing', type: 'SOP Class', retired: false }];
    const found = readPart04({ iods, normalizedIods: [], sections: readBook(book, 'part04.xml').sections, uids }, 'part04.xml', []);
    expect(found.map(({ uid, iod: of }) => `${uid} ${of}`)).toEqual(['1.2.3 PseudoColorThing']);
  });
});

describe('IOD tables and functional group tables', () => {
  it('trap 6: the rowspan of the IE runs past the end', () => {
    const model = read(
      module('C.1', 'One'),
      module('C.2', 'Two'),
      iod('A.1', 'Any', row('<td rowspan="5"><para>Image</para></td>', 'One', xref('sect_C.1'), 'M'), row('Two', xref('sect_C.2'), 'U')),
    );
    expect(uses(model)).toEqual(['Image One M', 'Image Two U']);
  });
  it('trap 7: a cell is a bare reference, a bare value list, bare text', () => {
    const model = read(
      module(
        'C.1',
        'One',
        row(
          'Modality',
          '(0008,0060)',
          '1',
          '<variablelist><title>Enumerated Values:</title><varlistentry><term>CT</term><listitem><para/></listitem></varlistentry></variablelist>',
        ),
        row('Patient ID', '(0010,0020)', '2C', '<td>Required if Modality (0008,0060) is CT.</td>'),
      ),
      iod('A.1', 'Any', row('Image', 'One', `<td>${xref('sect_C.1')}</td>`, 'M')),
    );
    expect(uses(model)).toEqual(['Image One M']);
    expect(tableOf(model, 'table_C.1-1').rows).toMatchObject([{ values: [{ terms: ['CT'] }] }, { condition: { text: 'Modality is CT' } }]);
  });
  it('trap 8: usages carry notes and restrictions, with any dash or none', () => {
    const text = (usage: string): string => {
      const model = read(
        module('C.1', 'One'),
        module('C.2', 'Two', row('Modality', '(0008,0060)', '1', 'Of it')),
        iod('A.1', 'Any', row('Image', 'Two', xref('sect_C.2'), 'M'), row('Image', 'One', xref('sect_C.1'), usage)),
      );
      const use = model.iods[0]?.modules[1];
      return `${use?.usage}${use?.condition ? ` ${use.condition.text}` : ''}`;
    };
    expect(text('U - See note 2.')).toBe('U');
    expect(text('M – See Section A.26.5')).toBe('M');
    expect(text('M-')).toBe('M');
    expect(text('C - Required if Modality (0008,0060) is CT')).toBe('C Modality is CT');
    expect(text('C–Required if Modality (0008,0060) is CT.')).toBe('C Modality is CT');
    expect(text('U - Shall be present only if Modality (0008,0060) is CT')).toMatch(/^U /);
  });
  it('a functional group table is the IOD’s in whose section it stands, however deep', () => {
    const own = table('table_A.1-2', 'Any Functional Group Macros', GROUPS, row('Measures', xref('sect_C.2'), 'M'));
    const model = read(
      section(
        'sect_A.1',
        'Any IOD',
        section('sect_A.1.3', 'Modules', table('table_A.1-1', 'Any IOD Modules', IOD, row('Image', 'One', xref('sect_C.1'), 'M'))),
        section('sect_A.1.4', 'Constraints', section('sect_A.1.4.3', 'Deeper', section('sect_A.1.4.3.1', 'Groups', own))),
      ),
      module('C.1', 'One', row('Modality', '(0008,0060)', '1', 'Of it')),
      section(
        'sect_C.2',
        'Measures Macro',
        table('table_C.2-1', 'Measures Macro Attributes', ATTRIBUTES, row('Pixel Measures Sequence', '(0028,9110)', '1', 'One')),
      ),
    );
    expect(model.iods[0]?.functionalGroups.map((use) => use.table)).toEqual(['table_C.2-1']);
    expect(model.functionalGroups.map((groups) => groups.owner)).toEqual([model.iods[0]?.id]);
  });
  it('trap 9: the sentence of a C usage ends with or without a stop, a reference behind it', () => {
    const groups = (usage: string): string => {
      const own = table('table_A.1-2', 'Any Functional Group Macros', GROUPS, row('Measures', xref('sect_C.2'), usage));
      const model = read(
        section(
          'sect_A.1',
          'Any IOD',
          section('sect_A.1.3', 'Modules', table('table_A.1-1', 'Any IOD Modules', IOD, row('Image', 'One', xref('sect_C.1'), 'M'))),
          section('sect_A.1.4', 'Groups', own),
        ),
        module('C.1', 'One', row('Modality', '(0008,0060)', '1', 'Of it')),
        section(
          'sect_C.2',
          'Measures Macro',
          table('table_C.2-1', 'Measures Macro Attributes', ATTRIBUTES, row('Pixel Measures Sequence', '(0028,9110)', '1', 'One')),
        ),
      );
      const use = model.iods[0]?.functionalGroups[0];
      return `${use?.usage} ${use?.place} ${use?.condition?.text ?? null}`;
    };
    expect(groups('C - Required if Modality (0008,0060) is MR')).toBe('C null Modality is MR');
    expect(groups(`C - Required if Modality (0008,0060) is MR. See ${xref('sect_A.1.4')}.`)).toBe('C null Modality is MR');
    expect(groups('M - May not be used as a Shared Functional Group.')).toBe('M per-frame null');
    expect(groups('U - Shall be used as a Shared Functional Group')).toBe('U shared null');
    expect(groups('C - Required if Modality (0008,0060) is MR. Shall not be used as a Per-Frame Functional Group.')).toBe(
      'C shared Modality is MR',
    );
    expect(groups('C - Required if Modality (0008,0060) is MR; may not be used as a Shared Functional Group')).toBe(
      'C per-frame Modality is MR',
    );
  });
  it('trap 10: the directory has no IE column, normalized IODs neither IE nor usage', () => {
    const model = read(
      module('C.1', 'One'),
      section(
        'sect_F.3',
        'Basic Thing',
        section(
          'sect_F.3.1',
          'Modules',
          table(
            'table_F.3-1',
            'Basic Thing IOD Modules',
            ['Module', 'Reference', 'Usage', 'Module Description'],
            row('One', xref('sect_C.1'), 'U', 'x'),
          ),
        ),
      ),
      section(
        'sect_B.1',
        'Normal IOD',
        section(
          'sect_B.1.2',
          'Modules',
          table('table_B.1-1', 'Normal IOD Modules', ['Module', 'Reference', 'Module Description'], row('One', xref('sect_C.1'), 'x')),
        ),
      ),
    );
    expect(model.normalizedIods.map(({ name, modules }) => [name, modules.map(({ ie, usage }) => `${ie} ${usage}`)])).toEqual([
      ['Normal', ['null null']],
      ['Basic Thing', ['null U']],
    ]);
  });
  it('trap 11: an IE spans its rows, and the overview matrices are no IOD tables', () => {
    const model = read(
      module('C.1', 'One'),
      module('C.2', 'Two'),
      section('sect_A.0', 'Overview', table('table_A.0-1', 'Composite IODs', ['IODs Modules', 'CT', 'MR'], row('One', 'M', 'M'))),
      iod(
        'A.1',
        'Any',
        row('<td rowspan="2"><para>Study</para></td>', 'One', xref('sect_C.1'), 'M'),
        row('Two', xref('sect_C.2'), 'M'),
        row('Image', 'Two', xref('sect_C.2'), 'U'),
      ),
    );
    expect(uses(model)).toEqual(['Study One M', 'Study Two M', 'Image Two U']);
    expect(model.iods).toHaveLength(1);
    expect(paths(tableOf(model, 'table_C.2-1').rows)).toEqual(['PatientID']);
  });
});

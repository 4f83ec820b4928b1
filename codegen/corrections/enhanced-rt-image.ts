/** Modality of Enhanced RT Images: their sections of annex A fix a value that the list of the module leaves out. */
import { hashOf } from '../conditions/labels.ts';
import type { StandardModel } from '../standard/model.ts';
import { type Correction, withIod, withRow, withTable } from './correction.ts';

const MODULE = 'EnhancedRTSeries';
const MODALITY = 'RTIMAGE';
/** Each IOD with the section that fixes its Modality; both have the same sentence. */
const IODS = [
  ['EnhancedRTImage', 'sect_A.86.1.15.4.1'],
  ['EnhancedContinuousRTImage', 'sect_A.86.1.16.4.1'],
] as const;
const SENTENCE = 'd59d42f08f35';
/** Section of the list. */
const LIST = 'sect_C.36.3.1.1';

function fixed(model: StandardModel, id: string, section: string, terms: readonly string[], hash: string): StandardModel {
  return withIod(model, id, (iod) => ({
    ...iod,
    constraints: [{ section, hash, demand: { kind: 'values', path: ['Modality'], terms } }, ...(iod.constraints ?? [])],
  }));
}

const listed = (model: StandardModel): string[] =>
  (model.modules.find((table) => table.id === MODULE)?.rows ?? []).flatMap((row) =>
    'tag' in row && row.path.join('.') === 'Modality' ? (row.values ?? []).flatMap((list) => list.terms) : [],
  );

/** IODs of the module whose Modality no sentence fixes: for them the list stays as it is. */
const openIods = (model: StandardModel): string[] =>
  model.iods
    .filter(
      ({ modules, constraints }) =>
        modules.some((use) => use.module === MODULE) &&
        !constraints?.some(({ demand }) => demand.kind === 'values' && demand.path.join('.') === 'Modality'),
    )
    .map(({ id }) => id);

export const enhancedRtImage: Correction = {
  id: 'enhanced-rt-image-modality',
  says: 'Modality of Enhanced RT Image and Enhanced Continuous RT Image is RTIMAGE, which the Enumerated Values of Enhanced RT Series leave out',
  source: 'PS3.3 A.86.1.15.4.1 and A.86.1.16.4.1, to which C.36.3.1.1 leaves the Modality',
  unknown: [],
  known: (model) => listed(model).includes(MODALITY),
  apply: (model) => {
    const terms = listed(model);
    const widened = withTable(model, MODULE, (table) =>
      withRow(table, 'Modality', (row) => ({
        ...row,
        values: (row.values ?? []).map((list) => (list.kind === 'enumerated' ? { ...list, terms: [...list.terms, MODALITY] } : list)),
      })),
    );
    const images = IODS.reduce((all, [id, section]) => fixed(all, id, section, [MODALITY], SENTENCE), widened);
    return openIods(images).reduce((all, id) => fixed(all, id, LIST, terms, hashOf(terms.join(', '))), images);
  },
};

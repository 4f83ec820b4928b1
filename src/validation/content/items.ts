/** Content Items by Value Type: what tables of PS3.3 C.18 say in words beside their rows. */
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';
import type { Item, Scope } from '../scope.ts';
import { isSingleFrame, kindOfSopClass, type SopKind } from './sop-kinds.ts';
import { addBreach, type Content, listOf, pathOf, textOf } from './tree.ts';
import * as say from './wording.ts';

/** The DICOM Content Mapping Resource and its UID (PS3.6 A). */
const DCMR = 'DCMR';
const DCMR_UID = '1.2.840.10008.8.1.1';
/** A template of several parts has a letter behind its number: TID 10003A. */
const TEMPLATE = /^[1-9]\d*[A-Z]?$/;
/** The control characters of UT (PS3.5 6.1.3) that a Text Value has not: horizontal tab, form feed. */
const OTHER_CONTROLS = /[\t\f]/;
/** Numeric Value is rounded to what the author shows; a different number is another thing. */
const ROUNDED = 1e-3;

const numberOf = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

const SINGLE = [
  ['NumericValue', '0040A30A'],
  ['FloatingPointValue', '0040A161'],
  ['RationalNumeratorValue', '0040A162'],
  ['RationalDenominatorValue', '0040A163'],
] as const;

/** Representations of one number (PS3.3 C.18.1). */
export function checkNumeric(root: Scope, content: Content): void {
  const [measured] = listOf(content.item, 'MeasuredValueSequence');
  if (!isItem(measured)) return;
  const at = (keyword: string): string => pathOf(content, `MeasuredValueSequence[0].${keyword}`);
  const breach = (rule: string, keyword: string, tag: string, message: string, related: string[], severity: 'error' | 'warning'): void =>
    addBreach(root, { rule, section: 'sect_C.18.1', path: at(keyword), tag, message, related: related.map(at), severity });
  for (const [keyword, tag] of SINGLE) {
    const value = read(measured, keyword);
    if (Array.isArray(value) && value.length > 1) breach('sr-single-value', keyword, tag, say.severalValues(value.length), [], 'error');
  }
  const first = (keyword: string): number | null => numberOf(listOf(measured, keyword)[0]);
  const numeric = first('NumericValue');
  const floating = first('FloatingPointValue');
  const denominator = first('RationalDenominatorValue');
  const numerator = first('RationalNumeratorValue');
  if (denominator === 0) breach('sr-rational-denominator', 'RationalDenominatorValue', '0040A163', say.zeroDenominator, [], 'error');
  if (numeric === null) return;
  const differs = (value: number): boolean => Math.abs(value - numeric) > ROUNDED * Math.max(Math.abs(value), Math.abs(numeric));
  if (floating !== null && differs(floating))
    breach('sr-numeric-agrees', 'FloatingPointValue', '0040A161', say.otherNumber(floating, numeric), ['NumericValue'], 'warning');
  if (numerator === null || denominator === null || denominator === 0) return;
  const ratio = numerator / denominator;
  if (differs(ratio))
    breach('sr-numeric-agrees', 'RationalNumeratorValue', '0040A162', say.otherNumber(ratio, numeric), ['NumericValue'], 'warning');
}

export function checkText(root: Scope, content: Content): void {
  const text = read(content.item, 'TextValue');
  if (typeof text !== 'string' || !OTHER_CONTROLS.test(text)) return;
  const path = pathOf(content, 'TextValue');
  addBreach(root, {
    rule: 'sr-text-controls',
    section: 'sect_C.17.3.3',
    path,
    tag: '0040A160',
    message: say.controlCharacter,
    related: [],
  });
}

/** Identification of the template of a CONTAINER (PS3.3 C.18.8.1.2). */
export function checkTemplate(root: Scope, content: Content): void {
  const [template] = listOf(content.item, 'ContentTemplateSequence');
  if (!isItem(template) || textOf(template, 'MappingResource') !== DCMR) return;
  const at = (keyword: string): string => pathOf(content, `ContentTemplateSequence[0].${keyword}`);
  const related = [at('MappingResource')];
  const section = 'sect_C.18.8.1.2';
  const identifier = textOf(template, 'TemplateIdentifier');
  if (identifier !== null && !TEMPLATE.test(identifier)) {
    const path = at('TemplateIdentifier');
    addBreach(root, { rule: 'sr-template-identifier', section, path, tag: '0040DB00', message: say.templateIdentifier, related });
  }
  const uid = textOf(template, 'MappingResourceUID');
  if (uid === null || uid === DCMR_UID) return;
  const message = say.mappingResource(DCMR_UID);
  addBreach(root, { rule: 'sr-mapping-resource', section, path: at('MappingResourceUID'), tag: '00080118', message, related });
}

const SECTIONS = { COMPOSITE: 'sect_C.18.3', IMAGE: 'sect_C.18.4', WAVEFORM: 'sect_C.18.5' } as const;
const EXPECTED = { COMPOSITE: 'no image and no waveform', IMAGE: 'an image', WAVEFORM: 'a waveform' } as const;
/** SOP Classes of DICOM-RTV Metadata Flows (PS3.4 B.5). */
const FLOW = /^1\.2\.840\.10008\.10\.[123]$/;
type Referring = keyof typeof SECTIONS;

const fits = (valueType: Referring, kind: SopKind): boolean => {
  if (valueType === 'IMAGE') return kind === 'image';
  return valueType === 'WAVEFORM' ? kind === 'waveform' : kind !== 'image' && kind !== 'waveform';
};

/** What a Content Item refers to: SOP Classes that its Value Type is for, numbers that begin with 1 (PS3.3 C.18.3 to C.18.5). */
export function checkReference(root: Scope, content: Content, valueType: Referring): void {
  const [reference] = listOf(content.item, 'ReferencedSOPSequence');
  if (!isItem(reference)) return;
  const section = SECTIONS[valueType];
  const at = (keyword: string): string => pathOf(content, `ReferencedSOPSequence[0].${keyword}`);
  const uid = textOf(reference, 'ReferencedSOPClassUID');
  const kind = uid === null ? null : kindOfSopClass(uid);
  if (kind !== null && !fits(valueType, kind)) {
    const message = say.otherKind(valueType, EXPECTED[valueType], kind);
    const related = [pathOf(content, 'ValueType')];
    addBreach(root, { rule: 'sr-reference-kind', section, path: at('ReferencedSOPClassUID'), tag: '00081150', message, related });
  }
  if (uid !== null && valueType !== 'COMPOSITE' && root.run.owner.name === 'RenditionSelectionDocument' && !FLOW.test(uid)) {
    const where = { section: 'sect_A.35.21.3.1.1', path: at('ReferencedSOPClassUID'), tag: '00081150', related: [] };
    addBreach(root, { rule: 'sr-rendition-flow', ...where, message: say.otherFlow });
    return;
  }
  if (valueType === 'IMAGE') checkImage(root, reference, uid, at);
  if (valueType !== 'WAVEFORM') return;
  const groups = listOf(reference, 'ReferencedWaveformChannels').filter((_, index) => index % 2 === 0);
  if (!groups.includes(0)) return;
  const breach = { section: 'sect_C.18.5.1.1', path: at('ReferencedWaveformChannels'), tag: '0040A0B0', related: [] };
  addBreach(root, { rule: 'sr-waveform-channels', ...breach, message: say.channelGroup });
}

const ACCOMPANYING = [
  ['ReferencedSOPSequence', 'presentation state', 'a presentation state'],
  ['ReferencedRealWorldValueMappingInstanceSequence', 'mapping', 'a Real World Value Mapping'],
] as const;

function checkImage(root: Scope, reference: Item, uid: string | null, at: (keyword: string) => string): void {
  const section = SECTIONS.IMAGE;
  const frames = listOf(reference, 'ReferencedFrameNumber');
  const place = { section, path: at('ReferencedFrameNumber'), tag: '00081160' };
  const below = (values: readonly unknown[]): boolean => values.some((value) => typeof value === 'number' && value < 1);
  if (below(frames)) addBreach(root, { rule: 'sr-frame-number', ...place, message: say.frameNumber, related: [] });
  else if (frames.length > 0 && uid !== null && isSingleFrame(uid)) {
    const related = [at('ReferencedSOPClassUID')];
    addBreach(root, { rule: 'sr-frame-of-single-frame', ...place, message: say.frameOfSingle, related });
  }
  for (const [keyword, wanted, expected] of ACCOMPANYING) {
    const [other] = listOf(reference, keyword);
    const otherUid = isItem(other) ? textOf(other, 'ReferencedSOPClassUID') : null;
    const kind = otherUid === null ? null : kindOfSopClass(otherUid);
    if (kind === null || kind === wanted) continue;
    const message = say.otherKind(keyword, expected, kind);
    const path = at(`${keyword}[0].ReferencedSOPClassUID`);
    addBreach(root, { rule: 'sr-reference-kind', section, path, tag: '00081150', message, related: [] });
  }
}

/** Content of reports: which Value Types an SR IOD has, what may stand beneath what by which relationship, relationships by-reference. */
import type { ContentRules, TermsRule } from '../rules/tables.ts';
import { plain } from './add-findings.ts';
import { isItem } from './check-items.ts';
import { checkSpatial, checkTemporal } from './content/coordinates.ts';
import { checkDocument } from './content/document.ts';
import { Evidence } from './content/evidence.ts';
import { checkNumeric, checkReference, checkTemplate, checkText } from './content/items.ts';
import { type Loop, loopsOf } from './content/loops.ts';
import { checkTable } from './content/table.ts';
import { addBreach, childrenOf, type Content, pathOf, textOf } from './content/tree.ts';
import * as say from './content/wording.ts';
import { read } from './lookup.ts';
import type { Item, Scope } from './scope.ts';
import { tableUrl } from './standard-url.ts';
import { enumerated } from './wording.ts';

/** Deepest level of Content Items that is looked into. */
const MAX_DEPTH = 256;
/** From this number of Content Items on, one that is met again is not looked into again. */
const MANY = 10_000;
const RELATIONSHIPS: ReadonlySet<string> = new Set([
  'CONTAINS',
  'HAS OBS CONTEXT',
  'HAS ACQ CONTEXT',
  'HAS CONCEPT MOD',
  'HAS PROPERTIES',
  'INFERRED FROM',
  'SELECTED FROM',
]);
/** Value Types of PS3.3 C.17.3.2.1: any other is found by its Enumerated Values. */
const VALUE_TYPES: ReadonlySet<string> = new Set([
  'TEXT',
  'NUM',
  'CODE',
  'DATETIME',
  'DATE',
  'TIME',
  'UIDREF',
  'PNAME',
  'COMPOSITE',
  'IMAGE',
  'WAVEFORM',
  'SCOORD',
  'SCOORD3D',
  'TCOORD',
  'CONTAINER',
  'TABLE',
]);

/** What coordinates are selected from (PS3.3 C.18.6, C.18.7). */
const SELECTED: Readonly<Record<'SCOORD' | 'TCOORD', readonly string[]>> = { SCOORD: ['IMAGE'], TCOORD: ['SCOORD', 'IMAGE', 'WAVEFORM'] };

const allows = (rule: TermsRule, term: string): boolean => rule.terms.includes(term) !== (rule.any === true);

type Relationships = ContentRules['relationships'];

/** Target Value Types by relationship. */
type Targets = Map<string, ReadonlySet<string>>;

/** What relationship tables allow, by source Value Type: terms of PS3.3 C.17.3.2 alone. */
const answers = new WeakMap<Relationships, Map<string, Targets>>();

function allowsAll(relationships: Relationships, source: string, relationship: string, target: string): boolean {
  let known = answers.get(relationships);
  if (known === undefined) {
    known = new Map();
    answers.set(relationships, known);
  }
  let targets = known.get(source);
  if (targets === undefined) {
    targets = targetsOf(relationships, source);
    known.set(source, targets);
  }
  return targets.get(relationship)?.has(target) === true;
}

function targetsOf(relationships: Relationships, source: string): Targets {
  const rows = relationships.filter((row) => allows(row.source, source));
  const targets: Targets = new Map();
  for (const relationship of RELATIONSHIPS) {
    const fitting = rows.filter((row) => allows(row.relationship, relationship));
    targets.set(relationship, new Set([...VALUE_TYPES].filter((target) => fitting.some((row) => allows(row.target, target)))));
  }
  return targets;
}

/** True where the Content Item stands within itself: it is looked into no further. */
function isAround({ item, parent }: Content): boolean {
  for (let at = parent; at !== null; at = at.parent) if (at.item === item) return true;
  return false;
}

class ContentCheck {
  readonly #root: Scope;
  readonly #rules: ContentRules;
  readonly #evidence: Evidence;
  /** References between Content Items, kept where loops are to be found. */
  readonly #references: Loop[] = [];
  /** Observation UIDs met so far, with the Content Item of each. */
  #observations: Map<string, Content> | null = null;

  constructor(root: Scope, rules: ContentRules) {
    this.#root = root;
    this.#rules = rules;
    this.#evidence = new Evidence(root);
  }

  run(): void {
    const { item } = this.#root;
    const open: Content[] = [{ item, parent: null, index: 0, depth: 0, valueType: textOf(item, 'ValueType') }];
    this.#rootType(open[0]?.valueType ?? null);
    let visited: Set<object> | null = null;
    let count = 0;
    for (let content = open.pop(); content !== undefined; content = open.pop()) {
      count++;
      if (count > MANY) {
        visited ??= new Set();
        if (visited.has(content.item)) continue;
        visited.add(content.item);
      }
      if (isAround(content)) continue;
      this.#item(content);
      if (content.depth >= MAX_DEPTH) continue;
      const children = childrenOf(content.item);
      const below: Content[] = [];
      for (let index = 0; index < children.length; index++) {
        const item = children[index];
        if (!isItem(item)) continue;
        const child = { item, parent: content, index, depth: content.depth + 1, valueType: textOf(item, 'ValueType') };
        this.#child(content, child);
        below.push(child);
      }
      // The last is taken first, so that findings come in the order of the tree.
      for (let child = below.pop(); child !== undefined; child = below.pop()) open.push(child);
    }
    this.#evidence.finish();
    for (const { path } of loopsOf(item, this.#references))
      this.#breach('sr-reference-loop', path, '0040DB73', say.referenceLoop, [], 'warning');
    checkDocument(this.#root);
  }

  /** The root of the content tree is a CONTAINER (PS3.3 C.17.3). */
  #rootType(valueType: string | null): void {
    if (valueType === null || valueType === 'CONTAINER' || !VALUE_TYPES.has(valueType)) return;
    const allowed = ['CONTAINER'];
    const base = plain('error', 'ValueType', '0040A040', enumerated(valueType, allowed));
    this.#root.run.out.add({ code: 'value', ...base, value: valueType, allowed });
  }

  #child(source: Content, child: Content): void {
    const relationship = textOf(child.item, 'RelationshipType');
    const reference = read(child.item, 'ReferencedContentItemIdentifier');
    if (reference !== undefined && reference !== null) {
      this.#byReference(source, child, relationship, Array.isArray(reference) ? reference : [reference]);
      return;
    }
    if (child.valueType === null || !VALUE_TYPES.has(child.valueType)) return;
    const { valueTypes } = this.#rules;
    if (valueTypes !== null && !valueTypes.includes(child.valueType)) {
      const message = enumerated(child.valueType, [...valueTypes]);
      const base = this.#base(pathOf(child, 'ValueType'), '0040A040', message);
      this.#root.run.out.add({ code: 'value', ...base, value: child.valueType, allowed: [...valueTypes] });
      return;
    }
    this.#relationship(source, child, relationship, child.valueType, null);
  }

  #relationship(source: Content, child: Content, relationship: string | null, target: string, targetPath: string | null): void {
    const { incomplete, relationships, valueTypes } = this.#rules;
    const { valueType } = source;
    if (incomplete || relationship === null || valueType === null) return;
    if (!RELATIONSHIPS.has(relationship) || !VALUE_TYPES.has(valueType)) return;
    // What stands beneath a Value Type that the IOD does not have is not judged once more.
    if (source.parent !== null && valueTypes !== null && !valueTypes.includes(valueType)) return;
    if (allowsAll(relationships, valueType, relationship, target)) return;
    this.#breach(
      'sr-relationship',
      pathOf(child, 'RelationshipType'),
      '0040A010',
      say.relationshipRefused(valueType, relationship, target),
      [pathOf(source, 'ValueType'), targetPath ?? pathOf(child, 'ValueType')],
    );
  }

  #byReference(source: Content, child: Content, relationship: string | null, identifier: readonly unknown[]): void {
    const path = pathOf(child, 'ReferencedContentItemIdentifier');
    const { byReference } = this.#rules;
    if (byReference !== null && relationship !== null && RELATIONSHIPS.has(relationship) && !allows(byReference, relationship)) {
      const message = say.byReferenceRefused(relationship);
      this.#breach('sr-by-reference', path, '0040DB73', message, [pathOf(child, 'RelationshipType')]);
      return;
    }
    const target = this.#target(identifier);
    if (target === null) {
      this.#breach('sr-reference-target', path, '0040DB73', say.noReferenceTarget, []);
      return;
    }
    if (byReference?.noAncestors) {
      for (let at: Content | null = source; at !== null; at = at.parent) {
        if (at.item !== target.item) continue;
        this.#breach('sr-reference-to-ancestor', path, '0040DB73', say.referenceToAncestor, []);
        return;
      }
    }
    if (byReference?.noAncestors) this.#references.push({ source, target: target.item, path });
    const valueType = textOf(target.item, 'ValueType');
    if (valueType === null || !VALUE_TYPES.has(valueType)) return;
    this.#relationship(source, child, relationship, valueType, `${target.path === '' ? '' : `${target.path}.`}ValueType`);
  }

  /** The Content Item at a position: the root is 1, its third child 1, 3 (PS3.3 C.17.3.2.5). */
  #target(identifier: readonly unknown[]): { readonly item: Item; readonly path: string } | null {
    let { item } = this.#root;
    let path = '';
    if (identifier[0] !== 1) return null;
    for (const position of identifier.slice(1)) {
      const next = typeof position === 'number' ? childrenOf(item)[position - 1] : undefined;
      if (!isItem(next)) return null;
      item = next;
      path += `${path === '' ? '' : '.'}ContentSequence[${Number(position) - 1}]`;
    }
    // A position that holds a reference is no Content Item by value.
    return read(item, 'ReferencedContentItemIdentifier') === undefined ? { item, path } : null;
  }

  /** What the Value Type of a Content Item asks for. */
  #item(content: Content): void {
    const root = this.#root;
    const { valueType } = content;
    switch (valueType) {
      case 'CONTAINER':
        checkTemplate(root, content);
        break;
      case 'NUM':
        checkNumeric(root, content);
        break;
      case 'TEXT':
        checkText(root, content);
        break;
      case 'COMPOSITE':
      case 'IMAGE':
      case 'WAVEFORM':
        checkReference(root, content, valueType);
        this.#evidence.refer(content);
        break;
      case 'SCOORD':
      case 'TCOORD':
        this.#selected(content, valueType);
        if (valueType === 'SCOORD') checkSpatial(root, content, valueType);
        else checkTemporal(root, content);
        break;
      case 'SCOORD3D':
        checkSpatial(root, content, valueType);
        break;
      case 'TABLE':
        checkTable(root, content, (path, identifier) => {
          if (this.#target(identifier) === null) this.#breach('sr-reference-target', path, '0040DB73', say.noReferenceTarget, []);
        });
        break;
      default:
        // A Value Type that is none is told of by itself; what the Content Item refers to counts all the same.
        if (valueType === null || !VALUE_TYPES.has(valueType)) this.#evidence.refer(content);
    }
    this.#observation(content);
  }

  /** An Observation UID is that of one Content Item (PS3.3 C.17.3.4). */
  #observation(content: Content): void {
    const uid = textOf(content.item, 'ObservationUID');
    if (uid === null) return;
    this.#observations ??= new Map();
    const other = this.#observations.get(uid);
    if (other === undefined) {
      this.#observations.set(uid, content);
      return;
    }
    const breach = { path: pathOf(content, 'ObservationUID'), tag: '0040A171', related: [pathOf(other, 'ObservationUID')] };
    const message = say.observationTwice;
    addBreach(this.#root, { rule: 'sr-observation-uid', section: 'sect_C.17.3.4', ...breach, message, severity: 'warning' });
  }

  /** Coordinates are selected from something that they are coordinates of (PS3.3 C.18.6, C.18.7). */
  #selected(content: Content, valueType: 'SCOORD' | 'TCOORD'): void {
    let message: string | null = say.selectedFromNothing(valueType);
    for (const child of childrenOf(content.item)) {
      if (!isItem(child) || textOf(child, 'RelationshipType') !== 'SELECTED FROM') continue;
      const reference = read(child, 'ReferencedContentItemIdentifier');
      const by = reference === undefined || reference === null ? null : Array.isArray(reference) ? reference : [reference];
      const item = by === null ? child : this.#target(by)?.item;
      const target = item === undefined ? null : textOf(item, 'ValueType');
      // What is none, or what the relationship table refuses, is said there.
      const sources = SELECTED[valueType];
      if (target === null || !VALUE_TYPES.has(target) || sources.includes(target) || !this.#allowed(valueType, target)) return;
      message = say.selectedFromOther(valueType);
    }
    const section = valueType === 'SCOORD' ? 'sect_C.18.6' : 'sect_C.18.7';
    const breach = { path: pathOf(content, 'ContentSequence'), tag: '0040A730', related: [pathOf(content, 'ValueType')] };
    addBreach(this.#root, { rule: 'sr-selected-from', section, ...breach, message });
  }

  /** Whether the IOD's table lets such coordinates be selected from the Value Type. */
  #allowed(valueType: string, target: string): boolean {
    return allowsAll(this.#rules.relationships, valueType, 'SELECTED FROM', target);
  }

  #base(path: string, tag: string, message: string) {
    const { edition } = this.#root.run;
    const { section, table } = this.#rules;
    return { ...plain('error', path, tag, message), table, url: tableUrl(edition, section, table) };
  }

  #breach(rule: string, path: string, tag: string, message: string, related: string[], severity: 'error' | 'warning' = 'error'): void {
    this.#root.run.out.add({ code: 'consistency', ...this.#base(path, tag, message), rule, related, severity });
  }
}

/** Checks the content of an instance of an SR IOD. */
export function checkContent(root: Scope, rules: ContentRules): void {
  new ContentCheck(root, rules).run();
}

/** Content of reports: which Value Types an SR IOD has, what may stand beneath what by which relationship, relationships by-reference, coordinates. */
import type { ContentRules, TermsRule } from '../rules/tables.ts';
import { plain } from './add-findings.ts';
import { isItem } from './check-items.ts';
import { read } from './lookup.ts';
import type { Item, Scope } from './scope.ts';
import { tableUrl } from './standard-url.ts';
import * as say from './wording.ts';

/** Deepest level of Content Items that is looked into. */
const MAX_DEPTH = 256;
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

/** Number of points by Graphic Type: of an SCOORD (PS3.3 C.18.6.1.2), of an SCOORD3D (C.18.9.1.2); a line has two ends. */
const POINTS: Readonly<Record<'SCOORD' | 'SCOORD3D', Readonly<Record<string, readonly [number, number]>>>> = {
  SCOORD: { POINT: [1, 1], MULTIPOINT: [1, Infinity], POLYLINE: [2, Infinity], CIRCLE: [2, 2], ELLIPSE: [4, 4] },
  SCOORD3D: {
    POINT: [1, 1],
    MULTIPOINT: [1, Infinity],
    POLYLINE: [2, Infinity],
    POLYGON: [3, Infinity],
    ELLIPSE: [4, 4],
    ELLIPSOID: [6, 6],
  },
};

/** A Content Item with the way to it; the document itself is the root. */
interface Content {
  readonly item: Item;
  readonly parent: Content | null;
  readonly index: number;
  readonly depth: number;
  readonly valueType: string | null;
}

const allows = (rule: TermsRule, term: string): boolean => rule.terms.includes(term) !== (rule.any === true);

function textOf(item: Item, keyword: string): string | null {
  const value = read(item, keyword);
  return typeof value === 'string' && value !== '' ? value.trim() : null;
}

const NONE: readonly unknown[] = [];

function childrenOf(item: Item): readonly unknown[] {
  const value = read(item, 'ContentSequence');
  return Array.isArray(value) ? value : NONE;
}

function pathTo(content: Content): string {
  if (content.parent === null) return '';
  const outer = pathTo(content.parent);
  return `${outer === '' ? '' : `${outer}.`}ContentSequence[${content.index}]`;
}

function pathOf(content: Content, keyword: string): string {
  const outer = pathTo(content);
  return outer === '' ? keyword : `${outer}.${keyword}`;
}

class ContentCheck {
  readonly #root: Scope;
  readonly #rules: ContentRules;
  readonly #url: string;

  constructor(root: Scope, rules: ContentRules) {
    this.#root = root;
    this.#rules = rules;
    this.#url = tableUrl(root.run.edition, rules.section, rules.table);
  }

  run(): void {
    const { item } = this.#root;
    const open: Content[] = [{ item, parent: null, index: 0, depth: 0, valueType: textOf(item, 'ValueType') }];
    this.#rootType(open[0]?.valueType ?? null);
    const visited = new Set<object>();
    for (let content = open.pop(); content !== undefined; content = open.pop()) {
      if (visited.has(content.item)) continue;
      visited.add(content.item);
      this.#coordinates(content);
      if (content.depth >= MAX_DEPTH) continue;
      const children = childrenOf(content.item);
      // The last is taken first, so that findings come in the order of the tree.
      for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index];
        if (!isItem(child)) continue;
        open.push({ item: child, parent: content, index, depth: content.depth + 1, valueType: textOf(child, 'ValueType') });
      }
      for (let index = 0; index < children.length; index++) {
        const child = children[index];
        if (!isItem(child)) continue;
        const valueType = textOf(child, 'ValueType');
        this.#child(content, { item: child, parent: content, index, depth: content.depth + 1, valueType });
      }
    }
  }

  /** The root of the content tree is a CONTAINER (PS3.3 C.17.3). */
  #rootType(valueType: string | null): void {
    if (valueType === null || valueType === 'CONTAINER' || !VALUE_TYPES.has(valueType)) return;
    const allowed = ['CONTAINER'];
    const base = plain('error', 'ValueType', '0040A040', say.enumerated(valueType, allowed));
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
      const message = say.enumerated(child.valueType, [...valueTypes]);
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
    const rows = relationships.filter((row) => allows(row.source, valueType) && allows(row.relationship, relationship));
    if (rows.some((row) => allows(row.target, target))) return;
    this.#consistency(
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
      this.#consistency('sr-by-reference', path, '0040DB73', message, [pathOf(child, 'RelationshipType')]);
      return;
    }
    const target = this.#target(identifier);
    if (target === null) {
      this.#consistency('sr-reference-target', path, '0040DB73', say.noReferenceTarget, []);
      return;
    }
    if (byReference?.noAncestors) {
      for (let at: Content | null = source; at !== null; at = at.parent) {
        if (at.item !== target.item) continue;
        this.#consistency('sr-reference-to-ancestor', path, '0040DB73', say.referenceToAncestor, []);
        return;
      }
    }
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

  /** Coordinates are selected from something, and have as many points as their Graphic Type asks for. */
  #coordinates(content: Content): void {
    const { item, valueType } = content;
    if (valueType !== 'SCOORD' && valueType !== 'SCOORD3D' && valueType !== 'TCOORD') return;
    if (valueType !== 'SCOORD3D' && !this.#selects(item)) {
      const message = valueType === 'SCOORD' ? say.selectedFromNoImage : say.selectedFromNothing;
      const related = [pathOf(content, 'ValueType')];
      this.#consistency('sr-selected-from', pathOf(content, 'ContentSequence'), '0040A730', message, related);
    }
    if (valueType === 'TCOORD') return;
    const graphic = textOf(item, 'GraphicType');
    const data = read(item, 'GraphicData');
    const points = graphic === null || !Object.hasOwn(POINTS[valueType], graphic) ? undefined : POINTS[valueType][graphic];
    if (graphic === null || points === undefined || !Array.isArray(data)) return;
    const size = valueType === 'SCOORD' ? 2 : 3;
    const [min, max] = points;
    const count = data.length / size;
    const whole = Number.isInteger(count);
    const closed =
      graphic !== 'POLYGON' || Array.from({ length: size }, (_, axis) => data[axis] === data[data.length - size + axis]).every(Boolean);
    if (whole && count >= min && count <= max && closed) return;
    const message = whole && closed ? say.pointCount(graphic, min, max, count) : whole ? say.openPolygon : say.partOfPoint(size);
    this.#consistency('sr-graphic-data', pathOf(content, 'GraphicData'), '00700022', message, [pathOf(content, 'GraphicType')]);
  }

  #selects(item: Item): boolean {
    return childrenOf(item).some((child) => isItem(child) && textOf(child, 'RelationshipType') === 'SELECTED FROM');
  }

  #base(path: string, tag: string, message: string) {
    return { ...plain('error', path, tag, message), table: this.#rules.table, url: this.#url };
  }

  #consistency(rule: string, path: string, tag: string, message: string, related: string[]): void {
    this.#root.run.out.add({ code: 'consistency', ...this.#base(path, tag, message), rule, related });
  }
}

/** Checks the content of an instance of an SR IOD. */
export function checkContent(root: Scope, rules: ContentRules): void {
  new ContentCheck(root, rules).run();
}

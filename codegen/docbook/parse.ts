/** XML text to plain nodes in document order; the only file that calls xml2js. */
import { Parser } from 'xml2js';
import { localName } from './divisions.ts';
import { StandardXmlError, type StandardXmlPlace } from './errors.ts';
import type { DocNode } from './node.ts';

/** What xml2js makes of an element when the order of children is kept. */
interface OrderedElement {
  readonly '#name': string;
  readonly $?: Readonly<Record<string, string>>;
  readonly $$?: readonly OrderedElement[];
  readonly _?: string;
}

const OPTIONS = {
  explicitChildren: true,
  preserveChildrenOrder: true,
  charsAsChildren: true,
  includeWhiteChars: true,
  explicitRoot: false,
  // Undeclared namespace prefixes are no concern of a fragment cut out of its document.
  xmlns: false,
};

function nodeOf(element: OrderedElement): DocNode | string {
  if (element['#name'] === '__text__') return element._ ?? '';
  const attributes: Record<string, string> = {};
  if (element.$) {
    for (const key of Object.keys(element.$)) {
      const value = element.$[key];
      if (value !== undefined && !key.startsWith('xmlns')) attributes[localName(key)] = value;
    }
  }
  return { name: localName(element['#name']), attributes, children: (element.$$ ?? []).map(nodeOf) };
}

/**
 * Parses a fragment: any mix of elements and text.
 * @throws StandardXmlError when it is not well-formed.
 */
export function parseFragment(xml: string, place: () => StandardXmlPlace): readonly (DocNode | string)[] {
  const parser = new Parser(OPTIONS);
  let root: OrderedElement | undefined;
  let failure: Error | null = null;
  parser.parseString(`<fragment>${xml}</fragment>`, (error: Error | null, result: OrderedElement) => {
    if (error) failure ??= error;
    else root = result;
  });
  if (failure !== null || root === undefined)
    throw new StandardXmlError('a section of it is not well-formed XML', place(), failure ?? undefined);
  const node = nodeOf(root);
  return typeof node === 'string' ? [node] : node.children;
}

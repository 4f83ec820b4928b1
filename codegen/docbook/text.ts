/** Words of DocBook: inline text in reading order, references as tokens, blocks of a cell kept apart. */
import type { DocNode } from './node.ts';

const INVISIBLE = /[\u200b-\u200d\u2060\u00ad\ufeff]/g;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Collapses white space and drops characters that have no width. */
export function collapse(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}

export function isNode(child: DocNode | string | undefined): child is DocNode {
  return typeof child === 'object';
}

/** Child elements, optionally of one name. */
export function elements(node: DocNode, name?: string): DocNode[] {
  return node.children.filter((child): child is DocNode => isNode(child) && (name === undefined || child.name === name));
}

/** First descendant of a name, in document order. */
export function find(node: DocNode, name: string): DocNode | null {
  for (const child of node.children) {
    if (!isNode(child)) continue;
    if (child.name === name) return child;
    const inner = find(child, name);
    if (inner) return inner;
  }
  return null;
}

/** All descendants of a name, in document order. */
export function findAll(node: DocNode, name: string, into: DocNode[] = []): DocNode[] {
  for (const child of node.children) {
    if (!isNode(child)) continue;
    if (child.name === name) into.push(child);
    findAll(child, name, into);
  }
  return into;
}

/** A reference of a cell or paragraph: into this part (`part` null) or into another. */
export interface Reference {
  readonly part: string | null;
  readonly target: string;
}

function referenceOf(node: DocNode): Reference | null {
  if (node.name === 'xref' || node.name === 'link') {
    const target = node.attributes.linkend;
    return target === undefined ? null : { part: null, target };
  }
  if (node.name === 'olink') {
    const target = node.attributes.targetptr;
    return target === undefined ? null : { part: node.attributes.targetdoc ?? null, target };
  }
  return null;
}

/** All references in a node, in order. */
export function references(node: DocNode): Reference[] {
  const found: Reference[] = [];
  const visit = (current: DocNode): void => {
    const reference = referenceOf(current);
    if (reference) found.push(reference);
    for (const child of current.children) if (isNode(child)) visit(child);
  };
  visit(node);
  return found;
}

/** How a reference stands in text: `{sect_C.7.6}`, `{PS3.16#sect_CID_29}`. */
export function referenceToken(reference: Reference): string {
  return reference.part === null ? `{${reference.target}}` : `{${reference.part}#${reference.target}}`;
}

const INLINE = new Set(
  (
    'emphasis xref olink link ulink superscript subscript phrase quote literal code inlineequation anchor indexterm footnoteref abbrev acronym ' +
    'citetitle computeroutput constant email firstterm foreignphrase markup mathphrase remark tag sgmltag token trademark uri userinput varname wordasword'
  ).split(' '),
);

function rawText(node: DocNode): string {
  const reference = referenceOf(node);
  if (reference && node.children.length === 0) return ` ${referenceToken(reference)} `;
  let text = '';
  for (const child of node.children) {
    if (typeof child === 'string') text += child;
    // Blocks are parted by a space whether or not the file is indented.
    else text += INLINE.has(child.name) ? rawText(child) : ` ${rawText(child)} `;
  }
  return text;
}

/** Text of a node in reading order, white space collapsed; a reference without words of its own is a token. */
export function textOf(node: DocNode | string): string {
  const text = collapse(typeof node === 'string' ? node : rawText(node));
  // The token's spaces must not part a reference from the punctuation around it.
  return text.replace(/(\{[^{}]*\}) ([.,;:)])/g, '$1$2').replace(/([(“"]) (\{)/g, '$1$2');
}

/** One entry of a variablelist. */
export interface Entry {
  readonly term: string;
  readonly text: string;
  readonly node: DocNode;
}

export interface VariableList {
  readonly kind: 'variablelist';
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Blocks of a description cell or of a section, in order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly node: DocNode }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly node: DocNode }
  | VariableList
  | { readonly kind: 'note'; readonly node: DocNode }
  | { readonly kind: 'other'; readonly node: DocNode };

const BLOCK = new Set([
  'variablelist',
  'orderedlist',
  'itemizedlist',
  'simplelist',
  'note',
  'table',
  'informaltable',
  'figure',
  'informalfigure',
  'equation',
  'informalequation',
  'programlisting',
  'mediaobject',
]);

export function variableList(node: DocNode): VariableList {
  const title = elements(node, 'title')[0];
  const entries = elements(node, 'varlistentry').flatMap((entry) => {
    const text = elements(entry, 'listitem').map(textOf).join(' ').trim();
    return elements(entry, 'term').map((term) => ({ term: textOf(term), text, node: entry }));
  });
  return { kind: 'variablelist', title: title ? textOf(title) : '', entries };
}

function blockOf(node: DocNode): Block {
  if (node.name === 'variablelist') return variableList(node);
  if (node.name === 'orderedlist' || node.name === 'itemizedlist' || node.name === 'simplelist') {
    return {
      kind: 'list',
      items: node.children
        .filter(isNode)
        .filter((item) => item.name === 'listitem' || item.name === 'member')
        .map(textOf),
      node,
    };
  }
  if (node.name === 'note' || node.name === 'footnote') return { kind: 'note', node };
  return { kind: 'other', node };
}

/** Blocks of a node's content: paragraphs (bare text counts as one), lists, value lists, notes; a list inside a paragraph parts it. */
export function blocks(children: readonly (DocNode | string)[]): Block[] {
  const found: Block[] = [];
  let run: (DocNode | string)[] = [];
  const flush = (): void => {
    const node: DocNode = { name: 'para', attributes: {}, children: run };
    run = [];
    const text = textOf(node);
    if (text !== '') found.push({ kind: 'paragraph', text, node });
  };
  for (const child of children) {
    if (typeof child === 'string' || INLINE.has(child.name)) {
      run.push(child);
    } else if (child.name === 'para' || child.name === 'simpara' || child.name === 'formalpara') {
      flush();
      found.push(...blocks(child.children));
    } else if (BLOCK.has(child.name)) {
      flush();
      found.push(blockOf(child));
    } else {
      flush();
      found.push({ kind: 'other', node: child });
    }
  }
  flush();
  return found;
}

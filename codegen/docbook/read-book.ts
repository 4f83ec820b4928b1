/** Reads one part of the standard, a section at a time, so that memory holds one parsed section and not the book. */
import { type Division, findDivisions, ownText } from './divisions.ts';
import { parseFragment } from './parse.ts';
import { elements, isNode, textOf } from './text.ts';
import type { DocNode, Section } from './node.ts';

export interface Book {
  /** `DICOM PS3.3 2024c - Information Object Definitions`; empty when the file states none. */
  readonly subtitle: string;
  /** Edition read from the subtitle; null when it names none. */
  readonly edition: string | null;
  /** Sections, chapters and appendices in document order, each parsed when it is asked for. */
  readonly sections: Iterable<Section>;
  /** Titles by section id, without parsing the sections. */
  titles(): Map<string, string>;
}

const TITLE = /^\s*(?:<\?[^>]*\?>\s*|<!--.*?-->\s*)*<((?:[\w.-]+:)?title)\b[^>]*>([\s\S]*?)<\/\1>/;

const EDITION = /\b(\d{4}[a-z])\b/;

/**
 * Opens a book.
 * @param text the XML.
 * @param file its name, for errors.
 * @throws StandardXmlError when it is not well-formed XML or holds no section.
 */
export function readBook(text: string, file: string): Book {
  const { divisions, entities } = findDivisions(text, file);
  const parse = (division: Division): readonly (DocNode | string)[] =>
    parseFragment(expand(ownText(text, division), entities), () => ({ file, line: countLines(text, division.start) }));
  const front = divisions.find((division) => division.name === 'book');
  const frontNodes = front ? parse(front).filter(isNode) : [];
  const subtitle = frontNodes
    .flatMap((node) =>
      node.name === 'info' || node.name === 'bookinfo' ? elements(node, 'subtitle') : node.name === 'subtitle' ? [node] : [],
    )
    .map(textOf)
    .join(' ');
  const sections: Iterable<Section> = {
    *[Symbol.iterator]() {
      for (const division of divisions) {
        if (division.name === 'book' || division.name === 'part') continue;
        const content = parse(division).filter(isContent);
        const title = content.find((node) => node.name === 'title') ?? content.find((node) => node.name === 'info');
        yield {
          id: division.attributes.id ?? '',
          label: division.attributes.label ?? '',
          title: title ? textOf(title.name === 'info' ? (elements(title, 'title')[0] ?? '') : title) : '',
          parent: parentId(division.parent),
          content: content.filter((node) => node.name !== 'title' && node.name !== 'info'),
        };
      }
    },
  };
  const titles = (): Map<string, string> => {
    const found = new Map<string, string>();
    for (const division of divisions) {
      const id = division.attributes.id;
      const match =
        id === undefined || found.has(id)
          ? null
          : TITLE.exec(text.slice(division.contentStart, Math.min(division.contentEnd, division.contentStart + 4000)));
      if (id !== undefined && match)
        found.set(
          id,
          textOf({
            name: 'title',
            attributes: {},
            children: parseFragment(expand(match[2] ?? '', entities), () => ({ file, line: countLines(text, division.start) })),
          }),
        );
    }
    return found;
  };
  return { subtitle, edition: EDITION.exec(subtitle)?.[1] ?? null, sections, titles };
}

function isContent(child: DocNode | string): child is DocNode {
  return isNode(child);
}

/** Id of the nearest enclosing section, chapter or appendix that has one. */
function parentId(parent: Division | null): string | null {
  for (let at = parent; at && at.name !== 'book' && at.name !== 'part'; at = at.parent) {
    if (at.attributes.id !== undefined) return at.attributes.id;
  }
  return null;
}

/** Entities that the document type declares are unknown to a fragment cut out of its document. */
function expand(xml: string, entities: ReadonlyMap<string, string>): string {
  return entities.size === 0 ? xml : xml.replace(/&([A-Za-z_][\w.-]*);/g, (reference, name: string) => entities.get(name) ?? reference);
}

function countLines(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

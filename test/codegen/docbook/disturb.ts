/** Disturbances of DocBook that must not change what is read: NEMA's files differ from ours in all of these. */

const BLOCKS =
  /<\/?(?:book|chapter|section|title|subtitle|table|informaltable|caption|thead|tbody|tr|td|th|para|variablelist|varlistentry|term|listitem|note|orderedlist|itemizedlist)\b/g;
const START_TAG = /<([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w.:-]+)="([^"]*)"/g;
const TEXT = />([^<>]+)</g;

/** Every block begins on a line of its own, indented. */
export function reindent(xml: string): string {
  return xml.replace(BLOCKS, (tag, offset: number) => (offset < 100 ? tag : `\n${' '.repeat(offset % 7)}${tag}`));
}

/** Attributes in reverse, in single quotes where they hold none. */
export function shuffleAttributes(xml: string): string {
  return xml.replace(START_TAG, (_, name: string, list: string, end: string) => {
    const attributes = [...list.matchAll(ATTRIBUTE)]
      .reverse()
      .map(([, key, value = '']) => (value.includes("'") ? ` ${key}="${value}"` : ` ${key} = '${value}'`));
    return `<${name}${attributes.join('')}${end}>`;
  });
}

function inText(xml: string, change: (text: string) => string): string {
  return xml.replace(TEXT, (_, text: string) => `>${text.replace(/&[^;]+;|[^&]+/g, (run) => (run.startsWith('&') ? run : change(run)))}<`);
}

/** Line breaks where there were spaces. */
export function breakLines(xml: string): string {
  return inText(xml, (text) => text.replace(/ /g, '\n\t '));
}

/** Zero-width spaces, soft hyphens and a no-break space in words and between them. */
export function zeroWidth(xml: string): string {
  return inText(xml, (text) =>
    text
      .replace(/([A-Za-z]{3})([A-Za-z]{3})/g, '$1\u200b$2')
      .replace(/([a-z]{2})(ing|er)\b/g, '$1\u00ad$2')
      .replace(/ ([a-z])/g, ' \u200b$1')
      .replace(/ ([A-Z])/g, '\u00a0$1'),
  );
}

/** Another namespace prefix on every element. */
export function prefixed(xml: string): string {
  return xml
    .replace(/<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/g, '<$1db:$2')
    .replace('xmlns="http://docbook.org/ns/docbook"', 'xmlns:db="http://docbook.org/ns/docbook"');
}

export function withoutXrefstyle(xml: string): string {
  return xml.replace(/\s+xrefstyle="[^"]*"/g, '');
}

/** All paragraphs share one id. */
export function duplicateIds(xml: string): string {
  return xml.replace(/<para(?:\s+xml:id="[^"]*")?/g, '<para xml:id="twice"');
}

/** Comments and processing instructions in running text, and one comment that is long. */
export function withComments(xml: string): string {
  const long = `<!-- <section xml:id="none"><para> ${'- x '.repeat(20_000)} -->`;
  return xml.replace(/<para\b[^>]*[^/]>|<td\b[^>]*[^/]>/g, '$&<!-- <para> --><?layout none?>').replace(/<\/(?:\w+:)?title>/, `$&${long}`);
}

/** Text of cells and terms in CDATA sections. */
export function cdata(xml: string): string {
  return xml.replace(/(<(?:para|title|td|th)\b[^>]*[^/]>)([^<>&]+)</g, '$1<![CDATA[$2]]><');
}

/** Letters as character references and as entities that the document type declares. */
export function entities(xml: string): string {
  const declared = xml.replace(/^(<\?xml[^>]*\?>)?\s*/, '$1\n<!DOCTYPE book [ <!ENTITY blank " "> <!ENTITY dash \'-\'> ]>\n');
  return inText(declared, (text) => text.replace(/ of /g, '&blank;of&#32;').replace(/-/g, '&dash;').replace(/R/g, '&#x52;'));
}

/** Disturbances by name; each leaves the meaning of a document alone. */
export const disturbances = {
  reindent,
  shuffleAttributes,
  breakLines,
  zeroWidth,
  prefixed,
  withoutXrefstyle,
  duplicateIds,
  withComments,
  cdata,
  entities,
} as const;

/** All at once, in an order in which none spoils another. */
export function disturbAll(xml: string): string {
  const order = [withoutXrefstyle, duplicateIds, cdata, withComments, shuffleAttributes, reindent, prefixed];
  return order.reduce((text, disturb) => disturb(text), entities(breakLines(zeroWidth(xml))));
}

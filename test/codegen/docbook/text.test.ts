/** Inline text, references, and the blocks of a cell. */
import { describe, expect, it } from 'vitest';
import type { DocNode } from '../../../codegen/docbook/node.ts';
import { parseFragment } from '../../../codegen/docbook/parse.ts';
import { blocks, collapse, references, textOf } from '../../../codegen/docbook/text.ts';

function node(xml: string): DocNode {
  return { name: 'td', attributes: {}, children: parseFragment(xml, () => ({})) };
}

describe('textOf', () => {
  it('collapses white space and drops characters without width', () => {
    expect(collapse('  a\n\tb\u00a0c\u2003d\u200b\u00ad\ufeffe ')).toBe('a b c de');
    expect(textOf(node('<para>Pixel\n   Spac\u200bing</para>'))).toBe('Pixel Spacing');
  });

  it('keeps the order of text and inline elements', () => {
    expect(
      textOf(node('<para>10<superscript>3</superscript> of <emphasis role="bold">all <emphasis>things</emphasis></emphasis>.</para>')),
    ).toBe('103 of all things.');
  });

  it('reads references without words as tokens, those with words as words', () => {
    expect(textOf(node('<para>Look at <xref linkend="sect_C.7" xrefstyle="select: label"/>.</para>'))).toBe('Look at {sect_C.7}.');
    expect(textOf(node('<para>(<olink targetdoc="PS3.16" targetptr="sect_CID_29"/>), or</para>'))).toBe('({PS3.16#sect_CID_29}), or');
    expect(textOf(node('<para><link linkend="x">words</link></para>'))).toBe('words');
  });

  it('parts blocks by a space, indented or not', () => {
    expect(textOf(node('<para>a</para><para>b</para>'))).toBe('a b');
    expect(textOf(node('<para>a</para>\n  <para>b</para>'))).toBe('a b');
  });

  it('reads CDATA, entities and text that comments and instructions cut', () => {
    expect(textOf(node('<para>a<![CDATA[ < b]]> &amp; &#x63;<!-- <para> -->d<?pi x?>e</para>'))).toBe('a < b & cde');
  });
});

describe('references', () => {
  it('lists them in order, with their part', () => {
    expect(
      references(
        node('<para><xref linkend="a"/> <olink targetdoc="PS3.3" targetptr="b"/><link linkend="c">d</link><link href="e">f</link></para>'),
      ),
    ).toEqual([
      { part: null, target: 'a' },
      { part: 'PS3.3', target: 'b' },
      { part: null, target: 'c' },
    ]);
  });
});

describe('blocks', () => {
  it('keeps paragraphs, value lists, lists and notes apart', () => {
    const found = blocks(
      node(
        '<para>First.</para><variablelist><title>Defined Terms:</title><varlistentry><term>A</term><listitem><para>one</para></listitem></varlistentry></variablelist>' +
          '<orderedlist><listitem><para>x</para></listitem><listitem><para>y</para></listitem></orderedlist><note><para>N</para></note><para/>',
      ).children,
    );
    expect(found.map((block) => block.kind)).toEqual(['paragraph', 'variablelist', 'list', 'note']);
    expect(found[1]).toMatchObject({ title: 'Defined Terms:', entries: [{ term: 'A', text: 'one' }] });
    expect(found[2]).toMatchObject({ items: ['x', 'y'] });
  });

  it('takes bare text and a bare reference as a paragraph', () => {
    expect(blocks(node('\n  <xref linkend="a"/>\n ').children)).toMatchObject([{ kind: 'paragraph', text: '{a}' }]);
    expect(blocks(node('bare <emphasis>text</emphasis>').children)).toMatchObject([{ kind: 'paragraph', text: 'bare text' }]);
  });

  it('parts a paragraph where a list stands in it', () => {
    expect(
      blocks(node('<para>before<itemizedlist><listitem><para>x</para></listitem></itemizedlist>behind</para>').children).map(
        (block) => block.kind,
      ),
    ).toEqual(['paragraph', 'list', 'paragraph']);
  });

  it('gives each term of an entry that has several', () => {
    const [list] = blocks(
      node('<variablelist><varlistentry><term>A</term><term>B</term><listitem><para>both</para></listitem></varlistentry></variablelist>')
        .children,
    );
    expect(list).toMatchObject({
      entries: [
        { term: 'A', text: 'both' },
        { term: 'B', text: 'both' },
      ],
    });
  });
});

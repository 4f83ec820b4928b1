/** Words of PS3.16's cells: codes, context groups, templates and parameters. */
import type { TemplateCode } from './model.ts';

export type GroupKind = 'DCID' | 'BCID';

export interface Code {
  readonly value: string;
  readonly scheme: string;
  readonly meaning: string;
}

/** Meanings of DCM codes, which cells name by reference alone. */
export type CodeMeanings = ReadonlyMap<string, string>;

/** One thing that a constraint says. */
export type Term =
  | { readonly kind: 'group'; readonly group: GroupKind; readonly cid: string }
  | { readonly kind: 'template'; readonly template: 'DTID' | 'BTID'; readonly tid: string }
  | { readonly kind: 'code'; readonly code: TemplateCode }
  | { readonly kind: 'parameter'; readonly parameter: string };

// The last form lacks its closing quote, which happens.
const CODE = /^\(\s*([^,"“”]*?)\s*,\s*([^,"“”]+?)\s*,?\s*(?:"([^"]*)"|“([^”]*)”|"([^"()]*))\s*\)/;
const DCM = /^\{(?:PS3\.16#)?DCM_([^{}\s]+)\}/;
const GROUP = /^(?:([DB])(?:CID)?\s*)?(?:\{(?:PS3\.16#)?sect_CID_+([\w.-]+)\}|(?<=CID\s*)\(?(\d+\w*)\)?(?:\s*["“][^"”]*["”])?)/;
const TEMPLATE = /^(?:([DB])(?:TID)?\s*)?(?:\{(?:PS3\.16#)?sect_TID_+([\w.-]+)\}|(?<=TID\s*)\(?(\d+\w*)\)?(?:\s*["“][^"”]*["”])?)/;
const PARAMETER = /^\$[A-Za-z_][\w-]*/;
const CODE_KIND = /^(EV|DT)\b\s*/;

export interface Taken {
  readonly term: Term;
  readonly rest: string;
}

function code(kind: 'EV' | 'DT', value: Code, rest: string): Taken {
  return { term: { kind: 'code', code: { kind, value: value.value, scheme: value.scheme, meaning: value.meaning } }, rest };
}

/** Takes a code, with or without "EV" or "DT"; a code without either is enumerated. */
function takeCode(text: string, meanings: CodeMeanings): Taken | null {
  const written = CODE_KIND.exec(text);
  const kind = written?.[1] === 'DT' ? 'DT' : 'EV';
  const rest = written ? text.slice(written[0].length) : text;
  const dcm = DCM.exec(rest);
  if (dcm) {
    const value = dcm[1] ?? '';
    return code(kind, { value, scheme: 'DCM', meaning: meanings.get(value) ?? '' }, rest.slice(dcm[0].length));
  }
  const triple = CODE.exec(rest);
  if (!triple) return null;
  return code(
    kind,
    { value: triple[1] ?? '', scheme: triple[2] ?? '', meaning: triple[3] ?? triple[4] ?? triple[5] ?? '' },
    rest.slice(triple[0].length),
  );
}

/** Takes one term from the beginning of a text; null where none stands there. */
export function takeTerm(text: string, meanings: CodeMeanings): Taken | null {
  const group = GROUP.exec(text);
  if (group)
    return {
      term: { kind: 'group', group: group[1] === 'B' ? 'BCID' : 'DCID', cid: group[2] ?? group[3] ?? '' },
      rest: text.slice(group[0].length),
    };
  const template = TEMPLATE.exec(text);
  if (template) {
    return {
      term: { kind: 'template', template: template[1] === 'B' ? 'BTID' : 'DTID', tid: template[2] ?? template[3] ?? '' },
      rest: text.slice(template[0].length),
    };
  }
  const found = takeCode(text, meanings);
  if (found) return found;
  const parameter = PARAMETER.exec(text);
  return parameter ? { term: { kind: 'parameter', parameter: parameter[0] }, rest: text.slice(parameter[0].length) } : null;
}

/** All terms of a text, with commas or "or" between; null when something else stands in it. */
export function termsOf(text: string, meanings: CodeMeanings): Term[] | null {
  const terms: Term[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const taken = takeTerm(rest, meanings);
    if (!taken) return null;
    terms.push(taken.term);
    rest = taken.rest.replace(/^\s*(?:[,;]?\s*or\b|[,;])?\s*/, '').replace(/^\.$/, '');
  }
  return terms;
}

/** A term in the one form that facts and parameters use: `DCID 218`, `EV (121401, DCM, "Derivation")`, `$Units`. */
export function printTerm(term: Term): string {
  if (term.kind === 'group') return `${term.group} ${term.cid}`;
  if (term.kind === 'template') return `${term.template} ${term.tid}`;
  if (term.kind === 'code') return `${term.code.kind} ${printCode(term.code)}`;
  return term.parameter;
}

export function printCode(value: Code): string {
  return `(${value.value}, ${value.scheme}, "${value.meaning}")`;
}

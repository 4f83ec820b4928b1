/** Normal sentence to condition tree: the inverse of src/rules/print-condition.ts. */
import type { AttributeRef, CodeRef, Comparison, Condition, UnknownReason } from '../../src/rules/condition.ts';

/** The text is not in normal form; `at` is the offset of the first word that does not fit. */
export class NormalFormError extends Error {
  override readonly name = 'NormalFormError';
  readonly at: number;

  constructor(text: string, at: number) {
    super(`not a condition in normal form at ${at < text.length ? `"${text.slice(at, at + 30)}"` : 'its end'}`);
    this.at = at;
  }
}

type Token =
  | { readonly kind: 'word' | 'sign'; readonly text: string; readonly at: number }
  | { readonly kind: 'string'; readonly text: string; readonly at: number }
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly at: number }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly hash: string; readonly text: string; readonly at: number };

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*")|\[(first-item|other-instance|knowledge|unread) #([0-9a-z]*)\]|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?![A-Za-z0-9_])|([A-Za-z0-9_]+)|(>=|<=|[><=(),.]))/y;

function isReason(text: string): text is UnknownReason {
  return text === 'first-item' || text === 'other-instance' || text === 'knowledge' || text === 'unread';
}

function unquote(text: string, quoted: string, at: number): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    throw new NormalFormError(text, at);
  }
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/^\s*$/.test(text.slice(at))) break;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw new NormalFormError(text, at);
    at = TOKEN.lastIndex;
    const [whole, quoted, reason, hash, number, word, sign] = match;
    const start = at - whole.trimStart().length;
    if (quoted !== undefined) {
      tokens.push({ kind: 'string', text: unquote(text, quoted, start), at: start });
    } else if (reason !== undefined && isReason(reason)) tokens.push({ kind: 'unknown', reason, hash: hash ?? '', text: whole, at: start });
    else if (number !== undefined) tokens.push({ kind: 'number', value: Number(number), text: number, at: start });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, at: start });
    else tokens.push({ kind: 'sign', text: sign ?? '', at: start });
  }
  return tokens;
}

/** Brackets within brackets: far more than any condition has, far fewer than the call stack holds. */
const DEEPEST = 200;

class NormalParser {
  readonly text: string;
  readonly tokens: readonly Token[];
  at = 0;
  depth = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenize(text);
  }

  fail(): never {
    throw new NormalFormError(this.text, this.tokens[this.at]?.at ?? this.text.length);
  }

  is(...words: string[]): boolean {
    return words.every((word, offset) => {
      const token = this.tokens[this.at + offset];
      return token !== undefined && (token.kind === 'word' || token.kind === 'sign') && token.text === word;
    });
  }

  take(...words: string[]): boolean {
    if (!this.is(...words)) return false;
    this.at += words.length;
    return true;
  }

  expect(...words: string[]): void {
    if (!this.take(...words)) this.fail();
  }

  word(): string {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word') this.fail();
    this.at++;
    return token.text;
  }

  number(): number {
    const token = this.tokens[this.at];
    if (token?.kind !== 'number') this.fail();
    this.at++;
    return token.value;
  }

  whole(): Condition {
    const condition = this.chain();
    if (this.at < this.tokens.length) this.fail();
    return condition;
  }

  chain(): Condition {
    const first = this.operand();
    const op = this.is('and') ? 'and' : this.is('or') ? 'or' : null;
    if (op === null) return first;
    const of = [first];
    while (this.take(op)) of.push(this.operand());
    if (this.is('and') || this.is('or')) this.fail();
    return { op, of };
  }

  /** What stands up to the closing bracket. */
  closed(): Condition {
    if (++this.depth > DEEPEST) this.fail();
    const inner = this.chain();
    this.expect(')');
    this.depth--;
    return inner;
  }

  operand(): Condition {
    if (this.take('(')) return this.closed();
    const token = this.tokens[this.at];
    if (token?.kind === 'unknown') {
      this.at++;
      return { op: 'unknown', reason: token.reason, hash: token.hash };
    }
    if (this.take('always')) return { op: 'and', of: [] };
    if (this.take('never')) return { op: 'or', of: [] };
    if (this.take('all', '(')) return { op: 'and', of: [this.closed()] };
    if (this.take('any', '(')) return { op: 'or', of: [this.closed()] };
    if (this.take('not', '(')) return { op: 'not', of: this.closed() };
    if (this.take('this', 'is', 'the', 'first', 'item')) return { op: 'item', is: 'first' };
    if (this.take('this', 'is', 'the', 'last', 'item')) return { op: 'item', is: 'last' };
    if (this.take('text', 'is', 'not', 'all', 'of', 'the', 'default', 'repertoire')) return { op: 'character-set' };
    if (this.take('IOD', 'has')) {
      const keywords: string[] = [];
      if (this.take('nothing')) return { op: 'declared', keywords };
      do keywords.push(this.word());
      while (this.take(','));
      return { op: 'declared', keywords };
    }
    if (this.is('module') && this.tokens[this.at + 1]?.kind === 'string') {
      this.at++;
      const name = this.tokens[this.at++]?.text ?? '';
      this.expect('is', 'used');
      return { op: 'module', module: name };
    }
    if (this.take('functional', 'group')) {
      const keyword = this.word();
      this.expect('is', 'used');
      return { op: 'functional-group', keyword };
    }
    if (this.take('number', 'of', 'items', 'of')) {
      const attribute = this.attribute();
      const is = this.take('=') ? '=' : this.comparison();
      if (is === null) this.fail();
      return { op: 'count', attribute, is, to: this.number() };
    }
    return this.predicate(this.attribute());
  }

  attribute(): AttributeRef {
    let value: number | undefined;
    if (this.is('value') && this.tokens[this.at + 1]?.kind === 'number') {
      this.at++;
      value = this.number();
      this.expect('of');
    }
    const keyword = this.word();
    const within: string[] = [];
    if (this.take('in')) {
      do within.push(this.word());
      while (this.take('.'));
    }
    let where: AttributeRef['where'];
    if (this.take('where')) {
      const key = this.word();
      this.expect('=');
      where = { key, by: this.word() };
    }
    const scope = this.take('of', 'this', 'item')
      ? 'item'
      : this.take('of', 'an', 'enclosing', 'item')
        ? 'enclosing'
        : this.take('of', 'the', 'data', 'set')
          ? 'root'
          : this.take('of', 'this', 'frame')
            ? 'frame'
            : undefined;
    return {
      keyword,
      ...(within.length > 0 ? { within } : {}),
      ...(where === undefined ? {} : { where }),
      ...(scope === undefined ? {} : { scope }),
      ...(value === undefined ? {} : { value }),
    };
  }

  comparison(): Comparison | null {
    for (const sign of ['>=', '<=', '>', '<'] as const) if (this.take(sign)) return sign;
    return null;
  }

  literal(): string | number {
    const token = this.tokens[this.at];
    if (token === undefined || token.kind === 'sign' || token.kind === 'unknown') this.fail();
    this.at++;
    return token.kind === 'number' ? token.value : token.text;
  }

  literals(): (string | number)[] {
    if (this.take('nothing')) return [];
    const values = [this.literal()];
    while (this.take(',')) values.push(this.literal());
    return values;
  }

  predicate(attribute: AttributeRef): Condition {
    if (this.take('is', 'present')) return { op: 'present', attribute };
    if (this.take('is', 'not', 'present')) return { op: 'not', of: { op: 'present', attribute } };
    if (this.take('has', 'a', 'value')) return { op: 'valued', attribute };
    if (this.take('has', 'no', 'value')) return { op: 'not', of: { op: 'valued', attribute } };
    if (this.take('has', 'a', 'code')) return { op: 'code', attribute, codes: this.codes() };
    if (this.take('changes')) return { op: 'changes', attribute };
    if (this.take('points', 'to')) return this.pointer(attribute);
    if (this.take('is', 'one', 'of')) return { op: '=', attribute, to: this.literals() };
    if (this.take('is', 'none', 'of')) return { op: '!=', attribute, to: this.literals() };
    if (this.take('is', 'not')) return { op: '!=', attribute, to: [this.literal()] };
    if (this.take('is')) return { op: '=', attribute, to: [this.literal()] };
    const op = this.comparison();
    if (op === null) this.fail();
    return { op, attribute, to: this.tokens[this.at]?.kind === 'number' ? this.number() : this.attribute() };
  }

  pointer(attribute: AttributeRef): Condition {
    if (this.take('nothing')) return { op: 'points-to', attribute, keywords: [] };
    const keywords: string[] = [];
    let toPrivate = false;
    let toGroups = false;
    do {
      if (this.take('a', 'private', 'attribute')) toPrivate = true;
      else if (this.take('an', 'attribute', 'of', 'a', 'functional', 'group')) toGroups = true;
      else keywords.push(this.word());
    } while (this.take(','));
    return { op: 'points-to', attribute, keywords, ...(toPrivate ? { private: true } : {}), ...(toGroups ? { groups: true } : {}) };
  }

  codes(): CodeRef[] {
    if (this.take('nothing')) return [];
    const codes: CodeRef[] = [];
    do {
      this.expect('(');
      const value = this.codeText();
      this.expect(',');
      const scheme = this.codeText();
      if (this.take(',')) {
        const meaning = String(this.literal());
        codes.push({ value, scheme, meaning });
      } else codes.push({ value, scheme });
      this.expect(')');
    } while (this.take(','));
    return codes;
  }

  codeText(): string {
    const token = this.tokens[this.at];
    if (token === undefined || token.kind === 'sign' || token.kind === 'unknown') this.fail();
    this.at++;
    return token.text;
  }
}

/** @throws NormalFormError when the text is not in normal form. */
export function parseNormal(text: string): Condition {
  return new NormalParser(text).whole();
}

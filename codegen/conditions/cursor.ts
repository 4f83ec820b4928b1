/** A place in a list of words: matching of word patterns with a way back. */
import type { Word } from './words.ts';

export class Cursor {
  readonly words: readonly Word[];
  at: number;

  constructor(words: readonly Word[], at = 0) {
    this.words = words;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.words.length;
  }

  peek(offset = 0): Word | undefined {
    return this.words[this.at + offset];
  }

  /** True when the next words are these; marks by their sign. Case is ignored. `a|b` is either. */
  is(pattern: string): boolean {
    return this.length(pattern) > 0;
  }

  private length(pattern: string): number {
    const parts = pattern.split(' ');
    for (let offset = 0; offset < parts.length; offset++) {
      const word = this.words[this.at + offset];
      if (!word || (word.kind !== 'word' && word.kind !== 'mark')) return 0;
      if (!(parts[offset] ?? '').split('|').includes(word.text.toLowerCase())) return 0;
    }
    return parts.length;
  }

  /** Takes the longest of the patterns that fit. */
  take(...patterns: string[]): boolean {
    let longest = 0;
    for (const pattern of patterns) longest = Math.max(longest, this.length(pattern));
    this.at += longest;
    return longest > 0;
  }

  /** Runs a reading; goes back to where it was when it yields null. */
  attempt<T>(read: () => T | null): T | null {
    const before = this.at;
    const result = read();
    if (result === null) this.at = before;
    return result;
  }

  /** Skips a parenthesis that begins here. */
  skipParenthesis(): boolean {
    if (!this.is('(')) return false;
    let depth = 0;
    for (let index = this.at; index < this.words.length; index++) {
      const word = this.words[index];
      if (word?.kind !== 'mark') continue;
      if (word.text === '(') depth++;
      else if (word.text === ')' && --depth === 0) {
        this.at = index + 1;
        return true;
      }
    }
    return false;
  }
}

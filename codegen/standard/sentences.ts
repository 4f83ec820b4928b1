/** Running text to sentences; knows what a full stop in this standard does not end. Clauses and their contraries. */

// A stop ends a sentence when white space and an upper-case letter, a bracket or a quote follow, or the text ends.
// It does not after these.
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|cf|No|approx|resp|Fig|St)|\b[A-Z])$/;

/** Sentences of a paragraph, without their final stop's white space. A missing space after a stop ("present.See") is tolerated. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '.') continue;
    const next = text[at + 1];
    const rest = text.slice(at + 1);
    const ends =
      next === undefined || /^\s+["“({]?[A-Z0-9{(“"]/.test(rest) || (/^[A-Z][a-z]/.test(rest) && /[a-z)0-9"”]/.test(text[at - 1] ?? ''));
    if (!ends) continue;
    const before = text.slice(from, at);
    if (/\b(?:e\.g|i\.e|etc|vs|cf)$/.test(before) || (ABBREVIATION.test(before) && /\s[A-Z]$/.test(before) && next !== undefined)) continue;
    sentences.push(text.slice(from, at + 1).trim());
    from = at + 1;
  }
  const last = text.slice(from).trim();
  if (last !== '') sentences.push(last);
  return sentences;
}

/** The clause that says the contrary: "X is not V" of "X is V"; null where it has another form. */
export function negated(clause: string): string | null {
  const contrary = clause.replace(/\b(?:is|equals?|has (?:the|a) value(?: of)?)\s+(?!not\b)/, 'is not ');
  return contrary === clause ? null : contrary;
}

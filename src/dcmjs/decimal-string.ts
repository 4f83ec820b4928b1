/** Numbers as DS: at most 16 characters, with the value closest to the number (PS3.5 6.2). */

/** Longest DS component. */
const LONGEST = 16;

/**
 * The text of a finite number in at most 16 characters.
 * @returns the shortest exact form where it fits, else the closest that does.
 */
export function decimalString(value: number): string {
  if (Object.is(value, -0)) return '0';
  const plain = String(value);
  if (plain.length <= LONGEST) return plain.replace('e+', 'e');
  let best: string | null = null;
  const consider = (text: string): void => {
    if (text.length > LONGEST) return;
    const number = Number(text);
    if (!Number.isFinite(number)) return;
    if (best === null || Math.abs(number - value) < Math.abs(Number(best) - value)) best = text;
  };
  for (let digits = 15; digits >= 0; digits--) {
    const exponential = value.toExponential(digits).replace('e+', 'e');
    consider(exponential);
    if (Math.abs(value) < 1e15) consider(value.toFixed(Math.min(digits, 15)));
    if (best !== null && exponential.length <= LONGEST) break;
  }
  // Next to the largest number every rounding overflows.
  return best ?? `${value < 0 ? '-' : ''}1.797693134e308`;
}

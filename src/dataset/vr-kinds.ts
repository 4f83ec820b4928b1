/** Value Representations by what their values are here (PS3.5 6.2). */

/** Bytes. */
export const BYTES: ReadonlySet<string> = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'UN']);
/** Numbers. */
export const NUMBERS: ReadonlySet<string> = new Set(['DS', 'FD', 'FL', 'IS', 'SL', 'SS', 'UL', 'US']);
/** Integers of 64 bits, which may be bigint. */
export const BIG_INTEGERS: ReadonlySet<string> = new Set(['SV', 'UV']);
/** One text, in which a backslash is a character and parts no values. */
export const UNSPLIT: ReadonlySet<string> = new Set(['LT', 'ST', 'UR', 'UT']);
/** Component groups of a person name, in their order (PS3.5 6.2.1.1). */
export const NAME_GROUPS = ['Alphabetic', 'Ideographic', 'Phonetic'] as const;

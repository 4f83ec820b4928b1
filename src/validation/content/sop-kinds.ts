/** What a standard SOP Class holds, as far as reports ask: an image, a waveform, a presentation state, a mapping, something else. */

export type SopKind = 'image' | 'waveform' | 'presentation state' | 'mapping' | 'other';

/** Storage SOP Classes of PS3.4 Table B.5-1. */
const STORAGE = '1.2.840.10008.5.1.4.1.1.';

const SINGLE_FRAME: ReadonlySet<string> = new Set(
  '1 1.1 1.1.1 1.2 1.2.1 1.3 1.3.1 128 2 4 6.1 7 77.1.1 77.1.2 77.1.3 77.1.4 77.1.5.7 77.1.7 81.1 82.1'.split(' '),
);
const MULTI_FRAME =
  /^(?:12\.[12](?:\.1)?|13\.1\.[1-5]|14\.[12]|2\.[12]|20|3\.1|30|4\.[134]|6\.[23]|66\.[47]|7\.[1-4]|128\.1|130|481\.(?:1|2|23|24)|77\.1\.(?:1\.1|2\.1|4\.1|5\.[124568]|6|8|9))$/;
const WAVEFORM = /^9\.\d+\.\d+$/;
const PRESENTATION_STATE = /^11\.\d+$/;
const OTHER =
  /^(?:66(?:\.[12356])?|68\.[12]|7[89]\.\d+|77\.1\.5\.3|80\.1|88\.\d+|9[01]\.1|104\.\d+|131|20[01]\.\d+|481\.(?:[3-9]|1\d|2[0125]))$/;

const known = new Map<string, SopKind | null>();

/** Null for a SOP Class of which nothing is claimed: retired, private, or newer than this list. */
export function kindOfSopClass(uid: string): SopKind | null {
  if (!uid.startsWith(STORAGE)) return null;
  let kind = known.get(uid);
  if (kind !== undefined) return kind;
  const rest = uid.slice(STORAGE.length);
  kind = null;
  if (SINGLE_FRAME.has(rest) || MULTI_FRAME.test(rest)) kind = 'image';
  else if (WAVEFORM.test(rest)) kind = 'waveform';
  else if (PRESENTATION_STATE.test(rest)) kind = 'presentation state';
  else if (rest === '67') kind = 'mapping';
  else if (OTHER.test(rest)) kind = 'other';
  // UIDs come from data sets: what is kept of them stays small.
  if (known.size < 1000) known.set(uid, kind);
  return kind;
}

/** True for an image of a SOP Class that has no frames. */
export function isSingleFrame(uid: string): boolean {
  return uid.startsWith(STORAGE) && SINGLE_FRAME.has(uid.slice(STORAGE.length));
}

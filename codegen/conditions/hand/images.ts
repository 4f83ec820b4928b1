/** Requirements of image modules read by hand. */
import type { HandEntry } from './entry.ts';

export const images: readonly HandEntry[] = [];

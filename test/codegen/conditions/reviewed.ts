/** Requirements that were reviewed by reading their sentences: what each has to be read as, with data sets that decide it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Case } from './reference-evaluator.ts';

export interface Reviewed {
  readonly table: string;
  readonly path: string;
  readonly kind: 'attribute' | 'module' | 'functional-group';
  readonly hash: string;
  readonly decided: string;
  readonly reason?: string;
  /** Normal form; null where nothing is read. */
  readonly condition: string | null;
  readonly otherwise: string | { readonly condition: string | null; readonly decided: string };
  readonly never?: string;
  readonly met?: Case;
  readonly notMet?: Case;
}

const FOLDER = new URL('reviewed/', import.meta.url);

/** Sampled by a seeded generator, some of each family of phrases. */
export const reviewed: ReadonlyMap<string, readonly Reviewed[]> = new Map(
  readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const rows: readonly Reviewed[] = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
      return [file.replace(/\.json$/, ''), rows] as const;
    }),
);

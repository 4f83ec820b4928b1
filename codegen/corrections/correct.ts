/** Lays the corrections over an edition's model; the model itself, its counts and its facts stay the standard's. */
import { COMMITTED } from '../edition.ts';
import { StandardXmlError } from '../docbook/errors.ts';
import type { StandardModel } from '../standard/model.ts';
import { type Correction, CorrectionError } from './correction.ts';
import { enhancedRtImage } from './enhanced-rt-image.ts';
import { labelMap } from './label-map.ts';

export const CORRECTIONS: readonly Correction[] = [labelMap, enhancedRtImage];

export interface Corrected {
  /** As the edition has it. */
  readonly read: StandardModel;
  /** With the corrections. */
  readonly model: StandardModel;
  readonly applied: readonly Correction[];
  /** Those that the edition has itself, or that do not fit it, with the reason. */
  readonly skipped: readonly { readonly correction: Correction; readonly reason: string }[];
}

/**
 * @throws StandardXmlError when a correction is outdated for the committed edition or does not fit it; in other editions it is skipped.
 */
export function correct(model: StandardModel, corrections: readonly Correction[] = CORRECTIONS): Corrected {
  const applied: Correction[] = [];
  const skipped: { correction: Correction; reason: string }[] = [];
  let result = model;
  for (const correction of corrections) {
    let reason: string | null = null;
    if (correction.known(model)) reason = 'the edition has it';
    else {
      try {
        result = correction.apply(result);
        applied.push(correction);
      } catch (error) {
        if (!(error instanceof CorrectionError)) throw error;
        reason = error.message;
      }
    }
    if (reason === null) continue;
    if (model.edition === COMMITTED)
      throw new StandardXmlError(`the correction ${correction.id} is outdated: ${reason}`, { file: 'codegen/corrections' });
    skipped.push({ correction, reason });
  }
  return { read: model, model: result, applied, skipped };
}

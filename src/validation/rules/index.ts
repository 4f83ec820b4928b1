/** All rules between attributes. */
import { frameRules } from './frames.ts';
import { geometryRules } from './geometry.ts';
import type { ConsistencyRule } from './language.ts';
import { numberingRules } from './numbering.ts';
import { personRules } from './persons.ts';
import { pixelRules } from './pixels.ts';
import { presentationRules } from './presentation.ts';
import { radiotherapyRules } from './radiotherapy.ts';

/** What the standard says of attributes together, as data; every one is in docs/rules.md with what passes and what fails. */
export const consistencyRules: readonly ConsistencyRule[] = [
  ...pixelRules,
  ...geometryRules,
  ...frameRules,
  ...radiotherapyRules,
  ...presentationRules,
  ...personRules,
  ...numberingRules,
];

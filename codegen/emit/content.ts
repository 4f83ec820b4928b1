/** Content constraints of an SR IOD as its rules carry them. */
import type { ContentConstraintsModel } from '../standard/model.ts';

/** Plain data in the shape of `ContentRules`. */
export function contentRulesOf(content: ContentConstraintsModel): Record<string, unknown> {
  const { table, section, valueTypes, relationships, byReference, incomplete } = content;
  return { table, section, valueTypes: valueTypes?.terms ?? null, relationships, byReference, incomplete };
}

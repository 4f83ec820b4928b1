/** What study mode says of an attribute, in a few words: instances that refer to each other, made from the smallest ones. */
import { minimalInstance } from '../../../src/authoring/minimal-instance.ts';
import { newUid } from '../../../src/dataset/uids.ts';
import type { Iod } from '../../../src/rules/authoring.ts';
import { validateStudy } from '../../../src/validation/study/validate-study.ts';

export type Row = Record<string, unknown>;

export const instance = <Attributes>(iod: Iod<Attributes>, more: Row = {}, frames?: number): Row => ({
  ...Object(minimalInstance(iod, frames === undefined ? {} : { frames })),
  SOPInstanceUID: newUid(),
  ...more,
});
export const reference = (to: Row, more: Row = {}): Row => ({
  ReferencedSOPClassUID: to.SOPClassUID,
  ReferencedSOPInstanceUID: to.SOPInstanceUID,
  ...more,
});

/** What is said of the attribute: by code, and which instance is missing. */
export async function said(keyword: string, ...datasets: Row[]): Promise<string[]> {
  const { findings, settled } = await validateStudy(datasets);
  const about = findings.filter(({ path }) => path === keyword || path.endsWith(`.${keyword}`));
  const decided = settled.filter(({ path, decided: is }) => is && (path === keyword || path.endsWith(`.${keyword}`)));
  return [
    ...about.map(({ code, path, message, frames }) => {
      const missing = /the SOP Instance (\d\S+)/.exec(message)?.[1];
      return `${code} ${path}${frames ? ` ${JSON.stringify(frames)}` : ''}${code === 'undecided' ? ` without ${missing}` : ''}`;
    }),
    ...decided.map(({ path }) => `decided ${path}`),
  ];
}

/** Examples of all rules: those written by hand, and those of numbers in Items, which are alike and made here. */
import { elementByKeyword } from '../../../src/dataset/dictionary.ts';
import { loadIod } from '../../../generated/iods/registry.ts';
import { rulesAt } from '../../../src/authoring/rules-at.ts';
import { consistencyRules } from '../../../src/validation/rules/index.ts';
import type { ConsistencyRule, Target } from '../../../src/validation/rules/language.ts';
import type { Attributes, Example } from './form.ts';
import { frameExamples } from './frames.ts';
import { geometryExamples } from './geometry.ts';
import { personExamples } from './persons.ts';
import { pixelExamples } from './pixels.ts';
import { type Place, places } from './places.ts';
import { presentationExamples } from './presentation.ts';
import { radiotherapyExamples } from './radiotherapy.ts';

const WRITTEN: Readonly<Record<string, Example>> = {
  ...pixelExamples,
  ...geometryExamples,
  ...frameExamples,
  ...radiotherapyExamples,
  ...presentationExamples,
  ...personExamples,
};

/** What an IOD's condition for the sequence that an example begins with asks for. */
const AROUND: Readonly<Record<string, Attributes>> = {
  'rt-ion-plan IonBeamSequence': { FractionGroupSequence: [{ NumberOfBeams: 1 }] },
  'ct-image MultienergyCTAcquisitionSequence': { MultienergyCTAcquisition: 'YES' },
  'rt-image EnhancedRTBeamLimitingDeviceSequence': { EnhancedRTBeamLimitingDeviceDefinitionFlag: 'YES' },
  'generic-implant-template PlanningLandmarkPointSequence': { HPGLDocumentSequence: [{ HPGLDocumentID: 1 }] },
};

/** Attributes that the conditions of inner sequences ask for, in the Items that hold them. */
const BESIDE: Readonly<Record<string, Attributes>> = {
  BlockSlabSequence: { NumberOfBlockSlabItems: 2 },
  RangeShifterSequence: { NumberOfRangeShifters: 2 },
  LateralSpreadingDeviceSequence: { NumberOfLateralSpreadingDevices: 2 },
  RangeModulatorSequence: { NumberOfRangeModulators: 2 },
};

function around(example: Example | null): Example | null {
  if (example === null) return null;
  const [first = '', ...rest] = example.at?.split('.') ?? [];
  const needed = AROUND[`${example.iod} ${first}`];
  const last = BESIDE[rest.at(-1) ?? ''];
  return {
    ...example,
    ...(needed ? { root: { ...example.root, ...needed } } : {}),
    ...(last ? { beside: { ...example.beside, ...last } } : {}),
  };
}

/** The nth of distinct values of an attribute's VR. */
function nth(keyword: string, index: number): unknown {
  const { vr = [], vm = '1' } = elementByKeyword(keyword) ?? {};
  const kinds = typeof vr === 'string' ? [vr] : vr;
  const value = kinds.includes('UI') ? `2.25.${index}` : /^(?:IS|DS|US|UL|SS|SL|FL|FD)/.test(kinds[0] ?? '') ? index : `N${index}`;
  return vm === '1' ? value : [value];
}

/** Sequences of a target written out with one Item that has the value. */
function targetItems({ within, keyword }: Target, value: unknown): Attributes {
  let inner: Attributes = { [keyword]: value };
  for (const sequence of [...within].reverse()) inner = { [sequence]: [inner] };
  return inner;
}

async function referring(all: readonly Place[], to: readonly Target[]): Promise<Example | null> {
  for (const place of all) {
    const iod = await loadIod[place.iod]?.();
    if (!iod) continue;
    for (const target of to) {
      // The target stands in the data set, or in an Item around.
      for (let depth = 0; depth <= place.at.length; depth++) {
        const around = place.at.slice(0, depth);
        if (rulesAt(iod, [...around, ...target.within, target.keyword]).length === 0) continue;
        let root = targetItems(target, single(nth(target.keyword, 1)));
        for (const sequence of [...around].reverse()) root = { [sequence]: [root] };
        const at = place.at.join('.');
        const values = { pass: { [place.keyword]: nth(place.keyword, 1) }, fail: { [place.keyword]: nth(place.keyword, 2) } };
        return { iod: place.iod, ...(at === '' ? {} : { at }), root, ...values, on: place.keyword };
      }
    }
  }
  return null;
}

const single = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** The example of a rule; null where there is none. */
export async function exampleOf(rule: ConsistencyRule): Promise<Example | null> {
  return around(WRITTEN[rule.name] ?? (await made(rule)));
}

async function made(rule: ConsistencyRule): Promise<Example | null> {
  const all = (await places()).get(rule.name) ?? [];
  const [place] = all;
  if (!place) return null;
  const item = (index: number): Attributes => ({ [place.keyword]: nth(place.keyword, index) });
  const at = place.at.join('.');
  if (rule.assert.is === 'refers') return referring(all, rule.assert.to);
  if (rule.assert.is === 'numbered') return { iod: place.iod, at, pass: [item(1), item(2)], fail: [item(1), item(3)] };
  if (rule.assert.is === 'permutation') return { iod: place.iod, at, pass: [item(2), item(1)], fail: [item(1), item(3)] };
  if (rule.assert.is === 'unique') return { iod: place.iod, at, pass: [item(1), item(2)], fail: [item(1), item(1)] };
  return null;
}

/** Names of examples without a rule. */
export const strayExamples: readonly string[] = Object.keys(WRITTEN).filter((name) => !consistencyRules.some((rule) => rule.name === name));

/** What conditions of radiotherapy and of protocols ask of an instance, in few bytes. */
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';
import type { Item } from '../scope.ts';
import { listOf } from './items.ts';

export interface TreatmentFacts {
  /** SOP Instance UIDs of the RT Radiations of an RT Radiation Set (PS3.3 C.36.10). */
  readonly radiations: readonly string[];
  /** Beams of an RT Plan or RT Ion Plan. */
  readonly beams: number;
  /** Cumulative Meterset of the last control point of an RT Radiation; null where none is told. */
  readonly lastMeterset: number | null;
  /** Sequences in which a Referenced Defined Device Index stands (PS3.3 C.36.2.4.2, C.36.2.4.3). */
  readonly deviceIn: ReadonlySet<string>;
}

const RADIOTHERAPY = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.481\./;
const CONTROL_POINTS = ['CArmPhotonElectronControlPointSequence', 'TomotherapeuticControlPointSequence', 'RoboticPathControlPointSequence'];
const POSITIONS = ['ImagingSourcePositionSequence', 'ImageReceptorPositionSequence'];
/** Levels of Items between the data set and a position of an imaging device. */
const DEEPEST = 6;
/** More RT Radiations than any set has. */
const MOST = 10_000;

/** A control point leaves off what has not changed, so that the last value there is holds. */
function lastMeterset(dataset: object): number | null {
  for (const keyword of CONTROL_POINTS) {
    const points = listOf(dataset, keyword);
    for (let at = points.length - 1; at >= 0; at--) {
      const value = read(points[at] ?? {}, 'CumulativeMeterset');
      if (typeof value === 'number') return value;
    }
  }
  return null;
}

function devices(item: Item, found: Set<string>, depth: number): void {
  if (depth > DEEPEST || found.size === POSITIONS.length) return;
  for (const [keyword, value] of Object.entries(item)) {
    if (!Array.isArray(value) || typeof value[0] !== 'object') continue;
    for (const inner of value) {
      if (!isItem(inner)) continue;
      if (POSITIONS.includes(keyword) && typeof read(inner, 'ReferencedDefinedDeviceIndex') === 'number') found.add(keyword);
      devices(inner, found, depth + 1);
    }
  }
}

/** Null for what is no instance of radiotherapy. */
export function treatmentFactsOf(dataset: object, sopClassUID: string | null): TreatmentFacts | null {
  if (sopClassUID === null || !RADIOTHERAPY.test(sopClassUID) || !isItem(dataset)) return null;
  const radiations = new Set<string>();
  for (const item of listOf(dataset, 'RTRadiationSequence').slice(0, MOST)) {
    const uid = read(item, 'ReferencedSOPInstanceUID');
    if (typeof uid === 'string') radiations.add(uid.replace(/[ \0]+$/, ''));
  }
  const deviceIn = new Set<string>();
  devices(dataset, deviceIn, 0);
  return {
    radiations: [...radiations],
    beams: listOf(dataset, 'BeamSequence').length + listOf(dataset, 'IonBeamSequence').length,
    lastMeterset: lastMeterset(dataset),
    deviceIn,
  };
}

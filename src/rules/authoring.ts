/** Types through which generated IOD definitions lead the author: what an IOD's value type is, which terms are open. */
import type { IodRules } from './tables.ts';

/** Defined Terms: the listed ones are offered, others are allowed (PS3.3 5.2). */
export type DefinedTerm<T extends string> = T | (string & {});

/** An IOD's definition: rules as data, with the type of its data sets. */
export interface Iod<Attributes> extends IodRules {
  /** Never there at run time: carries the type. */
  readonly attributes?: (attributes: Attributes) => void;
}

/** The data set type of an IOD's definition. */
export type AttributesOf<I> = I extends Iod<infer Attributes> ? Attributes : never;

/** Attributes that `createInstance` derives where the author does not give them. */
type Derived = 'SOPInstanceUID' | 'StudyInstanceUID' | 'SeriesInstanceUID' | 'FrameOfReferenceUID' | 'SOPClassUID';

/** What the author gives at the top level: all that is required, but what may be empty and what can be derived. */
export type Authored<Attributes> = {
  [K in keyof Attributes as K extends Derived ? never : null extends Attributes[K] ? never : K]: Attributes[K];
} & Partial<Attributes>;

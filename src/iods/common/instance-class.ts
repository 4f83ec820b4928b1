/** What IOD classes extend: a constructor that takes what an author gives and is, afterwards, the data set. */
import { createInstance } from '../../authoring/create-instance.ts';
import { assignUnread } from '../../dataset/items-on-demand.ts';
import type { Authored, Iod } from '../../rules/authoring.ts';
import { assertConforms } from '../../validation/validate-tables.ts';
import { samplesOf } from './samples.ts';
import { EXPLICIT_LITTLE_ENDIAN } from './transfer-syntaxes.ts';

/** A constructor of data sets: own enumerable properties are the attributes, methods sit on the prototype. */
export type InstanceClass<Attributes> = new (attributes: Authored<Attributes>) => Attributes;

/**
 * A class to extend for an IOD. Its constructor takes one literal, typed as `createInstance` takes it, so that the compiler proves that a class has
 * what the modules require; it throws NonconformantError as `createInstance` does.
 */
export function classOf<Attributes extends object>(iod: Iod<Attributes>): InstanceClass<Attributes> {
  class Instance {
    constructor(attributes: Authored<Attributes>) {
      Object.assign(this, createInstance(iod, attributes));
    }
  }
  // The constructor gives each instance all attributes of a conformant data set.
  return Instance as InstanceClass<Attributes>;
}

/** What instances with Pixel Data know besides their attributes. */
export interface StoredImage {
  /** The transfer syntax in which Pixel Data are encoded: that in which `writeDicom` writes. */
  readonly transferSyntaxUID: string;
  /**
   * Samples: frame after frame, row by row, samples of a pixel side by side; pixels of one bit as one byte each.
   * @throws AuthoringError when there are no Pixel Data or their samples have other than 1, 8 or 16 bits; RleError for broken fragments.
   */
  samples(): Uint8Array | Uint16Array;
}

export type ImageClass<Attributes> = new (attributes: Authored<Attributes>, transferSyntaxUID: string) => Attributes & StoredImage;

/** `classOf` for IODs with Pixel Data, which the constructor's second argument says the encoding of. */
export function imageClassOf<Attributes extends object>(iod: Iod<Attributes>): ImageClass<Attributes> {
  class Image {
    constructor(attributes: Authored<Attributes>, transferSyntaxUID: string) {
      assignUnread(this, createInstance(iod, attributes));
      keepTransferSyntax(this, transferSyntaxUID);
    }

    get transferSyntaxUID(): string {
      return syntaxes.get(this) ?? EXPLICIT_LITTLE_ENDIAN;
    }

    samples(): Uint8Array | Uint16Array {
      return samplesOf(this);
    }
  }
  // As for `classOf`; the methods are those of StoredImage.
  return Image as ImageClass<Attributes>;
}

const syntaxes = new WeakMap<object, string>();

/** Keeps, beside an instance, the transfer syntax in which its Pixel Data are encoded. */
function keepTransferSyntax(instance: object, uid: string): void {
  syntaxes.set(instance, uid);
}

/**
 * An instance of a class from a data set of its IOD: a new object, values shared.
 * @throws NonconformantError when the data set does not conform.
 */
export function instanceFrom<Instance extends object, Attributes>(
  type: { readonly prototype: Instance },
  iod: Iod<Attributes>,
  dataset: object,
  transferSyntaxUID: string = EXPLICIT_LITTLE_ENDIAN,
): Instance {
  assertConforms(dataset, iod);
  return asInstance(type, { ...dataset }, transferSyntaxUID);
}

/** A conformant data set itself as an instance of a class; only for what `createInstance` made or what was checked. */
export function asInstance<Instance extends object>(
  type: { readonly prototype: Instance },
  dataset: object,
  transferSyntaxUID: string,
): Instance {
  const instance: Instance = Object.setPrototypeOf(dataset, type.prototype);
  keepTransferSyntax(instance, transferSyntaxUID);
  return instance;
}

/** A requirement read by hand: where it stands, the hash of its sentences, its condition in normal form. */

export interface HandEntry {
  /** `table_C.8-17` */
  readonly table: string;
  /** Keywords of the row joined by `.`; name of the module or functional group in usage tables. */
  readonly path: string;
  /** Hash that the condition of the row has; other sentences, other hash. */
  readonly hash: string;
  /** Normal form of the condition; null where nothing of it can be told from a data set. */
  readonly condition: string | null;
  /** Why a part of it cannot be told from the data set. Absent: all of it can. */
  readonly reason?: 'knowledge' | 'other-instance';
  /** What holds otherwise: a normal form where it depends on a second condition. Absent: forbidden. */
  readonly otherwise?: 'allowed' | { readonly condition: string };
  /** Normal form of "shall not be present if". */
  readonly never?: string;
  /** Why the sentence means this, or which fact is missing, in a few own words. */
  readonly because: string;
}

/** A requirement read by hand: where it stands, the hash of its sentences, its condition in normal form. */

export interface HandEntry {
  /** `table_C.8-17` */
  readonly table: string;
  /** Keywords of the row joined by `.`; name of the module or functional group in usage tables. */
  readonly path: string;
  /** Hash that the condition of the row has; other sentences, other hash. */
  readonly hash: string;
  /** Normal form of the condition. */
  readonly condition: string;
  /** What holds otherwise: a normal form where it depends on a second condition. Absent: forbidden. */
  readonly otherwise?: 'allowed' | { readonly condition: string };
  /** Normal form of "shall not be present if". */
  readonly never?: string;
  /** Why the sentence means this, in a few own words. */
  readonly because: string;
}

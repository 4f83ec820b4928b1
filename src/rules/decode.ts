/** Reads parts of a rules file out of parsed JSON: each member is looked at, and what does not fit is named with its place. */

/** What is wrong, and where; the loader turns it into its own error. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  readonly place: string;

  constructor(message: string, place: string) {
    super(message);
    this.place = place;
  }
}

/** A value of the file with its place, `tables.table_C.7-1.rows[3]`. */
export class Part {
  readonly value: unknown;
  readonly place: string;
  readonly depth: number;

  constructor(value: unknown, place: string, depth = 0) {
    this.value = value;
    this.place = place;
    this.depth = depth;
  }

  fail(expected: string): never {
    throw new DecodeError(`${expected} is expected`, this.place);
  }

  /** A member; its value is undefined where there is none. */
  get(key: string): Part {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.fail('an object');
    // Deeper than any table of the standard: not a rules file, and not safe to walk.
    if (this.depth > 200) this.fail('less deep nesting');
    const member: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    return new Part(member, this.place === '' ? key : `${this.place}.${key}`, this.depth + 1);
  }

  has(key: string): boolean {
    return this.get(key).value !== undefined;
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.fail('a text');
  }

  number(): number {
    return typeof this.value === 'number' ? this.value : this.fail('a number');
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    return allowed.find((one) => one === this.value) ?? this.fail(`one of ${allowed.join(', ')}`);
  }

  list<T>(each: (part: Part) => T): T[] {
    if (!Array.isArray(this.value)) return this.fail('an array');
    return this.value.map((one: unknown, index) => each(new Part(one, `${this.place}[${index}]`, this.depth + 1)));
  }

  texts(): string[] {
    return this.list((part) => part.text());
  }

  /** Members of an object used as a map. */
  entries(): [string, Part][] {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.fail('an object');
    return Object.entries(value).map(([key, member]) => [key, new Part(member, `${this.place}.${key}`, this.depth + 1)]);
  }

  /** The member read by `read`, as an object to spread; nothing where it is absent. */
  optional<K extends string, T>(key: K, read: (part: Part) => T): { [P in K]?: T } {
    const part = this.get(key);
    const given: { [P in K]?: T } = {};
    if (part.value !== undefined) given[key] = read(part);
    return given;
  }

  /** `true`, or nothing. */
  flag<K extends string>(key: K): { [P in K]?: true } {
    const given: { [P in K]?: true } = {};
    if (this.get(key).value === true) given[key] = true;
    return given;
  }
}

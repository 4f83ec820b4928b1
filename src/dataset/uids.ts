/** UIDs: new ones under 2.25, the form that every UID has, and who wrote a file. */

/** Who writes: fixed for this library, made once under 2.25. */
export const IMPLEMENTATION_CLASS_UID = '2.25.272430284150379437396418713518934587131';
/** At most 16 characters (PS3.10 7.1). */
export const IMPLEMENTATION_VERSION_NAME = 'IODINE_0_1_0';

const UID = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*$/;

/** True for a UID of at most 64 characters, numbers without leading zeros parted by full stops (PS3.5 9.1). */
export function isUid(text: string): boolean {
  return text.length <= 64 && UID.test(text);
}

/** A new UID: 2.25 and a random UUID as one decimal number (PS3.5 B.2). */
export function newUid(): string {
  return `2.25.${BigInt(`0x${crypto.randomUUID().replaceAll('-', '')}`)}`;
}

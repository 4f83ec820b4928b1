/** The cosine transform of JPEG's blocks (ITU-T T.81 A.3.3), and the order of their coefficients. */

/** Order in which coefficients of a block are coded. */
export const ZIGZAG = Uint8Array.of(
  0,
  1,
  8,
  16,
  9,
  2,
  3,
  10,
  17,
  24,
  32,
  25,
  18,
  11,
  4,
  5,
  12,
  19,
  26,
  33,
  40,
  48,
  41,
  34,
  27,
  20,
  13,
  6,
  7,
  14,
  21,
  28,
  35,
  42,
  49,
  56,
  57,
  50,
  43,
  36,
  29,
  22,
  15,
  23,
  30,
  37,
  44,
  51,
  58,
  59,
  52,
  45,
  38,
  31,
  39,
  46,
  53,
  60,
  61,
  54,
  47,
  55,
  62,
  63,
);

/** Cosines of the DCT, (frequency, place), scaled so that it is orthonormal. */
export const COSINES = Float64Array.from({ length: 64 }, (_, index) => {
  const [frequency, place] = [index >> 3, index & 7];
  return (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * place + 1) * frequency * Math.PI) / 16);
});

const half = new Float64Array(64);

/** Inverse transform of 64 coefficients, (vertical, horizontal frequency), to 64 samples, row by row. */
export function inverseDct(coefficients: Float64Array, samples: Float64Array): void {
  for (let v = 0; v < 8; v++)
    for (let x = 0; x < 8; x++) {
      let sum = 0;
      for (let u = 0; u < 8; u++) sum += (coefficients[v * 8 + u] ?? 0) * (COSINES[u * 8 + x] ?? 0);
      half[v * 8 + x] = sum;
    }
  for (let x = 0; x < 8; x++)
    for (let y = 0; y < 8; y++) {
      let sum = 0;
      for (let v = 0; v < 8; v++) sum += (half[v * 8 + x] ?? 0) * (COSINES[v * 8 + y] ?? 0);
      samples[y * 8 + x] = sum;
    }
}

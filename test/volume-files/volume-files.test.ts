/** NIfTI and NRRD: what is written is read back, the affine by its methods, byte orders, types, damaged files. */
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyTo, type Vector3, Volume } from '../../src/spatial/index.ts';
import {
  labelVolumeOf,
  readNifti,
  readNrrd,
  readVolumeFile,
  readVolumeFileAsync,
  VolumeFileError,
  writeNifti,
  writeNrrd,
} from '../../src/volume-files/index.ts';

type Voxels = Volume['array'];

const ARRAYS: readonly ((values: readonly number[]) => Voxels)[] = [
  (values) => Uint8Array.from(values),
  (values) => Int8Array.from(values),
  (values) => Uint16Array.from(values),
  (values) => Int16Array.from(values),
  (values) => Uint32Array.from(values),
  (values) => Int32Array.from(values),
  (values) => Float32Array.from(values),
  (values) => Float64Array.from(values),
];

/** A rotation by a random unit quaternion, with or without a mirror. */
const volumes = fc
  .record({
    shape: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
    turn: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
    spacing: fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 3, maxLength: 3 }),
    position: fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 3, maxLength: 3 }),
    mirror: fc.boolean(),
    kind: fc.nat(ARRAYS.length - 1),
    channels: fc.integer({ min: 1, max: 3 }),
    seed: fc.nat(1000),
  })
  .filter(({ turn }) => Math.hypot(...turn) > 0.1)
  .map(({ shape, turn, spacing, position, mirror, kind, channels, seed }) => {
    const length = Math.hypot(...turn);
    const [a = 0, b = 0, c = 0, d = 0] = turn.map((one) => one / length);
    const sign = mirror ? -1 : 1;
    const [x = 1, y = 1, z = 1] = spacing;
    const [px = 0, py = 0, pz = 0] = position;
    const rows = [
      [a * a + b * b - c * c - d * d, 2 * (b * c - a * d), 2 * (b * d + a * c)],
      [2 * (b * c + a * d), a * a + c * c - b * b - d * d, 2 * (c * d - a * b)],
      [2 * (b * d - a * c), 2 * (c * d + a * b), a * a + d * d - b * b - c * c],
    ];
    const row = (at: number, place: number) =>
      [(rows[at]?.[0] ?? 0) * x * sign, (rows[at]?.[1] ?? 0) * y, (rows[at]?.[2] ?? 0) * z, place] as const;
    const count = shape[0] * shape[1] * shape[2] * channels;
    const values = Array.from({ length: count }, (_, at) => (at * 7 + seed) % 120);
    return new Volume({
      array: ARRAYS[kind]?.(values) ?? new Uint8Array(count),
      spatialShape: shape,
      affine: [row(0, px), row(1, py), row(2, pz), [0, 0, 0, 1]],
      coordinateSystem: 'PATIENT',
      ...(channels === 1 ? {} : { channels: [{ name: 'layer', values: Array.from({ length: channels }, (_, at) => at) }] }),
    });
  });

function channelOf(volume: Volume, at: number): Voxels {
  return volume.channels.length === 0 ? volume.array : volume.channel({ layer: at }).array;
}

/** The distance of the corners' places, in mm. */
function apart(a: Volume, b: Volume): number {
  const last: Vector3 = [a.spatialShape[0] - 1, a.spatialShape[1] - 1, a.spatialShape[2] - 1];
  const places: readonly Vector3[] = [[0, 0, 0], last, [last[0], 0, 0], [0, last[1], 0], [0, 0, last[2]]];
  return Math.max(
    ...places.map((place) => {
      const [p, q] = [applyTo(a.affine, place), applyTo(b.affine, place)];
      return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
    }),
  );
}

function expectSame(read: ReturnType<typeof readVolumeFile>, volume: Volume, tolerance: number): void {
  expect(read.warnings).toEqual([]);
  expect(read.volumes.length).toBe(volume.samples);
  read.volumes.forEach((one, at) => {
    expect(one.spatialShape).toEqual(volume.spatialShape);
    expect(one.array).toEqual(channelOf(volume, at));
    expect(apart(one, volume)).toBeLessThanOrEqual(tolerance);
  });
}

const small = new Volume({
  array: Uint8Array.from({ length: 24 }, (_, at) => at % 5),
  spatialShape: [2, 3, 4],
  affine: [
    [0, 0, 0.5, -10],
    [0, 0.75, 0, -20],
    [2, 0, 0, 30],
    [0, 0, 0, 1],
  ],
  coordinateSystem: 'PATIENT',
});

/** The bytes of `small` as NIfTI-1, changed. */
function nifti(change: (view: DataView) => void = () => {}, volume: Volume = small): Uint8Array {
  const bytes = writeNifti(volume, { gzipped: false });
  change(new DataView(bytes.buffer));
  return bytes;
}

function text(lines: readonly string[], data: Uint8Array = new Uint8Array()): Uint8Array {
  const head = new TextEncoder().encode(lines.join('\n'));
  return Uint8Array.from([...head, ...data]);
}

const NRRD = ['NRRD0004', 'type: uint8', 'dimension: 3', 'sizes: 4 3 2', 'encoding: raw'];
const PLACED = [...NRRD, 'space: left-posterior-superior', 'space directions: (0.5,0,0) (0,0.75,0) (0,0,2)', 'space origin: (-10,-20,30)'];

describe('written and read back', () => {
  it('NIfTI-1 holds places in 32 bits', () => {
    fc.assert(
      fc.property(volumes, fc.boolean(), (volume, gzipped) => expectSame(readVolumeFile(writeNifti(volume, { gzipped })), volume, 2e-3)),
    );
  });

  it('NIfTI-1 by qform alone gives the same grid', () => {
    fc.assert(
      fc.property(volumes, (volume) => {
        const bytes = writeNifti(volume, { gzipped: false });
        new DataView(bytes.buffer).setInt16(254, 0, true);
        expectSame(readNifti(bytes), volume, 2e-2);
      }),
    );
  });

  it('NIfTI-2 holds places in 64 bits, sform and qform', () => {
    fc.assert(
      fc.property(volumes, (volume) => {
        const bytes = writeNifti(volume, { gzipped: false, version: 2 });
        expectSame(readNifti(bytes), volume, 1e-9);
        new DataView(bytes.buffer).setInt32(348, 0, true);
        // The scalar part of a quaternion near a half turn loses half of the digits.
        expectSame(readNifti(bytes), volume, 1e-4);
      }),
    );
  });

  it('NRRD, each encoding', () => {
    fc.assert(
      fc.property(volumes, fc.constantFrom('raw', 'gzip', 'ascii'), (volume, encoding) => {
        const fields = { Segment0_Name: 'a\\b\nc', 'note on it': 'x' };
        const read = readVolumeFile(writeNrrd(volume, { encoding, fields }));
        expectSame(read, volume, 0);
        expect(read.fields).toEqual(fields);
      }),
    );
  });

  it("uses the caller's compression, and its own where that fails", () => {
    const packed = writeNifti(small, { gzip: (bytes) => gzipSync(bytes) });
    let calls = 0;
    const read = readNifti(packed, {
      gunzip: (bytes, size) => {
        calls++;
        return gunzipSync(bytes, { maxOutputLength: size });
      },
    });
    expectSame(read, small, 1e-6);
    expect(calls).toBe(1);
    const failing = {
      gunzip: (): Uint8Array => {
        throw new Error('too large');
      },
    };
    expectSame(readNifti(packed, failing), small, 1e-6);
  });
});

describe('NIfTI', () => {
  it('takes sform before qform, and says when they differ', () => {
    const {
      volumes: [volume],
      warnings,
    } = readNifti(nifti((view) => view.setFloat32(268, 999, true)));
    expect(apart(volume, small)).toBeLessThan(1e-6);
    expect(warnings).toEqual([expect.stringMatching(/^sform: differs from qform by up to 989/)]);
  });

  it('takes pixdim from the origin with a warning where neither is set', () => {
    const {
      volumes: [volume],
      warnings,
    } = readNifti(
      nifti((view) => {
        view.setInt16(252, 0, true);
        view.setInt16(254, 0, true);
      }),
    );
    expect(volume.position.map(Math.abs)).toEqual([0, 0, 0]);
    expect(volume.spacing).toEqual([2, 0.75, 0.5]);
    expect(warnings).toEqual([expect.stringContaining('neither sform nor qform')]);
  });

  it('reads big-endian files of each type', () => {
    const types: readonly (readonly [code: number, bits: number, set: (view: DataView, at: number, value: number) => void])[] = [
      [4, 16, (view, at, value) => view.setInt16(at * 2, value)],
      [512, 16, (view, at, value) => view.setUint16(at * 2, value)],
      [8, 32, (view, at, value) => view.setInt32(at * 4, value)],
      [768, 32, (view, at, value) => view.setUint32(at * 4, value)],
      [16, 32, (view, at, value) => view.setFloat32(at * 4, value)],
      [64, 64, (view, at, value) => view.setFloat64(at * 8, value)],
      [1024, 64, (view, at, value) => view.setBigInt64(at * 8, BigInt(value))],
      [1280, 64, (view, at, value) => view.setBigUint64(at * 8, BigInt(value))],
    ];
    for (const [code, bits, set] of types) {
      const bytes = new Uint8Array(352 + (8 * bits) / 8);
      const view = new DataView(bytes.buffer);
      view.setInt32(0, 348);
      for (const [at, size] of [3, 2, 2, 2].entries()) view.setInt16(40 + 2 * at, size);
      view.setInt16(70, code);
      view.setInt16(72, bits);
      for (const [at, size] of [1, 1, 1, 1].entries()) view.setFloat32(76 + 4 * at, size);
      view.setFloat32(108, 352);
      view.setInt16(254, 1);
      for (const [at, value] of [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0].entries()) view.setFloat32(280 + 4 * at, value);
      bytes.set(new TextEncoder().encode('n+1'), 344);
      const data = new DataView(bytes.buffer, 352);
      for (let at = 0; at < 8; at++) set(data, at, at * 37);
      const [volume] = readNifti(bytes).volumes;
      expect([...volume.array], `type ${code}`).toEqual([0, 37, 74, 111, 148, 185, 222, 259]);
      expect(labelVolumeOf(volume).labels).toEqual([37, 74, 111, 148, 185, 222, 259]);
    }
  });

  it('scales by scl_slope and scl_inter', () => {
    const scaled = nifti((view) => {
      view.setFloat32(112, 2, true);
      view.setFloat32(116, -1, true);
    });
    const [volume] = readNifti(scaled).volumes;
    expect([...volume.array].slice(0, 5)).toEqual([-1, 1, 3, 5, 7]);
    for (const slope of [0, Number.NaN])
      expect(readNifti(nifti((view) => view.setFloat32(112, slope, true))).volumes[0].array).toEqual(small.array);
  });

  it('turns metres and micrometres into mm', () => {
    for (const [unit, factor] of [
      [1, 1000],
      [3, 0.001],
    ] as const)
      expect(readNifti(nifti((view) => view.setUint8(123, unit))).volumes[0].spacing[0]).toBeCloseTo(2 * factor, 9);
  });

  it('says what is wrong', () => {
    const wrong: readonly (readonly [RegExp, Uint8Array])[] = [
      [/dim\[2\] is -3/, nifti((view) => view.setInt16(44, -3, true))],
      [/dim\[0\] is 0/, nifti((view) => view.setInt16(40, 0, true))],
      [/datatype: is 128 \(RGB24\)/, nifti((view) => view.setInt16(70, 128, true))],
      [/the file ends early: 376 bytes are expected.*375/, nifti().subarray(0, 375)],
      [/sform: the axes are 45/, nifti((view) => view.setFloat32(284, -0.75, true))],
      [/sform: an axis has no length/, nifti((view) => view.setFloat32(280, 0, true))],
      [/magic: .*a pair of files/, nifti((view) => view.setUint8(345, 'i'.charCodeAt(0)))],
      [/vox_offset: is 100/, nifti((view) => view.setFloat32(108, 100, true))],
      [/scl_slope/, nifti((view) => view.setFloat32(112, Number.POSITIVE_INFINITY, true))],
      [/sizeof_hdr/, nifti((view) => view.setInt32(0, 5, true))],
      [/the file ends inside the header/, nifti().subarray(0, 200)],
    ];
    for (const [message, bytes] of wrong) {
      expect(() => readNifti(bytes), String(message)).toThrow(VolumeFileError);
      expect(() => readNifti(bytes)).toThrow(message);
    }
  });

  it('finds damage in gzip streams, wherever it is', () => {
    const volume = small.withArray(Uint8Array.from({ length: 24 }, (_, at) => (at * 89) % 251));
    const packed = writeNifti(volume, { gzip: (bytes) => gzipSync(bytes, { level: 0 }) });
    for (const at of [packed.length - 10, packed.length - 20, packed.length - 6]) {
      const damaged = packed.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      expect(() => readNifti(damaged), `byte ${at}`).toThrow(VolumeFileError);
    }
    for (const length of [20, 33, 46, 59, ...Array.from({ length: 9 }, (_, at) => packed.length - 9 + at)])
      expect(() => readNifti(packed.subarray(0, length)), `${length} bytes`).toThrow(VolumeFileError);
  });

  it.each([1, 7, 8, 9, 512, 70000])('takes a stream that is filled up with %i zero bytes', (zeros) => {
    const packed = gzipSync(writeNifti(small, { gzipped: false }));
    const filled = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.concat([bytes, new Uint8Array(zeros)]));
    expectSame(readNifti(filled(packed)), small, 2e-3);
    const damaged = new Uint8Array(packed);
    damaged[packed.length - 7] = (damaged[packed.length - 7] ?? 0) ^ 1;
    expect(() => readNifti(filled(damaged))).toThrow(/gzip stream is damaged/);
  });

  it('takes streams of several members', () => {
    const bytes = writeNifti(small, { gzipped: false });
    const members = [bytes.subarray(0, 100), bytes.subarray(100, 357), bytes.subarray(357), new Uint8Array(0)].map((part) =>
      gzipSync(part),
    );
    expectSame(readNifti(new Uint8Array(Buffer.concat(members))), small, 2e-3);
  });

  it('reserves nothing for sizes that the stream cannot hold', async () => {
    const huge = nifti((view) => {
      for (const at of [42, 44, 46]) view.setInt16(at, 32767, true);
    });
    for (const bytes of [
      gzipSync(huge),
      text([...PLACED.map((line) => line.replace('4 3 2', '99999 99999 99999').replace('raw', 'gzip')), '', ''], gzipSync(huge)),
    ]) {
      expect(() => readVolumeFile(bytes)).toThrow(/the file ends early: \d+ bytes are expected by the header/);
      await expect(readVolumeFileAsync(bytes, { gunzip: async (packed) => gunzipSync(packed) })).rejects.toThrow(VolumeFileError);
    }
    expect(() => readVolumeFile(huge)).toThrow(/the file ends early/);
    const words = text([...PLACED.map((line) => line.replace('4 3 2', '99999 99999 99999').replace('raw', 'ascii')), '', '1 2 3']);
    expect(() => readVolumeFile(words)).toThrow(/cannot hold/);
  });

  it('decompresses no more than the header asks for', () => {
    const large = new Uint8Array(50_000_000);
    large.set(nifti());
    const bomb = gzipSync(large);
    const start = performance.now();
    expect(readNifti(bomb).volumes[0].array).toEqual(small.array);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('NRRD', () => {
  const data = Uint8Array.from(small.array);

  it('reads spaces, types, skips', () => {
    expect(apart(readNrrd(text([...PLACED, '', ''], data)).volumes[0], small)).toBe(0);
    const ras = PLACED.map((line) => line.replace('left-posterior-superior', 'RAS'));
    expect(readNrrd(text([...ras, '', ''], data)).volumes[0].position).toEqual([10, 20, 30]);
    const scanner = PLACED.map((line) => line.replace('left-posterior-superior', 'scanner-xyz'));
    expect(readNrrd(text([...scanner, '', ''], data)).warnings).toEqual([expect.stringContaining('scanner-xyz')]);
    const skipping = [...PLACED, 'line skip: 1', 'byte skip: 3', '', 'skipped', 'abc'];
    expect(readNrrd(text(skipping, data)).volumes[0].array).toEqual(small.array);
    expect(readNrrd(text([...PLACED, 'byte skip: -1', '', 'any', 'thing'], data)).volumes[0].array).toEqual(small.array);
    expect(readNrrd(text([...PLACED.map((line) => line.replace('uint8', 'unsigned char')), '', ''], data)).volumes[0].array).toEqual(
      small.array,
    );
    const carriage = PLACED.map((line) => `${line}\r`);
    expect(readNrrd(text([...carriage, '\r', ''], data)).volumes[0].array).toEqual(small.array);
  });

  it('reads big-endian data, centimetres, comments', () => {
    const lines = PLACED.map((line) => line.replace('uint8', 'short'));
    const bytes = Uint8Array.from([...data].flatMap((value) => [0, value]));
    const {
      volumes: [volume],
    } = readNrrd(text([...lines, '# a comment', 'endian: big', 'space units: "cm" "cm" "cm"', '', ''], bytes));
    expect(volume.array).toEqual(Int16Array.from(data));
    expect(volume.spacing).toEqual([20, 7.5, 5]);
  });

  it('gives one volume for each layer, wherever the list axis is', () => {
    const layers = small.withArray(
      Uint8Array.from({ length: 48 }, (_, at) => at),
      [{ name: 'layer', values: [0, 1] }],
    );
    const first = readNrrd(writeNrrd(layers, { encoding: 'raw' }));
    const even = Uint8Array.from({ length: 24 }, (_, at) => 2 * at);
    expect(first.volumes.map((one) => one.array)).toEqual([even, even.map((one) => one + 1)]);
    const last = [
      'NRRD0005',
      'type: uint8',
      'dimension: 4',
      'sizes: 4 3 2 2',
      'encoding: raw',
      'space: LPS',
      'space directions: (0.5,0,0) (0,0.75,0) (0,0,2) none',
      'space origin: (-10,-20,30)',
      'kinds: domain domain domain list',
    ];
    const both = readNrrd(text([...last, '', ''], Uint8Array.from([...data, ...data.map((one) => one + 1)])));
    expect(both.volumes.map((one) => one.array)).toEqual([small.array, data.map((one) => one + 1)]);
    expect(apart(both.volumes[1] ?? small, small)).toBe(0);
  });

  it('says what is wrong', () => {
    const changed = (from: string, to: string): Uint8Array => text([...PLACED.map((line) => line.replace(from, to)), '', ''], data);
    const wrong: readonly (readonly [RegExp, Uint8Array])[] = [
      [/type: block/, changed('uint8', 'block')],
      [/encoding: bzip2 is not read/, changed('raw', 'bzip2')],
      [/endian: is missing/, changed('uint8', 'int16')],
      [/sizes: 3 sizes are expected, not 2/, changed('4 3 2', '4 3')],
      [/sizes: is "-3"/, changed('4 3 2', '4 -3 2')],
      [/the file ends early: 48 bytes/, changed('4 3 2', '4 3 4')],
      [/space directions: the axes are 45/, changed('(0,0.75,0)', '(0.75,0.75,0)')],
      [/space directions: \(a,0,0\)/, changed('(0.5,0,0)', '(a,0,0)')],
      [/gzip, and the data are no gzip stream/, changed('raw', 'gzip')],
      [/value 0 is "x", no number/, text([...PLACED.map((line) => line.replace('raw', 'ascii')), '', 'x'], new Uint8Array(60).fill(0x20))],
      [/data file/, text([...PLACED, 'data file: a.raw', '', ''])],
      [/no empty line/, text(PLACED)],
      [/line 9 is neither/, text([...PLACED, 'nonsense', '', ''])],
      [/neither NIfTI .* nor NRRD/, text(['PNG'])],
    ];
    for (const [message, bytes] of wrong) {
      expect(() => readVolumeFile(bytes), String(message)).toThrow(VolumeFileError);
      expect(() => readVolumeFile(bytes)).toThrow(message);
    }
  });

  it('says that a place is not known', () => {
    const { warnings } = readNrrd(text([...NRRD, 'spacings: 0.5 0.75 2', '', ''], data));
    expect(warnings).toEqual([expect.stringContaining('none is named'), expect.stringContaining('there are none')]);
  });
});

describe('labels', () => {
  it('are integers from 0 to 65535, in as many bits as they need', () => {
    const floats = small.withArray(Float64Array.from(small.array));
    expect(labelVolumeOf(floats)).toMatchObject({ labels: [1, 2, 3, 4], volume: { array: small.array } });
    const wide = labelVolumeOf(small.withArray(Int32Array.from(small.array, (one) => one * 300)));
    expect(wide.volume.array).toBeInstanceOf(Uint16Array);
    expect(wide.labels).toEqual([300, 600, 900, 1200]);
  });

  it('say which voxel is none', () => {
    for (const value of [0.5, -1, 65536, Number.NaN, Number.POSITIVE_INFINITY]) {
      const array = new Float64Array(24);
      array[17] = value;
      expect(() => labelVolumeOf(small.withArray(array))).toThrow(/voxel \(plane, row, column\) \(1, 1, 1\) is/);
    }
  });
});

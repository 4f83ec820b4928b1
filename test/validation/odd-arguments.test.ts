/** What callers without a compiler give: names for definitions, lists of one, what cannot be read, what is no data set. */
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { createInstance } from '../../src/authoring/create-instance.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { NonconformantError, UnknownIodError } from '../../src/validation/errors.ts';
import type { Finding } from '../../src/validation/finding.ts';
import { validate } from '../../src/validation/validate.ts';
import { assertConforms, validateIod } from '../../src/validation/validate-tables.ts';

const CT = '1.2.840.10008.5.1.4.1.1.2';
const brief = (findings: readonly Finding[]): string[] => findings.map(({ code, path }) => `${code} ${path}`);
const loose = (value: unknown): never => value as never;

describe('the IOD', () => {
  it('may be named', async () => {
    for (const iod of ['CT Image', 'CTImage', 'ct-image', CT]) {
      expect(await validate(minimalInstance(ctImage), { iod })).toMatchObject({ iod: 'CTImage', conforms: true });
    }
  });
  it('is an error of its own where there is none such', async () => {
    await expect(validate({}, { iod: 'Toaster Image' })).rejects.toThrow(UnknownIodError);
    await expect(validate({}, { iod: loose(5) })).rejects.toThrow(/no IOD "5"/);
    expect(() => validateIod({}, loose({}))).toThrow(UnknownIodError);
    expect(() => createInstance(loose(null), {})).toThrow(UnknownIodError);
  });
  it('has one name in errors', () => {
    for (const act of [() => createInstance(ctImage, loose({})), () => assertConforms({}, ctImage)]) {
      expect(act).toThrow(expect.objectContaining({ iod: 'CT Image' }));
    }
  });
});

describe('the SOP Class UID', () => {
  it('may be a list of one', async () => {
    expect(await validate({ ...minimalInstance(ctImage), SOPClassUID: [CT] })).toMatchObject({ iod: 'CTImage', sopClassUID: CT });
  });
  it.each([[5], [['1.2', '1.3']], [{}], [['x']]])('%j is malformed, not absent', async (SOPClassUID) => {
    const { findings, conforms } = await validate({ SOPClassUID });
    expect(findings[0]).toMatchObject({ code: 'sop-class', severity: 'error', message: expect.stringContaining('not a UID') });
    expect(findings.length).toBeGreaterThan(1);
    expect(conforms).toBe(false);
  });
  it.each([[null], [''], [[]]])('%j is absent', async (SOPClassUID) => {
    const { findings } = await validate({ SOPClassUID });
    expect(findings[0]).toMatchObject({ code: 'sop-class', severity: 'error', message: expect.stringContaining('absent') });
  });
});

describe('what cannot be read', () => {
  it('is said once, not missed too', () => {
    const dataset = { ...minimalInstance(ctImage) };
    Object.defineProperty(dataset, 'SOPInstanceUID', {
      enumerable: true,
      get() {
        throw new Error('gone');
      },
    });
    expect(brief(validateIod(dataset, ctImage).filter(({ severity }) => severity === 'error'))).toEqual(['vr SOPInstanceUID']);
  });
  it('ends there when it is all', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    const silent = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('silent');
        },
      },
    );
    expect(brief(validateIod(silent, ctImage))).toEqual(['vr ']);
    revoke();
    expect(validateIod(proxy, ctImage).length).toBeLessThan(3);
  });
});

describe('what is no data set', () => {
  it.each([[null], [undefined], [5], ['x'], [[]]])('%j', (value) => {
    expect(() => createInstance(ctImage, loose(value))).toThrow(/is no data set: a data set is an object keyed by keyword/);
    expect(brief(validateIod(loose(value), ctImage))).toEqual(['vr ']);
  });
  it('an Item that contains itself', () => {
    const item: Record<string, unknown> = { ReferencedSOPClassUID: CT, ReferencedSOPInstanceUID: '1.2.3' };
    item.PurposeOfReferenceCodeSequence = [item];
    const act = (): unknown => createInstance(ctImage, loose({ ...minimalInstance(ctImage), ReferencedImageSequence: [item] }));
    expect(act).toThrow(NonconformantError);
    try {
      act();
    } catch (error) {
      const found = error instanceof NonconformantError ? error.findings.filter(({ severity }) => severity === 'error') : [];
      expect(brief(found)).toEqual(['items ReferencedImageSequence[0].PurposeOfReferenceCodeSequence[0]']);
    }
  });
});

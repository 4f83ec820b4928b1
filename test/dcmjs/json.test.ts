/** DICOM JSON: bytes of private elements and repeating groups, and what is no DICOM JSON. */
import { describe, expect, it } from 'vitest';
import { DicomJsonError, fromDicomJson, printDicomJson, readDicom, toDicomJson, writeDicom } from '../../src/dcmjs/index.ts';

const bytes = (...values: number[]): ArrayBuffer => Uint8Array.from(values).buffer;

describe('bytes under a tag', () => {
  const dataset = {
    '00090010': { vr: 'LO', Value: ['ME'] },
    '00091001': { vr: 'UN', Value: [bytes(1, 2)] },
    '00091002': { vr: 'OB', Value: [bytes(3, 4)] },
    '00091003': { vr: 'SQ', Value: [{ '00091001': { vr: 'OW', Value: [bytes(5, 6)] } }] },
    '60023000': { vr: 'OW', Value: [bytes(7, 8)] },
  };
  it('are those of the file', () => {
    const json = toDicomJson(dataset);
    expect(json['00091001']).toEqual({ vr: 'UN', InlineBinary: 'AQI=' });
    expect(json['00091002']).toEqual({ vr: 'OB', InlineBinary: 'AwQ=' });
    expect(json['60023000']).toEqual({ vr: 'OW', InlineBinary: 'Bwg=' });
  });
  it('come back from JSON and from a file', () => {
    const json: object = JSON.parse(JSON.stringify(toDicomJson(readDicom(writeDicom(dataset)).dataset)));
    expect(fromDicomJson(json)).toStrictEqual(dataset);
  });
  it('are one value', () => {
    expect(() => toDicomJson({ '00091001': { vr: 'OB', Value: [bytes(1), bytes(2)] } })).toThrow('00091001: OB has one value, not 2');
  });
});

describe('what is no DICOM JSON is an error, and nothing is left out', () => {
  it.each([
    ['7FE00010', { vr: 'OW', InlineBinary: 5 }, 'InlineBinary is no text'],
    ['7FE00010', { vr: 'OW', BulkDataURI: {} }, 'BulkDataURI is no text'],
    ['00100010', { vr: 'PN', Value: [{ Alphabetic: 1 }] }, 'Alphabetic is no text'],
    ['00100010', { vr: 'PN', Value: [{ alphabetic: 'Doe' }] }, 'alphabetic is no component group'],
  ])('%s %j', (tag, element, message) => {
    expect(() => fromDicomJson({ [tag]: element })).toThrow(DicomJsonError);
    expect(() => fromDicomJson({ [tag]: element })).toThrow(message);
  });
});

describe('the text of DICOM JSON (PS3.18 F.2.2)', () => {
  const dataset = {
    RTPlanLabel: 'a',
    PatientName: { Ideographic: 'b', Alphabetic: 'c' },
    BeamSequence: [{ BeamName: 'd', PatientID: null }, {}],
    '00090000': { vr: 'UL', Value: [4] },
    SOPClassUID: '1.2',
  };
  const json = toDicomJson(dataset);
  it('has tags in ascending order, those of groups 1000 and above too, and no Group Length', () => {
    const tags = [...printDicomJson(json).matchAll(/"([0-9A-F]{8})"/g)].map(([, tag]) => tag);
    expect(tags).toEqual(['00080016', '00100010', '300A0002', '300A00B0', '00100020', '300A00C2']);
  });
  it('is what JSON says', () => {
    expect(JSON.parse(printDicomJson(json))).toEqual(json);
    expect(printDicomJson({})).toBe('{}');
  });
});

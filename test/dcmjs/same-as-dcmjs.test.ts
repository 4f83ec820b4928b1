/** Where dcmjs is right, `readDicom` gives what it gives: values of `DicomMessage.readFile` in our shape. */
import dcmjs from 'dcmjs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDcmjs, readDicom, writeDicom } from '../../src/dcmjs/index.ts';

dcmjs.log.setLevel('silent');

const text = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ]{0,10}[A-Za-z0-9]$/);
/** Values that dcmjs reads right: not empty, ASCII, one Item at least. */
const item = fc.record(
  {
    CodeValue: text,
    CodeMeaning: text,
    NumericValue: fc.array(fc.integer(), { minLength: 1, maxLength: 3 }),
    ReferencedFrameNumber: fc.array(fc.integer({ min: -2147483648, max: 2147483647 }), { minLength: 1, maxLength: 3 }),
    SelectorATValue: fc.array(fc.constantFrom('00181063', '7FE00010'), { minLength: 1, maxLength: 3 }),
  },
  { noNullPrototype: true, requiredKeys: ['CodeValue'] },
);
const dataset = fc.record(
  {
    SOPClassUID: fc.constant('1.2.840.10008.5.1.4.1.1.7'),
    SOPInstanceUID: fc.constant('2.25.1'),
    PatientName: fc.constantFrom({ Alphabetic: 'Doe^Jane' }, { Alphabetic: 'A', Ideographic: 'B' }),
    PatientID: text,
    ImageComments: text,
    StudyDate: fc.constant('20260101'),
    PixelSpacing: fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 2 }),
    Rows: fc.integer({ min: 0, max: 65535 }),
    DiffusionBValue: fc.double({ noNaN: true }),
    ReferencedImageSequence: fc.array(item, { minLength: 1, maxLength: 3 }),
    RedPaletteColorLookupTableData: fc
      .uint8Array({ minLength: 2, maxLength: 8 })
      .filter((bytes) => bytes.length % 2 === 0)
      .map((bytes) => bytes.slice().buffer),
    '00090010': fc.constant({ vr: 'LO', Value: ['CREATOR'] }),
    '00091001': text.map((value) => ({ vr: 'SH', Value: [value] })),
  },
  { noNullPrototype: true, requiredKeys: ['SOPClassUID', 'SOPInstanceUID'] },
);

describe('readDicom and DicomMessage.readFile', () => {
  it.each([['1.2.840.10008.1.2.1'], ['1.2.840.10008.1.2']])('agree in %s', (transferSyntaxUID) => {
    fc.assert(
      fc.property(dataset, (data) => {
        // Implicit VR does not say what private elements are.
        const { '00090010': _creator, '00091001': _private, ...known } = data;
        const bytes = writeDicom(transferSyntaxUID.endsWith('.1') ? data : known, { transferSyntaxUID });
        const theirs = fromDcmjs(dcmjs.data.DicomMessage.readFile(bytes.slice().buffer));
        const ours = readDicom(bytes);
        expect(theirs.dataset).toEqual(ours.dataset);
        expect(theirs.meta.TransferSyntaxUID).toEqual(ours.meta.TransferSyntaxUID);
      }),
      { numRuns: 200 },
    );
  });
});

/** What would make a file that no one can read is refused, with its path. */
import { describe, expect, it } from 'vitest';
import { WriteDicomError, writeDicom } from '../../src/dcmjs/index.ts';

describe('writeDicom refuses', () => {
  it.each([
    ['a delimiter as an element', { FFFEE000: { vr: 'UN', Value: [] } }, 'FFFEE000: tags of group FFFE'],
    [
      'the same in an Item',
      { ReferencedImageSequence: [{ fffee00d: { vr: 'UN' } }] },
      'ReferencedImageSequence[0].fffee00d: tags of group FFFE',
    ],
    ['letters that are no VR', { '00091001': { vr: 'XYZ', Value: ['a'] } }, '00091001: XYZ is no Value Representation'],
    ['a VR in lower case', { '00091001': { vr: 'lo', Value: ['a'] } }, '00091001: lo is no Value Representation'],
    ['one element under two keys', { PatientID: 'a', '00100020': { vr: 'LO', Value: ['b'] } }, 'stands here twice'],
  ])('%s', (_what, dataset, message) => {
    expect(() => writeDicom(dataset)).toThrow(WriteDicomError);
    expect(() => writeDicom(dataset)).toThrow(message);
  });

  it('File Meta Information outside the default repertoire', () => {
    const act = (): unknown => writeDicom({}, { meta: { ImplementationVersionName: 'é' } });
    expect(act).toThrow(WriteDicomError);
    expect(act).toThrow(/^ImplementationVersionName: File Meta Information/);
  });
});

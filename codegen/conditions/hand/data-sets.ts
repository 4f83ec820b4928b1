/** Requirements that the whole data set decides, read by hand: character sets, several frames, concatenations, codes, content by reference. */
import type { HandEntry } from './entry.ts';

/** Directory records with keys of text: PS3.3 F.5. */
const RECORDS = [1, 2, 3, 4, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35, 36, 40, 41, 42, 43, 44, 45, 46, 47, 48];

export const dataSets: readonly HandEntry[] = [
  ...RECORDS.map(
    (number): HandEntry => ({
      table: `table_F.5-${number}`,
      path: 'SpecificCharacterSet',
      hash: 'ebd0ceba6739',
      condition: 'text is not all of the default repertoire',
      otherwise: 'allowed',
      because: 'whoever names a character set uses it',
    }),
  ),
  {
    table: 'table_C.12-1',
    path: 'SpecificCharacterSet',
    hash: '2f5b10b9fb0a',
    condition: 'text is not all of the default repertoire',
    otherwise: 'allowed',
    because: 'whoever names a character set uses it',
  },
  {
    table: 'table_8.8-1a',
    path: 'CodeValue',
    hash: '0c7c5bae188b',
    condition: 'LongCodeValue is not present and URNCodeValue is not present',
    because: 'a code that is short and no URN stands in neither of the others',
  },
  ...['table_C.7.6.16-1', 'table_C.7.6.29-1'].map(
    (table): HandEntry => ({
      table,
      path: 'ConcatenationUID',
      hash: 'bb435352ceb7',
      condition:
        'not (InConcatenationTotalNumber is 1) and (InConcatenationNumber is present or InConcatenationTotalNumber is present or ConcatenationFrameOffsetNumber is present or SOPInstanceUIDOfConcatenationSource is present)',
      otherwise: 'allowed',
      because: 'an instance that has its place in a concatenation is part of one, unless it is all of it',
    }),
  ),
  {
    table: 'table_C.8-4',
    path: 'TriggerTime',
    hash: '5fa814d011b2',
    condition: 'ScanOptions is one of CG, PPG',
    otherwise: 'allowed',
    because: 'cardiac and peripheral pulse gating are the defined terms of heart gating; the sentence leaves room for further ones',
  },
  {
    table: 'table_C.8-26',
    path: 'FrameIncrementPointer',
    hash: 'f0b76e183b7d',
    condition: 'NumberOfFrames > 1',
    otherwise: 'allowed',
    because: 'an image is multi-frame by its Number of Frames; one that says 1 may still be of a multi-frame kind',
  },
  {
    table: 'table_C.8-38',
    path: 'ExposureSequence.ReferencedFrameNumber',
    hash: '613dcf623068',
    condition:
      'number of items of ExposureSequence > 1 and (NumberOfFrames > 1 or (NumberOfFrames is present and [knowledge #613dcf623068]))',
    reason: 'knowledge',
    because: 'an image is multi-frame by its Number of Frames; one that says 1 may still be of a multi-frame kind',
  },
  {
    table: 'table_C.8-39',
    path: 'GridFrameOffsetVector',
    hash: '07c6a3b0f11e',
    condition:
      'FrameIncrementPointer points to GridFrameOffsetVector and (NumberOfFrames > 1 or (NumberOfFrames is present and [knowledge #07c6a3b0f11e]))',
    reason: 'knowledge',
    because: 'what the pointer names has to be there (C.7.6.6.1.2), but an offset for one frame alone is less than its VM asks for',
  },
];

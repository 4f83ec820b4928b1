/** The grammar of requirement sentences, on sentences written for these tests. */
import { describe, expect, it } from 'vitest';
import { StandardXmlError } from '../../../codegen/docbook/errors.ts';
import { clause, condition, requirement } from './small-dictionary.ts';

describe('clauses', () => {
  it.each([
    // Values
    ['Segmentation Type (0062,0001) is BINARY', 'SegmentationType is BINARY'],
    ['Segmentation Type (0062,0001) equals BINARY', 'SegmentationType is BINARY'],
    ['Segmentation Type = BINARY', 'SegmentationType is BINARY'],
    ['the value of Segmentation Type (0062,0001) is “01”', 'SegmentationType is "01"'],
    ['Segmentation Type (0062,0001) has a value of TRUE SIZE', 'SegmentationType is "TRUE SIZE"'],
    ['Segmentation Type (0062,0001) is present with a value of BINARY', 'SegmentationType is BINARY'],
    ['Scan Options (0018,0022) includes value CG', 'ScanOptions is CG'],
    ['Value Type (0040,A040) is TEXT, DATE, TIME, or NUM', 'ValueType is one of TEXT, DATE, TIME, NUM'],
    ['Samples per Pixel (0028,0002) is 3', 'SamplesPerPixel is 3'],
    ['Samples per Pixel (0028,0002) is 3 (color)', 'SamplesPerPixel is 3'],
    ['Segmentation Type (0062,0001) is 3', 'SegmentationType is "3"'],
    ['Segmentation Type equals other than BINARY or NONE', 'SegmentationType is none of BINARY, "NONE"'],
    ['Segmentation Type (0062,0001) is neither BINARY nor LABELMAP', 'SegmentationType is none of BINARY, LABELMAP'],
    // Presence
    ['Window Center (0028,1050) is absent', 'WindowCenter is not present'],
    ['Window Center (0028,1050) not present', 'WindowCenter is not present'],
    ['Window Center (0028,1050) is present and has a value', 'WindowCenter has a value'],
    ['Window Center (0028,1050) is zero length', 'WindowCenter has no value'],
    ['Rows (0028,0010) and Columns (0028,0011) are not present', 'Rows is not present and Columns is not present'],
    ['neither Rows (0028,0010) nor Columns (0028,0011) is present', 'Rows is not present and Columns is not present'],
    ['Rows (0028,0010) or Columns (0028,0011) is not present', 'Rows is not present and Columns is not present'],
    ['either Rows (0028,0010) or Columns (0028,0011) is not present', 'Rows is not present or Columns is not present'],
    ['Rows (0028,0010) or Columns (0028,0011) is present', 'Rows is present or Columns is present'],
    ['Rows, Columns and Modality are present', 'Rows is present and Columns is present and Modality is present'],
    // Value numbers, frames, items
    ['Image Type (0008,0008) Value 1 is ORIGINAL or MIXED', 'value 1 of ImageType is one of ORIGINAL, MIXED'],
    ['Image Type (0008,0008), Value 3 is LABEL', 'value 3 of ImageType is LABEL'],
    ['Image Type (0008,0008) value 4 is LABEL', 'value 4 of ImageType is LABEL'],
    ['the third value of Image Type (0008,0008) is LABEL', 'value 3 of ImageType is LABEL'],
    ['Value 3 of Image Type (0008,0008) is LABEL', 'value 3 of ImageType is LABEL'],
    ['Frame Type (0008,9007) Value 1 of this frame is ORIGINAL', 'value 1 of FrameType of this frame is ORIGINAL'],
    ['Segment Label (0062,0005) is not present in this Sequence Item', 'SegmentLabel of this item is not present'],
    ['Rows (0028,0010) is present in this Item of the Segment Sequence (0062,0002)', 'Rows in SegmentSequence is present'],
    [
      'Rows (0028,0010) is not present in this Sequence Item nor in the containing Segment Sequence (0062,0002) Item',
      'Rows of this item is not present and Rows in SegmentSequence is not present',
    ],
    ['Gantry Angle within the Control Point Sequence (300A,0111) is present', 'GantryAngle in ControlPointSequence is present'],
    // Numbers, counts
    ['Number of Frames (0028,0008) is greater than 1', 'NumberOfFrames > 1'],
    ['Number of Frames (0028,0008) is greater than one', 'NumberOfFrames > 1'],
    ['Number of Frames (0028,0008) is non-zero', 'NumberOfFrames is not 0'],
    ['Rows (0028,0010) is greater than Columns (0028,0011)', 'Rows > Columns'],
    ['Segment Sequence (0062,0002) contains more than one Item', 'number of items of SegmentSequence > 1'],
    ['the number of Items in Segment Sequence (0062,0002) is greater than 2', 'number of items of SegmentSequence > 2'],
    ['there is more than one Item in Segment Sequence (0062,0002)', 'number of items of SegmentSequence > 1'],
    // Codes, pointers
    [
      'View Code Sequence (0054,0220) contains an Item with the value (1, SCT, "oblique")',
      'ViewCodeSequence has a code ("1", SCT, "oblique")',
    ],
    ['View Code Sequence (0054,0220) is {PS3.16#DCM_7} or {PS3.16#DCM_8}', 'ViewCodeSequence has a code ("7", DCM), ("8", DCM)'],
    ['View Code Sequence (0054,0220) is ({PS3.16#DCM_7}, DCM, "seven")', 'ViewCodeSequence has a code ("7", DCM, "seven")'],
    ['Frame Increment Pointer (0028,0009) points to Frame Time', 'FrameIncrementPointer points to FrameTime'],
    [
      'Frame Increment Pointer (0028,0009) is Frame Time (0018,1063) or Frame Time Vector (0018,1065)',
      'FrameIncrementPointer points to FrameTime, FrameTimeVector',
    ],
    [
      'the Frame Increment Pointer (0028,0009) value is the Data Element Tag of a Private Attribute',
      'FrameIncrementPointer points to a private attribute',
    ],
    // SOP classes, modules, functional groups
    [
      'SOP Class UID is not "1.2.3.4" (Sample) and not "1.2.3.5" (Other Sample)',
      'SOPClassUID is not "1.2.3.4" and SOPClassUID is not "1.2.3.5"',
    ],
    ['the SOP Class UID is not: • "1.2.3.4 (Sample)", or • "1.2.3.5" (Other Sample)', 'SOPClassUID is none of "1.2.3.4", "1.2.3.5"'],
    ['the SOP Class is other than Sample Image Storage', 'SOPClassUID of the data set is not "1.2.3.4.5"'],
    ['the {sect_1} or {sect_2} is present', 'module "Mask" is used or module "Display Shutter" is used'],
    ['the Display Shutter Module is not present', 'not (module "Display Shutter" is used)'],
    [
      'Pixel Measures or Plane Position (Patient) Macros Present',
      'functional group PixelMeasuresSequence is used or functional group PlanePositionSequence is used',
    ],
    ['Pixel Measures Functional Group ({sect_3}) is absent', 'not (functional group PixelMeasuresSequence is used)'],
  ])('%s', (sentence, normal) => {
    expect(condition(sentence)).toBe(normal);
  });

  it.each([
    ['Rows is present or Columns is present and Modality is MG', 'Rows is present or (Columns is present and Modality is MG)'],
    ['Rows is present or Columns is present, and Modality is MG', '(Rows is present or Columns is present) and Modality is MG'],
    ['Modality is MG and either Rows is 1 or Columns is 2', 'Modality is MG and (Rows is 1 or Columns is 2)'],
    ['Rows or Columns, and Modality are present', '(Rows is present or Columns is present) and Modality is present'],
    ['Modality is absent, or is present and has the value MG', 'Modality is not present or (Modality is present and Modality is MG)'],
    [
      'Image Type Value 1 is DERIVED or Value 1 is ORIGINAL and Modality is MG',
      'value 1 of ImageType is DERIVED or (value 1 of ImageType is ORIGINAL and Modality is MG)',
    ],
    ['Rows is present, or if Columns is present and Modality is MG', 'Rows is present or (Columns is present and Modality is MG)'],
  ])('precedence: %s', (sentence, normal) => {
    expect(condition(sentence)).toBe(normal);
  });

  it('goes by the tag, whatever name stands before it', () => {
    expect(condition('Image Type (0008,9007) Value 1 is ORIGINAL')).toBe('value 1 of FrameType is ORIGINAL');
    expect(condition('Scan Option (0018,0022) is CG')).toBe('ScanOptions is CG');
    expect(condition('Special Window Center (0028,1050) is present')).toBe('WindowCenter is present');
  });

  it('goes by the name where the tag is in no dictionary, or is that of the row itself', () => {
    expect(condition('Window Center (0028,F050) is present')).toBe('WindowCenter is present');
    expect(requirement('Required if Modality (0062,0005) is MG.')?.text).toBe('Modality is MG');
  });
});

describe('what is not read whole', () => {
  it.each([
    'Modality (0008,0060) is MG and contrast media was applied',
    'the conditions in {sect_9} are satisfied and Rows (0028,0010) is present',
    'Code Value (0008,0100) is not present and the Code Value is a URN',
  ])('%s', (sentence) => {
    const read = requirement(`Required if ${sentence}.`);
    expect(read?.decided).not.toBe('data');
    expect(read?.text).toMatch(/\[(?:knowledge|unread) #[0-9a-f]{12}\]/);
  });

  it.each([
    'Rows (0028,0010) is present or contrast was given and Modality (0008,0060) is MG',
    'Segmentation Type = Bit aligned',
    'Rows (0028,0010) of the largest image is 3',
    'Image Type (0008,0008) is similar to ORIGINAL',
    'the Patient is a non-human organism',
  ])('%s stays unread', (sentence) => {
    const read = requirement(`Required if ${sentence}.`);
    expect(read?.tree).toBeNull();
    expect(read?.decided).not.toBe('data');
  });

  it('keeps a sentence that is understood beside one that is not', () => {
    const read = requirement(
      'Required if present and consistent in the contributing SOP Instances. Required if Modality (0008,0060) is MG.',
    );
    expect(read?.text).toMatch(/^\[other-instance #[0-9a-f]{12}\] or Modality is MG$/);
    expect(read?.decided).toBe('study');
  });

  it.each([
    ['Required for first Item of Control Point Sequence, or if Gantry Angle changes during Beam, and if the couch is there.', 'first-item'],
    ['If the device needs it, shall be present for first Item of Control Point Sequence.', 'first-item'],
    ['Required if present in the contributing SOP Instances.', 'other-instance'],
    ['Required if the coating is known.', 'knowledge'],
    ['Required if a strange character set is used.', 'unread'],
  ])('%s', (sentence, reason) => {
    expect(requirement(sentence)?.reason).toBe(reason);
  });
});

describe('requirements', () => {
  it('is forbidden otherwise unless the sentences give leave', () => {
    expect(requirement('Required if Rows is present.')?.otherwise).toBe('forbidden');
    expect(requirement('Required if Rows is present. It shall not be present otherwise.')?.otherwise).toBe('forbidden');
    for (const leave of [
      ' May be present otherwise.',
      '; may be present otherwise',
      ', may be present otherwise.',
      ' Maybe be present otherwise.',
    ])
      expect(requirement(`Required if Rows is present${leave.startsWith(' ') ? '.' : ''}${leave}`)?.otherwise, leave).toBe('allowed');
    expect(requirement('May be used as a hint. Required if Rows is present.')?.otherwise).toBe('forbidden');
  });

  it('takes a second condition for what is allowed otherwise', () => {
    for (const leave of [
      'May be present otherwise only if',
      'May be present otherwise, if',
      'Otherwise may be present if',
      'May be present if',
    ])
      expect(requirement(`Required if Rows is present. ${leave} Columns is present.`)?.otherwise).toMatchObject({
        text: 'Columns is present',
        decided: 'data',
      });
  });

  it('reads refusals', () => {
    const read = requirement('Required if Rows is present. Shall not be present if Modality is MG. May be present otherwise.');
    expect(read).toMatchObject({ text: 'Rows is present', otherwise: 'allowed', never: { text: 'Modality is MG' } });
    expect(requirement('Required if Rows is present. May be present otherwise unless Modality is MG.')?.never?.text).toBe('Modality is MG');
    expect(requirement('Required unless Modality is MG.')?.text).toBe('not (Modality is MG)');
  });

  it('reads what is only exclusive, or only an alternative', () => {
    expect(requirement('Mutually exclusive with Rows (0028,0010).')).toMatchObject({
      text: 'never',
      decided: 'knowledge',
      never: { text: 'Rows is present' },
    });
    expect(requirement('Either one or both of Rows (0028,0010) or Columns (0028,0011) are required.', 'attribute', 'Rows')).toMatchObject({
      text: 'Columns is not present',
      otherwise: 'allowed',
      decided: 'data',
    });
  });

  it('joins what stands in several sentences, and in lists', () => {
    expect(requirement('Required if Rows is present. Required if Columns is present.')?.text).toBe('Rows is present or Columns is present');
    expect(requirement(['Required if:', 'Rows is present and Modality is MG, or', 'Columns is present.'])?.text).toBe(
      '(Rows is present and Modality is MG) or Columns is present',
    );
    expect(requirement(['Required if Image Type (0008,0008) Value 3 is', 'WHOLE BODY or', 'STATIC.'])?.text).toBe(
      'value 3 of ImageType is one of "WHOLE BODY", STATIC',
    );
    const list = ['Required if any of the following conditions is met:', 'Rows is present', 'Columns is present'];
    expect(requirement(list)?.text).toBe('Rows is present or Columns is present');
    expect(requirement(list.map((item) => item.replace('any', 'all')))?.text).toBe('Rows is present and Columns is present');
    // Without a word on how they are joined, items are not guessed at, and none is dropped.
    expect(requirement(['Required if:', 'Rows is present.', 'Columns is present.'])?.tree).toBeNull();
    expect(requirement(['Required if:', 'Rows is present', 'Columns is present'])?.tree).toBeNull();
  });

  it('drops what only explains', () => {
    for (const tail of [' See {sect_9}.', ' (see {sect_9}).', ', in which case the values tell the size.'])
      expect(requirement(`Required if Rows is present${tail.startsWith(' See') ? '.' : ''}${tail}`)?.text, tail).toBe('Rows is present');
  });

  it('holds back where another sentence narrows what one says', () => {
    const read = requirement('Required if Rows is present. Only required for the spectra of a series.');
    expect(read?.text).toMatch(/^Rows is present and \[knowledge #[0-9a-f]{12}\]$/);
    expect(read?.decided).toBe('knowledge');
  });

  it('tells by the hash when a sentence changes, and by nothing else', () => {
    const one = requirement('Some words. Required if  Rows is present.');
    expect(requirement('Other words. Required if Rows is\u200b present.')?.hash).toBe(one?.hash);
    expect(requirement('Required if Rows is absent.')?.hash).not.toBe(one?.hash);
  });

  it('says nothing where no sentence does', () => {
    expect(requirement('Number of rows. The required memory is small.')).toBeNull();
    expect(requirement('Required Motion Mode of the device.')).toBeNull();
  });
});

describe('usages', () => {
  it('takes "only if" of what may always be left out for a bound, not for a demand', () => {
    expect(requirement('May be used only if Modality is MG.', 'functional-group')).toMatchObject({
      text: 'never',
      decided: 'data',
      otherwise: { text: 'Modality is MG' },
    });
    expect(requirement('Required only if Modality is MG.', 'attribute')?.text).toBe('Modality is MG');
  });

  it('reads an optional usage behind a conditional one', () => {
    expect(requirement('Required if Modality is MG U - Optional if Modality is CT', 'module')).toMatchObject({
      text: 'Modality is MG',
      otherwise: { text: 'Modality is CT' },
    });
  });
});

describe('facts', () => {
  it('are taken as they stand', () => {
    expect(requirement('Condition #0123456789ab data: Rows is present. Otherwise allowed.')).toEqual({
      text: 'Rows is present',
      decided: 'data',
      otherwise: 'allowed',
      tree: { op: 'present', attribute: { keyword: 'Rows' } },
      hash: '0123456789ab',
    });
  });

  it('name the place when they are damaged', () => {
    const damaged = 'Condition #0123456789ab data: Rows is is present. Otherwise allowed.';
    expect(() => requirement(damaged)).toThrow(StandardXmlError);
    expect(() => requirement(damaged)).toThrow(/table_X, row SegmentLabel/);
  });
});

describe('bare clauses', () => {
  it('are read by the same grammar', () => {
    expect(clause('Segmentation Type (0062,0001) is not BINARY')).toMatchObject({
      text: 'SegmentationType is not BINARY',
      decided: 'data',
    });
    expect(clause('the printer supports it')).toMatchObject({ text: null, decided: 'knowledge' });
  });
});

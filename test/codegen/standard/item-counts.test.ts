/** Numbers of Items: the sentences that state them, and those that do not. */
import { describe, expect, it } from 'vitest';
import type { ItemsModel } from '../../../codegen/standard/model.ts';
import { ATTRIBUTES, read, row, rowOf, section, table } from './snippet.ts';

function itemsOf(text: string): string[] {
  const rows = [
    row('Content Sequence', '(0040,A730)', '1', text),
    row('Acquisition Context Sequence', '(0040,0555)', '3', 'Of it'),
    row('Modality', '(0008,0060)', '1', 'Of it'),
    row('Samples per Pixel', '(0028,0002)', '1', 'Of it'),
  ];
  const model = read(section('sect_C.1', 'Any', table('table_C.1-1', 'Any Module Attributes', ATTRIBUTES, ...rows)));
  const show = ({ range, equals, permitted, condition }: ItemsModel): string =>
    `${range ? `${range[0]}..${range[1] ?? 'n'}` : `${equals?.atMost ? '<=' : '='} ${equals?.count ? 'count of ' : ''}${equals?.keyword}${equals?.less ? ` - ${equals.less}` : ''}`}${permitted ? ' permitted' : ''}${condition ? ` if ${condition.text ?? 'unread'}` : ''}`;
  const notes = model.notes.filter(({ kind }) => kind === 'unread-items').map(() => 'unread');
  return [...(rowOf(model, 'table_C.1-1', 'ContentSequence').items ?? []).map(show), ...notes];
}

describe('a number of Items', () => {
  it.each([
    ['Only a single Item shall be included in this Sequence.', '1..1'],
    ['Only a single Item is permitted in this Sequence.', '1..1 permitted'],
    ['One or more Items shall be included in this Sequence.', '1..n'],
    ['One or more Items are permitted for this Sequence.', '1..n permitted'],
    ['Zero or one Item shall be included in this Sequence.', '0..1'],
    ['Two Items shall be included in this Sequence', '2..2'],
    ['One Item shall be present in this Sequence.', '1..1'],
    ['Only one or two Items are permitted in this Sequence.', '1..2 permitted'],
    ['Exactly two Items shall be included in this Sequence, the first of which is the lower.', '2..2'],
    ['One or more Items are permitted in this Sequence, one Item for each of them.', '1..n permitted'],
    ['The number of Items shall match the value of Samples per Pixel (0028, 0002).', '= SamplesPerPixel'],
    [
      'The number of Items shall be equal to the number of Items in Acquisition Context Sequence (0040,0555).',
      '= count of AcquisitionContextSequence',
    ],
    ['There shall be Samples per Pixel (0028,0002) Items in the Sequence.', '= SamplesPerPixel'],
    ['Shall have the same number of Items as the value of Samples per Pixel (0028,0002).', '= SamplesPerPixel'],
    [
      'The number of Items in this Sequence shall be one less than the number of Items in Acquisition Context Sequence (0040,0555).',
      '= count of AcquisitionContextSequence - 1',
    ],
    [
      'The number and order of Items shall equal the Items in Acquisition Context Sequence (0040,0555).',
      '= count of AcquisitionContextSequence',
    ],
    [
      'In the first Control Point the number of Items shall be equal to the number of Items of Acquisition Context Sequence (0040,0555).',
      '= count of AcquisitionContextSequence if this is the first item',
    ],
    ['If Modality (0008,0060) is CT, only a single Item shall be included in this Sequence.', '1..1 if Modality is CT'],
    ['If Modality (0008,0060) is CT or MR only a single Item shall be included in this Sequence.', '1..1 if Modality is one of CT, MR'],
    ['Two Items shall be included in this Sequence if Modality (0008,0060) is CT.', '2..2 if Modality is CT'],
  ])('%s', (text, expected) => {
    expect(itemsOf(text)).toEqual([expected]);
  });
  it('has two rules where another number holds in one case', () => {
    expect(
      itemsOf(
        'Only a single Item shall be included in this Sequence, unless Modality (0008,0060) is CT, in which case two or more Items shall be included in this Sequence.',
      ),
    ).toEqual(['1..1 if Modality is not CT', '2..n if Modality is CT']);
  });
  it('has two rules where one attribute stands in for another, or later Items may have fewer', () => {
    expect(
      itemsOf(
        'Shall have the same number of Items as the value of Modality (0008,0060) if present, or otherwise the value of Samples per Pixel (0028,0002).',
      ),
    ).toEqual(['= Modality if Modality is present', '= SamplesPerPixel if Modality is not present']);
    expect(
      itemsOf(
        'The number of Items shall equal the number of Items in Acquisition Context Sequence (0040,0555) in the first Control Point and be equal or less in subsequent Control Points.',
      ),
    ).toEqual([
      '= count of AcquisitionContextSequence if this is the first item',
      '<= count of AcquisitionContextSequence if not (this is the first item)',
    ]);
  });
  it('is not stated by a sentence on what several Items mean', () => {
    expect(itemsOf('If more than one Item is present, each Item is the same thing in other codes.')).toEqual([]);
  });
  it('is noted where it is not understood', () => {
    expect(itemsOf('The number of Items shall be one less than there are days in the week.')).toEqual(['unread']);
  });
});

/** Rules of presentation states, annotations, selectors, hanging protocols and UIDs. */
import type { ConsistencyRule } from './language.ts';
import { all, count, has, isAt, isOwn, number, own, times, top } from './shorthand.ts';

const corner = (name: string, says: string, value: 1 | 2): ConsistencyRule => ({
  name,
  section: 'PS3.3 C.10.4',
  says,
  on: ['DisplayedAreaBottomRightHandCorner'],
  in: ['DisplayedAreaSelectionSequence'],
  when: all(isAt('ImageRotation', 1, 0), isAt('ImageHorizontalFlip', 1, 'N')),
  assert: { is: '>=', value, to: number({ keyword: 'DisplayedAreaTopLeftHandCorner', value, scope: 'item' }) },
});

export const presentationRules: readonly ConsistencyRule[] = [
  {
    name: 'uid-reuse',
    section: 'PS3.5 9',
    says: 'A UID identifies one entity',
    on: ['SeriesInstanceUID', 'SOPInstanceUID', 'FrameOfReferenceUID'],
    root: true,
    assert: {
      is: 'other',
      than: [top('StudyInstanceUID'), top('SeriesInstanceUID'), top('SOPInstanceUID'), top('FrameOfReferenceUID')],
    },
  },
  {
    name: 'graphic-data',
    section: 'PS3.3 C.10.5.1.2',
    says: 'Graphic Data have as many coordinates as Graphic Dimensions and Number of Graphic Points make',
    on: ['GraphicData'],
    in: ['GraphicObjectSequence'],
    assert: { is: 'count', to: times(number(own('GraphicDimensions')), number(own('NumberOfGraphicPoints'))) },
  },
  {
    name: 'graphic-point',
    section: 'PS3.3 C.10.5.1.2',
    says: 'A graphic of type POINT has one point',
    on: ['NumberOfGraphicPoints'],
    in: ['GraphicObjectSequence'],
    when: isOwn('GraphicType', 'POINT'),
    assert: { is: '=', to: 1 },
  },
  {
    name: 'graphic-circle',
    section: 'PS3.3 C.10.5.1.2',
    says: 'A graphic of type CIRCLE has two points',
    on: ['NumberOfGraphicPoints'],
    in: ['GraphicObjectSequence'],
    when: isOwn('GraphicType', 'CIRCLE'),
    assert: { is: '=', to: 2 },
  },
  {
    name: 'graphic-ellipse',
    section: 'PS3.3 C.10.5.1.2',
    says: 'A graphic of type ELLIPSE has four points',
    on: ['NumberOfGraphicPoints'],
    in: ['GraphicObjectSequence'],
    when: isOwn('GraphicType', 'ELLIPSE'),
    assert: { is: '=', to: 4 },
  },
  {
    name: 'presentation-one-class',
    section: 'PS3.3 C.11.11',
    says: 'The images of a Series that a presentation state applies to are of one SOP Class',
    on: ['ReferencedImageSequence'],
    tables: ['table_C.11.11-1b'],
    assert: { is: 'one-class' },
  },
  corner('displayed-area-columns', 'The right column of an upright displayed area is not left of its left one', 1),
  corner('displayed-area-rows', 'The bottom row of an upright displayed area is not above its top one', 2),
  {
    name: 'compound-graphic-group',
    section: 'PS3.3 C.10.5',
    says: 'A part of a compound graphic is of the same group',
    on: ['GraphicGroupID'],
    in: ['TextObjectSequence', 'GraphicObjectSequence'],
    when: has('CompoundGraphicInstanceID'),
    assert: {
      is: '=',
      to: number({
        keyword: 'GraphicGroupID',
        within: ['CompoundGraphicSequence'],
        where: { key: 'CompoundGraphicInstanceID', by: 'CompoundGraphicInstanceID' },
      }),
    },
  },
  {
    name: 'selector-private-creators',
    section: 'PS3.3 10.17',
    says: 'There is one for each value of Selector Sequence Pointer',
    on: ['SelectorSequencePointerPrivateCreator', 'SelectorSequencePointerItems'],
    assert: { is: 'count', to: count(own('SelectorSequencePointer')) },
  },
  {
    name: 'numeric-value-forms',
    section: 'PS3.3 10.2',
    says: 'Another form of Numeric Value has as many values',
    on: ['FloatingPointValue', 'RationalNumeratorValue', 'RationalDenominatorValue'],
    // Of reports there is a single value, which is a rule of their content.
    tables: ['table_10-2'],
    when: has('NumericValue'),
    assert: { is: 'count', to: count(own('NumericValue')) },
  },
  {
    name: 'private-elements-ascending',
    section: 'PS3.3 C.12.1.1.7',
    says: 'Element numbers grow',
    on: ['NonidentifyingPrivateElements', 'IdentifyingPrivateElements'],
    assert: { is: 'increasing' },
  },
];

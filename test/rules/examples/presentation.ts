/** Examples of the rules of UIDs, presentation states, annotations, selectors, numbers of a kind of their own. */
import type { Example } from './form.ts';

const state = 'grayscale-softcopy-presentation-state';
const graphics = 'GraphicAnnotationSequence.GraphicObjectSequence';
const graphic = (GraphicType: string, ...GraphicData: number[]) => ({
  GraphicDimensions: 2,
  NumberOfGraphicPoints: GraphicData.length / 2,
  GraphicData,
  GraphicType,
});
const image = (ReferencedSOPClassUID: string) => ({ ReferencedSOPClassUID });
const upright = { ImageRotation: 0, ImageHorizontalFlip: 'N' };

export const presentationExamples: Readonly<Record<string, Example>> = {
  'uid-reuse': {
    iod: 'ct-image',
    root: { StudyInstanceUID: '2.25.1' },
    pass: { SeriesInstanceUID: '2.25.2' },
    fail: { SeriesInstanceUID: '2.25.1' },
  },
  'graphic-data': {
    iod: state,
    at: graphics,
    pass: graphic('POLYLINE', 0, 0, 4, 4),
    fail: { ...graphic('POLYLINE', 0, 0, 4, 4), NumberOfGraphicPoints: 3 },
  },
  'graphic-point': { iod: state, at: graphics, pass: graphic('POINT', 1, 1), fail: graphic('POINT', 1, 1, 2, 2) },
  'graphic-circle': { iod: state, at: graphics, pass: graphic('CIRCLE', 1, 1, 2, 2), fail: graphic('CIRCLE', 1, 1) },
  'graphic-ellipse': {
    iod: state,
    at: graphics,
    pass: graphic('ELLIPSE', 0, 1, 2, 1, 1, 0, 1, 2),
    fail: graphic('ELLIPSE', 0, 1, 2, 1),
  },
  'presentation-one-class': {
    iod: state,
    at: 'ReferencedSeriesSequence',
    pass: [
      { ReferencedImageSequence: [image('1.2.840.10008.5.1.4.1.1.2'), image('1.2.840.10008.5.1.4.1.1.2')] },
      { ReferencedImageSequence: [image('1.2.840.10008.5.1.4.1.1.4')] },
    ],
    fail: { ReferencedImageSequence: [image('1.2.840.10008.5.1.4.1.1.2'), image('1.2.840.10008.5.1.4.1.1.4')] },
  },
  'displayed-area-columns': {
    iod: state,
    root: upright,
    at: 'DisplayedAreaSelectionSequence',
    pass: { DisplayedAreaTopLeftHandCorner: [1, 1], DisplayedAreaBottomRightHandCorner: [512, 512] },
    fail: { DisplayedAreaTopLeftHandCorner: [512, 1], DisplayedAreaBottomRightHandCorner: [1, 512] },
  },
  'displayed-area-rows': {
    iod: state,
    root: upright,
    at: 'DisplayedAreaSelectionSequence',
    pass: { DisplayedAreaTopLeftHandCorner: [1, 1], DisplayedAreaBottomRightHandCorner: [512, 512] },
    fail: { DisplayedAreaTopLeftHandCorner: [1, 512], DisplayedAreaBottomRightHandCorner: [512, 1] },
  },
  'compound-graphic-group': {
    iod: state,
    at: graphics,
    beside: { CompoundGraphicSequence: [{ CompoundGraphicInstanceID: 1, GraphicGroupID: 7 }] },
    pass: { CompoundGraphicInstanceID: 1, GraphicGroupID: 7 },
    fail: { CompoundGraphicInstanceID: 1, GraphicGroupID: 8 },
  },
  'selector-private-creators': {
    iod: 'ct-image',
    at: 'OriginalAttributesSequence.NonconformingModifiedAttributesSequence',
    on: 'SelectorSequencePointerItems',
    pass: { SelectorSequencePointer: ['00081140'], SelectorSequencePointerItems: [1] },
    fail: { SelectorSequencePointer: ['00081140'], SelectorSequencePointerItems: [1, 2] },
  },
  'numeric-value-forms': {
    iod: 'mr-image',
    at: 'RequestAttributesSequence.ScheduledProtocolCodeSequence.ProtocolContextSequence',
    pass: { ValueType: 'NUMERIC', NumericValue: [1.5, 2], FloatingPointValue: [1.5, 2] },
    fail: { ValueType: 'NUMERIC', NumericValue: [1.5], FloatingPointValue: [1.5, 2] },
    on: 'FloatingPointValue',
  },
  'private-elements-ascending': {
    iod: 'ct-image',
    at: 'PrivateDataElementCharacteristicsSequence',
    pass: { BlockIdentifyingInformationStatus: 'MIXED', NonidentifyingPrivateElements: [1, 5] },
    fail: { BlockIdentifyingInformationStatus: 'MIXED', NonidentifyingPrivateElements: [5, 1] },
  },
  'optical-path-identifier-refers': {
    iod: 'vl-whole-slide-microscopy-image',
    at: 'SharedFunctionalGroupsSequence.OpticalPathIdentificationSequence',
    root: { OpticalPathSequence: [{ OpticalPathIdentifier: 'A' }], PerFrameFunctionalGroupsSequence: [{}] },
    pass: { OpticalPathIdentifier: 'A' },
    fail: { OpticalPathIdentifier: 'B' },
  },
  'segment-number-unique': {
    iod: 'segmentation',
    at: 'SegmentSequence',
    root: { SegmentationType: 'LABELMAP' },
    pass: [{ SegmentNumber: 1 }, { SegmentNumber: 3 }],
    fail: [{ SegmentNumber: 3 }, { SegmentNumber: 3 }],
  },
  'segment-number-counted': {
    iod: 'segmentation',
    at: 'SegmentSequence',
    root: { SegmentationType: 'BINARY' },
    pass: [{ SegmentNumber: 1 }, { SegmentNumber: 2 }],
    fail: [{ SegmentNumber: 1 }, { SegmentNumber: 3 }],
  },
  'input-position-index-used': {
    iod: 'planar-mpr-volumetric-presentation-state',
    at: 'VolumetricPresentationStateInputSequence',
    pass: [{ InputSequencePositionIndex: 2 }, { InputSequencePositionIndex: 1 }],
    fail: [{ InputSequencePositionIndex: 1 }, { InputSequencePositionIndex: 3 }],
    item: 0,
  },
};

/** Lawful data that rules between attributes must leave alone, and mistakes that they tell once. */
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { encapsulatedPDF } from '../../generated/iods/encapsulated-pdf.ts';
import { enhancedXAImage } from '../../generated/iods/enhanced-xa-image.ts';
import { grayscaleSoftcopyPresentationState } from '../../generated/iods/grayscale-softcopy-presentation-state.ts';
import { genericImplantTemplate } from '../../generated/iods/generic-implant-template.ts';
import { ophthalmicOpticalCoherenceTomographyEnFaceImage } from '../../generated/iods/ophthalmic-optical-coherence-tomography-en-face-image.ts';
import { multiFrameGrayscaleByteSecondaryCaptureImage } from '../../generated/iods/multi-frame-grayscale-byte-secondary-capture-image.ts';
import { multiFrameGrayscaleWordSecondaryCaptureImage } from '../../generated/iods/multi-frame-grayscale-word-secondary-capture-image.ts';
import { rtIonPlan } from '../../generated/iods/rt-ion-plan.ts';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import type { IodRules } from '../../src/rules/tables.ts';
import type { Iod } from '../../src/rules/authoring.ts';
import { resultOf } from '../../src/validation/validate-tables.ts';

function said<Attributes>(iod: Iod<Attributes> & IodRules, patch: object): string[] {
  return resultOf({ ...minimalInstance(iod), ...patch }, iod).findings.flatMap((finding) =>
    finding.code === 'consistency' ? [`${finding.rule} ${finding.path}`] : [],
  );
}

describe('lawful data', () => {
  it('have Digital Signatures that share the parameters of one MAC', () => {
    const signed = { MACParametersSequence: [{ MACIDNumber: 1 }], DigitalSignaturesSequence: [{ MACIDNumber: 1 }, { MACIDNumber: 1 }] };
    expect(said(ctImage, signed)).toEqual([]);
    expect(said(ctImage, { MACParametersSequence: [{ MACIDNumber: 1 }, { MACIDNumber: 1 }] })).toEqual([
      'macid-number-unique MACParametersSequence[1].MACIDNumber',
    ]);
  });
  it('have Series of other SOP Classes in one presentation state', () => {
    const series = (uid: string): object => ({ ReferencedImageSequence: [{ ReferencedSOPClassUID: uid }] });
    const ReferencedSeriesSequence = [series('1.2.840.10008.5.1.4.1.1.2'), series('1.2.840.10008.5.1.4.1.1.4')];
    expect(said(grayscaleSoftcopyPresentationState, { ReferencedSeriesSequence })).toEqual([]);
  });
  it('have Items in another order than that in which they are applied', () => {
    const slabs = (...numbers: number[]): object => ({
      FractionGroupSequence: [{ NumberOfBeams: 1, ReferencedBeamSequence: [{}] }],
      IonBeamSequence: [
        {
          IonBlockSequence: [
            { NumberOfBlockSlabItems: numbers.length, BlockSlabSequence: numbers.map((BlockSlabNumber) => ({ BlockSlabNumber })) },
          ],
        },
      ],
    });
    const at = 'IonBeamSequence[0].IonBlockSequence[0].BlockSlabSequence';
    expect(said(rtIonPlan, slabs(2, 1, 3))).toEqual([]);
    expect(said(rtIonPlan, slabs(2, 2))).toEqual([`block-slab-number-counted ${at}[1].BlockSlabNumber`]);
    expect(said(rtIonPlan, slabs(1, 3))).toEqual([`block-slab-number-counted ${at}[1].BlockSlabNumber`]);
    expect(said(rtIonPlan, slabs(0, 1))).toEqual([`block-slab-number-counted ${at}[0].BlockSlabNumber`]);
  });
  it('have landmarks of several kinds that are numbered one after the other, or each kind from 1', () => {
    const landmarks = (...numbers: number[]): object[] => numbers.map((PlanningLandmarkID) => ({ PlanningLandmarkID }));
    const rest = { HPGLDocumentSequence: [{ HPGLDocumentID: 1 }] };
    const both = (...lines: number[]): object => ({
      ...rest,
      PlanningLandmarkPointSequence: landmarks(1, 2),
      PlanningLandmarkLineSequence: landmarks(...lines),
    });
    expect(said(genericImplantTemplate, both(3))).toEqual([]);
    expect(said(genericImplantTemplate, both(1))).toEqual([]);
    expect(said(genericImplantTemplate, { ...rest, PlanningLandmarkPlaneSequence: landmarks(2) })).toEqual([
      'planning-landmark-id-counted PlanningLandmarkPlaneSequence[0].PlanningLandmarkID',
    ]);
  });
  it('refer to surfaces of another object', () => {
    const patch = {
      SurfaceSequence: [{ SurfaceNumber: 1 }],
      ReferencedSurfaceMeshIdentificationSequence: [{ ReferencedSOPInstanceUID: '1.2', ReferencedSurfaceNumber: 2 }],
    };
    expect(said(ophthalmicOpticalCoherenceTomographyEnFaceImage, patch)).toEqual([]);
  });
  it('have buffers in lists of one', () => {
    expect(said(ctImage, { VOILUTSequence: [{ LUTDescriptor: [4, 0, 16], LUTData: [new ArrayBuffer(8)] }] })).toEqual([]);
    expect(said(ctImage, { VOILUTSequence: [{ LUTDescriptor: [4, 0, 16], LUTData: [new ArrayBuffer(6)] }] })).toEqual([
      'lut-data-length VOILUTSequence[0].LUTData',
    ]);
    const document = { EncapsulatedDocument: [new ArrayBuffer(10)] };
    expect(said(encapsulatedPDF, { ...document, EncapsulatedDocumentLength: 9 })).toEqual([]);
    expect(said(encapsulatedPDF, { ...document, EncapsulatedDocumentLength: 7 })).toEqual([
      'encapsulated-document-length EncapsulatedDocumentLength',
    ]);
  });
});

describe('a mistake', () => {
  it('that a table, a rule and the IOD forbid is told once', () => {
    const at = (iod: IodRules, made: object, keyword: string, value: unknown): string[] =>
      resultOf({ ...made, [keyword]: value }, iod)
        .findings.filter(({ severity, path }) => severity === 'error' && path === keyword)
        .map((finding) => (finding.code === 'consistency' ? finding.rule : finding.code));
    expect(at(enhancedXAImage, minimalInstance(enhancedXAImage), 'Modality', 'ZZ')).toEqual(['value']);
    expect(at(enhancedXAImage, minimalInstance(enhancedXAImage), 'Modality', 'RF')).toEqual(['iod-fixed-value']);
    expect(
      at(multiFrameGrayscaleWordSecondaryCaptureImage, minimalInstance(multiFrameGrayscaleWordSecondaryCaptureImage), 'HighBit', 5),
    ).toEqual(['high-bit']);
    expect(
      at(multiFrameGrayscaleByteSecondaryCaptureImage, minimalInstance(multiFrameGrayscaleByteSecondaryCaptureImage), 'HighBit', 5),
    ).toEqual(['high-bit']);
  });
  it('in Segment Number is told once', () => {
    const made = minimalInstance(segmentation);
    const [segment] = made.SegmentSequence;
    const twice = { SegmentSequence: [segment, segment] };
    expect(said(segmentation, twice).filter((one) => one.includes('segment-number'))).toEqual([
      'segment-number-counted SegmentSequence[1].SegmentNumber',
    ]);
    const labels = { ...twice, SegmentationType: 'LABELMAP', SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.7' };
    expect(said(segmentation, labels).filter((one) => one.includes('segment-number'))).toEqual([
      'segment-number-unique SegmentSequence[1].SegmentNumber',
    ]);
  });
});

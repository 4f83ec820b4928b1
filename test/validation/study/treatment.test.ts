/** Conditions of radiotherapy on other instances: met, not met, cannot be told, for each family of them. */
import { describe, expect, it } from 'vitest';
import { cArmPhotonElectronRadiation } from '../../../generated/iods/c-arm-photon-electron-radiation.ts';
import { cArmPhotonElectronRadiationRecord } from '../../../generated/iods/c-arm-photon-electron-radiation-record.ts';
import { ctImage } from '../../../generated/iods/ct-image.ts';
import { enhancedRTImage } from '../../../generated/iods/enhanced-rt-image.ts';
import { rtBrachyApplicationSetupDeliveryInstruction } from '../../../generated/iods/rt-brachy-application-setup-delivery-instruction.ts';
import { rtPlan } from '../../../generated/iods/rt-plan.ts';
import { rtRadiationRecordSet } from '../../../generated/iods/rt-radiation-record-set.ts';
import { rtRadiationSet } from '../../../generated/iods/rt-radiation-set.ts';
import { rtRadiationSetDeliveryInstruction } from '../../../generated/iods/rt-radiation-set-delivery-instruction.ts';
import { rtSegmentAnnotation } from '../../../generated/iods/rt-segment-annotation.ts';
import { rtTreatmentPreparation } from '../../../generated/iods/rt-treatment-preparation.ts';
import { segmentation } from '../../../generated/iods/segmentation.ts';
import { instance, type Row, reference, said } from './said.ts';

const radiations = [instance(cArmPhotonElectronRadiation), instance(cArmPhotonElectronRadiation)];
const [first = {}, second = {}] = radiations;

describe('a set of RT Radiations', () => {
  const set = instance(rtRadiationSet, { RTRadiationSequence: radiations.map((one) => reference(one)) });
  const group = { TreatmentPositionGroupUID: '1.2.3', TreatmentPositionGroupLabel: 'A', ReferencedRTRadiationSequence: [reference(first)] };
  const grouped = instance(rtRadiationSet, { RTRadiationSequence: [reference(first)], TreatmentPositionGroupSequence: [group] });
  const instruction = (tasks: Row[], more: Row = {}): Row => ({
    ...instance(rtRadiationSetDeliveryInstruction),
    ReferencedRTRadiationSetSequence: [reference(set)],
    RTRadiationTaskSequence: tasks.map((one, index) => ({
      ReferencedRTRadiationSequence: [reference(one)],
      RadiationOrderIndex: index + 1,
    })),
    ...more,
  });
  const left = { OmittedRadiationSequence: [{ ReferencedRTRadiationSequence: [reference(second)] }] };
  it.each([
    ['is delivered in part', instruction([first]), [set], ['missing OmittedRadiationSequence', 'decided OmittedRadiationSequence']],
    ['is delivered as a whole', instruction(radiations), [set], ['decided OmittedRadiationSequence']],
    ['is said to be left off in part, and is delivered', instruction(radiations, left), [set], ['forbidden OmittedRadiationSequence']],
    ['is left off in part', instruction([first], left), [set], []],
    ['is not there', instruction([first]), [], [`undecided OmittedRadiationSequence without ${set.SOPInstanceUID}`]],
  ] as const)('%s', async (_what, dataset, there, expected) => {
    expect(await said('OmittedRadiationSequence', dataset, ...there)).toEqual(expected);
  });

  const scope = (of: Row, more: Row = {}): Row =>
    instance(rtTreatmentPreparation, {
      RTPatientPositionScopeSequence: [{ ReferencedRTRadiationSetSequence: [{ ...reference(of), ...more }] }],
    });
  const place = 'RTPatientPositionScopeSequence[0].ReferencedRTRadiationSetSequence[0]';
  const some = (...of: Row[]): Row => ({ ReferencedRTRadiationSequence: of.map((one) => reference(one)) });
  it.each([
    [
      'all its radiations',
      scope(set, some(first, second)),
      'ReferencedRTRadiationSequence',
      [`forbidden ${place}.ReferencedRTRadiationSequence`],
    ],
    ['some of its radiations', scope(set, some(first)), 'ReferencedRTRadiationSequence', []],
    ['groups that it has not', scope(set), 'TreatmentPositionGroupSequence', [`decided ${place}.TreatmentPositionGroupSequence`]],
    [
      'a group though it has none',
      scope(set, { TreatmentPositionGroupSequence: [{ ReferencedTreatmentPositionGroupUID: '1.2.3' }] }),
      'TreatmentPositionGroupSequence',
      [`forbidden ${place}.TreatmentPositionGroupSequence`],
    ],
    [
      'a group that it has',
      scope(grouped, { TreatmentPositionGroupSequence: [{ ReferencedTreatmentPositionGroupUID: '1.2.3' }] }),
      'TreatmentPositionGroupSequence',
      [],
    ],
    // Whether some of the groups alone are meant only the author knows.
    ['no group of those that it has', scope(grouped), 'TreatmentPositionGroupSequence', []],
  ] as const)('a position for %s', async (_what, dataset, keyword, expected) => {
    expect(await said(keyword, dataset, set, grouped, ...radiations)).toEqual(expected);
  });
});

describe('the last meterset', () => {
  const point = (index: number, meterset?: number): Row => ({
    RTControlPointIndex: index,
    ...(meterset === undefined ? {} : { CumulativeMeterset: meterset }),
  });
  const radiation = instance(cArmPhotonElectronRadiation, {
    CArmPhotonElectronControlPointSequence: [point(1, 0), point(2, 120), point(3)],
  });
  const instruction = (end?: number): Row => ({
    ...instance(rtRadiationSetDeliveryInstruction),
    RTRadiationTaskSequence: [
      {
        ReferencedRTRadiationSequence: [reference(radiation)],
        TreatmentDeliveryContinuationFlag: 'YES',
        ContinuationStartMeterset: 1,
        ...(end === undefined ? {} : { ContinuationEndMeterset: end }),
      },
    ],
  });
  const path = 'RTRadiationTaskSequence[0].ContinuationEndMeterset';
  it.each([
    ['is the end all the same', instruction(120), [radiation], [`forbidden ${path}`]],
    ['is another than the end', instruction(80), [radiation], []],
    ['of a radiation that is not there', instruction(120), [], []],
    ['without an end, which may be that very one', instruction(), [radiation], []],
  ] as const)('%s', async (_what, dataset, there, expected) => {
    expect(await said('ContinuationEndMeterset', dataset, ...there)).toEqual(expected);
  });
});

describe('a plan', () => {
  const plan = instance(rtPlan, { BeamSequence: [{ BeamNumber: 1 }, { BeamNumber: 2 }] });
  const scope = (...beams: number[]): Row =>
    instance(rtTreatmentPreparation, {
      RTPatientPositionScopeSequence: [
        { ReferencedRTPlanSequence: [{ ...reference(plan), BeamSequence: beams.map((beam) => ({ ReferencedBeamNumber: beam })) }] },
      ],
    });
  const path = 'RTPatientPositionScopeSequence[0].ReferencedRTPlanSequence[0].BeamSequence';
  it.each([
    ['of which all beams are meant', scope(1, 2), [plan], [`forbidden ${path}`]],
    ['of which one beam is meant', scope(2), [plan], []],
    ['that is not there', scope(1, 2), [], []],
  ] as const)('%s', async (_what, dataset, there, expected) => {
    expect(await said('BeamSequence', dataset, ...there)).toEqual(expected);
  });

  const brachy = (type: string): Row => instance(rtPlan, { BrachyTreatmentType: type });
  const instruction = (of: Row, delivery: string, more: Row = {}): Row => ({
    ...instance(rtBrachyApplicationSetupDeliveryInstruction),
    ReferencedRTPlanSequence: [reference(of)],
    BrachyTaskSequence: [{ TreatmentDeliveryType: delivery }],
    ...more,
  });
  const [pulsed, high] = [brachy('PDR'), brachy('HDR')];
  const number = 'ContinuationPulseNumber';
  it.each([
    ['of pulses that are continued', instruction(pulsed, 'CONTINUATION'), [pulsed], [`missing ${number}`, `decided ${number}`]],
    ['of no pulses', instruction(high, 'CONTINUATION'), [high], [`decided ${number}`]],
    ['of no pulses, with a pulse', instruction(high, 'CONTINUATION', { [number]: 1 }), [high], [`forbidden ${number}`]],
    ['of pulses that is not there', instruction(pulsed, 'CONTINUATION'), [], [`undecided ${number} without ${pulsed.SOPInstanceUID}`]],
    ['of which nothing is continued', instruction(pulsed, 'TREATMENT', { [number]: 1 }), [], []],
  ] as const)('%s', async (_what, dataset, there, expected) => {
    expect(await said(number, dataset, ...there)).toEqual(expected);
  });
});

describe('a device of the referenced instance', () => {
  const wedge = { DeviceIndex: 1, DeviceLabel: 'W' };
  const record = (of: Row, more: Row = {}): Row =>
    instance(cArmPhotonElectronRadiationRecord, {
      ReferencedRTInstanceSequence: [reference(of)],
      NumberOfWedges: 1,
      WedgeDefinitionSequence: [{ ...wedge, ...more }],
    });
  const with_ = instance(cArmPhotonElectronRadiation, { NumberOfWedges: 1, WedgeDefinitionSequence: [wedge] });
  const path = 'WedgeDefinitionSequence[0].ReferencedDefinedDeviceIndex';
  const { WedgeDefinitionSequence: _, ...without } = instance(cArmPhotonElectronRadiation);
  const index = { ReferencedDefinedDeviceIndex: 1 };
  it.each([
    ['that has none of its kind', record(without, index), [without], [`forbidden ${path}`]],
    ['that has none, and is not named', record(without), [without], [`decided ${path}`]],
    ['that has some', record(with_, index), [with_], []],
    ['of which none is named: whether it is the same only its author knows', record(with_), [with_], []],
    ['that is not there', record(with_), [], [`undecided ${path} without ${with_.SOPInstanceUID}`]],
  ] as const)('%s', async (_what, dataset, there, expected) => {
    expect(await said('ReferencedDefinedDeviceIndex', dataset, ...there)).toEqual(expected);
  });
});

describe('the dose of a set', () => {
  const dose = { RadiationDoseIdentificationIndex: 1, RadiationDoseIdentificationLabel: 'D' };
  const [with_, without] = [instance(rtRadiationSet, { RadiationDoseIdentificationSequence: [dose] }), instance(rtRadiationSet)];
  const record = (of: Row, more: Row = {}): Row =>
    instance(rtRadiationRecordSet, {
      ReferencedRTRadiationSetSequence: [reference(of)],
      RadiationDoseIdentificationSequence: [{ ...dose, ...more }],
    });
  const path = 'RadiationDoseIdentificationSequence[0].ReferencedRadiationDoseIdentificationIndex';
  const index = { ReferencedRadiationDoseIdentificationIndex: 1 };
  it.each([
    ['that identifies none', record(without, index), [without], [`forbidden ${path}`]],
    ['that identifies none, unnamed', record(without), [without], [`decided ${path}`]],
    ['that identifies it', record(with_, index), [with_], []],
    ['that is not there', record(without), [], [`undecided ${path} without ${without.SOPInstanceUID}`]],
  ] as const)('%s', async (_what, dataset, there, expected) => {
    expect(await said('ReferencedRadiationDoseIdentificationIndex', dataset, ...there)).toEqual(expected);
  });
});

describe('segments that are combined', () => {
  const frame = (uid: string): Row => instance(segmentation, { FrameOfReferenceUID: uid });
  const [a, b, other] = [frame('1.2.1'), frame('1.2.1'), frame('1.2.2')];
  const annotation = (...of: Row[]): Row => {
    const own = '1.2.9';
    return instance(rtSegmentAnnotation, {
      SOPInstanceUID: own,
      SegmentReferenceSequence: [
        ...of.map((one, index) => ({
          SegmentReferenceIndex: index + 1,
          DirectSegmentReferenceSequence: [
            { ConceptualVolumeUID: `1.2.3.${index}`, ReferencedSOPSequence: [reference(one)], ReferencedSegmentNumber: [1] },
          ],
        })),
        {
          SegmentReferenceIndex: of.length + 1,
          CombinationSegmentReferenceSequence: [
            {
              ConceptualVolumeUID: '1.2.4',
              ConceptualVolumeCombinationFlag: 'YES',
              ConceptualVolumeConstituentSequence: of.map((_one, index) => ({
                ConceptualVolumeConstituentIndex: index + 1,
                ConstituentConceptualVolumeUID: `1.2.3.${index}`,
                ConceptualVolumeConstituentSegmentationReferenceSequence: [
                  {
                    ReferencedDirectSegmentInstanceSequence: [{ ReferencedSOPClassUID: '1.2', ReferencedSOPInstanceUID: own }],
                    ReferencedSegmentReferenceIndex: index + 1,
                  },
                ],
              })),
            },
          ],
        },
      ],
    });
  };
  const path = 'ReferencedSpatialRegistrationSequence';
  it.each([
    ['are of one Frame of Reference', annotation(a, b), [a, b], [`decided ${path}`]],
    ['are of two', annotation(a, other), [a, other], [`missing ${path}`, `decided ${path}`]],
    ['are of two, whatever a third is', annotation(a, other, b), [a, other], [`missing ${path}`, `decided ${path}`]],
    ['are not all there', annotation(a, b), [a], [`undecided ${path} without ${b.SOPInstanceUID}`]],
  ] as const)('%s', async (_what, dataset, there, expected) => {
    expect(await said(path, dataset, ...there)).toEqual(expected);
  });
});

describe('a volume that another instance issued', () => {
  const origin = instance(rtSegmentAnnotation);
  const holder = (from: Row | null): Row =>
    instance(rtSegmentAnnotation, {
      SegmentReferenceSequence: [
        {
          SegmentReferenceIndex: 1,
          DirectSegmentReferenceSequence: [
            { ConceptualVolumeUID: '1.2.3', ...(from === null ? {} : { OriginatingSOPInstanceReferenceSequence: [reference(from)] }) },
          ],
        },
      ],
    });
  const path = 'SegmentReferenceSequence[0].DirectSegmentReferenceSequence[0].OriginatingSOPInstanceReferenceSequence';
  const issuer = { ...holder(null), SOPInstanceUID: origin.SOPInstanceUID };
  const about = async (dataset: Row, ...others: Row[]): Promise<string[]> => {
    const uid = dataset.SOPInstanceUID;
    // Of the others nothing is asked here.
    return (await said('OriginatingSOPInstanceReferenceSequence', ...others.map((one) => ({ ...one })), dataset)).filter(
      (line) => uid === undefined || line.includes(path),
    );
  };
  it('is said to be its own by an instance that a third does not name', async () => {
    const copy = holder(null);
    const found = await about(copy, issuer, holder(issuer));
    // The copy lacks its origin; the issuer itself is decided to be the origin.
    expect(found.filter((line) => line.startsWith('missing'))).toEqual([`missing ${path}`]);
  });
  it('is its own by the word of another', async () => {
    expect(await about(issuer, holder(issuer))).toEqual([`decided ${path}`]);
  });
  it('is open where no other speaks of it', async () => {
    expect(await about(holder(null))).toEqual([]);
    expect(await about(holder(null), holder(null))).toEqual([]);
  });
  it('is open where the origin is not there', async () => {
    expect(await about(holder(null), holder(issuer))).toEqual([]);
  });
});

describe('an image with the position of its device', () => {
  const group = (index: boolean): Row => ({
    RTImageFrameImagingDevicePositionSequence: [
      {
        ImagingSourcePositionSequence: [
          { ...(index ? { ReferencedDefinedDeviceIndex: 1 } : {}), DevicePositionToEquipmentMappingMatrix: [] },
        ],
      },
    ],
  });
  const image = (index: boolean, more: Row = {}): Row =>
    instance(enhancedRTImage, { SharedFunctionalGroupsSequence: [group(index)], PerFrameFunctionalGroupsSequence: [{}], ...more });
  const derived = (from: Row, index = false): Row =>
    image(index, { ImageType: ['DERIVED', 'PRIMARY', 'OTHER', 'NONE'], SourceImageSequence: [reference(from)] });
  const path =
    'SharedFunctionalGroupsSequence[0].RTImageFrameImagingDevicePositionSequence[0].ImagingSourcePositionSequence[0].ReferencedDefinedDeviceIndex';
  const [with_, without] = [image(true), instance(ctImage)];
  it.each([
    ['derived from one that has it', derived(with_), [with_], [`missing ${path} [[1,1]]`, `decided ${path}`]],
    ['derived from one that has none', derived(without), [without], [`decided ${path}`]],
    ['derived from one that has none, with its own', derived(without, true), [without], []],
    ['derived from one that is not there', derived(with_), [], [`undecided ${path} [[1,1]] without ${with_.SOPInstanceUID}`]],
  ] as const)('%s', async (_what, dataset, there, expected) => {
    const found = await said('ReferencedDefinedDeviceIndex', dataset, ...there);
    expect(found.filter((line) => line.includes('ImagingSourcePositionSequence'))).toEqual(expected);
  });
});

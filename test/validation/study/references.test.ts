/** Conditions on what a reference leads to: presentation states, protocols, templates, inventories; met, not met, cannot be told. */
import { describe, expect, it } from 'vitest';
import { advancedBlendingPresentationState } from '../../../generated/iods/advanced-blending-presentation-state.ts';
import { ctImage } from '../../../generated/iods/ct-image.ts';
import { ctPerformedProcedureProtocol } from '../../../generated/iods/ct-performed-procedure-protocol.ts';
import { genericImplantTemplate } from '../../../generated/iods/generic-implant-template.ts';
import { grayscaleSoftcopyPresentationState } from '../../../generated/iods/grayscale-softcopy-presentation-state.ts';
import { implantTemplateGroup } from '../../../generated/iods/implant-template-group.ts';
import { inventory } from '../../../generated/iods/inventory.ts';
import { secondaryCaptureImage } from '../../../generated/iods/secondary-capture-image.ts';
import { xaxrfGrayscaleSoftcopyPresentationState } from '../../../generated/iods/xa-xrf-grayscale-softcopy-presentation-state.ts';
import { xRayAngiographicImage } from '../../../generated/iods/x-ray-angiographic-image.ts';
import { instance, type Row, reference, said } from './said.ts';

const inSeries = (...of: Row[]): Row => ({
  ReferencedSeriesSequence: [{ SeriesInstanceUID: '1.2.3', ReferencedImageSequence: of.map((one) => reference(one)) }],
});

describe('the overlays of referenced images', () => {
  const overlay = { OverlayRows: 2, OverlayColumns: 2 };
  const [plain, first, second] = [
    instance(secondaryCaptureImage),
    instance(secondaryCaptureImage, overlay),
    instance(secondaryCaptureImage, { '60020010': { vr: 'US', Value: [2] } }),
  ];
  const state = (of: Row[], more: Row): Row => instance(grayscaleSoftcopyPresentationState, { ...inSeries(...of), ...more });
  const layer = { OverlayActivationLayer: 'A' };
  const upper = { '60021001': { vr: 'CS', Value: ['A'] } };
  it.each([
    ['are those of the layer', state([plain, first], layer), [plain, first], 'OverlayActivationLayer', []],
    ['are none', state([plain], layer), [plain], 'OverlayActivationLayer', ['forbidden OverlayActivationLayer']],
    ['are of another group', state([second], layer), [second], 'OverlayActivationLayer', ['forbidden OverlayActivationLayer']],
    ['are none, the state having its own', state([plain], { ...layer, ...overlay }), [plain], 'OverlayActivationLayer', []],
    ['are not told where an image is not there', state([plain, first], layer), [plain], 'OverlayActivationLayer', []],
    ['are those of a layer above the first', state([second], upper), [second], '60021001', []],
    ['are none of a layer above the first', state([first], upper), [first], '60021001', ['forbidden 60021001']],
    // That a layer is missing is not asked where no attribute of the module puts it in use.
    ['are there, and no layer is', state([first], {}), [first], 'OverlayActivationLayer', []],
  ] as const)('%s', async (_what, dataset, there, keyword, expected) => {
    expect(await said(keyword, dataset, ...there)).toEqual(expected);
  });
});

describe('the intensity of subtracted images', () => {
  const image = (relation: string): Row => instance(xRayAngiographicImage, { PixelIntensityRelationship: relation });
  const [log, linear] = [image('LOG'), image('LIN')];
  const state = (of: Row[], item: Row = {}): Row =>
    instance(xaxrfGrayscaleSoftcopyPresentationState, {
      ...inSeries(...of),
      MaskSubtractionSequence: [{ MaskOperation: 'AVG_SUB', MaskFrameNumbers: [1], ...item }],
    });
  const path = 'MaskSubtractionSequence[0].PixelIntensityRelationshipLUTSequence';
  const one = (of: Row): Row => ({ ReferencedImageSequence: [reference(of)] });
  it.each([
    ['is linear', state([linear]), [linear], [`missing ${path}`, `decided ${path}`]],
    ['is logarithmic', state([log]), [log], [`decided ${path}`]],
    [
      'is logarithmic, with a table to make it so',
      state([log], { PixelIntensityRelationshipLUTSequence: [{}] }),
      [log],
      [`forbidden ${path}`],
    ],
    ['is that of the image that the Item names', state([log, linear], one(log)), [log, linear], [`decided ${path}`]],
    ['is of both kinds', state([log, linear]), [log, linear], []],
    ['is that of an image that is not there', state([linear]), [], [`undecided ${path} without ${linear.SOPInstanceUID}`]],
  ] as const)('%s', async (_what, dataset, there, expected) => {
    expect(await said('PixelIntensityRelationshipLUTSequence', dataset, ...there)).toEqual(expected);
  });
});

describe('a threshold and a VOI LUT for images', () => {
  const [gray, color] = [instance(ctImage), instance(secondaryCaptureImage, { PhotometricInterpretation: 'RGB' })];
  const state = (of: Row): Row => {
    const dataset = instance(advancedBlendingPresentationState);
    const [input] = dataset.AdvancedBlendingSequence as Row[];
    dataset.AdvancedBlendingSequence = [
      { ...input, ReferencedImageSequence: [reference(of)], ThresholdSequence: [{}], SoftcopyVOILUTSequence: [{}] },
    ];
    return dataset;
  };
  const path = 'AdvancedBlendingSequence[0].SoftcopyVOILUTSequence';
  it.each([
    ['of gray', state(gray), [gray], []],
    ['of colour', state(color), [color], [`forbidden ${path}`]],
    ['that are not there', state(color), [], []],
  ] as const)('%s', async (_what, dataset, there, expected) => {
    expect(await said('SoftcopyVOILUTSequence', dataset, ...there)).toEqual(expected);
  });
});

describe('the IOD of a reference, by its SOP Class', () => {
  const photo = (uid: string, more: Row = {}): Row =>
    instance(ctImage, {
      ReferencedPatientPhotoSequence: [
        {
          TypeOfInstances: 'DICOM',
          ReferencedSOPSequence: [{ ReferencedSOPClassUID: uid, ReferencedSOPInstanceUID: '1.2.3' }],
          ...more,
        },
      ],
    });
  const path = 'ReferencedPatientPhotoSequence[0].StudyInstanceUID';
  const uids = { StudyInstanceUID: '1.2.3', SeriesInstanceUID: '1.2.3.4' };
  const [ct, palette, unknown] = ['1.2.840.10008.5.1.4.1.1.2', '1.2.840.10008.5.1.4.39.1', '1.2.3.4.5'];
  it.each([
    ['has a Study', photo(ct), [`missing ${path}`, `decided ${path}`]],
    ['has a Study, that is named', photo(ct, uids), []],
    ['has none', photo(palette), [`decided ${path}`]],
    ['has none, and one is named', photo(palette, uids), [`forbidden ${path}`]],
    ['is not known', photo(unknown), []],
    ['is not known, with a Study', photo(unknown, uids), []],
    ['is of no matter to an image of another kind', photo(palette, { TypeOfInstances: 'CDA' }), []],
  ] as const)('%s', async (_what, dataset, expected) => {
    const found = await said('StudyInstanceUID', dataset);
    expect(found.filter((line) => line.includes('ReferencedPatientPhotoSequence'))).toEqual(expected);
  });
  it('has a Series too', async () => {
    const found = await said('SeriesInstanceUID', photo(ct));
    expect(found.filter((line) => line.startsWith('missing'))).toEqual(['missing ReferencedPatientPhotoSequence[0].SeriesInstanceUID']);
  });
});

describe('an implant template', () => {
  const group = (of: Row, more: Row): Row =>
    instance(implantTemplateGroup, {
      ImplantTemplateGroupMembersSequence: [{ ...reference(of), ImplantTemplateGroupMemberID: 1, ...more }],
    });
  const [solid, flat] = [
    instance(genericImplantTemplate, { NumberOfSurfaces: 1 }),
    instance(genericImplantTemplate, { HPGLDocumentSequence: [{ HPGLDocumentID: 1 }] }),
  ];
  const point = { ThreeDImplantTemplateGroupMemberMatchingPoint: [0, 0, 0] };
  const flatPoint = { ImplantTemplateGroupMemberMatching2DCoordinatesSequence: [{}] };
  const place = 'ImplantTemplateGroupMembersSequence[0]';
  it.each([
    ['with surfaces has a point in space', group(solid, point), solid, []],
    ['without has none', group(flat, point), flat, [`forbidden ${place}.ThreeDImplantTemplateGroupMemberMatchingPoint`]],
    ['with surfaces need not have one', group(solid, {}), solid, []],
    ['with documents has points in them', group(flat, flatPoint), flat, []],
    [
      'without has none in them',
      group(solid, flatPoint),
      solid,
      [`forbidden ${place}.ImplantTemplateGroupMemberMatching2DCoordinatesSequence`],
    ],
  ] as const)('%s', async (_what, dataset, template, expected) => {
    const about = async (...datasets: Row[]): Promise<string[]> => [
      ...(await said('ThreeDImplantTemplateGroupMemberMatchingPoint', ...datasets)),
      ...(await said('ImplantTemplateGroupMemberMatching2DCoordinatesSequence', ...datasets)),
    ];
    expect(await about(dataset, template)).toEqual(expected);
    expect(await about(dataset)).toEqual([]);
  });
});

describe('an Inventory that is referenced', () => {
  const [leaf, branch] = [instance(inventory), instance(inventory, { IncorporatedInventoryInstanceSequence: [{}] })];
  const root = (of: Row, more: Row = {}): Row =>
    instance(inventory, { IncorporatedInventoryInstanceSequence: [{ ...reference(of), ...more }] });
  const path = 'IncorporatedInventoryInstanceSequence[0].IncorporatedInventoryInstanceSequence';
  const more = { IncorporatedInventoryInstanceSequence: [reference(leaf)] };
  it.each([
    ['includes others', root(branch), [branch], [`missing ${path}`, `decided ${path}`]],
    ['includes none', root(leaf), [leaf], [`decided ${path}`]],
    ['includes none, and some are named', root(leaf, more), [leaf], [`forbidden ${path}`]],
    ['is not there', root(leaf), [], [`undecided ${path} without ${leaf.SOPInstanceUID}`]],
  ] as const)('%s', async (_what, dataset, there, expected) => {
    const found = await said('IncorporatedInventoryInstanceSequence', dataset, ...there);
    expect(found.filter((line) => line.split(' ')[1] === path)).toEqual(expected);
  });
});

describe('an element of a protocol', () => {
  const protocol = (number: number[], more: Row = {}): Row =>
    instance(ctPerformedProcedureProtocol, {
      SOPInstanceUID: '1.2.9',
      AcquisitionProtocolElementSequence: [{ ProtocolElementNumber: 1 }, { ProtocolElementNumber: 2 }],
      ReconstructionProtocolElementSequence: [{ ProtocolElementNumber: 1, SourceAcquisitionProtocolElementNumber: number, ...more }],
    });
  const path = 'ReconstructionProtocolElementSequence[0].ReferencedSOPInstanceUID';
  it.each([
    ['is here', protocol([1, 2]), [`decided ${path}`]],
    ['is not here', protocol([1, 3]), [`missing ${path}`, `decided ${path}`]],
    ['is here, by the very UID', protocol([2], { ReferencedSOPInstanceUID: '1.2.9' }), [`forbidden ${path}`]],
    ['is of another instance, whose number is one of here', protocol([2], { ReferencedSOPInstanceUID: '1.2.8' }), []],
    ['is of another instance', protocol([7], { ReferencedSOPInstanceUID: '1.2.8' }), []],
    ['has no number', protocol([]), []],
  ] as const)('%s', async (_what, dataset, expected) => {
    const found = await said('ReferencedSOPInstanceUID', dataset);
    // That the other instance is not there is said, too.
    expect(found.filter((line) => !line.startsWith('consistency'))).toEqual(expected);
  });
});

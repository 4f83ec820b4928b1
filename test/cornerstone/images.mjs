// Images for cornerstone3D without its loaders: instances by dcmjs, the modules that its adapters ask for, from them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dcmjs from 'dcmjs';

const { DicomMessage, DicomMetaDictionary } = dcmjs.data;

/** Data sets of a folder's files in the order of their Instance Numbers, as viewers stack them; each with the id that cornerstone knows it by. */
export function readInstances(folder) {
  const images = readdirSync(folder).map((name) => {
    const { dict, meta } = DicomMessage.readFile(new Uint8Array(readFileSync(join(folder, name))).buffer);
    const instance = DicomMetaDictionary.naturalizeDataset(dict);
    instance._meta = DicomMetaDictionary.namifyDataset(meta);
    return { imageId: `wadouri:mem/${name}`, instance };
  });
  return images.sort((a, b) => a.instance.InstanceNumber - b.instance.InstanceNumber);
}

const MODULES = {
  instance: (instance) => instance,
  sopCommonModule: (one) => ({ sopInstanceUID: one.SOPInstanceUID, sopClassUID: one.SOPClassUID }),
  // References to sources are found by the identity that stands here.
  generalImageModule: (one) => ({ sopInstanceUID: one.SOPInstanceUID, instanceNumber: one.InstanceNumber }),
  generalSeriesModule: (one) => ({
    modality: one.Modality,
    seriesInstanceUID: one.SeriesInstanceUID,
    studyInstanceUID: one.StudyInstanceUID,
    seriesNumber: one.SeriesNumber,
  }),
  imagePlaneModule: (one) => ({
    frameOfReferenceUID: one.FrameOfReferenceUID,
    rows: one.Rows,
    columns: one.Columns,
    imageOrientationPatient: one.ImageOrientationPatient,
    rowCosines: one.ImageOrientationPatient?.slice(0, 3),
    columnCosines: one.ImageOrientationPatient?.slice(3, 6),
    imagePositionPatient: one.ImagePositionPatient,
    sliceThickness: one.SliceThickness,
    pixelSpacing: one.PixelSpacing,
    rowPixelSpacing: one.PixelSpacing?.[0],
    columnPixelSpacing: one.PixelSpacing?.[1],
  }),
  imagePixelModule: (one) => ({
    samplesPerPixel: one.SamplesPerPixel,
    photometricInterpretation: one.PhotometricInterpretation,
    rows: one.Rows,
    columns: one.Columns,
    bitsAllocated: one.BitsAllocated,
    bitsStored: one.BitsStored,
    highBit: one.HighBit,
    pixelRepresentation: one.PixelRepresentation,
  }),
};

/** cornerstone's metadata, which knows the images. */
export async function providerOf(images) {
  const { metaData } = await import('@cornerstonejs/core');
  const byId = new Map(images.map(({ imageId, instance }) => [imageId, instance]));
  metaData.addProvider((type, imageId) => {
    const instance = byId.get(imageId);
    return instance && MODULES[type]?.(instance);
  }, 10_000);
  return { get: metaData.get, addCustomMetadata: () => {}, ...metaData };
}

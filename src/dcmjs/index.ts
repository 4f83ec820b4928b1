/** Reading and writing DICOM files: data sets keyed by keyword in and out. */
export { ReadDicomError, WriteDicomError } from './errors.ts';
export { readDicom, type ReadOptions, type ReadResult } from './read.ts';
export { dicomChunks, writeDicom, type WriteOptions } from './write.ts';
export { DicomJsonError, fromDicomJson, type JsonDataset, type JsonElement, printDicomJson, toDicomJson } from './json.ts';
export { DcmjsShapeError, fromDcmjs } from './from-dcmjs.ts';
export { fromNaturalized, type Naturalized, type NaturalizedDataset, toNaturalized } from './naturalized.ts';
export { type DcmjsDataset, type DcmjsDict, type DcmjsElement, toDcmjs, type ToDcmjsOptions } from './to-dcmjs.ts';

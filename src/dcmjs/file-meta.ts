/** File Meta Information (PS3.10 7.1) of a data set that is written. */
import { elementByKeyword } from '../dataset/dictionary.ts';
import type { DataItem } from '../dataset/types.ts';
import { IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME } from '../dataset/uids.ts';

/** A text attribute that is there and not empty. */
export function textOf(item: object, keyword: string): string | null {
  const value: unknown = Object.hasOwn(item, keyword) ? Reflect.get(item, keyword) : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The transfer syntax in which a data set has its pixel data, as far as it is known: an instance of a class knows its own, a file's meta names it. */
export function syntaxOf(dataset: object, meta: object | undefined): string | null {
  const own: unknown = Reflect.get(dataset, 'transferSyntaxUID');
  return typeof own === 'string' && own !== '' ? own : meta === undefined ? null : textOf(meta, 'TransferSyntaxUID');
}

/** Meta attributes keyed by keyword: those given, the data set's SOP Class and Instance, the transfer syntax; who wrote it where nobody is named. */
export function fileMeta(dataset: object, given: object, transferSyntaxUID: string): DataItem {
  const meta: DataItem = {};
  for (const [key, value] of Object.entries(given)) {
    if (!key.startsWith('_') && key !== 'FileMetaInformationGroupLength' && (elementByKeyword(key)?.tag ?? key).startsWith('0002'))
      meta[key] = value;
  }
  const sopClass = textOf(dataset, 'SOPClassUID') ?? textOf(meta, 'MediaStorageSOPClassUID');
  const sopInstance = textOf(dataset, 'SOPInstanceUID') ?? textOf(meta, 'MediaStorageSOPInstanceUID');
  return {
    FileMetaInformationVersion: Uint8Array.of(0, 1).buffer,
    ImplementationClassUID: IMPLEMENTATION_CLASS_UID,
    ImplementationVersionName: IMPLEMENTATION_VERSION_NAME,
    ...meta,
    ...(sopClass === null ? {} : { MediaStorageSOPClassUID: sopClass }),
    ...(sopInstance === null ? {} : { MediaStorageSOPInstanceUID: sopInstance }),
    TransferSyntaxUID: transferSyntaxUID,
  };
}

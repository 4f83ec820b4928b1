/** Types of the parts of dcmjs that tests call. */
declare module 'dcmjs' {
  interface Element {
    vr: string;
    Value?: unknown[];
    _rawValue?: unknown;
  }
  type Dict = Record<string, Element>;
  class DicomDict {
    constructor(meta: Dict);
    meta: Dict;
    dict: Dict;
    write(options?: { fragmentMultiframe?: boolean; allowInvalidVRLength?: boolean }): ArrayBuffer;
  }
  const dcmjs: {
    data: {
      DicomDict: typeof DicomDict;
      DicomMessage: { readFile(bytes: ArrayBuffer, options?: { ignoreErrors?: boolean }): DicomDict };
      DicomMetaDictionary: {
        nameMap: Readonly<Record<string, { tag: string; vr: string; vm?: string }>>;
        naturalizeDataset(dict: Dict): Record<string, unknown>;
        denaturalizeDataset(dataset: object): Dict;
      };
      datasetToDict(dataset: object): DicomDict;
    };
    log: { setLevel(level: string): void };
  };
  export default dcmjs;
}

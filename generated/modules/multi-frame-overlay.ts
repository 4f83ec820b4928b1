// Multi-frame Overlay, PS3.3 Table C.9-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.3.html#table_C.9-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Multi-frame Overlay: PS3.3 Table C.9-3. */
export interface MultiFrameOverlayModule {
  /** Number of Frames in Overlay (60xx,0015) IS, VM 1, Type 1. [C.9-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.3.html#table_C.9-3) */
  NumberOfFramesInOverlay: number;
  /** Image Frame Origin (60xx,0051) US, VM 1, Type 1C. [C.9-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.3.html#table_C.9-3) */
  ImageFrameOrigin?: number;
}

export const multiFrameOverlayRules: TableRules = {
  kind: 'module',
  id: 'MultiFrameOverlay',
  name: 'Multi-frame Overlay',
  table: 'table_C.9-3',
  section: 'sect_C.9.3',
  rows: [
    { keyword: 'NumberOfFramesInOverlay', tag: '60xx0015', vr: 'IS', vm: '1', type: '1' },
    {
      keyword: 'ImageFrameOrigin',
      tag: '60xx0051',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'b7f7795e1fc9',
        reason: 'knowledge',
        missing: 'whether the overlay begins at another frame than the first',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMultiFrameOverlay = (dataset: object): Finding[] => validateTable(dataset, multiFrameOverlayRules);

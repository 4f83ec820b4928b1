// Overlay Activation, PS3.3 Table C.11.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.7.html#table_C.11.7-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Overlay Activation: PS3.3 Table C.11.7-1. */
export interface OverlayActivationModule {
  /** Overlay Activation Layer (60xx,1001) CS, VM 1, Type 2C. [C.11.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.7.html#table_C.11.7-1) */
  OverlayActivationLayer?: string | null;
}

export const overlayActivationRules: TableRules = {
  kind: 'module',
  id: 'OverlayActivation',
  name: 'Overlay Activation',
  table: 'table_C.11.7-1',
  section: 'sect_C.11.7',
  rows: [
    {
      keyword: 'OverlayActivationLayer',
      tag: '60xx1001',
      vr: 'CS',
      vm: '1',
      type: '2C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: 'b93b6ca3ca8b',
        reason: 'other-instance',
        missing: 'whether the referenced images have overlays',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOverlayActivation = (dataset: object): Finding[] => validateTable(dataset, overlayActivationRules);

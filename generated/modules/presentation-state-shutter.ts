// Presentation State Shutter, PS3.3 Table C.11.12-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.12.html#table_C.11.12-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Presentation State Shutter: PS3.3 Table C.11.12-1. */
export interface PresentationStateShutterModule {
  /** Shutter Presentation Value (0018,1622) US, VM 1, Type 1C if module "Display Shutter" is used or module "Bitmap Display Shutter" is used. [C.11.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.12.html#table_C.11.12-1) */
  ShutterPresentationValue?: number;
  /** Shutter Presentation Color CIELab Value (0018,1624) US, VM 3, Type 1C if (module "Display Shutter" is used or module "Bitmap Display Shutter" is used) and SOPClassUID of the data set is not "1.2.840.10008.5.1.4.1.1.11.1". [C.11.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.12.html#table_C.11.12-1) */
  ShutterPresentationColorCIELabValue?: [number, number, number];
}

export const presentationStateShutterRules: TableRules = {
  kind: 'module',
  id: 'PresentationStateShutter',
  name: 'Presentation State Shutter',
  table: 'table_C.11.12-1',
  section: 'sect_C.11.12',
  rows: [
    {
      keyword: 'ShutterPresentationValue',
      tag: '00181622',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [{ op: 'module', module: 'Display Shutter' }, { op: 'module', module: 'Bitmap Display Shutter' }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '7e1486959c77',
      },
      overrides: ['sect_C.7.6.11'],
    },
    {
      keyword: 'ShutterPresentationColorCIELabValue',
      tag: '00181624',
      vr: 'US',
      vm: '3',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'or', of: [{ op: 'module', module: 'Display Shutter' }, { op: 'module', module: 'Bitmap Display Shutter' }] },
            { op: '!=', attribute: { keyword: 'SOPClassUID', scope: 'root' }, to: ['1.2.840.10008.5.1.4.1.1.11.1'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '5aa325138e41',
      },
      overrides: ['sect_C.7.6.11', 'sect_C.7.6.15'],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePresentationStateShutter = (dataset: object): Finding[] => validateTable(dataset, presentationStateShutterRules);

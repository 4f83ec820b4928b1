// X-Ray Frame Characteristics, PS3.3 Table C.8.19.6-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.1.html#table_C.8.19.6-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of XAXRFFrameCharacteristicsSequence. */
export interface XRayFrameCharacteristicsXAXRFFrameCharacteristicsItem {
  /** Derivation Description (0008,2111) ST, VM 1, Type 3. [C.8.19.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.1.html#table_C.8.19.6-1) */
  DerivationDescription?: string | null;
  /** Derivation Code Sequence (0008,9215) SQ, VM 1, Type 3. [C.8.19.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.1.html#table_C.8.19.6-1) */
  DerivationCodeSequence?: CodeSequenceItem[] | null;
  /** Acquisition Device Processing Description (0018,1400) LO, VM 1, Type 3. [C.8.19.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.1.html#table_C.8.19.6-1) */
  AcquisitionDeviceProcessingDescription?: string | null;
  /** Acquisition Device Processing Code (0018,1401) LO, VM 1, Type 3. [C.8.19.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.1.html#table_C.8.19.6-1) */
  AcquisitionDeviceProcessingCode?: string | null;
}

/** X-Ray Frame Characteristics: PS3.3 Table C.8.19.6-1. */
export interface XRayFrameCharacteristicsFunctionalGroup {
  /** XA/XRF Frame Characteristics Sequence (0018,9412) SQ, VM 1, Type 1. [C.8.19.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.1.html#table_C.8.19.6-1) */
  XAXRFFrameCharacteristicsSequence: [XRayFrameCharacteristicsXAXRFFrameCharacteristicsItem];
}

export const xRayFrameCharacteristicsRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayFrameCharacteristics',
  name: 'X-Ray Frame Characteristics',
  table: 'table_C.8.19.6-1',
  section: 'sect_C.8.19.6.1',
  rows: [
    {
      keyword: 'XAXRFFrameCharacteristicsSequence',
      tag: '00189412',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'DerivationDescription', tag: '00082111', vr: 'ST', vm: '1', type: '3' },
        {
          keyword: 'DerivationCodeSequence',
          tag: '00089215',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7203' }] }],
        },
        { keyword: 'AcquisitionDeviceProcessingDescription', tag: '00181400', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'AcquisitionDeviceProcessingCode', tag: '00181401', vr: 'LO', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayFrameCharacteristics = (dataset: object): Finding[] => validateTable(dataset, xRayFrameCharacteristicsRules);

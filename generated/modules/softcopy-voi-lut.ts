// Softcopy VOI LUT, PS3.3 Table C.11.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.8.html#table_C.11.8-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type VOILUTMacro, voilutRules as voilutMacroRules } from '../macros/voi-lut.ts';

/** An Item of SoftcopyVOILUTSequence. */
export interface SoftcopyVOILUTSoftcopyVOILUTItem extends VOILUTMacro {
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C. [C.11.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.8.html#table_C.11.8-1) */
  ReferencedImageSequence?: ImageSOPInstanceReferenceMacro[];
}

/** Softcopy VOI LUT: PS3.3 Table C.11.8-1. */
export interface SoftcopyVOILUTModule {
  /** Softcopy VOI LUT Sequence (0028,3110) SQ, VM 1, Type 1. [C.11.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.8.html#table_C.11.8-1) */
  SoftcopyVOILUTSequence: SoftcopyVOILUTSoftcopyVOILUTItem[];
}

export const softcopyVOILUTRules: TableRules = {
  kind: 'module',
  id: 'SoftcopyVOILUT',
  name: 'Softcopy VOI LUT',
  table: 'table_C.11.8-1',
  section: 'sect_C.11.8',
  rows: [
    {
      keyword: 'SoftcopyVOILUTSequence',
      tag: '00283110',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'dcaf8361d894',
            reason: 'knowledge',
            missing: 'whether the Item is for some alone of the images that the presentation state lists',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
        { include: () => voilutMacroRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSoftcopyVOILUT = (dataset: object): Finding[] => validateTable(dataset, softcopyVOILUTRules);

// Variable Modality LUT, PS3.3 Table C.11.35-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.35.html#table_C.11.35-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type ModalityLUTMacro, modalityLUTRules as modalityLUTMacroRules } from '../macros/modality-lut.ts';

/** An Item of VariableModalityLUTSequence. */
export interface VariableModalityLUTVariableModalityLUTItem extends ModalityLUTMacro {
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1. [C.11.35-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.35.html#table_C.11.35-1) */
  ReferencedImageSequence: ImageSOPInstanceReferenceMacro[];
}

/** Variable Modality LUT: PS3.3 Table C.11.35-1. */
export interface VariableModalityLUTModule {
  /** Variable Modality LUT Sequence (0028,3001) SQ, VM 1, Type 1. [C.11.35-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.35.html#table_C.11.35-1) */
  VariableModalityLUTSequence: VariableModalityLUTVariableModalityLUTItem[];
}

export const variableModalityLUTRules: TableRules = {
  kind: 'module',
  id: 'VariableModalityLUT',
  name: 'Variable Modality LUT',
  table: 'table_C.11.35-1',
  section: 'sect_C.11.35',
  rows: [
    {
      keyword: 'VariableModalityLUTSequence',
      tag: '00283001',
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
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
        { include: () => modalityLUTMacroRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVariableModalityLUT = (dataset: object): Finding[] => validateTable(dataset, variableModalityLUTRules);

// Image Frame Conversion Source, PS3.3 Table C.7.6.16.2.25.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.25.3.html#table_C.7.6.16.2.25.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** Image Frame Conversion Source: PS3.3 Table C.7.6.16.2.25.3-1. */
export interface ImageFrameConversionSourceFunctionalGroup {
  /** Conversion Source Attributes Sequence (0020,9172) SQ, VM 1, Type 1. [C.7.6.16.2.25.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.25.3.html#table_C.7.6.16.2.25.3-1) */
  ConversionSourceAttributesSequence: [ImageSOPInstanceReferenceMacro];
}

export const imageFrameConversionSourceRules: TableRules = {
  kind: 'functional-group',
  id: 'ImageFrameConversionSource',
  name: 'Image Frame Conversion Source',
  table: 'table_C.7.6.16.2.25.3-1',
  section: 'sect_C.7.6.16.2.25.3',
  rows: [
    {
      keyword: 'ConversionSourceAttributesSequence',
      tag: '00209172',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => imageSOPInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImageFrameConversionSource = (dataset: object): Finding[] => validateTable(dataset, imageFrameConversionSourceRules);

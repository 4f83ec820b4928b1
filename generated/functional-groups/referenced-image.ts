// Referenced Image, PS3.3 Table C.7.6.16-6
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.5.html#table_C.7.6.16-6
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of ReferencedImageSequence. */
export interface ReferencedImageReferencedImageItem extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.2.2" and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4" and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.128.1". [C.7.6.16-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.5.html#table_C.7.6.16-6) */
  PurposeOfReferenceCodeSequence?: [CodeSequenceItem];
}

/** Referenced Image: PS3.3 Table C.7.6.16-6. */
export interface ReferencedImageFunctionalGroup {
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 2. [C.7.6.16-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.5.html#table_C.7.6.16-6) */
  ReferencedImageSequence: ReferencedImageReferencedImageItem[] | null;
}

export const referencedImageRules: TableRules = {
  kind: 'functional-group',
  id: 'ReferencedImage',
  name: 'Referenced Image',
  table: 'table_C.7.6.16-6',
  section: 'sect_C.7.6.16.2.5',
  rows: [
    {
      keyword: 'ReferencedImageSequence',
      tag: '00081140',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.2'] },
                { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
                { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.128.1'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '94b3e1642542',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7201' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateReferencedImage = (dataset: object): Finding[] => validateTable(dataset, referencedImageRules);

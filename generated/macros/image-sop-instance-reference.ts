// Image SOP Instance Reference, PS3.3 Table 10-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** Image SOP Instance Reference: PS3.3 Table 10-3. */
export interface ImageSOPInstanceReferenceMacro extends SOPInstanceReferenceMacro {
  /** Referenced Frame Number (0008,1160) IS, VM 1-n, Type 1C if [other-instance #2e662b7e11ce] and ReferencedSegmentNumber is not present. [10-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3) */
  ReferencedFrameNumber?: number[];
  /** Referenced Segment Number (0062,000B) US, VM 1-n, Type 1C if [other-instance #f2b12f180e6d] and ReferencedFrameNumber is not present. [10-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.3.html#table_10-3) */
  ReferencedSegmentNumber?: number[];
}

export const imageSOPInstanceReferenceRules: TableRules = {
  kind: 'macro',
  id: 'ImageSOPInstanceReference',
  name: 'Image SOP Instance Reference',
  table: 'table_10-3',
  section: 'sect_10.3',
  rows: [
    { include: () => sopInstanceReferenceRules },
    {
      keyword: 'ReferencedFrameNumber',
      tag: '00081160',
      vr: 'IS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'other-instance', hash: '2e662b7e11ce' },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedSegmentNumber' } } },
          ],
        },
        decided: 'study',
        otherwise: 'forbidden',
        hash: '2e662b7e11ce',
        reason: 'other-instance',
        missing: 'whether a referenced image has several frames, and whether all are meant',
      },
    },
    {
      keyword: 'ReferencedSegmentNumber',
      tag: '0062000B',
      vr: 'US',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'other-instance', hash: 'f2b12f180e6d' },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedFrameNumber' } } },
          ],
        },
        decided: 'study',
        otherwise: 'forbidden',
        hash: 'f2b12f180e6d',
        reason: 'other-instance',
        missing: 'whether a segmentation is referenced, and whether all segments are meant',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImageSOPInstanceReference = (dataset: object): Finding[] => validateTable(dataset, imageSOPInstanceReferenceRules);

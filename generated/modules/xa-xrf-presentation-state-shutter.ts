// XA/XRF Presentation State Shutter, PS3.3 Table C.11.20-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.20.html#table_C.11.20-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DisplayShutterMacro, displayShutterRules as displayShutterMacroRules } from '../macros/display-shutter.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of FrameDisplayShutterSequence. */
export interface XAXRFPresentationStateShutterFrameDisplayShutterItem extends DisplayShutterMacro {
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C. [C.11.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.20.html#table_C.11.20-1) */
  ReferencedImageSequence?: ImageSOPInstanceReferenceMacro[];
}

/** XA/XRF Presentation State Shutter: PS3.3 Table C.11.20-1. */
export interface XAXRFPresentationStateShutterModule {
  /** Frame Display Shutter Sequence (0018,9472) SQ, VM 1, Type 1. [C.11.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.20.html#table_C.11.20-1) */
  FrameDisplayShutterSequence: XAXRFPresentationStateShutterFrameDisplayShutterItem[];
}

export const xaxrfPresentationStateShutterRules: TableRules = {
  kind: 'module',
  id: 'XAXRFPresentationStateShutter',
  name: 'XA/XRF Presentation State Shutter',
  table: 'table_C.11.20-1',
  section: 'sect_C.11.20',
  rows: [
    {
      keyword: 'FrameDisplayShutterSequence',
      tag: '00189472',
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
            hash: 'd571e4296f40',
            reason: 'knowledge',
            missing: 'whether the Item is for some alone of the images that the presentation state lists',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
        { include: () => displayShutterMacroRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXAXRFPresentationStateShutter = (dataset: object): Finding[] => validateTable(dataset, xaxrfPresentationStateShutterRules);

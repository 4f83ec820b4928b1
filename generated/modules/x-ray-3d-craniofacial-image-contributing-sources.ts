// X-Ray 3D Craniofacial Image Contributing Sources, PS3.3 Table C.8.21.2.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.2.2.html#table_C.8.21.2.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContributingImageSourcesMacro, type ContributingImageSourcesConditions, contributingImageSourcesRules } from '../macros/contributing-image-sources.ts';
import { type GeneralContributingSourcesMacro, generalContributingSourcesRules } from '../macros/general-contributing-sources.ts';

/** An Item of ContributingSourcesSequence, its conditions apart. */
export interface XRay3DCraniofacialImageContributingSourcesContributingSourcesItemAttributes extends GeneralContributingSourcesMacro, ContributingImageSourcesMacro {
  /** Acquisition Device Processing Description (0018,1400) LO, VM 1, Type 1C. [C.8.21.2.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.2.2.html#table_C.8.21.2.2-1) */
  AcquisitionDeviceProcessingDescription?: string;
  /** Acquisition Device Processing Code (0018,1401) LO, VM 1, Type 1C. [C.8.21.2.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.2.2.html#table_C.8.21.2.2-1) */
  AcquisitionDeviceProcessingCode?: string;
  /** Imager Pixel Spacing (0018,1164) DS, VM 2, Type 1C. [C.8.21.2.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.2.2.html#table_C.8.21.2.2-1) */
  ImagerPixelSpacing?: [number, number];
}

/** X-Ray 3D Craniofacial Image Contributing Sources: PS3.3 Table C.8.21.2.2-1. */
export interface XRay3DCraniofacialImageContributingSourcesModule {
  /** Contributing Sources Sequence (0018,9506) SQ, VM 1, Type 1. [C.8.21.2.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.2.2.html#table_C.8.21.2.2-1) */
  ContributingSourcesSequence: XRay3DCraniofacialImageContributingSourcesContributingSourcesItem[];
}

/** An Item of ContributingSourcesSequence. */
export type XRay3DCraniofacialImageContributingSourcesContributingSourcesItem = XRay3DCraniofacialImageContributingSourcesContributingSourcesItemAttributes & ContributingImageSourcesConditions;

export const xRay3DCraniofacialImageContributingSourcesRules: TableRules = {
  kind: 'module',
  id: 'XRay3DCraniofacialImageContributingSources',
  name: 'X-Ray 3D Craniofacial Image Contributing Sources',
  table: 'table_C.8.21.2.2-1',
  section: 'sect_C.8.21.2.2',
  rows: [
    {
      keyword: 'ContributingSourcesSequence',
      tag: '00189506',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => generalContributingSourcesRules },
        { include: () => contributingImageSourcesRules },
        {
          keyword: 'AcquisitionDeviceProcessingDescription',
          tag: '00181400',
          vr: 'LO',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
        {
          keyword: 'AcquisitionDeviceProcessingCode',
          tag: '00181401',
          vr: 'LO',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: 'ce492f53f148',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
        {
          keyword: 'ImagerPixelSpacing',
          tag: '00181164',
          vr: 'DS',
          vm: '2',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRay3DCraniofacialImageContributingSources = (dataset: object): Finding[] => validateTable(dataset, xRay3DCraniofacialImageContributingSourcesRules);

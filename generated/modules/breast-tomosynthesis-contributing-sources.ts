// Breast Tomosynthesis Contributing Sources, PS3.3 Table C.8.21.2.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.2.3.html#table_C.8.21.2.3-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContributingImageSourcesMacro, type ContributingImageSourcesConditions, contributingImageSourcesRules } from '../macros/contributing-image-sources.ts';
import { type GeneralContributingSourcesMacro, generalContributingSourcesRules } from '../macros/general-contributing-sources.ts';

/** An Item of ContributingSourcesSequence, its conditions apart. */
export interface BreastTomosynthesisContributingSourcesContributingSourcesItemAttributes extends GeneralContributingSourcesMacro, ContributingImageSourcesMacro {
  /** Detector Type (0018,7004) CS, VM 1, Type 1. [C.8.21.2.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.2.3.html#table_C.8.21.2.3-1) */
  DetectorType: DefinedTerm<'DIRECT' | 'SCINTILLATOR' | 'STORAGE'>;
  /** Detector ID (0018,700A) SH, VM 1, Type 1. [C.8.21.2.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.2.3.html#table_C.8.21.2.3-1) */
  DetectorID: string;
  /** Date of Last Detector Calibration (0018,700C) DA, VM 1, Type 1. [C.8.21.2.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.2.3.html#table_C.8.21.2.3-1) */
  DateOfLastDetectorCalibration: string;
  /** Time of Last Detector Calibration (0018,700E) TM, VM 1, Type 1. [C.8.21.2.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.2.3.html#table_C.8.21.2.3-1) */
  TimeOfLastDetectorCalibration: string;
  /** Detector Element Spacing (0018,7022) DS, VM 2, Type 1. [C.8.21.2.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.2.3.html#table_C.8.21.2.3-1) */
  DetectorElementSpacing: [number, number];
}

/** Breast Tomosynthesis Contributing Sources: PS3.3 Table C.8.21.2.3-1. */
export interface BreastTomosynthesisContributingSourcesModule {
  /** Contributing Sources Sequence (0018,9506) SQ, VM 1, Type 1. [C.8.21.2.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.2.3.html#table_C.8.21.2.3-1) */
  ContributingSourcesSequence: BreastTomosynthesisContributingSourcesContributingSourcesItem[];
}

/** An Item of ContributingSourcesSequence. */
export type BreastTomosynthesisContributingSourcesContributingSourcesItem = BreastTomosynthesisContributingSourcesContributingSourcesItemAttributes & ContributingImageSourcesConditions;

export const breastTomosynthesisContributingSourcesRules: TableRules = {
  kind: 'module',
  id: 'BreastTomosynthesisContributingSources',
  name: 'Breast Tomosynthesis Contributing Sources',
  table: 'table_C.8.21.2.3-1',
  section: 'sect_C.8.21.2.3',
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
        { keyword: 'DetectorType', tag: '00187004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['DIRECT', 'SCINTILLATOR', 'STORAGE'] }] },
        { keyword: 'DetectorID', tag: '0018700A', vr: 'SH', vm: '1', type: '1' },
        { keyword: 'DateOfLastDetectorCalibration', tag: '0018700C', vr: 'DA', vm: '1', type: '1' },
        { keyword: 'TimeOfLastDetectorCalibration', tag: '0018700E', vr: 'TM', vm: '1', type: '1' },
        { keyword: 'DetectorElementSpacing', tag: '00187022', vr: 'DS', vm: '2', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBreastTomosynthesisContributingSources = (dataset: object): Finding[] => validateTable(dataset, breastTomosynthesisContributingSourcesRules);

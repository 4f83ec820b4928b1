// SC Image, PS3.3 Table C.8-25
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.2.html#table_C.8-25
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type BasicPixelSpacingCalibrationMacro, basicPixelSpacingCalibrationRules } from '../macros/basic-pixel-spacing-calibration.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type OptionalViewAndSliceProgressionDirectionMacro, optionalViewAndSliceProgressionDirectionRules } from '../macros/optional-view-and-slice-progression-direction.ts';

/** SC Image: PS3.3 Table C.8-25. */
export interface SCImageModule extends BasicPixelSpacingCalibrationMacro, OptionalViewAndSliceProgressionDirectionMacro {
  /** Date of Secondary Capture (0018,1012) DA, VM 1, Type 3. [C.8-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.2.html#table_C.8-25) */
  DateOfSecondaryCapture?: string | null;
  /** Time of Secondary Capture (0018,1014) TM, VM 1, Type 3. [C.8-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.2.html#table_C.8-25) */
  TimeOfSecondaryCapture?: string | null;
  /** Nominal Scanned Pixel Spacing (0018,2010) DS, VM 2, Type 3. [C.8-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.2.html#table_C.8-25) */
  NominalScannedPixelSpacing?: [number, number] | null;
  /** Document Class Code Sequence (0040,E008) SQ, VM 1, Type 3. [C.8-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.2.html#table_C.8-25) */
  DocumentClassCodeSequence?: CodeSequenceItem[] | null;
}

export const scImageRules: TableRules = {
  kind: 'module',
  id: 'SCImage',
  name: 'SC Image',
  table: 'table_C.8-25',
  section: 'sect_C.8.6.2',
  rows: [
    { keyword: 'DateOfSecondaryCapture', tag: '00181012', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'TimeOfSecondaryCapture', tag: '00181014', vr: 'TM', vm: '1', type: '3' },
    { keyword: 'NominalScannedPixelSpacing', tag: '00182010', vr: 'DS', vm: '2', type: '3' },
    {
      keyword: 'DocumentClassCodeSequence',
      tag: '0040E008',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { include: () => basicPixelSpacingCalibrationRules },
    { include: () => optionalViewAndSliceProgressionDirectionRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSCImage = (dataset: object): Finding[] => validateTable(dataset, scImageRules);

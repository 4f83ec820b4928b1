// Mammography Image, PS3.3 Table C.8-74
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type GeneralAnatomyMandatoryMacro, generalAnatomyMandatoryRules } from '../macros/general-anatomy-mandatory.ts';

/** An Item of ViewCodeSequence, its conditions apart. */
export interface MammographyImageViewCodeItemAttributes extends CodeSequenceMacro {
  /** View Modifier Code Sequence (0054,0222) SQ, VM 1, Type 2. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  ViewModifierCodeSequence: CodeSequenceItem[] | null;
}

/** An Item of BiopsyTargetSequence. */
export interface MammographyImageBiopsyTargetItem {
  /** Target UID (0018,2042) UI, VM 1, Type 1. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  TargetUID: string;
  /** Localizing Cursor Position (0018,2043) FL, VM 2, Type 1. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  LocalizingCursorPosition: [number, number];
  /** Calculated Target Position (0018,2044) FL, VM 3, Type 1. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  CalculatedTargetPosition: [number, number, number];
  /** Displayed Z Value (0018,2046) FL, VM 1, Type 1. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  DisplayedZValue: number;
  /** Target Label (0018,2045) SH, VM 1, Type 3. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  TargetLabel?: string | null;
}

/** Mammography Image: PS3.3 Table C.8-74. */
export interface MammographyImageModule extends GeneralAnatomyMandatoryMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  ImageType: string[];
  /** Positioner Type (0018,1508) CS, VM 1, Type 1. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  PositionerType: 'MAMMOGRAPHIC' | 'NONE';
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 3. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  DistanceSourceToDetector?: number | null;
  /** Distance Source to Patient (0018,1111) DS, VM 1, Type 3. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  DistanceSourceToPatient?: number | null;
  /** Positioner Primary Angle (0018,1510) DS, VM 1, Type 3. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  PositionerPrimaryAngle?: number | null;
  /** Positioner Primary Angle Direction (0018,9559) CS, VM 1, Type 3. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  PositionerPrimaryAngleDirection?: 'CW' | 'CC' | null;
  /** Positioner Secondary Angle (0018,1511) DS, VM 1, Type 3. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  PositionerSecondaryAngle?: number | null;
  /** Image Laterality (0020,0062) CS, VM 1, Type 1. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  ImageLaterality: 'R' | 'L' | 'B';
  /** Organ Exposed (0040,0318) CS, VM 1, Type 1. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  OrganExposed: 'BREAST';
  /** Breast Implant Present (0028,1300) CS, VM 1, Type 3. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  BreastImplantPresent?: 'YES' | 'NO' | null;
  /** Partial View (0028,1350) CS, VM 1, Type 3. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  PartialView?: 'YES' | 'NO' | null;
  /** Partial View Description (0028,1351) ST, VM 1, Type 3. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  PartialViewDescription?: string | null;
  /** Partial View Code Sequence (0028,1352) SQ, VM 1, Type 3. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  PartialViewCodeSequence?: CodeSequenceItem[] | null;
  /** View Code Sequence (0054,0220) SQ, VM 1, Type 1. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  ViewCodeSequence: [MammographyImageViewCodeItem];
  /** Biopsy Target Sequence (0018,2041) SQ, VM 1, Type 3. [C.8-74](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.7.html#table_C.8-74) */
  BiopsyTargetSequence?: MammographyImageBiopsyTargetItem[] | null;
}

/** An Item of ViewCodeSequence. */
export type MammographyImageViewCodeItem = MammographyImageViewCodeItemAttributes & CodeSequenceConditions;

export const mammographyImageRules: TableRules = {
  kind: 'module',
  id: 'MammographyImage',
  name: 'Mammography Image',
  table: 'table_C.8-74',
  section: 'sect_C.8.11.7',
  rows: [
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        {
          kind: 'enumerated',
          terms: [
            'STEREO_SCOUT',
            'STEREO_MINUS',
            'STEREO_PLUS',
            'PREFIRE_MINUS',
            'PREFIRE_PLUS',
            'POSTFIRE_MINUS',
            'POSTFIRE_PLUS',
            'POSTBIOPSY_MINUS',
            'POSTBIOPSY_PLUS',
            'POSTBIOPSY',
            'POSTMARKER_MINUS',
            'POSTMARKER_PLUS',
            'POSTMARKER',
          ],
          value: 3,
          undecided: true,
          section: 'sect_C.8.11.7.1.4',
        },
        {
          kind: 'enumerated',
          terms: ['TOMO_PROJ', 'TOMOSYNTHESIS', 'TOMO_SCOUT', 'PREFIRE', 'POSTFIRE', 'POSTBIOPSY', 'POSTMARKER'],
          value: 3,
          undecided: true,
          section: 'sect_C.8.11.7.1.4',
        },
        { kind: 'enumerated', terms: ['PRE_CONTRAST', 'POST_CONTRAST'], value: 3, undecided: true, section: 'sect_C.8.11.7.1.4' },
        { kind: 'defined', terms: ['GENERATED_2D', 'ADDITION', 'SUBTRACTION'], value: 4, section: 'sect_C.8.11.7.1.4' },
        { kind: 'defined', terms: ['LOW_ENERGY', 'HIGH_ENERGY'], value: 5, section: 'sect_C.8.11.7.1.4' },
      ],
    },
    { keyword: 'PositionerType', tag: '00181508', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MAMMOGRAPHIC', 'NONE'] }] },
    { keyword: 'DistanceSourceToDetector', tag: '00181110', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DistanceSourceToPatient', tag: '00181111', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'PositionerPrimaryAngle', tag: '00181510', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'PositionerPrimaryAngleDirection', tag: '00189559', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['CW', 'CC'] }] },
    { keyword: 'PositionerSecondaryAngle', tag: '00181511', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ImageLaterality', tag: '00200062', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['R', 'L', 'B'] }] },
    { keyword: 'OrganExposed', tag: '00400318', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['BREAST'] }] },
    { keyword: 'BreastImplantPresent', tag: '00281300', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'PartialView', tag: '00281350', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'PartialViewDescription', tag: '00281351', vr: 'ST', vm: '1', type: '3' },
    {
      keyword: 'PartialViewCodeSequence',
      tag: '00281352',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 2], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4005' }] }],
    },
    { include: () => generalAnatomyMandatoryRules, overrides: [{ path: ['AnatomicRegionSequence'], contextGroups: [{ kind: 'DCID', cid: '4013' }] }] },
    {
      keyword: 'ViewCodeSequence',
      tag: '00540220',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4014' }] },
        {
          keyword: 'ViewModifierCodeSequence',
          tag: '00540222',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4015' }] }],
        },
      ],
    },
    {
      keyword: 'BiopsyTargetSequence',
      tag: '00182041',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'TargetUID', tag: '00182042', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'LocalizingCursorPosition', tag: '00182043', vr: 'FL', vm: '2', type: '1' },
        { keyword: 'CalculatedTargetPosition', tag: '00182044', vr: 'FL', vm: '3', type: '1' },
        { keyword: 'DisplayedZValue', tag: '00182046', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'TargetLabel', tag: '00182045', vr: 'SH', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMammographyImage = (dataset: object): Finding[] => validateTable(dataset, mammographyImageRules);

// NM Image, PS3.3 Table C.8-9
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type GeneralAnatomyOptionalMacro, generalAnatomyOptionalRules } from '../macros/general-anatomy-optional.ts';
import { type RealWorldValueMappingItemMacro, realWorldValueMappingItemRules } from '../macros/real-world-value-mapping-item.ts';

/** NM Image: PS3.3 Table C.8-9. */
export interface NMImageModule extends GeneralAnatomyOptionalMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  ImageType: string[];
  /** Image ID (0054,0400) SH, VM 1, Type 3. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  ImageID?: string | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1C if LossyImageCompressionRatio is present or LossyImageCompressionMethod is present. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  LossyImageCompression?: '00' | '01';
  /** Counts Accumulated (0018,0070) IS, VM 1, Type 2. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  CountsAccumulated: number | null;
  /** Acquisition Termination Condition (0018,0071) CS, VM 1, Type 3. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  AcquisitionTerminationCondition?: DefinedTerm<'CNTS' | 'DENS' | 'MANU' | 'OVFL' | 'TIME' | 'TRIG'> | null;
  /** Table Height (0018,1130) DS, VM 1, Type 3. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  TableHeight?: number | null;
  /** Table Traverse (0018,1131) DS, VM 1, Type 3. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  TableTraverse?: number | null;
  /** Actual Frame Duration (0018,1242) IS, VM 1, Type 1C if value 3 of ImageType is one of "WHOLE BODY", STATIC. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  ActualFrameDuration?: number;
  /** Count Rate (0018,1243) IS, VM 1, Type 3. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  CountRate?: number | null;
  /** Processing Function (0018,5020) LO, VM 1, Type 3. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  ProcessingFunction?: string | null;
  /** Corrected Image (0028,0051) CS, VM 1-n, Type 3. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  CorrectedImage?: (DefinedTerm<'UNIF' | 'COR' | 'NCO' | 'DECY' | 'ATTN' | 'SCAT' | 'DTIM' | 'NRGY' | 'LIN' | 'MOTN' | 'CLN'>)[] | null;
  /** Whole Body Technique (0018,1301) CS, VM 1-n, Type 3. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  WholeBodyTechnique?: ('1PS' | '2PS' | 'PCN' | 'MSP')[] | null;
  /** Scan Velocity (0018,1300) DS, VM 1, Type 2C if value 3 of ImageType is "WHOLE BODY". [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  ScanVelocity?: number | null;
  /** Scan Length (0018,1302) IS, VM 1, Type 2C if value 3 of ImageType is "WHOLE BODY". [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  ScanLength?: number | null;
  /** Trigger Source or Type (0018,1061) LO, VM 1, Type 3. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  TriggerSourceOrType?: DefinedTerm<'EKG'> | null;
  /** Real World Value Mapping Sequence (0040,9096) SQ, VM 1, Type 3. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  RealWorldValueMappingSequence?: RealWorldValueMappingItemMacro[] | null;
  /** Scan Progression Direction (0054,0501) CS, VM 1, Type 3. [C.8-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.9.html#table_C.8-9) */
  ScanProgressionDirection?: 'FEET_TO_HEAD' | 'HEAD_TO_FEET' | null;
}

export const nmImageRules: TableRules = {
  kind: 'module',
  id: 'NMImage',
  name: 'NM Image',
  table: 'table_C.8-9',
  section: 'sect_C.8.4.9',
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
          terms: ['STATIC', 'DYNAMIC', 'GATED', 'WHOLE BODY', 'TOMO', 'GATED TOMO', 'RECON TOMO', 'RECON GATED TOMO'],
          value: 3,
          section: 'sect_C.8.4.9.1.1',
        },
        { kind: 'enumerated', terms: ['EMISSION', 'TRANSMISSION'], value: 4, section: 'sect_C.8.4.9.1.1' },
      ],
    },
    { keyword: 'ImageID', tag: '00540400', vr: 'SH', vm: '1', type: '3' },
    {
      keyword: 'LossyImageCompression',
      tag: '00282110',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [{ op: 'present', attribute: { keyword: 'LossyImageCompressionRatio' } }, { op: 'present', attribute: { keyword: 'LossyImageCompressionMethod' } }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '0af0b72555cb',
      },
      values: [{ kind: 'enumerated', terms: ['00', '01'] }],
    },
    { keyword: 'CountsAccumulated', tag: '00180070', vr: 'IS', vm: '1', type: '2' },
    {
      keyword: 'AcquisitionTerminationCondition',
      tag: '00180071',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['CNTS', 'DENS', 'MANU', 'OVFL', 'TIME', 'TRIG'] }],
    },
    { keyword: 'TableHeight', tag: '00181130', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'TableTraverse', tag: '00181131', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'ActualFrameDuration',
      tag: '00181242',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['WHOLE BODY', 'STATIC'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '7d845aea9564',
      },
    },
    { keyword: 'CountRate', tag: '00181243', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ProcessingFunction', tag: '00185020', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'CorrectedImage',
      tag: '00280051',
      vr: 'CS',
      vm: '1-n',
      type: '3',
      values: [{ kind: 'defined', terms: ['UNIF', 'COR', 'NCO', 'DECY', 'ATTN', 'SCAT', 'DTIM', 'NRGY', 'LIN', 'MOTN', 'CLN'] }],
    },
    { keyword: 'WholeBodyTechnique', tag: '00181301', vr: 'CS', vm: '1-n', type: '3', values: [{ kind: 'enumerated', terms: ['1PS', '2PS', 'PCN', 'MSP'] }] },
    {
      keyword: 'ScanVelocity',
      tag: '00181300',
      vr: 'DS',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['WHOLE BODY'] }, decided: 'data', otherwise: 'forbidden', hash: 'efd375b3ce78' },
    },
    {
      keyword: 'ScanLength',
      tag: '00181302',
      vr: 'IS',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['WHOLE BODY'] }, decided: 'data', otherwise: 'forbidden', hash: 'efd375b3ce78' },
    },
    { keyword: 'TriggerSourceOrType', tag: '00181061', vr: 'LO', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['EKG'] }] },
    { include: () => generalAnatomyOptionalRules },
    {
      keyword: 'RealWorldValueMappingSequence',
      tag: '00409096',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => realWorldValueMappingItemRules, overrides: [{ path: ['MeasurementUnitsCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '84' }] }] }],
    },
    {
      keyword: 'ScanProgressionDirection',
      tag: '00540501',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['FEET_TO_HEAD', 'HEAD_TO_FEET'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateNMImage = (dataset: object): Finding[] => validateTable(dataset, nmImageRules);

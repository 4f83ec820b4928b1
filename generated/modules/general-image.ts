// General Image, PS3.3 Table C.7-9
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type GeneralAnatomyOptionalMacro, generalAnatomyOptionalRules } from '../macros/general-anatomy-optional.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';
import { type RealWorldValueMappingItemMacro, realWorldValueMappingItemRules } from '../macros/real-world-value-mapping-item.ts';

/** General Image: PS3.3 Table C.7-9. */
export interface GeneralImageModule extends GeneralAnatomyOptionalMacro {
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: number | null;
  /** Patient Orientation (0020,0020) CS, VM 2, Type 2C if not (IOD has ImageOrientationPatient, ImageOrientationSlide) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.7" and not (ImageOrientationPatient of the data set is present or ImageOrientationPatient in SharedFunctionalGroupsSequence.PlaneOrientationSequence is present or ImageOrientationPatient in PerFrameFunctionalGroupsSequence.PlaneOrientationSequence is present)) or [knowledge #1013d901867e]. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  PatientOrientation?: [string, string] | null;
  /** Content Date (0008,0023) DA, VM 1, Type 2C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentDate?: string | null;
  /** Content Time (0008,0033) TM, VM 1, Type 2C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentTime?: string | null;
  /** Image Type (0008,0008) CS, VM 2-n, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType?: string[] | null;
  /** Image Comments (0020,4000) LT, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageComments?: string | null;
  /** Quality Control Image (0028,0300) CS, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  QualityControlImage?: 'YES' | 'NO' | 'BOTH' | null;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  BurnedInAnnotation?: 'YES' | 'NO' | null;
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompression?: '00' | '01' | null;
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionRatio?: number[] | null;
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[] | null;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  IconImageSequence?: [ImagePixelMacro] | null;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  PresentationLUTShape?: 'IDENTITY' | 'INVERSE' | null;
  /** Real World Value Mapping Sequence (0040,9096) SQ, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  RealWorldValueMappingSequence?: RealWorldValueMappingItemMacro[] | null;
  /** Image Laterality (0020,0062) CS, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageLaterality?: 'R' | 'L' | 'U' | 'B' | null;
}

export const generalImageRules: TableRules = {
  kind: 'module',
  id: 'GeneralImage',
  name: 'General Image',
  table: 'table_C.7-9',
  section: 'sect_C.7.6.1',
  rows: [
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '2' },
    {
      keyword: 'PatientOrientation',
      tag: '00200020',
      vr: 'CS',
      vm: '2',
      type: '2C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'not', of: { op: 'declared', keywords: ['ImageOrientationPatient', 'ImageOrientationSlide'] } },
            {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.7'] },
                {
                  op: 'not',
                  of: {
                    op: 'or',
                    of: [
                      { op: 'present', attribute: { keyword: 'ImageOrientationPatient', scope: 'root' } },
                      {
                        op: 'present',
                        attribute: { keyword: 'ImageOrientationPatient', within: ['SharedFunctionalGroupsSequence', 'PlaneOrientationSequence'] },
                      },
                      {
                        op: 'present',
                        attribute: { keyword: 'ImageOrientationPatient', within: ['PerFrameFunctionalGroupsSequence', 'PlaneOrientationSequence'] },
                      },
                    ],
                  },
                },
              ],
            },
            { op: 'unknown', reason: 'knowledge', hash: '1013d901867e' },
          ],
        },
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '1013d901867e',
        reason: 'knowledge',
        missing: 'whether the image needs a plane, which depends on the IOD and on what was imaged',
      },
    },
    {
      keyword: 'ContentDate',
      tag: '00080023',
      vr: 'DA',
      vm: '1',
      type: '2C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'b7911da583fa',
        reason: 'knowledge',
        missing: 'whether the images of the Series are related in time',
      },
    },
    {
      keyword: 'ContentTime',
      tag: '00080033',
      vr: 'TM',
      vm: '1',
      type: '2C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'b7911da583fa',
        reason: 'knowledge',
        missing: 'whether the images of the Series are related in time',
      },
    },
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '3',
      values: [
        { kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED'], value: 1, section: 'sect_C.7.6.1.1.2' },
        { kind: 'enumerated', terms: ['PRIMARY', 'SECONDARY'], value: 2, section: 'sect_C.7.6.1.1.2' },
      ],
    },
    { keyword: 'ImageComments', tag: '00204000', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'QualityControlImage', tag: '00280300', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO', 'BOTH'] }] },
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'LossyImageCompression', tag: '00282110', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['00', '01'] }] },
    { keyword: 'LossyImageCompressionRatio', tag: '00282112', vr: 'DS', vm: '1-n', type: '3' },
    {
      keyword: 'LossyImageCompressionMethod',
      tag: '00282114',
      vr: 'CS',
      vm: '1-n',
      type: '3',
      values: [
        {
          kind: 'defined',
          terms: ['ISO_10918_1', 'ISO_14495_1', 'ISO_15444_1', 'ISO_15444_15', 'ISO_13818_2', 'ISO_14496_10', 'ISO_23008_2'],
          section: 'sect_C.7.6.1.1.5.1',
        },
      ],
    },
    {
      keyword: 'IconImageSequence',
      tag: '00880200',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => imagePixelMacroRules }],
    },
    { keyword: 'PresentationLUTShape', tag: '20500020', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['IDENTITY', 'INVERSE'] }] },
    {
      keyword: 'RealWorldValueMappingSequence',
      tag: '00409096',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => realWorldValueMappingItemRules }],
    },
    { keyword: 'ImageLaterality', tag: '00200062', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['R', 'L', 'U', 'B'] }] },
    {
      include: () => generalAnatomyOptionalRules,
      overrides: [{ path: ['AnatomicRegionSequence'], contextGroups: [{ kind: 'BCID', cid: '4031' }, { kind: 'BCID', cid: '7483' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGeneralImage = (dataset: object): Finding[] => validateTable(dataset, generalImageRules);

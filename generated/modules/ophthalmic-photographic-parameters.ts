// Ophthalmic Photographic Parameters, PS3.3 Table C.8.17.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** Ophthalmic Photographic Parameters: PS3.3 Table C.8.17.3-1. */
export interface OphthalmicPhotographicParametersModule {
  /** Acquisition Device Type Code Sequence (0022,0015) SQ, VM 1, Type 1. [C.8.17.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1) */
  AcquisitionDeviceTypeCodeSequence: [CodeSequenceItem];
  /** Illumination Type Code Sequence (0022,0016) SQ, VM 1, Type 2. [C.8.17.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1) */
  IlluminationTypeCodeSequence: CodeSequenceItem[] | null;
  /** Light Path Filter Type Stack Code Sequence (0022,0017) SQ, VM 1, Type 2. [C.8.17.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1) */
  LightPathFilterTypeStackCodeSequence: CodeSequenceItem[] | null;
  /** Light Path Filter Pass-Through Wavelength (0022,0001) US, VM 1, Type 3. [C.8.17.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1) */
  LightPathFilterPassThroughWavelength?: number | null;
  /** Light Path Filter Pass Band (0022,0002) US, VM 2, Type 3. [C.8.17.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1) */
  LightPathFilterPassBand?: [number, number] | null;
  /** Image Path Filter Type Stack Code Sequence (0022,0018) SQ, VM 1, Type 2. [C.8.17.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1) */
  ImagePathFilterTypeStackCodeSequence: CodeSequenceItem[] | null;
  /** Image Path Filter Pass-Through Wavelength (0022,0003) US, VM 1, Type 3. [C.8.17.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1) */
  ImagePathFilterPassThroughWavelength?: number | null;
  /** Image Path Filter Pass Band (0022,0004) US, VM 2, Type 3. [C.8.17.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1) */
  ImagePathFilterPassBand?: [number, number] | null;
  /** Lenses Code Sequence (0022,0019) SQ, VM 1, Type 2. [C.8.17.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1) */
  LensesCodeSequence: CodeSequenceItem[] | null;
  /** Detector Type (0018,7004) CS, VM 1, Type 2. [C.8.17.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1) */
  DetectorType: DefinedTerm<'CCD' | 'CMOS'> | null;
  /** Channel Description Code Sequence (0022,001A) SQ, VM 1, Type 1C. [C.8.17.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1) */
  ChannelDescriptionCodeSequence?: CodeSequenceItem[];
  /** Camera Angle of View (0022,001E) FL, VM 1, Type 3. [C.8.17.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.3.html#table_C.8.17.3-1) */
  CameraAngleOfView?: number | null;
}

export const ophthalmicPhotographicParametersRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicPhotographicParameters',
  name: 'Ophthalmic Photographic Parameters',
  table: 'table_C.8.17.3-1',
  section: 'sect_C.8.17.3',
  rows: [
    {
      keyword: 'AcquisitionDeviceTypeCodeSequence',
      tag: '00220015',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4202' }] }],
    },
    {
      keyword: 'IlluminationTypeCodeSequence',
      tag: '00220016',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4203' }] }],
    },
    {
      keyword: 'LightPathFilterTypeStackCodeSequence',
      tag: '00220017',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4204' }] }],
    },
    { keyword: 'LightPathFilterPassThroughWavelength', tag: '00220001', vr: 'US', vm: '1', type: '3' },
    { keyword: 'LightPathFilterPassBand', tag: '00220002', vr: 'US', vm: '2', type: '3' },
    {
      keyword: 'ImagePathFilterTypeStackCodeSequence',
      tag: '00220018',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4204' }] }],
    },
    { keyword: 'ImagePathFilterPassThroughWavelength', tag: '00220003', vr: 'US', vm: '1', type: '3' },
    { keyword: 'ImagePathFilterPassBand', tag: '00220004', vr: 'US', vm: '2', type: '3' },
    {
      keyword: 'LensesCodeSequence',
      tag: '00220019',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4205' }] }],
    },
    { keyword: 'DetectorType', tag: '00187004', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'defined', terms: ['CCD', 'CMOS'] }] },
    {
      keyword: 'ChannelDescriptionCodeSequence',
      tag: '0022001A',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '5684e2539f94',
        reason: 'knowledge',
        missing: 'whether the channel differs from what the optical path lets expect',
      },
      items: [
        { equals: { keyword: 'SamplesPerPixelUsed' }, condition: { op: 'present', attribute: { keyword: 'SamplesPerPixelUsed' } } },
        { equals: { keyword: 'SamplesPerPixel' }, condition: { op: 'not', of: { op: 'present', attribute: { keyword: 'SamplesPerPixelUsed' } } } },
      ],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4206' }] }],
    },
    { keyword: 'CameraAngleOfView', tag: '0022001E', vr: 'FL', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicPhotographicParameters = (dataset: object): Finding[] => validateTable(dataset, ophthalmicPhotographicParametersRules);

// MR Spectroscopy, PS3.3 Table C.8-102
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type MRImageAndSpectroscopyInstanceMacro, mrImageAndSpectroscopyInstanceRules } from '../macros/mr-image-and-spectroscopy-instance.ts';
import { type MRSpectroscopyDescriptionMacro, mrSpectroscopyDescriptionRules } from '../macros/mr-spectroscopy-description.ts';

/** An Item of VolumeLocalizationSequence. */
export interface MRSpectroscopyVolumeLocalizationItem {
  /** Slab Thickness (0018,9104) FD, VM 1, Type 1. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  SlabThickness: number;
  /** Slab Orientation (0018,9105) FD, VM 3, Type 1. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  SlabOrientation: [number, number, number];
  /** Mid Slab Position (0018,9106) FD, VM 3, Type 1. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  MidSlabPosition: [number, number, number];
}

/** An Item of ReferencedInstanceSequence. */
export interface MRSpectroscopyReferencedInstanceItem extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** MR Spectroscopy: PS3.3 Table C.8-102. */
export interface MRSpectroscopyModule extends MRImageAndSpectroscopyInstanceMacro, MRSpectroscopyDescriptionMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  ImageType: string[];
  /** Transmitter Frequency (0018,9098) FD, VM 1-2, Type 1C if value 1 of ImageType is ORIGINAL. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  TransmitterFrequency?: number[];
  /** Spectral Width (0018,9052) FD, VM 1-2, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  SpectralWidth?: number[];
  /** Chemical Shift Reference (0018,9053) FD, VM 1-2, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  ChemicalShiftReference?: number[];
  /** Volume Localization Technique (0018,9054) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  VolumeLocalizationTechnique?: DefinedTerm<'ILOPS' | 'ISIS' | 'PRIME' | 'PRESS' | 'SLIM' | 'SLOOP' | 'STEAM' | 'NONE'>;
  /** Volume Localization Sequence (0018,9126) SQ, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and VolumeLocalizationTechnique is not "NONE". [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  VolumeLocalizationSequence?: MRSpectroscopyVolumeLocalizationItem[];
  /** De-coupling (0018,9059) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  Decoupling?: 'YES' | 'NO';
  /** De-coupled Nucleus (0018,9060) CS, VM 1-2, Type 1C if Decoupling is YES. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  DecoupledNucleus?: (DefinedTerm<'1H' | '3HE' | '7LI' | '13C' | '19F' | '23NA' | '31P' | '129XE'>)[];
  /** De-coupling Frequency (0018,9061) FD, VM 1-2, Type 1C if Decoupling is YES. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  DecouplingFrequency?: number[];
  /** De-coupling Method (0018,9062) CS, VM 1, Type 1C if Decoupling is YES. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  DecouplingMethod?: DefinedTerm<'MLEV' | 'WALTZ' | 'NARROWBAND'>;
  /** De-coupling Chemical Shift Reference (0018,9063) FD, VM 1-2, Type 1C if Decoupling is YES. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  DecouplingChemicalShiftReference?: number[];
  /** Time Domain Filtering (0018,9065) CS, VM 1-2, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  TimeDomainFiltering?: (DefinedTerm<'COSINE' | 'COSINE_SQUARED' | 'EXPONENTIAL' | 'GAUSSIAN' | 'HAMMING' | 'HANNING' | 'LORENTZIAN' | 'LRNTZ_GSS_TRNSFM' | 'NONE'>)[];
  /** Number of Zero Fills (0018,9066) US, VM 1-2, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  NumberOfZeroFills?: number[];
  /** Baseline Correction (0018,9067) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  BaselineCorrection?: DefinedTerm<'LINEAR_TILT' | 'LOCAL_LINEAR_FIT' | 'POLYNOMIAL_FIT' | 'SINC_DECONVOLUTN' | 'TIME_DOMAIN_FIT' | 'SPLINE' | 'NONE'>;
  /** Frequency Correction (0018,9101) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  FrequencyCorrection?: 'YES' | 'NO';
  /** First Order Phase Correction (0018,9198) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  FirstOrderPhaseCorrection?: 'YES' | 'NO';
  /** Water Referenced Phase Correction (0018,9199) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  WaterReferencedPhaseCorrection?: 'YES' | 'NO';
  /** Water Reference Acquisition (0018,9297) CS, VM 1, Type 3. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  WaterReferenceAcquisition?: 'WATER_REFERENCE' | 'USED_DISCARDED' | 'REFERENCED' | 'NONE' | null;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 1C if WaterReferenceAcquisition is REFERENCED. [C.8-102](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.1.html#table_C.8-102) */
  ReferencedInstanceSequence?: MRSpectroscopyReferencedInstanceItem[];
}

export const mrSpectroscopyRules: TableRules = {
  kind: 'module',
  id: 'MRSpectroscopy',
  name: 'MR Spectroscopy',
  table: 'table_C.8-102',
  section: 'sect_C.8.14.1',
  rows: [
    { include: () => mrImageAndSpectroscopyInstanceRules },
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        { kind: 'defined', terms: ['SPECTROSCOPY'], value: 3, section: 'sect_C.8.14.5.1.1' },
        {
          kind: 'defined',
          terms: ['ADDITION', 'DIVISION', 'MAXIMUM', 'MEAN', 'MINIMUM', 'MULTIPLICATION', 'STD_DEVIATION', 'SUBTRACTION', 'NONE', 'MIXED'],
          value: 4,
          section: 'sect_C.8.14.5.1.1',
        },
      ],
    },
    { include: () => mrSpectroscopyDescriptionRules },
    {
      keyword: 'TransmitterFrequency',
      tag: '00189098',
      vr: 'FD',
      vm: '1-2',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
    },
    {
      keyword: 'SpectralWidth',
      tag: '00189052',
      vr: 'FD',
      vm: '1-2',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
    },
    {
      keyword: 'ChemicalShiftReference',
      tag: '00189053',
      vr: 'FD',
      vm: '1-2',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
    },
    {
      keyword: 'VolumeLocalizationTechnique',
      tag: '00189054',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'defined', terms: ['ILOPS', 'ISIS', 'PRIME', 'PRESS', 'SLIM', 'SLOOP', 'STEAM', 'NONE'] }],
    },
    {
      keyword: 'VolumeLocalizationSequence',
      tag: '00189126',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'VolumeLocalizationTechnique' }, to: ['NONE'] },
          ],
        },
        decided: 'data',
        otherwise: { tree: { op: '!=', attribute: { keyword: 'VolumeLocalizationTechnique' }, to: ['NONE'] }, decided: 'data' },
        hash: '8f2644c3acb3',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SlabThickness', tag: '00189104', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'SlabOrientation', tag: '00189105', vr: 'FD', vm: '3', type: '1' },
        { keyword: 'MidSlabPosition', tag: '00189106', vr: 'FD', vm: '3', type: '1' },
      ],
    },
    {
      keyword: 'Decoupling',
      tag: '00189059',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'DecoupledNucleus',
      tag: '00189060',
      vr: 'CS',
      vm: '1-2',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'Decoupling' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'a480fc2ca749' },
      values: [{ kind: 'defined', terms: ['1H', '3HE', '7LI', '13C', '19F', '23NA', '31P', '129XE'] }],
    },
    {
      keyword: 'DecouplingFrequency',
      tag: '00189061',
      vr: 'FD',
      vm: '1-2',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'Decoupling' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'a480fc2ca749' },
    },
    {
      keyword: 'DecouplingMethod',
      tag: '00189062',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'Decoupling' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'a480fc2ca749' },
      values: [{ kind: 'defined', terms: ['MLEV', 'WALTZ', 'NARROWBAND'] }],
    },
    {
      keyword: 'DecouplingChemicalShiftReference',
      tag: '00189063',
      vr: 'FD',
      vm: '1-2',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'Decoupling' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'a480fc2ca749' },
    },
    {
      keyword: 'TimeDomainFiltering',
      tag: '00189065',
      vr: 'CS',
      vm: '1-2',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'defined', terms: ['COSINE', 'COSINE_SQUARED', 'EXPONENTIAL', 'GAUSSIAN', 'HAMMING', 'HANNING', 'LORENTZIAN', 'LRNTZ_GSS_TRNSFM', 'NONE'] }],
    },
    {
      keyword: 'NumberOfZeroFills',
      tag: '00189066',
      vr: 'US',
      vm: '1-2',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
    },
    {
      keyword: 'BaselineCorrection',
      tag: '00189067',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'defined', terms: ['LINEAR_TILT', 'LOCAL_LINEAR_FIT', 'POLYNOMIAL_FIT', 'SINC_DECONVOLUTN', 'TIME_DOMAIN_FIT', 'SPLINE', 'NONE'] }],
    },
    {
      keyword: 'FrequencyCorrection',
      tag: '00189101',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'FirstOrderPhaseCorrection',
      tag: '00189198',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'WaterReferencedPhaseCorrection',
      tag: '00189199',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'WaterReferenceAcquisition',
      tag: '00189297',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['WATER_REFERENCE', 'USED_DISCARDED', 'REFERENCED', 'NONE'] }],
    },
    {
      keyword: 'ReferencedInstanceSequence',
      tag: '0008114A',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'WaterReferenceAcquisition' }, to: ['REFERENCED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '39989778e27f',
      },
      items: [{ range: [1, null] }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7215' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRSpectroscopy = (dataset: object): Finding[] => validateTable(dataset, mrSpectroscopyRules);

// Photoacoustic Acquisition Parameters, PS3.3 Table C.8.34.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.2.html#table_C.8.34.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of ExcitationWavelengthSequence. */
export interface PhotoacousticAcquisitionParametersExcitationWavelengthItem {
  /** Excitation Wavelength (0018,9826) FD, VM 1, Type 1. [C.8.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.2.html#table_C.8.34.2-1) */
  ExcitationWavelength: number;
}

/** Photoacoustic Acquisition Parameters: PS3.3 Table C.8.34.2-1. */
export interface PhotoacousticAcquisitionParametersModule {
  /** Excitation Wavelength Sequence (0018,9825) SQ, VM 1, Type 1. [C.8.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.2.html#table_C.8.34.2-1) */
  ExcitationWavelengthSequence: PhotoacousticAcquisitionParametersExcitationWavelengthItem[];
  /** Illumination Translation Flag (0018,9828) CS, VM 1, Type 3. [C.8.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.2.html#table_C.8.34.2-1) */
  IlluminationTranslationFlag?: 'YES' | 'NO' | null;
  /** Illumination Type Code Sequence (0022,0016) SQ, VM 1, Type 3. [C.8.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.2.html#table_C.8.34.2-1) */
  IlluminationTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Acoustic Coupling Medium Flag (0018,9829) CS, VM 1, Type 1. [C.8.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.2.html#table_C.8.34.2-1) */
  AcousticCouplingMediumFlag: 'YES' | 'NO';
  /** Acoustic Coupling Medium Code Sequence (0018,982A) SQ, VM 1, Type 2C if AcousticCouplingMediumFlag is YES. [C.8.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.2.html#table_C.8.34.2-1) */
  AcousticCouplingMediumCodeSequence?: CodeSequenceItem[] | null;
  /** Acoustic Coupling Medium Temperature (0018,982B) FD, VM 1, Type 3. [C.8.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.2.html#table_C.8.34.2-1) */
  AcousticCouplingMediumTemperature?: number | null;
}

export const photoacousticAcquisitionParametersRules: TableRules = {
  kind: 'module',
  id: 'PhotoacousticAcquisitionParameters',
  name: 'Photoacoustic Acquisition Parameters',
  table: 'table_C.8.34.2-1',
  section: 'sect_C.8.34.2',
  rows: [
    {
      keyword: 'ExcitationWavelengthSequence',
      tag: '00189825',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ keyword: 'ExcitationWavelength', tag: '00189826', vr: 'FD', vm: '1', type: '1' }],
    },
    { keyword: 'IlluminationTranslationFlag', tag: '00189828', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'IlluminationTypeCodeSequence',
      tag: '00220016',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '11001' }] }],
    },
    { keyword: 'AcousticCouplingMediumFlag', tag: '00189829', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'AcousticCouplingMediumCodeSequence',
      tag: '0018982A',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'AcousticCouplingMediumFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'cae29e26439f' },
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '11002' }] }],
    },
    { keyword: 'AcousticCouplingMediumTemperature', tag: '0018982B', vr: 'FD', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePhotoacousticAcquisitionParameters = (dataset: object): Finding[] => validateTable(dataset, photoacousticAcquisitionParametersRules);

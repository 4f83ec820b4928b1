// Photoacoustic Excitation Characteristics, PS3.3 Table C.8.34.5.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.1.html#table_C.8.34.5.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PhotoacousticExcitationCharacteristicsSequence. */
export interface PhotoacousticExcitationCharacteristicsPhotoacousticExcitationCharacteristicsItem {
  /** Excitation Wavelength (0018,9826) FD, VM 1, Type 1. [C.8.34.5.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.1.html#table_C.8.34.5.1-1) */
  ExcitationWavelength: number;
  /** Excitation Spectral Width (0018,9822) FD, VM 1, Type 3. [C.8.34.5.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.1.html#table_C.8.34.5.1-1) */
  ExcitationSpectralWidth?: number | null;
  /** Excitation Energy (0018,9823) FD, VM 1, Type 3. [C.8.34.5.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.1.html#table_C.8.34.5.1-1) */
  ExcitationEnergy?: number | null;
  /** Excitation Pulse Duration (0018,9824) FD, VM 1, Type 3. [C.8.34.5.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.1.html#table_C.8.34.5.1-1) */
  ExcitationPulseDuration?: number | null;
}

/** Photoacoustic Excitation Characteristics: PS3.3 Table C.8.34.5.1-1. */
export interface PhotoacousticExcitationCharacteristicsFunctionalGroup {
  /** Photoacoustic Excitation Characteristics Sequence (0018,9821) SQ, VM 1, Type 1. [C.8.34.5.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.5.1.html#table_C.8.34.5.1-1) */
  PhotoacousticExcitationCharacteristicsSequence: PhotoacousticExcitationCharacteristicsPhotoacousticExcitationCharacteristicsItem[];
}

export const photoacousticExcitationCharacteristicsRules: TableRules = {
  kind: 'functional-group',
  id: 'PhotoacousticExcitationCharacteristics',
  name: 'Photoacoustic Excitation Characteristics',
  table: 'table_C.8.34.5.1-1',
  section: 'sect_C.8.34.5.1',
  rows: [
    {
      keyword: 'PhotoacousticExcitationCharacteristicsSequence',
      tag: '00189821',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ExcitationWavelength', tag: '00189826', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'ExcitationSpectralWidth', tag: '00189822', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'ExcitationEnergy', tag: '00189823', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'ExcitationPulseDuration', tag: '00189824', vr: 'FD', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePhotoacousticExcitationCharacteristics = (dataset: object): Finding[] => validateTable(dataset, photoacousticExcitationCharacteristicsRules);

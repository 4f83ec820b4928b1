// Multi-energy CT Characteristics, PS3.3 Table C.8.15.3.12-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.12.html#table_C.8.15.3.12-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type ContentItemWithModifiersItem, contentItemWithModifiersRules } from '../macros/content-item-with-modifiers.ts';

/** An Item of MultienergyCTCharacteristicsSequence. */
export interface MultiEnergyCTCharacteristicsMultienergyCTCharacteristicsItem {
  /** Monoenergetic Energy Equivalent (0018,937C) FD, VM 1, Type 1C if (SOPClassUID is "1.2.840.10008.5.1.4.1.1.2" and value 4 of ImageType is VMI) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.2.1" and (value 5 of ImageType is VMI or value 5 of FrameType of this frame is VMI)). [C.8.15.3.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.12.html#table_C.8.15.3.12-1) */
  MonoenergeticEnergyEquivalent?: number;
  /** Derivation Algorithm Sequence (0022,1612) SQ, VM 1, Type 3. [C.8.15.3.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.12.html#table_C.8.15.3.12-1) */
  DerivationAlgorithmSequence?: AlgorithmIdentificationMacro[] | null;
  /** Performed Processing Parameters Sequence (0074,1212) SQ, VM 1, Type 3. [C.8.15.3.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.12.html#table_C.8.15.3.12-1) */
  PerformedProcessingParametersSequence?: ContentItemWithModifiersItem[] | null;
}

/** Multi-energy CT Characteristics: PS3.3 Table C.8.15.3.12-1. */
export interface MultiEnergyCTCharacteristicsFunctionalGroup {
  /** Multi-energy CT Characteristics Sequence (0018,9364) SQ, VM 1, Type 1C if (SOPClassUID is "1.2.840.10008.5.1.4.1.1.2" and value 4 of ImageType is VMI) or (SOPClassUID is "1.2.840.10008.5.1.4.1.1.2.1" and (value 5 of ImageType is VMI or value 5 of FrameType of this frame is VMI)). [C.8.15.3.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.12.html#table_C.8.15.3.12-1) */
  MultienergyCTCharacteristicsSequence?: [MultiEnergyCTCharacteristicsMultienergyCTCharacteristicsItem];
}

export const multiEnergyCTCharacteristicsRules: TableRules = {
  kind: 'functional-group',
  id: 'MultiEnergyCTCharacteristics',
  name: 'Multi-energy CT Characteristics',
  table: 'table_C.8.15.3.12-1',
  section: 'sect_C.8.15.3.12',
  rows: [
    {
      keyword: 'MultienergyCTCharacteristicsSequence',
      tag: '00189364',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2'] },
                { op: '=', attribute: { keyword: 'ImageType', value: 4 }, to: ['VMI'] },
              ],
            },
            {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.1'] },
                {
                  op: 'or',
                  of: [
                    { op: '=', attribute: { keyword: 'ImageType', value: 5 }, to: ['VMI'] },
                    { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 5 }, to: ['VMI'] },
                  ],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'c666d52d4745',
      },
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'MonoenergeticEnergyEquivalent',
          tag: '0018937C',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2'] },
                    { op: '=', attribute: { keyword: 'ImageType', value: 4 }, to: ['VMI'] },
                  ],
                },
                {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.2.1'] },
                    {
                      op: 'or',
                      of: [
                        { op: '=', attribute: { keyword: 'ImageType', value: 5 }, to: ['VMI'] },
                        { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 5 }, to: ['VMI'] },
                      ],
                    },
                  ],
                },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '61a432371b78',
          },
        },
        {
          keyword: 'DerivationAlgorithmSequence',
          tag: '00221612',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => algorithmIdentificationRules }],
        },
        {
          keyword: 'PerformedProcessingParametersSequence',
          tag: '00741212',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => contentItemWithModifiersRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMultiEnergyCTCharacteristics = (dataset: object): Finding[] => validateTable(dataset, multiEnergyCTCharacteristicsRules);

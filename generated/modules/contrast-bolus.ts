// Contrast/Bolus, PS3.3 Table C.7-12
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of ContrastBolusAdministrationRouteSequence, its conditions apart. */
export interface ContrastBolusContrastBolusAdministrationRouteItemAttributes extends CodeSequenceMacro {
  /** Additional Drug Sequence (0018,002A) SQ, VM 1, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  AdditionalDrugSequence?: CodeSequenceItem[] | null;
}

/** Contrast/Bolus: PS3.3 Table C.7-12. */
export interface ContrastBolusModule {
  /** Contrast/Bolus Agent (0018,0010) LO, VM 1, Type 2. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastBolusAgent: string | null;
  /** Contrast/Bolus Agent Sequence (0018,0012) SQ, VM 1, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastBolusAgentSequence?: CodeSequenceItem[] | null;
  /** Contrast/Bolus Route (0018,1040) LO, VM 1, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastBolusRoute?: string | null;
  /** Contrast/Bolus Administration Route Sequence (0018,0014) SQ, VM 1, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastBolusAdministrationRouteSequence?: [ContrastBolusContrastBolusAdministrationRouteItem] | null;
  /** Contrast/Bolus Volume (0018,1041) DS, VM 1, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastBolusVolume?: number | null;
  /** Contrast/Bolus Start Time (0018,1042) TM, VM 1, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastBolusStartTime?: string | null;
  /** Contrast/Bolus Stop Time (0018,1043) TM, VM 1, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastBolusStopTime?: string | null;
  /** Contrast/Bolus Total Dose (0018,1044) DS, VM 1, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastBolusTotalDose?: number | null;
  /** Contrast Flow Rate (0018,1046) DS, VM 1-n, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastFlowRate?: number[] | null;
  /** Contrast Flow Duration (0018,1047) DS, VM 1-n, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastFlowDuration?: number[] | null;
  /** Contrast/Bolus Ingredient (0018,1048) CS, VM 1, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastBolusIngredient?: DefinedTerm<'IODINE' | 'GADOLINIUM' | 'CARBON DIOXIDE' | 'BARIUM'> | null;
  /** Contrast/Bolus Ingredient Concentration (0018,1049) DS, VM 1, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastBolusIngredientConcentration?: number | null;
}

/** An Item of ContrastBolusAdministrationRouteSequence. */
export type ContrastBolusContrastBolusAdministrationRouteItem = ContrastBolusContrastBolusAdministrationRouteItemAttributes & CodeSequenceConditions;

export const contrastBolusRules: TableRules = {
  kind: 'module',
  id: 'ContrastBolus',
  name: 'Contrast/Bolus',
  table: 'table_C.7-12',
  section: 'sect_C.7.6.4',
  rows: [
    { keyword: 'ContrastBolusAgent', tag: '00180010', vr: 'LO', vm: '1', type: '2' },
    {
      keyword: 'ContrastBolusAgentSequence',
      tag: '00180012',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '12' }] }],
    },
    { keyword: 'ContrastBolusRoute', tag: '00181040', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'ContrastBolusAdministrationRouteSequence',
      tag: '00180014',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '11' }] },
        {
          keyword: 'AdditionalDrugSequence',
          tag: '0018002A',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
    { keyword: 'ContrastBolusVolume', tag: '00181041', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ContrastBolusStartTime', tag: '00181042', vr: 'TM', vm: '1', type: '3' },
    { keyword: 'ContrastBolusStopTime', tag: '00181043', vr: 'TM', vm: '1', type: '3' },
    { keyword: 'ContrastBolusTotalDose', tag: '00181044', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ContrastFlowRate', tag: '00181046', vr: 'DS', vm: '1-n', type: '3' },
    { keyword: 'ContrastFlowDuration', tag: '00181047', vr: 'DS', vm: '1-n', type: '3' },
    {
      keyword: 'ContrastBolusIngredient',
      tag: '00181048',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['IODINE', 'GADOLINIUM', 'CARBON DIOXIDE', 'BARIUM'] }],
    },
    { keyword: 'ContrastBolusIngredientConcentration', tag: '00181049', vr: 'DS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateContrastBolus = (dataset: object): Finding[] => validateTable(dataset, contrastBolusRules);

// RT ROI Observations, PS3.3 Table C.8-44
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type IdentifiedPersonOrDeviceItem, identifiedPersonOrDeviceRules } from '../macros/identified-person-or-device.ts';
import { type MultipleSiteGeneralAnatomyOptionalMacro, multipleSiteGeneralAnatomyOptionalRules } from '../macros/multiple-site-general-anatomy-optional.ts';

/** An Item of RTRelatedROISequence. */
export interface RTROIObservationsRTROIObservationsRTRelatedROIItem {
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ReferencedROINumber: number;
  /** RT ROI Relationship (3006,0033) CS, VM 1, Type 3. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  RTROIRelationship?: DefinedTerm<'SAME' | 'ENCLOSED' | 'ENCLOSING'> | null;
}

/** An Item of RTROIIdentificationCodeSequence, its conditions apart. */
export interface RTROIObservationsRTROIObservationsRTROIIdentificationCodeItemAttributes extends CodeSequenceMacro {
  /** Segmented Property Type Modifier Code Sequence (0062,0011) SQ, VM 1, Type 3. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  SegmentedPropertyTypeModifierCodeSequence?: CodeSequenceItem[] | null;
}

/** An Item of RelatedRTROIObservationsSequence. */
export interface RTROIObservationsRTROIObservationsRelatedRTROIObservationsItem {
  /** Observation Number (3006,0082) IS, VM 1, Type 1. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ObservationNumber: number;
}

/** An Item of ROIElementalCompositionSequence. */
export interface RTROIObservationsRTROIObservationsROIPhysicalPropertiesROIElementalCompositionItem {
  /** ROI Elemental Composition Atomic Number (3006,00B7) US, VM 1, Type 1. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ROIElementalCompositionAtomicNumber: number;
  /** ROI Elemental Composition Atomic Mass Fraction (3006,00B8) FL, VM 1, Type 1. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ROIElementalCompositionAtomicMassFraction: number;
}

/** An Item of ROIPhysicalPropertiesSequence, its conditions apart. */
export interface RTROIObservationsRTROIObservationsROIPhysicalPropertiesItemAttributes {
  /** ROI Physical Property (3006,00B2) CS, VM 1, Type 1. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ROIPhysicalProperty: DefinedTerm<'REL_MASS_DENSITY' | 'REL_ELEC_DENSITY' | 'EFFECTIVE_Z' | 'EFF_Z_PER_A' | 'REL_STOP_RATIO' | 'ELEM_FRACTION' | 'MEAN_EXCI_ENERGY'>;
  /** ROI Elemental Composition Sequence (3006,00B6) SQ, VM 1, Type 1C if ROIPhysicalProperty is ELEM_FRACTION. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ROIElementalCompositionSequence?: RTROIObservationsRTROIObservationsROIPhysicalPropertiesROIElementalCompositionItem[];
  /** ROI Physical Property Value (3006,00B4) DS, VM 1, Type 1. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ROIPhysicalPropertyValue: number;
}

/** An Item of RTROIObservationsSequence. */
export interface RTROIObservationsRTROIObservationsItem extends MultipleSiteGeneralAnatomyOptionalMacro {
  /** Observation Number (3006,0082) IS, VM 1, Type 1. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ObservationNumber: number;
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ReferencedROINumber: number;
  /** ROI Observation DateTime (3006,002E) DT, VM 1, Type 3. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ROIObservationDateTime?: string | null;
  /** ROI Observation Context Code Sequence (3006,004F) SQ, VM 1, Type 3. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ROIObservationContextCodeSequence?: CodeSequenceItem[] | null;
  /** RT Related ROI Sequence (3006,0030) SQ, VM 1, Type 3. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  RTRelatedROISequence?: RTROIObservationsRTROIObservationsRTRelatedROIItem[] | null;
  /** Segmented Property Category Code Sequence (0062,0003) SQ, VM 1, Type 3. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  SegmentedPropertyCategoryCodeSequence?: [CodeSequenceItem] | null;
  /** RT ROI Identification Code Sequence (3006,0086) SQ, VM 1, Type 3. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  RTROIIdentificationCodeSequence?: [RTROIObservationsRTROIObservationsRTROIIdentificationCodeItem] | null;
  /** Therapeutic Role Category Code Sequence (3010,0064) SQ, VM 1, Type 3. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  TherapeuticRoleCategoryCodeSequence?: [CodeSequenceItem] | null;
  /** Therapeutic Role Type Code Sequence (3010,0065) SQ, VM 1, Type 3. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  TherapeuticRoleTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Related RT ROI Observations Sequence (3006,00A0) SQ, VM 1, Type 3. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  RelatedRTROIObservationsSequence?: RTROIObservationsRTROIObservationsRelatedRTROIObservationsItem[] | null;
  /** RT ROI Interpreted Type (3006,00A4) CS, VM 1, Type 2. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  RTROIInterpretedType: DefinedTerm<'EXTERNAL' | 'PTV' | 'CTV' | 'GTV' | 'TREATED_VOLUME' | 'IRRAD_VOLUME' | 'OAR' | 'BOLUS' | 'AVOIDANCE' | 'ORGAN' | 'MARKER' | 'REGISTRATION' | 'ISOCENTER' | 'CONTRAST_AGENT' | 'CAVITY' | 'BRACHY_CHANNEL' | 'BRACHY_ACCESSORY' | 'BRACHY_SRC_APP' | 'BRACHY_CHNL_SHLD' | 'SUPPORT' | 'FIXATION' | 'DOSE_REGION' | 'CONTROL' | 'DOSE_MEASUREMENT'> | null;
  /** ROI Interpreter (3006,00A6) PN, VM 1, Type 2. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ROIInterpreter: PersonName | string | null;
  /** ROI Interpreter Sequence (3006,004E) SQ, VM 1, Type 1C. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ROIInterpreterSequence?: [IdentifiedPersonOrDeviceItem];
  /** Material ID (300A,00E1) SH, VM 1, Type 3. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  MaterialID?: string | null;
  /** ROI Physical Properties Sequence (3006,00B0) SQ, VM 1, Type 3. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  ROIPhysicalPropertiesSequence?: RTROIObservationsRTROIObservationsROIPhysicalPropertiesItem[] | null;
}

/** RT ROI Observations: PS3.3 Table C.8-44. */
export interface RTROIObservationsModule {
  /** RT ROI Observations Sequence (3006,0080) SQ, VM 1, Type 1. [C.8-44](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.8.html#table_C.8-44) */
  RTROIObservationsSequence: RTROIObservationsRTROIObservationsItem[];
}

/** An Item of RTROIIdentificationCodeSequence. */
export type RTROIObservationsRTROIObservationsRTROIIdentificationCodeItem = RTROIObservationsRTROIObservationsRTROIIdentificationCodeItemAttributes & CodeSequenceConditions;

/** An Item of ROIPhysicalPropertiesSequence. */
export type RTROIObservationsRTROIObservationsROIPhysicalPropertiesItem = RTROIObservationsRTROIObservationsROIPhysicalPropertiesItemAttributes & (
    | { ROIPhysicalProperty: 'ELEM_FRACTION'; ROIElementalCompositionSequence: unknown }
    | { ROIPhysicalProperty: DefinedTerm<never>; ROIElementalCompositionSequence?: never }
  );

export const rtroiObservationsRules: TableRules = {
  kind: 'module',
  id: 'RTROIObservations',
  name: 'RT ROI Observations',
  table: 'table_C.8-44',
  section: 'sect_C.8.8.8',
  rows: [
    {
      keyword: 'RTROIObservationsSequence',
      tag: '30060080',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ObservationNumber', tag: '30060082', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'ROIObservationDateTime', tag: '3006002E', vr: 'DT', vm: '1', type: '3' },
        {
          keyword: 'ROIObservationContextCodeSequence',
          tag: '3006004F',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9272' }] }],
        },
        {
          keyword: 'RTRelatedROISequence',
          tag: '30060030',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: '1' },
            {
              keyword: 'RTROIRelationship',
              tag: '30060033',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'defined', terms: ['SAME', 'ENCLOSED', 'ENCLOSING'] }],
            },
          ],
        },
        { include: () => multipleSiteGeneralAnatomyOptionalRules },
        {
          keyword: 'SegmentedPropertyCategoryCodeSequence',
          tag: '00620003',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9580' }] }],
        },
        {
          keyword: 'RTROIIdentificationCodeSequence',
          tag: '30060086',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            { include: () => codeSequenceRules },
            {
              keyword: 'SegmentedPropertyTypeModifierCodeSequence',
              tag: '00620011',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '244' }] }],
            },
          ],
        },
        {
          keyword: 'TherapeuticRoleCategoryCodeSequence',
          tag: '30100064',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9503' }] }],
        },
        {
          keyword: 'TherapeuticRoleTypeCodeSequence',
          tag: '30100065',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'RelatedRTROIObservationsSequence',
          tag: '300600A0',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ keyword: 'ObservationNumber', tag: '30060082', vr: 'IS', vm: '1', type: '1' }],
        },
        {
          keyword: 'RTROIInterpretedType',
          tag: '300600A4',
          vr: 'CS',
          vm: '1',
          type: '2',
          values: [
            {
              kind: 'defined',
              terms: [
                'EXTERNAL',
                'PTV',
                'CTV',
                'GTV',
                'TREATED_VOLUME',
                'IRRAD_VOLUME',
                'OAR',
                'BOLUS',
                'AVOIDANCE',
                'ORGAN',
                'MARKER',
                'REGISTRATION',
                'ISOCENTER',
                'CONTRAST_AGENT',
                'CAVITY',
                'BRACHY_CHANNEL',
                'BRACHY_ACCESSORY',
                'BRACHY_SRC_APP',
                'BRACHY_CHNL_SHLD',
                'SUPPORT',
                'FIXATION',
                'DOSE_REGION',
                'CONTROL',
                'DOSE_MEASUREMENT',
              ],
            },
          ],
        },
        { keyword: 'ROIInterpreter', tag: '300600A6', vr: 'PN', vm: '1', type: '2' },
        {
          keyword: 'ROIInterpreterSequence',
          tag: '3006004E',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: null, decided: 'knowledge', otherwise: 'allowed', hash: '2356c20dd310', reason: 'knowledge', missing: 'who interpreted the ROI' },
          items: [{ range: [1, 1] }],
          rows: [
            {
              include: () => identifiedPersonOrDeviceRules,
              overrides: [{ path: ['OrganizationalRoleCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9555' }] }],
            },
          ],
        },
        { keyword: 'MaterialID', tag: '300A00E1', vr: 'SH', vm: '1', type: '3' },
        {
          keyword: 'ROIPhysicalPropertiesSequence',
          tag: '300600B0',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            {
              keyword: 'ROIPhysicalProperty',
              tag: '300600B2',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [
                {
                  kind: 'defined',
                  terms: ['REL_MASS_DENSITY', 'REL_ELEC_DENSITY', 'EFFECTIVE_Z', 'EFF_Z_PER_A', 'REL_STOP_RATIO', 'ELEM_FRACTION', 'MEAN_EXCI_ENERGY'],
                },
              ],
            },
            {
              keyword: 'ROIElementalCompositionSequence',
              tag: '300600B6',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ROIPhysicalProperty' }, to: ['ELEM_FRACTION'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '1e0b41b42078',
              },
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'ROIElementalCompositionAtomicNumber', tag: '300600B7', vr: 'US', vm: '1', type: '1' },
                { keyword: 'ROIElementalCompositionAtomicMassFraction', tag: '300600B8', vr: 'FL', vm: '1', type: '1' },
              ],
            },
            { keyword: 'ROIPhysicalPropertyValue', tag: '300600B4', vr: 'DS', vm: '1', type: '1' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTROIObservations = (dataset: object): Finding[] => validateTable(dataset, rtroiObservationsRules);

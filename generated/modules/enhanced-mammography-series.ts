// Enhanced Mammography Series, PS3.3 Table C.8-76b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.10.html#table_C.8-76b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RequestAttributesMacro, requestAttributesRules } from '../macros/request-attributes.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Enhanced Mammography Series: PS3.3 Table C.8-76b. */
export interface EnhancedMammographySeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8-76b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.10.html#table_C.8-76b) */
  Modality: 'MG';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.8-76b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.10.html#table_C.8-76b) */
  ReferencedPerformedProcedureStepSequence?: [SOPInstanceReferenceMacro];
  /** Request Attributes Sequence (0040,0275) SQ, VM 1, Type 3. [C.8-76b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.10.html#table_C.8-76b) */
  RequestAttributesSequence?: RequestAttributesMacro[] | null;
}

export const enhancedMammographySeriesRules: TableRules = {
  kind: 'module',
  id: 'EnhancedMammographySeries',
  name: 'Enhanced Mammography Series',
  table: 'table_C.8-76b',
  section: 'sect_C.8.11.10',
  rows: [
    { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MG'] }] },
    {
      keyword: 'ReferencedPerformedProcedureStepSequence',
      tag: '00081111',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'd5d6e588d932',
        reason: 'knowledge',
        missing: 'whether a Performed Procedure Step was involved',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    {
      keyword: 'RequestAttributesSequence',
      tag: '00400275',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          include: () => requestAttributesRules,
          overrides: [{ path: ['ReasonForRequestedProcedureCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '6051' }, { kind: 'BCID', cid: '6055' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedMammographySeries = (dataset: object): Finding[] => validateTable(dataset, enhancedMammographySeriesRules);

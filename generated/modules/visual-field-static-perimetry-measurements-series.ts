// Visual Field Static Perimetry Measurements Series, PS3.3 Table C.8.26.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.1.html#table_C.8.26.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type PerformedProcedureStepSummaryMacro, performedProcedureStepSummaryRules } from '../macros/performed-procedure-step-summary.ts';
import { type RequestAttributesMacro, requestAttributesRules } from '../macros/request-attributes.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Visual Field Static Perimetry Measurements Series: PS3.3 Table C.8.26.1-1. */
export interface VisualFieldStaticPerimetryMeasurementsSeriesModule extends Omit<PerformedProcedureStepSummaryMacro, 'PerformedProtocolCodeSequence'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8.26.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.1.html#table_C.8.26.1-1) */
  Modality: 'OPV';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.8.26.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.1.html#table_C.8.26.1-1) */
  ReferencedPerformedProcedureStepSequence?: [SOPInstanceReferenceMacro];
  /** Request Attributes Sequence (0040,0275) SQ, VM 1, Type 3. [C.8.26.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.1.html#table_C.8.26.1-1) */
  RequestAttributesSequence?: RequestAttributesMacro[] | null;
  /** Performed Protocol Code Sequence (0040,0260) SQ, VM 1, Type 3. [C.8.26.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.1.html#table_C.8.26.1-1) */
  PerformedProtocolCodeSequence: NonNullable<PerformedProcedureStepSummaryMacro['PerformedProtocolCodeSequence']>;
}

export const visualFieldStaticPerimetryMeasurementsSeriesRules: TableRules = {
  kind: 'module',
  id: 'VisualFieldStaticPerimetryMeasurementsSeries',
  name: 'Visual Field Static Perimetry Measurements Series',
  table: 'table_C.8.26.1-1',
  section: 'sect_C.8.26.1',
  rows: [
    { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['OPV'] }] },
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
          overrides: [
            { path: ['ReasonForRequestedProcedureCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '4256' }] },
            { path: ['ScheduledProtocolCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '4250' }, { kind: 'DCID', cid: '4251' }] },
          ],
        },
      ],
    },
    {
      include: () => performedProcedureStepSummaryRules,
      overrides: [
        { path: ['PerformedProtocolCodeSequence'], type: '1' },
        { path: ['ProtocolContextSequence'], type: '1' },
        { path: ['PerformedProtocolCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '4250' }, { kind: 'DCID', cid: '4251' }] },
        { path: ['ProtocolContextSequence'], contextGroups: [{ kind: 'DCID', cid: '4256' }] },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVisualFieldStaticPerimetryMeasurementsSeries = (dataset: object): Finding[] => validateTable(dataset, visualFieldStaticPerimetryMeasurementsSeriesRules);

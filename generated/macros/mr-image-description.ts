// MR Image Description, PS3.3 Table C.8-84
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.3.html#table_C.8-84
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** MR Image Description: PS3.3 Table C.8-84. */
export interface MRImageDescriptionMacro {
  /** Complex Image Component (0008,9208) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-84](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.3.html#table_C.8-84) */
  ComplexImageComponent?: DefinedTerm<'MAGNITUDE' | 'PHASE' | 'REAL' | 'IMAGINARY' | 'MIXED'>;
  /** Acquisition Contrast (0008,9209) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-84](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.3.html#table_C.8-84) */
  AcquisitionContrast?: DefinedTerm<'DIFFUSION' | 'FLOW_ENCODED' | 'FLUID_ATTENUATED' | 'PERFUSION' | 'PROTON_DENSITY' | 'STIR' | 'TAGGING' | 'T1' | 'T2' | 'T2_STAR' | 'TOF' | 'UNKNOWN' | 'MIXED'>;
  /** Functional Settling Phase Frames Present (0018,9622) CS, VM 1, Type 3. [C.8-84](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.3.html#table_C.8-84) */
  FunctionalSettlingPhaseFramesPresent?: 'YES' | 'NO' | null;
}

export const mrImageDescriptionRules: TableRules = {
  kind: 'macro',
  id: 'MRImageDescription',
  name: 'MR Image Description',
  table: 'table_C.8-84',
  section: 'sect_C.8.13.3',
  rows: [
    {
      keyword: 'ComplexImageComponent',
      tag: '00089208',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '566f834df6af',
      },
      values: [{ kind: 'defined', terms: ['MAGNITUDE', 'PHASE', 'REAL', 'IMAGINARY', 'MIXED'], section: 'sect_C.8.13.3.1.1' }],
    },
    {
      keyword: 'AcquisitionContrast',
      tag: '00089209',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '566f834df6af',
      },
      values: [
        {
          kind: 'defined',
          terms: ['DIFFUSION', 'FLOW_ENCODED', 'FLUID_ATTENUATED', 'PERFUSION', 'PROTON_DENSITY', 'STIR', 'TAGGING', 'T1', 'T2', 'T2_STAR', 'TOF', 'UNKNOWN', 'MIXED'],
          section: 'sect_C.8.13.3.1.2',
        },
      ],
    },
    { keyword: 'FunctionalSettlingPhaseFramesPresent', tag: '00189622', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRImageDescription = (dataset: object): Finding[] => validateTable(dataset, mrImageDescriptionRules);

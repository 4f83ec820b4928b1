// X-Ray 3D Craniofacial Acquisition, PS3.3 Table C.8.21.3.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.3.html#table_C.8.21.3.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DigitalXRayDetectorMacro, digitalXRayDetectorRules } from '../macros/digital-x-ray-detector.ts';
import { type XRay3DGeneralPerProjectionAcquisitionMacro, xRay3DGeneralPerProjectionAcquisitionRules } from '../macros/x-ray-3d-general-per-projection-acquisition.ts';
import { type XRay3DGeneralSharedAcquisitionMacro, xRay3DGeneralSharedAcquisitionRules } from '../macros/x-ray-3d-general-shared-acquisition.ts';

/** An Item of XRay3DAcquisitionSequence. */
export interface XRay3DCraniofacialAcquisitionXRay3DAcquisitionItem extends XRay3DGeneralSharedAcquisitionMacro, DigitalXRayDetectorMacro {
  /** Field of View Shape (0018,1147) CS, VM 1, Type 1C. [C.8.21.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.3.html#table_C.8.21.3.3-1) */
  FieldOfViewShape?: 'RECTANGLE' | 'ROUND' | 'HEXAGONAL';
  /** X-Ray Receptor Type (0018,9420) CS, VM 1, Type 1C. [C.8.21.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.3.html#table_C.8.21.3.3-1) */
  XRayReceptorType?: 'DIGITAL_DETECTOR';
  /** Per Projection Acquisition Sequence (0018,9538) SQ, VM 1, Type 1C. [C.8.21.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.3.html#table_C.8.21.3.3-1) */
  PerProjectionAcquisitionSequence?: XRay3DGeneralPerProjectionAcquisitionMacro[];
}

/** X-Ray 3D Craniofacial Acquisition: PS3.3 Table C.8.21.3.3-1. */
export interface XRay3DCraniofacialAcquisitionModule {
  /** X-Ray 3D Acquisition Sequence (0018,9507) SQ, VM 1, Type 1. [C.8.21.3.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.3.html#table_C.8.21.3.3-1) */
  XRay3DAcquisitionSequence: XRay3DCraniofacialAcquisitionXRay3DAcquisitionItem[];
}

export const xRay3DCraniofacialAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'XRay3DCraniofacialAcquisition',
  name: 'X-Ray 3D Craniofacial Acquisition',
  table: 'table_C.8.21.3.3-1',
  section: 'sect_C.8.21.3.3',
  rows: [
    {
      keyword: 'XRay3DAcquisitionSequence',
      tag: '00189507',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'FieldOfViewShape',
          tag: '00181147',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
          values: [{ kind: 'enumerated', terms: ['RECTANGLE', 'ROUND', 'HEXAGONAL'] }],
        },
        {
          keyword: 'XRayReceptorType',
          tag: '00189420',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
          values: [{ kind: 'enumerated', terms: ['DIGITAL_DETECTOR'] }],
        },
        { include: () => xRay3DGeneralSharedAcquisitionRules },
        { include: () => digitalXRayDetectorRules },
        {
          keyword: 'PerProjectionAcquisitionSequence',
          tag: '00189538',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => xRay3DGeneralPerProjectionAcquisitionRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRay3DCraniofacialAcquisition = (dataset: object): Finding[] => validateTable(dataset, xRay3DCraniofacialAcquisitionRules);

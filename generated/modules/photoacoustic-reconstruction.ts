// Photoacoustic Reconstruction, PS3.3 Table C.8.34.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.4.html#table_C.8.34.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of SoundSpeedCorrectionMechanismCodeSequence, its conditions apart. */
export interface PhotoacousticReconstructionSoundSpeedCorrectionMechanismCodeItemAttributes extends CodeSequenceMacro {
  /** Object Sound Speed (0018,9833) FD, VM 1, Type 1C if SoundSpeedCorrectionMechanismCodeSequence has a code ("130818", DCM), ("130819", DCM). [C.8.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.4.html#table_C.8.34.4-1) */
  ObjectSoundSpeed?: number;
  /** Acoustic Coupling Medium Sound Speed (0018,9834) FD, VM 1, Type 1C if SoundSpeedCorrectionMechanismCodeSequence has a code ("130819", DCM). [C.8.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.4.html#table_C.8.34.4-1) */
  AcousticCouplingMediumSoundSpeed?: number;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C if SoundSpeedCorrectionMechanismCodeSequence has a code ("130820", DCM). [C.8.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.4.html#table_C.8.34.4-1) */
  ReferencedImageSequence?: [ImageSOPInstanceReferenceMacro];
}

/** Photoacoustic Reconstruction: PS3.3 Table C.8.34.4-1. */
export interface PhotoacousticReconstructionModule {
  /** Sound Speed Correction Mechanism Code Sequence (0018,9832) SQ, VM 1, Type 1. [C.8.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.34.4.html#table_C.8.34.4-1) */
  SoundSpeedCorrectionMechanismCodeSequence: [PhotoacousticReconstructionSoundSpeedCorrectionMechanismCodeItem];
}

/** An Item of SoundSpeedCorrectionMechanismCodeSequence. */
export type PhotoacousticReconstructionSoundSpeedCorrectionMechanismCodeItem = PhotoacousticReconstructionSoundSpeedCorrectionMechanismCodeItemAttributes & CodeSequenceConditions;

export const photoacousticReconstructionRules: TableRules = {
  kind: 'module',
  id: 'PhotoacousticReconstruction',
  name: 'Photoacoustic Reconstruction',
  table: 'table_C.8.34.4-1',
  section: 'sect_C.8.34.4',
  rows: [
    {
      keyword: 'SoundSpeedCorrectionMechanismCodeSequence',
      tag: '00189832',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '11004' }] },
        {
          keyword: 'ObjectSoundSpeed',
          tag: '00189833',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'code',
              attribute: { keyword: 'SoundSpeedCorrectionMechanismCodeSequence' },
              codes: [{ value: '130818', scheme: 'DCM' }, { value: '130819', scheme: 'DCM' }],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '93c9b4313d84',
          },
        },
        {
          keyword: 'AcousticCouplingMediumSoundSpeed',
          tag: '00189834',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'code', attribute: { keyword: 'SoundSpeedCorrectionMechanismCodeSequence' }, codes: [{ value: '130819', scheme: 'DCM' }] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'e197f85985b1',
          },
        },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'code', attribute: { keyword: 'SoundSpeedCorrectionMechanismCodeSequence' }, codes: [{ value: '130820', scheme: 'DCM' }] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '3cbafcc44aec',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePhotoacousticReconstruction = (dataset: object): Finding[] => validateTable(dataset, photoacousticReconstructionRules);

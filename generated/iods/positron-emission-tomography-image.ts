// Positron Emission Tomography Image IOD, PS3.3 Table A.21.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.21.html
import type { DefinedTerm, Demands, Every, Finding, Forbids, Iod, Is, IsAt, IsNot, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type ImagePlaneModule, imagePlaneRules } from '../modules/image-plane.ts';
import { type NMPETPatientOrientationModule, nmpetPatientOrientationRules } from '../modules/nm-pet-patient-orientation.ts';
import { type OverlayPlaneModule, overlayPlaneRules } from '../modules/overlay-plane.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type PETImageModule, petImageRules } from '../modules/pet-image.ts';
import { type PETIsotopeModule, petIsotopeRules } from '../modules/pet-isotope.ts';
import { type PETMultiGatedAcquisitionModule, petMultiGatedAcquisitionRules } from '../modules/pet-multi-gated-acquisition.ts';
import { type PETSeriesModule, petSeriesRules } from '../modules/pet-series.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type VOILUTModule, voilutRules } from '../modules/voi-lut.ts';

/** Positron Emission Tomography Image IOD, PS3.3 Table A.21.3-1. */
export interface PositronEmissionTomographyImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'SeriesDate' | 'SeriesTime'>, Partial<ClinicalTrialSeriesModule>, Omit<PETSeriesModule, 'SeriesDate' | 'SeriesTime'>, PETIsotopeModule, Partial<Omit<PETMultiGatedAcquisitionModule, 'TriggerSourceOrType'>>, NMPETPatientOrientationModule, FrameOfReferenceModule, Partial<Omit<SynchronizationModule, 'TriggerSourceOrType'>>, GeneralEquipmentModule, Omit<GeneralAcquisitionModule, 'AcquisitionDate' | 'AcquisitionTime'>, Omit<GeneralImageModule, 'InstanceNumber' | 'ImageType' | 'LossyImageCompression' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<GeneralReferenceModule>, ImagePlaneModule, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit'>, Partial<DeviceModule>, Partial<SpecimenModule>, Omit<PETImageModule, 'ImageType' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'LossyImageCompression' | 'AcquisitionDate' | 'AcquisitionTime' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<OverlayPlaneModule>, Partial<VOILUTModule>, Partial<AcquisitionContextModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule> {
  /** Series Date (0008,0021) DA, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesDate: NonNullable<GeneralSeriesModule['SeriesDate']>;
  /** Series Time (0008,0031) TM, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesTime: NonNullable<GeneralSeriesModule['SeriesTime']>;
  /** Trigger Source or Type (0018,1061) LO, VM 1, Type 3. [C.8-62](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.3.html#table_C.8-62) */
  TriggerSourceOrType?: DefinedTerm<'EKG'> | null;
  /** Acquisition Date (0008,0022) DA, VM 1, Type 2. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionDate: NonNullable<GeneralAcquisitionModule['AcquisitionDate']> | null;
  /** Acquisition Time (0008,0032) TM, VM 1, Type 2. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionTime: NonNullable<GeneralAcquisitionModule['AcquisitionTime']> | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType: NonNullable<GeneralImageModule['ImageType']>;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompression?: '00' | '01';
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 3. [10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7) */
  AnatomicRegionSequence?: NonNullable<GeneralImageModule['AnatomicRegionSequence']> | null;
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 3. [10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8) */
  PrimaryAnatomicStructureSequence?: NonNullable<GeneralImageModule['PrimaryAnatomicStructureSequence']> | null;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: NonNullable<ImagePixelModule['BitsStored']>;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.128';
}

/** What the conditions of the top level read. */
export type PositronEmissionTomographyImageSelect = Pick<PositronEmissionTomographyImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'BeatRejectionFlag' | 'DecayCorrection'
> & { SeriesType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface PositronEmissionTomographyImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Forbids<IsAt<this['given'], 'SeriesType', 1, 'REPROJECTION'>, 'ReprojectionMethod'> &
    Demands<IsAt<this['given'], 'SeriesType', 0, 'GATED'>, 'NumberOfRRIntervals' | 'NumberOfTimeSlots' | 'TriggerTime' | 'FrameTime'> &
    Demands<IsAt<this['given'], 'SeriesType', 0, 'DYNAMIC'>, 'NumberOfTimeSlices'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Demands<Every<IsAt<this['given'], 'SeriesType', 0, 'GATED'> | Is<this['given'], 'BeatRejectionFlag', 'Y'>>, 'LowRRValue' | 'HighRRValue'> &
    Demands<IsNot<this['given'], 'DecayCorrection', 'NONE'>, 'DecayFactor'>;
}

export const positronEmissionTomographyImage: Iod<PositronEmissionTomographyImageAttributes, PositronEmissionTomographyImageSelect, PositronEmissionTomographyImageConditions> = {
  id: 'PositronEmissionTomographyImage',
  name: 'Positron Emission Tomography Image',
  section: 'sect_A.21',
  table: 'table_A.21.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.128'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(petSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(petIsotopeRules) },
    {
      ie: 'Series',
      usage: 'C',
      module: constant(petMultiGatedAcquisitionRules),
      condition: { tree: { op: '=', attribute: { keyword: 'SeriesType', value: 1 }, to: ['GATED'] }, decided: 'data', otherwise: 'forbidden', hash: '907114ad7cca' },
    },
    { ie: 'Series', usage: 'M', module: constant(nmpetPatientOrientationRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(synchronizationRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '67625e90ab28', reason: 'knowledge', missing: 'whether the time was synchronized' },
    },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePlaneRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(petImageRules) },
    { ie: 'Image', usage: 'U', module: constant(overlayPlaneRules) },
    { ie: 'Image', usage: 'U', module: constant(voilutRules) },
    { ie: 'Image', usage: 'U', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'U', module: constant(commonInstanceReferenceRules) },
  ],
  functionalGroups: [],
  constraints: [{ section: 'sect_A.21.3.1', demand: { kind: 'templates', path: ['AcquisitionContextSequence'], templates: [{ kind: 'DTID', tid: '3470' }] } }],
};

/** True when the data set has no error finding as this IOD. */
export const isPositronEmissionTomographyImage = (dataset: object): dataset is PositronEmissionTomographyImageAttributes => conformsToIod(dataset, positronEmissionTomographyImage);

/** Findings of the data set as this IOD. */
export const validatePositronEmissionTomographyImage = (dataset: object): Finding[] => validateIod(dataset, positronEmissionTomographyImage);

// Nuclear Medicine Image IOD, PS3.3 Table A.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.5.html
import type { DefinedTerm, Demands, Every, Finding, Forbids, Iod, Is, IsAny, IsAt, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { iccProfileRules } from '../modules/icc-profile.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MultiFrameOverlayModule, multiFrameOverlayRules } from '../modules/multi-frame-overlay.ts';
import { type MultiFrameModule, multiFrameRules } from '../modules/multi-frame.ts';
import { type NMDetectorModule, nmDetectorRules } from '../modules/nm-detector.ts';
import { type NMImagePixelModule, nmImagePixelRules } from '../modules/nm-image-pixel.ts';
import { type NMImageModule, nmImageRules } from '../modules/nm-image.ts';
import { type NMIsotopeModule, nmIsotopeRules } from '../modules/nm-isotope.ts';
import { type NMMultiFrameModule, nmMultiFrameRules } from '../modules/nm-multi-frame.ts';
import { type NMMultiGatedAcquisitionModule, nmMultiGatedAcquisitionRules } from '../modules/nm-multi-gated-acquisition.ts';
import { type NMPETPatientOrientationModule, nmpetPatientOrientationRules } from '../modules/nm-pet-patient-orientation.ts';
import { type NMPhaseModule, nmPhaseRules } from '../modules/nm-phase.ts';
import { type NMReconstructionModule, nmReconstructionRules } from '../modules/nm-reconstruction.ts';
import { type NMTomoAcquisitionModule, nmTomoAcquisitionRules } from '../modules/nm-tomo-acquisition.ts';
import { type OverlayPlaneModule, overlayPlaneRules } from '../modules/overlay-plane.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type VOILUTModule, voilutRules } from '../modules/voi-lut.ts';

/** Nuclear Medicine Image IOD, PS3.3 Table A.5-1. */
export interface NuclearMedicineImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, GeneralSeriesModule, Partial<ClinicalTrialSeriesModule>, NMPETPatientOrientationModule, Partial<FrameOfReferenceModule>, Partial<Omit<SynchronizationModule, 'TriggerSourceOrType'>>, GeneralEquipmentModule, GeneralAcquisitionModule, Omit<GeneralImageModule, 'InstanceNumber' | 'ImageType' | 'LossyImageCompression' | 'RealWorldValueMappingSequence' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<GeneralReferenceModule>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'ICCProfile' | 'ColorSpace'>, Partial<AcquisitionContextModule>, Partial<DeviceModule>, Partial<SpecimenModule>, Omit<NMImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit'>, Omit<MultiFrameModule, 'FrameIncrementPointer'>, Omit<NMMultiFrameModule, 'FrameIncrementPointer'>, Omit<NMImageModule, 'ImageType' | 'LossyImageCompression' | 'TriggerSourceOrType' | 'RealWorldValueMappingSequence' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, NMIsotopeModule, NMDetectorModule, Partial<NMTomoAcquisitionModule>, Partial<NMMultiGatedAcquisitionModule>, Partial<NMPhaseModule>, Partial<NMReconstructionModule>, Partial<OverlayPlaneModule>, Partial<MultiFrameOverlayModule>, Partial<VOILUTModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Trigger Source or Type (0018,1061) LO, VM 1, Type 3. [C.7-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.2.html#table_C.7-7) */
  TriggerSourceOrType?: DefinedTerm<'EKG'> | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType: NonNullable<GeneralImageModule['ImageType']>;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompression?: '00' | '01';
  /** Real World Value Mapping Sequence (0040,9096) SQ, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  RealWorldValueMappingSequence?: (NonNullable<GeneralImageModule['RealWorldValueMappingSequence']>[number] & NonNullable<NMImageModule['RealWorldValueMappingSequence']>[number])[] | null;
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 3. [10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7) */
  AnatomicRegionSequence?: NonNullable<GeneralImageModule['AnatomicRegionSequence']> | null;
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 3. [10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8) */
  PrimaryAnatomicStructureSequence?: NonNullable<GeneralImageModule['PrimaryAnatomicStructureSequence']> | null;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: NonNullable<ImagePixelModule['SamplesPerPixel']>;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2' | 'PALETTE COLOR';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: NonNullable<ImagePixelModule['BitsStored']>;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** ICC Profile (0028,2000) OB, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ICCProfile?: NonNullable<ImagePixelModule['ICCProfile']> | null;
  /** Color Space (0028,2002) CS, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ColorSpace?: NonNullable<ImagePixelModule['ColorSpace']> | null;
  /** Frame Increment Pointer (0028,0009) AT, VM 1-n, Type 1. [C.7-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.6.html#table_C.7-14) */
  FrameIncrementPointer: NonNullable<MultiFrameModule['FrameIncrementPointer']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.20';
}

/** What the conditions of the top level read. */
export type NuclearMedicineImageSelect = Pick<NuclearMedicineImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'SamplesPerPixel'
  | 'PhotometricInterpretation'
> & { FrameIncrementPointer?: readonly string[] | null; ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface NuclearMedicineImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Demands<Every<Valued<this['given'], 'SamplesPerPixel'> | IsNot<this['given'], 'SamplesPerPixel', 0 | 1>>, 'PlanarConfiguration'> &
    Requires<Some<Is<this['given'], 'PhotometricInterpretation', 'PALETTE COLOR'> | 'open'>, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor'> &
    Demands<IsAny<this['given'], 'FrameIncrementPointer', '00540010'>, 'EnergyWindowVector'> &
    Demands<IsAny<this['given'], 'FrameIncrementPointer', '00540020'>, 'DetectorVector'> &
    Demands<IsAny<this['given'], 'FrameIncrementPointer', '00540030'>, 'PhaseVector' | 'NumberOfPhases'> &
    Demands<IsAny<this['given'], 'FrameIncrementPointer', '00540050'>, 'RotationVector'> &
    Demands<IsAt<this['given'], 'ImageType', 2, 'TOMO' | 'GATED TOMO' | 'RECON TOMO' | 'RECON GATED TOMO'>, 'NumberOfRotations'> &
    Demands<IsAny<this['given'], 'FrameIncrementPointer', '00540060'>, 'RRIntervalVector' | 'NumberOfRRIntervals'> &
    Demands<IsAny<this['given'], 'FrameIncrementPointer', '00540070'>, 'TimeSlotVector' | 'NumberOfTimeSlots'> &
    Demands<IsAny<this['given'], 'FrameIncrementPointer', '00540080'>, 'SliceVector' | 'NumberOfSlices'> &
    Demands<IsAny<this['given'], 'FrameIncrementPointer', '00540090'>, 'AngularViewVector'> &
    Demands<IsAny<this['given'], 'FrameIncrementPointer', '00540100'>, 'TimeSliceVector'> &
    Demands<IsAt<this['given'], 'ImageType', 2, 'WHOLE BODY' | 'STATIC'>, 'ActualFrameDuration'> &
    Forbids<IsAt<this['given'], 'ImageType', 2, 'WHOLE BODY'>, 'ScanVelocity' | 'ScanLength'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00540060'>, 'GatedInformationSequence'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00540030'>, 'PhaseInformationSequence'>;
}

export const nuclearMedicineImage: Iod<NuclearMedicineImageAttributes, NuclearMedicineImageSelect, NuclearMedicineImageConditions> = {
  id: 'NuclearMedicineImage',
  name: 'Nuclear Medicine Image',
  section: 'sect_A.5',
  table: 'table_A.5-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.20'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(nmpetPatientOrientationRules) },
    { ie: 'Frame of Reference', usage: 'U', module: constant(frameOfReferenceRules) },
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
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    { ie: 'Image', usage: 'U', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(nmImagePixelRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameRules) },
    { ie: 'Image', usage: 'M', module: constant(nmMultiFrameRules) },
    { ie: 'Image', usage: 'M', module: constant(nmImageRules) },
    { ie: 'Image', usage: 'M', module: constant(nmIsotopeRules) },
    { ie: 'Image', usage: 'M', module: constant(nmDetectorRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(nmTomoAcquisitionRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['TOMO', 'GATED TOMO', 'RECON TOMO', 'RECON GATED TOMO'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'ec6d1dbb9a1a',
      },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(nmMultiGatedAcquisitionRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['GATED', 'GATED TOMO', 'RECON GATED TOMO'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '26e9cde676e5',
      },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(nmPhaseRules),
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['DYNAMIC'] }, decided: 'data', otherwise: 'forbidden', hash: '1127a9974587' },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(nmReconstructionRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['RECON TOMO', 'RECON GATED TOMO'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '151632d9d237',
      },
    },
    { ie: 'Image', usage: 'U', module: constant(overlayPlaneRules) },
    { ie: 'Image', usage: 'U', module: constant(multiFrameOverlayRules) },
    { ie: 'Image', usage: 'U', module: constant(voilutRules) },
    { ie: 'Image', usage: 'U', module: constant(iccProfileRules) },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'U', module: constant(commonInstanceReferenceRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(frameExtractionRules),
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '221a2c06063f',
        reason: 'knowledge',
        missing: 'whether the object answers a Frame-Level retrieve request',
      },
    },
  ],
  functionalGroups: [],
  constraints: [{ section: 'sect_A.5.4.1', demand: { kind: 'templates', path: ['AcquisitionContextSequence'], templates: [{ kind: 'DTID', tid: '3470' }] } }],
};

/** True when the data set has no error finding as this IOD. */
export const isNuclearMedicineImage = (dataset: object): dataset is NuclearMedicineImageAttributes => conformsToIod(dataset, nuclearMedicineImage);

/** Findings of the data set as this IOD. */
export const validateNuclearMedicineImage = (dataset: object): Finding[] => validateIod(dataset, nuclearMedicineImage);

// CT Image IOD, PS3.3 Table A.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.3.html
import type { Demands, Every, Finding, Forbids, Iod, Is, IsAt, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type ContrastBolusModule, contrastBolusRules } from '../modules/contrast-bolus.ts';
import { type CTImageModule, ctImageRules } from '../modules/ct-image.ts';
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
import { type MultiEnergyCTImageModule, multiEnergyCTImageRules } from '../modules/multi-energy-ct-image.ts';
import { type OverlayPlaneModule, overlayPlaneRules } from '../modules/overlay-plane.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type VOILUTModule, voilutRules } from '../modules/voi-lut.ts';

/** CT Image IOD, PS3.3 Table A.3-1. */
export interface CTImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, GeneralSeriesModule, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Partial<SynchronizationModule>, GeneralEquipmentModule, Omit<GeneralAcquisitionModule, 'AcquisitionNumber'>, Omit<GeneralImageModule, 'InstanceNumber' | 'ImageType' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<GeneralReferenceModule>, ImagePlaneModule, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit'>, Partial<ContrastBolusModule>, Partial<DeviceModule>, Partial<SpecimenModule>, Omit<CTImageModule, 'ImageType' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'AcquisitionNumber' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<MultiEnergyCTImageModule>, Partial<OverlayPlaneModule>, Partial<VOILUTModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule> {
  /** Acquisition Number (0020,0012) IS, VM 1, Type 2. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionNumber: NonNullable<GeneralAcquisitionModule['AcquisitionNumber']> | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType: NonNullable<GeneralImageModule['ImageType']>;
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 3. [10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7) */
  AnatomicRegionSequence?: NonNullable<GeneralImageModule['AnatomicRegionSequence']> | null;
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 3. [10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8) */
  PrimaryAnatomicStructureSequence?: NonNullable<GeneralImageModule['PrimaryAnatomicStructureSequence']> | null;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME1' | 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: 12 | 13 | 14 | 15 | 16;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.2';
}

/** What the conditions of the top level read. */
export type CTImageSelect = Pick<CTImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'MultienergyCTAcquisition'
  | 'WaterEquivalentDiameter'
> & { ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface CTImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Some<'open' | Is<this['given'], 'MultienergyCTAcquisition', 'YES'>>, 'RescaleType'> &
    Demands<Present<this['given'], 'WaterEquivalentDiameter'>, 'WaterEquivalentDiameterCalculationMethodCodeSequence'> &
    Requires<Every<Is<this['given'], 'MultienergyCTAcquisition', 'YES'> | IsAt<this['given'], 'ImageType', 3, 'VMI'>>, 'MultienergyCTCharacteristicsSequence'>;
}

export const ctImage: Iod<CTImageAttributes, CTImageSelect, CTImageConditions> = {
  id: 'CTImage',
  name: 'CT Image',
  section: 'sect_A.3',
  table: 'table_A.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.2'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(synchronizationRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '833be71e5d0b', reason: 'knowledge', missing: 'whether the time was synchronized' },
    },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePlaneRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(contrastBolusRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'a00769a3803c', reason: 'knowledge', missing: 'whether contrast media was applied' },
    },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(ctImageRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(multiEnergyCTImageRules),
      condition: { tree: { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'a746415bc43f' },
    },
    { ie: 'Image', usage: 'U', module: constant(overlayPlaneRules) },
    { ie: 'Image', usage: 'U', module: constant(voilutRules) },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'U', module: constant(commonInstanceReferenceRules) },
  ],
  functionalGroups: [],
  constraints: [
    {
      section: 'sect_A.3.3.1',
      condition: { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] },
      demand: { kind: 'present', path: ['RealWorldValueMappingSequence'] },
    },
    {
      section: 'sect_A.3.3.1',
      condition: { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] },
      demand: { kind: 'context-groups', path: ['RealWorldValueMappingSequence', 'MeasurementUnitsCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '301' }] },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isCTImage = (dataset: object): dataset is CTImageAttributes => conformsToIod(dataset, ctImage);

/** Findings of the data set as this IOD. */
export const validateCTImage = (dataset: object): Finding[] => validateIod(dataset, ctImage);

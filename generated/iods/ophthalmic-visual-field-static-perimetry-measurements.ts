// Ophthalmic Visual Field Static Perimetry Measurements IOD, PS3.3 Table A.65.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.65.html
import type { Demands, Every, Finding, Forbids, Iod, Is, Not, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type OphthalmicPatientClinicalInformationAndTestLensParametersModule, ophthalmicPatientClinicalInformationAndTestLensParametersRules } from '../modules/ophthalmic-patient-clinical-information-and-test-lens-parameters.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type VisualFieldStaticPerimetryMeasurementsSeriesModule, visualFieldStaticPerimetryMeasurementsSeriesRules } from '../modules/visual-field-static-perimetry-measurements-series.ts';
import { type VisualFieldStaticPerimetryTestMeasurementsModule, visualFieldStaticPerimetryTestMeasurementsRules } from '../modules/visual-field-static-perimetry-test-measurements.ts';
import { type VisualFieldStaticPerimetryTestParametersModule, visualFieldStaticPerimetryTestParametersRules } from '../modules/visual-field-static-perimetry-test-parameters.ts';
import { type VisualFieldStaticPerimetryTestReliabilityModule, visualFieldStaticPerimetryTestReliabilityRules } from '../modules/visual-field-static-perimetry-test-reliability.ts';
import { type VisualFieldStaticPerimetryTestResultsModule, visualFieldStaticPerimetryTestResultsRules } from '../modules/visual-field-static-perimetry-test-results.ts';

/** Ophthalmic Visual Field Static Perimetry Measurements IOD, PS3.3 Table A.65.3-1. */
export interface OphthalmicVisualFieldStaticPerimetryMeasurementsAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence' | 'RequestAttributesSequence' | 'PerformedProcedureStepID' | 'PerformedProcedureStepStartDate' | 'PerformedProcedureStepStartTime' | 'PerformedProcedureStepEndDate' | 'PerformedProcedureStepEndTime' | 'PerformedProcedureStepDescription' | 'PerformedProtocolCodeSequence' | 'CommentsOnThePerformedProcedureStep'>, Partial<ClinicalTrialSeriesModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, VisualFieldStaticPerimetryTestParametersModule, VisualFieldStaticPerimetryTestReliabilityModule, VisualFieldStaticPerimetryTestMeasurementsModule, VisualFieldStaticPerimetryTestResultsModule, Partial<OphthalmicPatientClinicalInformationAndTestLensParametersModule>, Omit<SOPCommonModule, 'SOPClassUID'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'OPV';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<VisualFieldStaticPerimetryMeasurementsSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Request Attributes Sequence (0040,0275) SQ, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  RequestAttributesSequence?: (NonNullable<GeneralSeriesModule['RequestAttributesSequence']>[number] & NonNullable<VisualFieldStaticPerimetryMeasurementsSeriesModule['RequestAttributesSequence']>[number])[] | null;
  /** Performed Procedure Step ID (0040,0253) SH, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProcedureStepID?: NonNullable<GeneralSeriesModule['PerformedProcedureStepID']> | null;
  /** Performed Procedure Step Start Date (0040,0244) DA, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProcedureStepStartDate?: NonNullable<GeneralSeriesModule['PerformedProcedureStepStartDate']> | null;
  /** Performed Procedure Step Start Time (0040,0245) TM, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProcedureStepStartTime?: NonNullable<GeneralSeriesModule['PerformedProcedureStepStartTime']> | null;
  /** Performed Procedure Step End Date (0040,0250) DA, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProcedureStepEndDate?: NonNullable<GeneralSeriesModule['PerformedProcedureStepEndDate']> | null;
  /** Performed Procedure Step End Time (0040,0251) TM, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProcedureStepEndTime?: NonNullable<GeneralSeriesModule['PerformedProcedureStepEndTime']> | null;
  /** Performed Procedure Step Description (0040,0254) LO, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProcedureStepDescription?: NonNullable<GeneralSeriesModule['PerformedProcedureStepDescription']> | null;
  /** Performed Protocol Code Sequence (0040,0260) SQ, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProtocolCodeSequence?: NonNullable<GeneralSeriesModule['PerformedProtocolCodeSequence']> | null;
  /** Comments on the Performed Procedure Step (0040,0280) ST, VM 1, Type 3. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  CommentsOnThePerformedProcedureStep?: NonNullable<GeneralSeriesModule['CommentsOnThePerformedProcedureStep']> | null;
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.80.1';
}

/** What the conditions of the top level read. */
export type OphthalmicVisualFieldStaticPerimetryMeasurementsSelect = Pick<OphthalmicVisualFieldStaticPerimetryMeasurementsAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'MeasurementLaterality' | 'PresentedVisualStimuliDataFlag' | 'FovealSensitivityMeasured'
  | 'FovealPointNormativeDataFlag' | 'ScreeningBaselineMeasured' | 'BlindSpotLocalized' | 'TestPointNormalsDataFlag' | 'VisualFieldTestNormalsFlag'
  | 'ShortTermFluctuationCalculated' | 'ShortTermFluctuationProbabilityCalculated' | 'CorrectedLocalizedDeviationFromNormalCalculated'
  | 'CorrectedLocalizedDeviationFromNormalProbabilityCalculated'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface OphthalmicVisualFieldStaticPerimetryMeasurementsConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'MeasurementLaterality'>>>, 'Laterality'> &
    Demands<Is<this['given'], 'PresentedVisualStimuliDataFlag', 'YES'>, 'NumberOfVisualStimuli'> &
    Demands<Is<this['given'], 'FovealSensitivityMeasured', 'YES'>, 'FovealSensitivity'> &
    Demands<Every<Is<this['given'], 'FovealSensitivityMeasured', 'YES'> | Is<this['given'], 'FovealPointNormativeDataFlag', 'YES'>>, 'FovealPointProbabilityValue'> &
    Demands<Is<this['given'], 'ScreeningBaselineMeasured', 'YES'>, 'ScreeningBaselineMeasuredSequence'> &
    Demands<Is<this['given'], 'BlindSpotLocalized', 'YES'>, 'BlindSpotXCoordinate' | 'BlindSpotYCoordinate'> &
    Demands<Is<this['given'], 'TestPointNormalsDataFlag', 'YES'>, 'TestPointNormalsSequence' | 'AgeCorrectedSensitivityDeviationAlgorithmSequence' | 'GeneralizedDefectSensitivityDeviationAlgorithmSequence'> &
    Demands<Is<this['given'], 'VisualFieldTestNormalsFlag', 'YES'>, 'ResultsNormalsSequence'> &
    Demands<Is<this['given'], 'ShortTermFluctuationCalculated', 'YES'>, 'ShortTermFluctuation'> &
    Demands<Is<this['given'], 'ShortTermFluctuationProbabilityCalculated', 'YES'>, 'ShortTermFluctuationProbability'> &
    Demands<Is<this['given'], 'CorrectedLocalizedDeviationFromNormalCalculated', 'YES'>, 'CorrectedLocalizedDeviationFromNormal'> &
    Demands<Is<this['given'], 'CorrectedLocalizedDeviationFromNormalProbabilityCalculated', 'YES'>, 'CorrectedLocalizedDeviationFromNormalProbability'> &
    Forbids<Is<this['given'], 'MeasurementLaterality', 'L' | 'B'>, 'OphthalmicPatientClinicalInformationLeftEyeSequence'> &
    Forbids<Is<this['given'], 'MeasurementLaterality', 'R' | 'B'>, 'OphthalmicPatientClinicalInformationRightEyeSequence'>;
}

export const ophthalmicVisualFieldStaticPerimetryMeasurements: Iod<OphthalmicVisualFieldStaticPerimetryMeasurementsAttributes, OphthalmicVisualFieldStaticPerimetryMeasurementsSelect, OphthalmicVisualFieldStaticPerimetryMeasurementsConditions> = {
  id: 'OphthalmicVisualFieldStaticPerimetryMeasurements',
  name: 'Ophthalmic Visual Field Static Perimetry Measurements',
  section: 'sect_A.65',
  table: 'table_A.65.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.80.1'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(visualFieldStaticPerimetryMeasurementsSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Measurements', usage: 'M', module: constant(visualFieldStaticPerimetryTestParametersRules) },
    { ie: 'Measurements', usage: 'M', module: constant(visualFieldStaticPerimetryTestReliabilityRules) },
    { ie: 'Measurements', usage: 'M', module: constant(visualFieldStaticPerimetryTestMeasurementsRules) },
    { ie: 'Measurements', usage: 'M', module: constant(visualFieldStaticPerimetryTestResultsRules) },
    { ie: 'Measurements', usage: 'U', module: constant(ophthalmicPatientClinicalInformationAndTestLensParametersRules) },
    { ie: 'Measurements', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isOphthalmicVisualFieldStaticPerimetryMeasurements = (dataset: object): dataset is OphthalmicVisualFieldStaticPerimetryMeasurementsAttributes => conformsToIod(dataset, ophthalmicVisualFieldStaticPerimetryMeasurements);

/** Findings of the data set as this IOD. */
export const validateOphthalmicVisualFieldStaticPerimetryMeasurements = (dataset: object): Finding[] => validateIod(dataset, ophthalmicVisualFieldStaticPerimetryMeasurements);

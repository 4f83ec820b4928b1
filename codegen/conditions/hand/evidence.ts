/** Requirements whose fact shows in the data set by other attributes that only that fact brings with it, read by hand. */
import type { HandEntry } from './entry.ts';

const HUMAN = 'PatientSpeciesCodeSequence has a code ("337915000", SCT)';
const SNOMED = 'CodingSchemeDesignator in PatientSpeciesCodeSequence is SCT';
const NAMED = 'PatientSpeciesDescription has a value or PatientSpeciesCodeSequence has a value';
const SPECIES =
  'without a species the Patient is human, whose SNOMED code is one; a text, or a code of another scheme, may name the human species too';

const species = (table: string, path: string, hash: string, more = ''): HandEntry => ({
  table,
  path,
  hash,
  condition: `not (${HUMAN}) and (${SNOMED} or ((${NAMED}) and [knowledge #${hash}]))${more}`,
  reason: 'knowledge',
  otherwise: 'allowed',
  because: SPECIES,
});

const eye = (table: string, path: string, hash: string): HandEntry => ({
  table,
  path,
  hash,
  condition: `MeasurementLaterality is one of ${/Left/.test(path) ? 'L' : 'R'}, B`,
  otherwise: 'allowed',
  because: 'Measurement Laterality says which side is measured; where it is absent the sequence itself does',
});

/** Both eyes may have been measured together, which has a sequence of its own. */
const sight = (path: string, hash: string): HandEntry => ({
  table: 'table_C.8.25.12-1',
  path,
  hash,
  condition: `MeasurementLaterality is ${/Left/.test(path) ? 'L' : 'R'} or (MeasurementLaterality is B and (VisualAcuityBothEyesOpenSequence is not present or [knowledge #${hash}]))`,
  reason: 'knowledge',
  otherwise: 'allowed',
  because: 'where both eyes are open the laterality is that of both, whether or not each of them was measured as well',
});

const lossy = (table: string, hash: string): HandEntry => ({
  table,
  path: 'LossyImageCompression',
  hash,
  condition: 'LossyImageCompressionRatio is present or LossyImageCompressionMethod is present',
  otherwise: 'allowed',
  because: 'a ratio and a method are those of a lossy compression that has been performed',
});

/** Attributes with one and the same fact behind them: where one is, the other is asked for. */
const together = (table: string, because: string, ...rows: readonly (readonly [path: string, hash: string])[]): HandEntry[] =>
  rows.map(([path, hash]) => ({
    table,
    path,
    hash,
    condition: rows
      .filter(([other]) => other !== path)
      .map(([other]) => `${other.split('.').at(-1)} is present`)
      .join(' or '),
    otherwise: 'allowed',
    because,
  }));

const SOURCE = 'a strength in water is that of a source of electrons, an air kerma rate that of a photon source';

export const evidence: readonly HandEntry[] = [
  species('table_C.7-1', 'PatientBreedDescription', '2b90797a125a', ' and PatientBreedCodeSequence has no value'),
  species('table_C.7-1', 'PatientBreedCodeSequence', '878016cc90f9'),
  species('table_C.7-1', 'BreedRegistrationSequence', '878016cc90f9'),
  species('table_C.7-1', 'ResponsiblePerson', '26bd73ab8177'),
  species('table_C.7-1', 'ResponsibleOrganization', 'a81ee5518ef7'),
  species('table_C.7-4a', 'PatientSexNeutered', 'a81ee5518ef7'),
  eye('table_C.8.25.8-1', 'RightLensSequence', '35ebcc2ffe6d'),
  eye('table_C.8.25.8-1', 'LeftLensSequence', '179ef9f04b4c'),
  eye('table_C.8.25.9-1', 'AutorefractionRightEyeSequence', '42ed37b002b7'),
  eye('table_C.8.25.9-1', 'AutorefractionLeftEyeSequence', '07d31620f8a3'),
  eye('table_C.8.25.10-1', 'KeratometryRightEyeSequence', '42ed37b002b7'),
  eye('table_C.8.25.10-1', 'KeratometryLeftEyeSequence', '07d31620f8a3'),
  eye('table_C.8.25.11-1', 'SubjectiveRefractionRightEyeSequence', '42ed37b002b7'),
  eye('table_C.8.25.11-1', 'SubjectiveRefractionLeftEyeSequence', '07d31620f8a3'),
  sight('VisualAcuityRightEyeSequence', '42ed37b002b7'),
  sight('VisualAcuityLeftEyeSequence', '07d31620f8a3'),
  eye('table_C.8.25.14-1', 'OphthalmicAxialMeasurementsRightEyeSequence', '42ed37b002b7'),
  eye('table_C.8.25.14-1', 'OphthalmicAxialMeasurementsLeftEyeSequence', '07d31620f8a3'),
  eye('table_C.8.25.16-1', 'IntraocularLensCalculationsRightEyeSequence', 'c16bf1c33227'),
  eye('table_C.8.25.16-1', 'IntraocularLensCalculationsLeftEyeSequence', 'f58c2f8638fb'),
  {
    table: 'table_C.8.25.8-1',
    path: 'UnspecifiedLateralityLensSequence',
    hash: '0190cdca748d',
    condition: 'RightLensSequence is not present and LeftLensSequence is not present',
    because: 'lensometry measures a lens: one of neither side where no side is there',
  },
  lossy('table_C.8-9', '0af0b72555cb'),
  lossy('table_C.8-18', '0af0b72555cb'),
  lossy('table_C.8-26', '0af0b72555cb'),
  lossy('table_C.8-63', '68484953cf6f'),
  ...together(
    'table_C.8-18',
    'both belong to a staged protocol alone',
    ['NumberOfStages', '4c553e263d76'],
    ['NumberOfViewsInStage', '4c553e263d76'],
  ),
  ...together(
    'table_C.8.27.5-1',
    'both belong to a rotational catheter alone',
    ['CatheterDirectionOfRotation', '36c6c35bc3ff'],
    ['CatheterRotationalRate', '36c6c35bc3ff'],
  ),
  ...together(
    'table_C.36.2.4.11-1',
    'both belong to a frame that is related to a fraction alone',
    ['RTImageFrameContextSequence.RTRadiationSetDeliveryNumber', '0b808aaacfb8'],
    ['RTImageFrameContextSequence.ClinicalFractionNumber', '0b808aaacfb8'],
  ),
  ...together(
    'table_C.8-89',
    'both belong to a system that calculates gradient output alone',
    ['MRTimingAndRelatedParametersSequence.GradientOutputType', '9014b316dcc8'],
    ['MRTimingAndRelatedParametersSequence.GradientOutput', '9014b316dcc8'],
  ),
  ...together(
    'table_C.10.12-1',
    'both belong to a notch filter alone',
    ['NotchFilterFrequency', 'eb96926dd932'],
    ['NotchFilterBandwidth', 'eb96926dd932'],
  ),
  ...['table_C.8-51', 'table_C.8-58'].flatMap((table): HandEntry[] => {
    const sequence = table === 'table_C.8-51' ? 'SourceSequence' : 'RecordedSourceSequence';
    return [
      {
        table,
        path: `${sequence}.SourceStrengthUnits`,
        hash: '09b8dac2e0e1',
        condition: 'SourceStrength is present',
        otherwise: 'allowed',
        because: 'a strength is there for a source that emits no photons',
      },
      {
        table,
        path: `${sequence}.SourceStrength`,
        hash: 'bb9650fa6e5a',
        condition: 'SourceStrengthUnits is DOSE_RATE_WATER',
        otherwise: 'allowed',
        because: SOURCE,
      },
    ];
  }),
  {
    table: 'table_10-9',
    path: 'RequestedProcedureID',
    hash: '08c5185a5127',
    condition: 'ScheduledProcedureStepID is present',
    otherwise: 'allowed',
    because: 'a scheduled step is one of a procedure that was scheduled',
  },
  {
    table: 'table_C.12-1',
    path: 'CodingSchemeIdentificationSequence.CodingSchemeExternalID',
    hash: 'ce39458a88df',
    condition: 'CodingSchemeRegistry is present and CodingSchemeUID is not present',
    because: 'a coding scheme that names its registry is registered',
  },
  {
    table: 'table_C.10-9',
    path: 'WaveformSequence.ChannelDefinitionSequence.ChannelSensitivity',
    hash: 'b1f5fe3c0795',
    condition: 'ChannelSensitivityUnitsSequence is present or ChannelSensitivityCorrectionFactor is present',
    otherwise: 'allowed',
    because: 'units and a correction factor are those of defined units',
  },
  {
    table: 'table_C.8-17',
    path: 'SequenceOfUltrasoundRegions.PixelComponentOrganization',
    hash: 'cba622ea8464',
    condition: 'PixelComponentPhysicalUnits is present or PixelComponentDataType is present',
    otherwise: 'allowed',
    because: 'physical units and a type of data are those of a calibrated component',
  },
  ...together(
    'table_F.3-3',
    'each names the SOP Instance that the record references',
    ['DirectoryRecordSequence.ReferencedSOPClassUIDInFile', 'b5b28bcaef92'],
    ['DirectoryRecordSequence.ReferencedSOPInstanceUIDInFile', 'b5b28bcaef92'],
    ['DirectoryRecordSequence.ReferencedTransferSyntaxUIDInFile', 'b5b28bcaef92'],
  ),
  {
    table: 'table_C.8.25.16-4',
    path: 'OphthalmicAxialLengthSequence.OphthalmicUltrasoundMethodCodeSequence',
    hash: '39c6230733e5',
    condition:
      'OphthalmicAxialMeasurementsDeviceType is ULTRASOUND or (OphthalmicAxialMeasurementsDeviceType is not present and [knowledge #39c6230733e5])',
    reason: 'knowledge',
    because: 'the device type is an attribute of the measurements, which the object that calculates with them need not repeat',
  },
];

// Basic Directory, PS3.3 Table F.3-1, and its directory records, Table F.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.3.html
import type { IodRules } from '../../src/rules/index.ts';
import { contentAssessmentResultsDirectoryRecordResultsRules } from './content-assessment-results-directory-record-results.ts';
import { encapsulatedDocumentRules as encapsulatedDocumentKeysRules } from './encapsulated-document.ts';
import { fiducialRules } from './fiducial.ts';
import { imageRules } from './image.ts';
import { implantAssemblyRules } from './implant-assembly.ts';
import { implantGroupRules } from './implant-group.ts';
import { implantRules } from './implant.ts';
import { inventoryRules as inventoryKeysRules } from './inventory.ts';
import { keyObjectDocumentRules as keyObjectDocumentKeysRules } from './key-object-document.ts';
import { measurementRules } from './measurement.ts';
import { microscopyBulkSimpleAnnotationsRules as microscopyBulkSimpleAnnotationsKeysRules } from './microscopy-bulk-simple-annotations.ts';
import { patientRules as patientKeysRules } from './patient.ts';
import { planRules } from './plan.ts';
import { presentationRules } from './presentation.ts';
import { radiotherapyRules } from './radiotherapy.ts';
import { rawDataRules as rawDataKeysRules } from './raw-data.ts';
import { realWorldValueMappingRules as realWorldValueMappingKeysRules } from './real-world-value-mapping.ts';
import { registrationRules } from './registration.ts';
import { rtDoseRules as rtDoseKeysRules } from './rt-dose.ts';
import { rtPlanRules } from './rt-plan.ts';
import { rtStructureSetRules } from './rt-structure-set.ts';
import { rtTreatmentRecordRules } from './rt-treatment-record.ts';
import { seriesRules } from './series.ts';
import { spectroscopyRules } from './spectroscopy.ts';
import { srDocumentRules } from './sr-document.ts';
import { stereometricRelationshipRules as stereometricRelationshipKeysRules } from './stereometric-relationship.ts';
import { studyRules } from './study.ts';
import { surfaceScanRules } from './surface-scan.ts';
import { surfaceRules } from './surface.ts';
import { tractographyResultsRules as tractographyResultsKeysRules } from './tractography-results.ts';
import { waveformRules as waveformKeysRules } from './waveform.ts';
import { directoryInformationRules } from '../modules/directory-information.ts';
import { fileSetIdentificationRules } from '../modules/file-set-identification.ts';
import { hangingProtocolRules } from '../modules/hanging-protocol.ts';
import { paletteRules } from '../modules/palette.ts';

/** Basic Directory: modules of a DICOMDIR, keys of its directory records by Directory Record Type (`''` is the Root Directory Entity). */
export const basicDirectory: IodRules = {
  id: 'BasicDirectory',
  name: 'Basic Directory',
  section: 'sect_F.3',
  table: 'table_F.3-1',
  sopClassUIDs: ['1.2.840.10008.1.3.10'],
  modules: [{ ie: '', usage: 'M', module: () => fileSetIdentificationRules }, { ie: '', usage: 'U', module: () => directoryInformationRules }],
  functionalGroups: [],
  records: {
    '': { below: ['PATIENT', 'HANGING PROTOCOL', 'PALETTE', 'IMPLANT', 'IMPLANT ASSY', 'IMPLANT GROUP', 'INVENTORY', 'PRIVATE'] },
    PATIENT: { keys: () => patientKeysRules, below: ['STUDY', 'PRIVATE'] },
    STUDY: { keys: () => studyRules, below: ['SERIES', 'PRIVATE'] },
    SERIES: {
      keys: () => seriesRules,
      below: [
        'IMAGE',
        'RT DOSE',
        'RT STRUCTURE SET',
        'RT PLAN',
        'RT TREAT RECORD',
        'PRESENTATION',
        'WAVEFORM',
        'SR DOCUMENT',
        'KEY OBJECT DOC',
        'SPECTROSCOPY',
        'RAW DATA',
        'REGISTRATION',
        'FIDUCIAL',
        'ENCAP DOC',
        'VALUE MAP',
        'STEREOMETRIC',
        'PLAN',
        'MEASUREMENT',
        'SURFACE',
        'TRACT',
        'ASSESSMENT',
        'RADIOTHERAPY',
        'ANNOTATION',
        'PRIVATE',
      ],
    },
    IMAGE: { keys: () => imageRules, below: ['PRIVATE'] },
    'RT DOSE': { keys: () => rtDoseKeysRules, below: ['PRIVATE'] },
    'RT STRUCTURE SET': { keys: () => rtStructureSetRules, below: ['PRIVATE'] },
    'RT PLAN': { keys: () => rtPlanRules, below: ['PRIVATE'] },
    'RT TREAT RECORD': { keys: () => rtTreatmentRecordRules, below: ['PRIVATE'] },
    PRESENTATION: { keys: () => presentationRules, below: ['PRIVATE'] },
    WAVEFORM: { keys: () => waveformKeysRules, below: ['PRIVATE'] },
    'SR DOCUMENT': { keys: () => srDocumentRules, below: ['PRIVATE'] },
    'KEY OBJECT DOC': { keys: () => keyObjectDocumentKeysRules, below: ['PRIVATE'] },
    SPECTROSCOPY: { keys: () => spectroscopyRules, below: ['PRIVATE'] },
    'RAW DATA': { keys: () => rawDataKeysRules, below: ['PRIVATE'] },
    REGISTRATION: { keys: () => registrationRules, below: ['PRIVATE'] },
    FIDUCIAL: { keys: () => fiducialRules, below: ['PRIVATE'] },
    'HANGING PROTOCOL': { keys: () => hangingProtocolRules, below: ['PRIVATE'] },
    'ENCAP DOC': { keys: () => encapsulatedDocumentKeysRules, below: ['PRIVATE'] },
    'VALUE MAP': { keys: () => realWorldValueMappingKeysRules, below: ['PRIVATE'] },
    STEREOMETRIC: { keys: () => stereometricRelationshipKeysRules, below: ['PRIVATE'] },
    PALETTE: { keys: () => paletteRules, below: ['PRIVATE'] },
    IMPLANT: { keys: () => implantRules, below: ['PRIVATE'] },
    'IMPLANT ASSY': { keys: () => implantAssemblyRules, below: ['PRIVATE'] },
    'IMPLANT GROUP': { keys: () => implantGroupRules, below: ['PRIVATE'] },
    PLAN: { keys: () => planRules, below: ['PRIVATE'] },
    MEASUREMENT: { keys: () => measurementRules, below: ['PRIVATE'] },
    SURFACE: { keys: () => surfaceRules, below: ['PRIVATE'] },
    'SURFACE SCAN': { keys: () => surfaceScanRules, below: ['PRIVATE'] },
    TRACT: { keys: () => tractographyResultsKeysRules, below: ['PRIVATE'] },
    ASSESSMENT: { keys: () => contentAssessmentResultsDirectoryRecordResultsRules, below: ['PRIVATE'] },
    RADIOTHERAPY: { keys: () => radiotherapyRules, below: ['PRIVATE'] },
    ANNOTATION: { keys: () => microscopyBulkSimpleAnnotationsKeysRules, below: ['PRIVATE'] },
    INVENTORY: { keys: () => inventoryKeysRules, below: ['PRIVATE'] },
    PRIVATE: {},
  },
};

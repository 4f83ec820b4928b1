/** Examples of the rules of a study: a CT slice, and what another instance beside it differs in. */
import { ctImage } from '../../../generated/iods/ct-image.ts';
import { minimalInstance } from '../../../src/authoring/minimal-instance.ts';
import { validateStudy } from '../../../src/validation/study/validate-study.ts';
import { type Attributes, shown } from '../examples/form.ts';
import type { Case, CodeExample } from './form.ts';

const SLICE: Attributes = {
  ...minimalInstance(ctImage),
  PatientID: 'A',
  PatientSex: 'F',
  StudyInstanceUID: '2.25.200',
  SeriesInstanceUID: '2.25.300',
  Manufacturer: 'A',
};
const OTHER: Attributes = { ...SLICE, SOPInstanceUID: '2.25.2', InstanceNumber: 2 };

/** Two slices of one Series: 2.25.1, and 2.25.2 with attributes put in; `first` goes into the other. */
const beside = (more: Attributes, first: Attributes = {}): Case => ({
  shown: `\`${shown(more)}\`${Object.keys(first).length > 0 ? ` beside \`${shown(first)}\`` : ''}`,
  findings: async () =>
    (
      await validateStudy([
        { ...SLICE, SOPInstanceUID: '2.25.1', InstanceNumber: 1, ...first },
        { ...OTHER, ...more },
      ])
    ).findings,
});
const refer = (more: Attributes): Attributes => ({
  ReferencedImageSequence: [{ ReferencedSOPClassUID: SLICE.SOPClassUID, ReferencedSOPInstanceUID: '2.25.1', ...more }],
});
const REFERENCE = 'ReferencedImageSequence[0]';

export const studyExamples: readonly CodeExample[] = [
  {
    rule: 'study-equal',
    section: 'PS3.3 A.1.2',
    says: 'Attributes of the Patient, Study, Series and Frame of Reference are equal in all instances of it',
    path: 'PatientSex',
    pass: beside({ PatientSex: 'F' }),
    fail: beside({ PatientSex: 'M' }),
  },
  {
    rule: 'study-equal',
    section: 'PS3.3 A.1.2',
    says: 'Those of the Equipment may differ where devices made a Series together',
    severity: 'warning',
    path: 'Manufacturer',
    pass: beside({ Manufacturer: 'A' }),
    fail: beside({ Manufacturer: 'B' }),
  },
  {
    rule: 'study-one-patient',
    section: 'PS3.3 A.1.2.2',
    says: 'A Study is of one Patient',
    path: 'StudyInstanceUID',
    pass: beside({ PatientID: 'B', StudyInstanceUID: '2.25.201', SeriesInstanceUID: '2.25.301' }),
    fail: beside({ PatientID: 'B', SeriesInstanceUID: '2.25.301' }),
    also: ['study-equal'],
  },
  {
    rule: 'study-one-study',
    section: 'PS3.3 A.1.2.3',
    says: 'A Series is of one Study',
    path: 'SeriesInstanceUID',
    pass: beside({ StudyInstanceUID: '2.25.201', SeriesInstanceUID: '2.25.301' }),
    fail: beside({ StudyInstanceUID: '2.25.201' }),
  },
  {
    rule: 'study-uid-reuse',
    section: 'PS3.5 9',
    says: 'A SOP Instance UID is that of one instance',
    path: 'SOPInstanceUID',
    pass: beside({ SOPInstanceUID: '2.25.3' }),
    fail: beside({ SOPInstanceUID: '2.25.1' }),
  },
  {
    rule: 'study-instance-twice',
    section: 'PS3.5 9',
    says: 'An instance is there once',
    severity: 'warning',
    path: 'SOPInstanceUID',
    pass: beside({ SOPInstanceUID: '2.25.3', InstanceNumber: 1 }),
    fail: beside({ SOPInstanceUID: '2.25.1', InstanceNumber: 1 }),
  },
  {
    rule: 'study-reference',
    section: 'PS3.3 10.8',
    says: 'A reference leads to an instance among the files',
    severity: 'info',
    path: `${REFERENCE}.ReferencedSOPInstanceUID`,
    pass: beside(refer({})),
    fail: beside(refer({ ReferencedSOPInstanceUID: '2.25.9' })),
  },
  {
    rule: 'study-reference-class',
    section: 'PS3.3 10.8',
    says: 'A reference names the SOP Class of its instance',
    path: `${REFERENCE}.ReferencedSOPClassUID`,
    pass: beside(refer({})),
    fail: beside(refer({ ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.4' })),
  },
  {
    rule: 'study-reference-frame',
    section: 'PS3.3 10.3',
    says: 'A reference names frames that its instance has',
    path: `${REFERENCE}.ReferencedFrameNumber`,
    pass: beside(refer({ ReferencedFrameNumber: [1, 3] }), { NumberOfFrames: 3 }),
    fail: beside(refer({ ReferencedFrameNumber: [1, 4] }), { NumberOfFrames: 3 }),
  },
  {
    rule: 'study-reference-segment',
    section: 'PS3.3 10.3',
    says: 'A reference names segments that its instance has',
    path: `${REFERENCE}.ReferencedSegmentNumber`,
    pass: beside(refer({ ReferencedSegmentNumber: [1] }), { SegmentSequence: [{ SegmentNumber: 1 }] }),
    fail: beside(refer({ ReferencedSegmentNumber: [2] }), { SegmentSequence: [{ SegmentNumber: 1 }] }),
  },
];

/** Rules of codes and of persons: designators of private coding schemes, identifications beside names, one for each name. */
import type { ConsistencyRule } from './language.ts';
import { all, count, own } from './shorthand.ts';

/** Where there are several identifications, and names. */
const identified = (name: string, section: string, sequence: string, names: string, tables?: readonly string[]): ConsistencyRule => ({
  name,
  section: `PS3.3 ${section}`,
  says: 'Several identifications are those of the names, one for each',
  on: [sequence],
  ...(tables ? { tables } : {}),
  when: all({ op: 'count', attribute: own(sequence), is: '>', to: 1 }, { op: 'valued', attribute: own(names) }),
  assert: { is: 'count', to: count(own(names)) },
});

export const personRules: readonly ConsistencyRule[] = [
  {
    name: 'private-coding-scheme',
    section: 'PS3.16 8',
    says: 'The designator of a private coding scheme is alphanumeric',
    severity: 'warning',
    on: ['CodingSchemeDesignator'],
    assert: { is: 'private-scheme' },
  },
  identified('physicians-of-record-identified', 'C.7.2.1', 'PhysiciansOfRecordIdentificationSequence', 'PhysiciansOfRecord'),
  identified(
    'physicians-reading-study-identified',
    'C.7.2.1',
    'PhysiciansReadingStudyIdentificationSequence',
    'NameOfPhysiciansReadingStudy',
  ),
  identified('consulting-physicians-identified', 'C.7.2.1', 'ConsultingPhysicianIdentificationSequence', 'ConsultingPhysicianName'),
  identified('performing-physicians-identified', 'C.7.3.1', 'PerformingPhysicianIdentificationSequence', 'PerformingPhysicianName'),
  identified('operators-identified', 'C.7.3.1, C.8.8.1, C.12.1, 10.22', 'OperatorIdentificationSequence', 'OperatorsName', [
    'table_C.7-5a',
    'table_C.8-37',
    'table_C.12-1',
    'table_10-13',
  ]),
];

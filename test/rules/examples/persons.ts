/** Examples of the rules of codes and of persons: two identifications, of two names and of three. */
import type { Attributes, Example } from './form.ts';

const who = (code: string): Attributes => ({
  PersonIdentificationCodeSequence: [{ CodeValue: code, CodingSchemeDesignator: '99X', CodeMeaning: 'Example' }],
});
const named = (sequence: string, names: string): Example => {
  const two = { [sequence]: [who('1'), who('2')] };
  return { iod: 'ct-image', pass: { ...two, [names]: ['A', 'B'] }, fail: { ...two, [names]: ['A', 'B', 'C'] } };
};

const coded = (CodingSchemeDesignator: string): Attributes => ({ CodeValue: '1', CodingSchemeDesignator, CodeMeaning: 'Example' });

export const personExamples: Readonly<Record<string, Example>> = {
  'private-coding-scheme': { iod: 'ct-image', at: 'ProcedureCodeSequence', pass: coded('99MINE'), fail: coded('99_MINE') },
  'physicians-of-record-identified': named('PhysiciansOfRecordIdentificationSequence', 'PhysiciansOfRecord'),
  'physicians-reading-study-identified': named('PhysiciansReadingStudyIdentificationSequence', 'NameOfPhysiciansReadingStudy'),
  'consulting-physicians-identified': named('ConsultingPhysicianIdentificationSequence', 'ConsultingPhysicianName'),
  'performing-physicians-identified': named('PerformingPhysicianIdentificationSequence', 'PerformingPhysicianName'),
  'operators-identified': named('OperatorIdentificationSequence', 'OperatorsName'),
};

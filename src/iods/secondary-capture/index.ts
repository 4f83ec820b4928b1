/** `iodine-dicom/secondary-capture`: secondary captures and what their options are made of. */
export { type Code, code, codeKey, codeOf, sameCode } from '../../content/code.ts';
export { type CodingScheme, type CodingSchemeResource, codingScheme } from '../../content/coding-scheme.ts';
export {
  acquisitionEquipment,
  CONTRIBUTIONS,
  type ContributingEquipment,
  type Contribution,
  contributingEquipment,
  iodineEquipment,
} from '../../content/contributing-equipment.ts';
export { AuthoringError } from '../../content/errors.ts';
export { issuerOfIdentifier, type UniversalEntityIdType } from '../../content/issuer.ts';
export { personNameWarning } from '../../content/person-name.ts';
export { copyPatientAndStudy, copySpecimen } from '../common/copy.ts';
export type { InstanceOptions } from '../common/options.ts';
export type {
  FrameIncrement,
  GrayscaleByteOptions,
  GrayscaleWordOptions,
  InPatient,
  MultiFrameOptions,
  OnSlide,
  PatientOrientation,
  Photometric,
  PixelOptions,
  Samples,
  SecondaryCaptureOptions,
  SingleBitOptions,
  TrueColorOptions,
} from './content.ts';
export {
  MultiFrameGrayscaleByteSecondaryCapture,
  MultiFrameGrayscaleWordSecondaryCapture,
  MultiFrameSingleBitSecondaryCapture,
  MultiFrameTrueColorSecondaryCapture,
} from './multi-frame.ts';
export { SecondaryCapture } from './secondary-capture.ts';

/** Examples of the rules of an IOD: what sentences of annex A of PS3.3 and of PS3.4 B.5.1 fix for its instances. */
import type { IodRules } from '../../../src/rules/tables.ts';
import { type CodeExample, inIod, instance } from './form.ts';

/** No sentence of this edition asks for a module: one is made up. */
const withModule = (iod: IodRules): IodRules => ({
  ...iod,
  constraints: [{ section: 'sect_A.51.4', demand: { kind: 'module-present', module: 'Clinical Trial Subject' } }],
});

export const constraintExamples: readonly CodeExample[] = [
  inIod('vl-endoscopic-image')(
    {
      rule: 'iod-fixed-value',
      section: 'PS3.3 A.32.1.4.1',
      says: 'A value is the one that the IOD fixes, or one of several, or in a range, or that of a neighbour',
      path: 'Modality',
    },
    { Modality: 'ES' },
    { Modality: 'XC' },
  ),
  inIod('digital-x-ray-image')(
    {
      rule: 'iod-fixed-value',
      section: 'PS3.4 B.5.1.1',
      says: 'So it is with what a SOP Class fixes',
      path: 'PresentationIntentType',
    },
    { SOPClassUID: '1.2.840.10008.5.1.4.1.1.1.1', PresentationIntentType: 'FOR PRESENTATION' },
    { SOPClassUID: '1.2.840.10008.5.1.4.1.1.1.1', PresentationIntentType: 'FOR PROCESSING' },
  ),
  inIod('segmentation')(
    {
      rule: 'iod-forbidden-attribute',
      section: 'PS3.3 A.51.4',
      says: 'An attribute that the IOD must not have is absent',
      path: 'PixelPaddingValue',
    },
    {},
    { PixelPaddingValue: 0 },
  ),
  inIod('ct-image')(
    {
      rule: 'iod-required-attribute',
      section: 'PS3.3 A.3.3.1',
      says: 'An attribute that the IOD must have is there',
      path: 'RealWorldValueMappingSequence',
    },
    { MultienergyCTAcquisition: 'YES', RealWorldValueMappingSequence: [{}] },
    { MultienergyCTAcquisition: 'YES' },
  ),
  inIod('segmentation')(
    {
      rule: 'iod-forbidden-module',
      section: 'PS3.3 A.51.4',
      says: 'Attributes that only a forbidden module has are absent',
      path: 'VOILUTFunction',
    },
    {},
    { VOILUTFunction: 'LINEAR' },
  ),
  inIod('segmentation')(
    {
      rule: 'iod-forbidden-module',
      section: 'PS3.3 A.51.4',
      says: 'Attributes that other modules have too may come from those',
      severity: 'warning',
      path: 'WindowCenter',
    },
    {},
    { WindowCenter: [40] },
  ),
  {
    rule: 'iod-required-module',
    section: 'PS3.3 A.51.4',
    says: 'A module that the IOD must have is there (no sentence of 2024c asks for one; the example has a made-up one, for the Clinical Trial Subject Module)',
    path: '',
    pass: instance('segmentation', { ClinicalTrialSponsorName: 'Example' }, withModule),
    fail: instance('segmentation', {}, withModule),
  },
  inIod('basic-voice-audio-waveform')(
    {
      rule: 'iod-items',
      section: 'PS3.3 A.34.2.4.2',
      says: 'A sequence has as many Items as the IOD allows',
      path: 'WaveformSequence',
    },
    { WaveformSequence: [{}] },
    { WaveformSequence: [{}, {}] },
  ),
  inIod('tomotherapeutic-radiation')(
    {
      rule: 'iod-code',
      section: 'PS3.3 A.86.1.6.4.2',
      says: 'A code is the one that the IOD fixes',
      path: 'RTDeviceDistanceReferenceLocationCodeSequence[0].CodeValue',
    },
    { RTDeviceDistanceReferenceLocationCodeSequence: [{ CodeValue: '130358', CodingSchemeDesignator: 'DCM' }] },
    { RTDeviceDistanceReferenceLocationCodeSequence: [{ CodeValue: '130359', CodingSchemeDesignator: 'DCM' }] },
  ),
  inIod('key-object-selection-document')(
    {
      rule: 'iod-root-template',
      section: 'PS3.3 A.35.4.3.1.3',
      says: 'A document is made from the template that its IOD names',
      path: 'ContentTemplateSequence[0].TemplateIdentifier',
    },
    { ContentTemplateSequence: [{ MappingResource: 'DCMR', TemplateIdentifier: '2010' }] },
    { ContentTemplateSequence: [{ MappingResource: 'DCMR', TemplateIdentifier: '1500' }] },
  ),
  inIod('key-object-selection-document')(
    {
      rule: 'iod-root-template',
      section: 'PS3.3 A.35.4.3.1.3',
      says: 'A document names its template',
      severity: 'warning',
      path: 'ContentTemplateSequence',
    },
    {
      ContentTemplateSequence: [{ MappingResource: 'DCMR', TemplateIdentifier: '2010' }],
      ContentSequence: [{}],
      CurrentRequestedProcedureEvidenceSequence: undefined,
    },
    { ContentTemplateSequence: undefined, ContentSequence: [{}], CurrentRequestedProcedureEvidenceSequence: undefined },
  ),
];

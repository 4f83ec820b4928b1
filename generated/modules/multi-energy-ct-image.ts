// Multi-energy CT Image, PS3.3 Table C.8.2.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.html#table_C.8.2.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CTAcquisitionDetailsFunctionalGroup, ctAcquisitionDetailsRules } from '../functional-groups/ct-acquisition-details.ts';
import { type CTExposureFunctionalGroup, ctExposureRules } from '../functional-groups/ct-exposure.ts';
import { type CTGeometryFunctionalGroup, ctGeometryRules } from '../functional-groups/ct-geometry.ts';
import { type CTXRayDetailsFunctionalGroup, ctxRayDetailsRules } from '../functional-groups/ct-x-ray-details.ts';
import { type MultiEnergyCTCharacteristicsFunctionalGroup, multiEnergyCTCharacteristicsRules } from '../functional-groups/multi-energy-ct-characteristics.ts';
import { type MultiEnergyCTProcessingFunctionalGroup, multiEnergyCTProcessingRules } from '../functional-groups/multi-energy-ct-processing.ts';
import { type MultiEnergyCTPathMacro, multiEnergyCTPathRules } from '../macros/multi-energy-ct-path.ts';
import { type MultiEnergyCTXRayDetectorMacro, multiEnergyCTXRayDetectorRules } from '../macros/multi-energy-ct-x-ray-detector.ts';
import { type MultiEnergyCTXRaySourceMacro, multiEnergyCTXRaySourceRules } from '../macros/multi-energy-ct-x-ray-source.ts';

/** An Item of MultienergyCTAcquisitionSequence. */
export interface MultiEnergyCTImageMultienergyCTAcquisitionItem extends MultiEnergyCTXRaySourceMacro, MultiEnergyCTXRayDetectorMacro, MultiEnergyCTPathMacro, CTExposureFunctionalGroup, CTXRayDetailsFunctionalGroup, CTAcquisitionDetailsFunctionalGroup, CTGeometryFunctionalGroup {
  /** Multi-energy Acquisition Description (0018,937B) UT, VM 1, Type 3. [C.8.2.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.html#table_C.8.2.2-1) */
  MultienergyAcquisitionDescription?: string | null;
}

/** Multi-energy CT Image: PS3.3 Table C.8.2.2-1. */
export interface MultiEnergyCTImageModule extends MultiEnergyCTProcessingFunctionalGroup, MultiEnergyCTCharacteristicsFunctionalGroup {
  /** Multi-energy CT Acquisition Sequence (0018,9362) SQ, VM 1, Type 1. [C.8.2.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.html#table_C.8.2.2-1) */
  MultienergyCTAcquisitionSequence: [MultiEnergyCTImageMultienergyCTAcquisitionItem];
}

export const multiEnergyCTImageRules: TableRules = {
  kind: 'module',
  id: 'MultiEnergyCTImage',
  name: 'Multi-energy CT Image',
  table: 'table_C.8.2.2-1',
  section: 'sect_C.8.2.2',
  rows: [
    {
      keyword: 'MultienergyCTAcquisitionSequence',
      tag: '00189362',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'MultienergyAcquisitionDescription', tag: '0018937B', vr: 'UT', vm: '1', type: '3' },
        { include: () => multiEnergyCTXRaySourceRules },
        { include: () => multiEnergyCTXRayDetectorRules },
        { include: () => multiEnergyCTPathRules },
        { include: () => ctExposureRules },
        { include: () => ctxRayDetailsRules },
        { include: () => ctAcquisitionDetailsRules },
        { include: () => ctGeometryRules },
      ],
    },
    { include: () => multiEnergyCTProcessingRules },
    { include: () => multiEnergyCTCharacteristicsRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMultiEnergyCTImage = (dataset: object): Finding[] => validateTable(dataset, multiEnergyCTImageRules);

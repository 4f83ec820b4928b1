// Enhanced Multi-energy CT Acquisition, PS3.3 Table C.8.15.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.4.html#table_C.8.15.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type MultiEnergyCTPathMacro, multiEnergyCTPathRules } from '../macros/multi-energy-ct-path.ts';
import { type MultiEnergyCTXRayDetectorMacro, multiEnergyCTXRayDetectorRules } from '../macros/multi-energy-ct-x-ray-detector.ts';
import { type MultiEnergyCTXRaySourceMacro, multiEnergyCTXRaySourceRules } from '../macros/multi-energy-ct-x-ray-source.ts';

/** Enhanced Multi-energy CT Acquisition: PS3.3 Table C.8.15.4-1. */
export interface EnhancedMultiEnergyCTAcquisitionModule extends MultiEnergyCTXRaySourceMacro, MultiEnergyCTXRayDetectorMacro, MultiEnergyCTPathMacro {
}

export const enhancedMultiEnergyCTAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'EnhancedMultiEnergyCTAcquisition',
  name: 'Enhanced Multi-energy CT Acquisition',
  table: 'table_C.8.15.4-1',
  section: 'sect_C.8.15.4',
  rows: [{ include: () => multiEnergyCTXRaySourceRules }, { include: () => multiEnergyCTXRayDetectorRules }, { include: () => multiEnergyCTPathRules }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedMultiEnergyCTAcquisition = (dataset: object): Finding[] => validateTable(dataset, enhancedMultiEnergyCTAcquisitionRules);

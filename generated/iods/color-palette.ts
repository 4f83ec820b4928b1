// Color Palette IOD, PS3.3 Table A.58.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.58.html
import type { Finding, Iod } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ColorPaletteDefinitionModule, colorPaletteDefinitionRules } from '../modules/color-palette-definition.ts';
import { type ICCProfileModule, iccProfileRules } from '../modules/icc-profile.ts';
import { type PaletteColorLookupTableModule, paletteColorLookupTableRules } from '../modules/palette-color-lookup-table.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** Color Palette IOD, PS3.3 Table A.58.3-1. */
export interface ColorPaletteAttributes extends Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Omit<ColorPaletteDefinitionModule, 'InstanceNumber'>, PaletteColorLookupTableModule, ICCProfileModule {
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.39.1';
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceNumber: NonNullable<SOPCommonModule['InstanceNumber']>;
}

export const colorPalette: Iod<ColorPaletteAttributes> = {
  id: 'ColorPalette',
  name: 'Color Palette',
  section: 'sect_A.58',
  table: 'table_A.58.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.39.1'],
  modules: [
    { ie: 'Color Palette', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Color Palette', usage: 'M', module: constant(colorPaletteDefinitionRules) },
    { ie: 'Color Palette', usage: 'M', module: constant(paletteColorLookupTableRules) },
    { ie: 'Color Palette', usage: 'M', module: constant(iccProfileRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isColorPalette = (dataset: object): dataset is ColorPaletteAttributes => conformsToIod(dataset, colorPalette);

/** Findings of the data set as this IOD. */
export const validateColorPalette = (dataset: object): Finding[] => validateIod(dataset, colorPalette);

// Printer Configuration, PS3.3 Table C.13-13
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MediaInstalledSequence. */
export interface PrinterConfigurationPrinterConfigurationMediaInstalledItem {
  /** Item Number (0020,0019) IS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  ItemNumber?: number | null;
  /** Medium Type (2000,0030) CS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  MediumType?: string | null;
  /** Film Size ID (2010,0050) CS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  FilmSizeID?: string | null;
  /** Min Density (2010,0120) US, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  MinDensity?: number | null;
  /** Max Density (2010,0130) US, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  MaxDensity?: number | null;
}

/** An Item of OtherMediaAvailableSequence. */
export interface PrinterConfigurationPrinterConfigurationOtherMediaAvailableItem {
  /** Medium Type (2000,0030) CS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  MediumType?: string | null;
  /** Film Size ID (2010,0050) CS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  FilmSizeID?: string | null;
  /** Min Density (2010,0120) US, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  MinDensity?: number | null;
  /** Max Density (2010,0130) US, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  MaxDensity?: number | null;
}

/** An Item of SupportedImageDisplayFormatsSequence. */
export interface PrinterConfigurationPrinterConfigurationSupportedImageDisplayFormatsItem {
  /** Rows (0028,0010) US, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  Rows?: number | null;
  /** Columns (0028,0011) US, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  Columns?: number | null;
  /** Image Display Format (2010,0010) ST, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  ImageDisplayFormat?: string | null;
  /** Film Orientation (2010,0040) CS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  FilmOrientation?: string | null;
  /** Film Size ID (2010,0050) CS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  FilmSizeID?: string | null;
  /** Printer Resolution ID (2010,0052) CS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  PrinterResolutionID?: string | null;
  /** Printer Pixel Spacing (2010,0376) DS, VM 2. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  PrinterPixelSpacing?: [number, number] | null;
  /** Requested Image Size Flag (2020,00A0) CS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  RequestedImageSizeFlag?: 'NO' | 'YES' | null;
}

/** An Item of PrinterConfigurationSequence. */
export interface PrinterConfigurationPrinterConfigurationItem {
  /** SOP Classes Supported (0008,115A) UI, VM 1-n. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  SOPClassesSupported?: string[] | null;
  /** Maximum Memory Allocation (2000,0061) IS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  MaximumMemoryAllocation?: number | null;
  /** Memory Bit Depth (2000,00A0) US, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  MemoryBitDepth?: number | null;
  /** Printing Bit Depth (2000,00A1) US, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  PrintingBitDepth?: number | null;
  /** Media Installed Sequence (2000,00A2) SQ, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  MediaInstalledSequence?: PrinterConfigurationPrinterConfigurationMediaInstalledItem[] | null;
  /** Other Media Available Sequence (2000,00A4) SQ, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  OtherMediaAvailableSequence?: PrinterConfigurationPrinterConfigurationOtherMediaAvailableItem[] | null;
  /** Supported Image Display Formats Sequence (2000,00A8) SQ, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  SupportedImageDisplayFormatsSequence?: PrinterConfigurationPrinterConfigurationSupportedImageDisplayFormatsItem[] | null;
  /** Default Printer Resolution ID (2010,0054) CS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  DefaultPrinterResolutionID?: string | null;
  /** Default Magnification Type (2010,00A6) CS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  DefaultMagnificationType?: string | null;
  /** Other Magnification Types Available (2010,00A7) CS, VM 1-n. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  OtherMagnificationTypesAvailable?: string[] | null;
  /** Default Smoothing Type (2010,00A8) CS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  DefaultSmoothingType?: string | null;
  /** Other Smoothing Types Available (2010,00A9) CS, VM 1-n. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  OtherSmoothingTypesAvailable?: string[] | null;
  /** Configuration Information Description (2010,0152) LT, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  ConfigurationInformationDescription?: string | null;
  /** Maximum Collated Films (2010,0154) IS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  MaximumCollatedFilms?: number | null;
  /** Decimate/Crop Result (2020,00A2) CS, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  DecimateCropResult?: string | null;
}

/** Printer Configuration: PS3.3 Table C.13-13. */
export interface PrinterConfigurationModule {
  /** Printer Configuration Sequence (2000,001E) SQ, VM 1. [C.13-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.13.html#table_C.13-13) */
  PrinterConfigurationSequence?: PrinterConfigurationPrinterConfigurationItem[] | null;
}

export const printerConfigurationRules: TableRules = {
  kind: 'module',
  id: 'PrinterConfiguration',
  name: 'Printer Configuration',
  table: 'table_C.13-13',
  section: 'sect_C.13.13',
  rows: [
    {
      keyword: 'PrinterConfigurationSequence',
      tag: '2000001E',
      vr: 'SQ',
      vm: '1',
      type: null,
      rows: [
        { keyword: 'SOPClassesSupported', tag: '0008115A', vr: 'UI', vm: '1-n', type: null },
        { keyword: 'MaximumMemoryAllocation', tag: '20000061', vr: 'IS', vm: '1', type: null },
        { keyword: 'MemoryBitDepth', tag: '200000A0', vr: 'US', vm: '1', type: null },
        { keyword: 'PrintingBitDepth', tag: '200000A1', vr: 'US', vm: '1', type: null },
        {
          keyword: 'MediaInstalledSequence',
          tag: '200000A2',
          vr: 'SQ',
          vm: '1',
          type: null,
          rows: [
            { keyword: 'ItemNumber', tag: '00200019', vr: 'IS', vm: '1', type: null },
            { keyword: 'MediumType', tag: '20000030', vr: 'CS', vm: '1', type: null },
            { keyword: 'FilmSizeID', tag: '20100050', vr: 'CS', vm: '1', type: null },
            { keyword: 'MinDensity', tag: '20100120', vr: 'US', vm: '1', type: null },
            { keyword: 'MaxDensity', tag: '20100130', vr: 'US', vm: '1', type: null },
          ],
        },
        {
          keyword: 'OtherMediaAvailableSequence',
          tag: '200000A4',
          vr: 'SQ',
          vm: '1',
          type: null,
          rows: [
            { keyword: 'MediumType', tag: '20000030', vr: 'CS', vm: '1', type: null },
            { keyword: 'FilmSizeID', tag: '20100050', vr: 'CS', vm: '1', type: null },
            { keyword: 'MinDensity', tag: '20100120', vr: 'US', vm: '1', type: null },
            { keyword: 'MaxDensity', tag: '20100130', vr: 'US', vm: '1', type: null },
          ],
        },
        {
          keyword: 'SupportedImageDisplayFormatsSequence',
          tag: '200000A8',
          vr: 'SQ',
          vm: '1',
          type: null,
          rows: [
            { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: null },
            { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: null },
            { keyword: 'ImageDisplayFormat', tag: '20100010', vr: 'ST', vm: '1', type: null },
            { keyword: 'FilmOrientation', tag: '20100040', vr: 'CS', vm: '1', type: null },
            { keyword: 'FilmSizeID', tag: '20100050', vr: 'CS', vm: '1', type: null },
            { keyword: 'PrinterResolutionID', tag: '20100052', vr: 'CS', vm: '1', type: null },
            { keyword: 'PrinterPixelSpacing', tag: '20100376', vr: 'DS', vm: '2', type: null },
            { keyword: 'RequestedImageSizeFlag', tag: '202000A0', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['NO', 'YES'] }] },
          ],
        },
        { keyword: 'DefaultPrinterResolutionID', tag: '20100054', vr: 'CS', vm: '1', type: null },
        { keyword: 'DefaultMagnificationType', tag: '201000A6', vr: 'CS', vm: '1', type: null },
        { keyword: 'OtherMagnificationTypesAvailable', tag: '201000A7', vr: 'CS', vm: '1-n', type: null },
        { keyword: 'DefaultSmoothingType', tag: '201000A8', vr: 'CS', vm: '1', type: null },
        { keyword: 'OtherSmoothingTypesAvailable', tag: '201000A9', vr: 'CS', vm: '1-n', type: null },
        { keyword: 'ConfigurationInformationDescription', tag: '20100152', vr: 'LT', vm: '1', type: null },
        { keyword: 'MaximumCollatedFilms', tag: '20100154', vr: 'IS', vm: '1', type: null },
        {
          keyword: 'DecimateCropResult',
          tag: '202000A2',
          vr: 'CS',
          vm: '1',
          type: null,
          values: [
            { kind: 'enumerated', terms: ['DECIMATE', 'CROP', 'FAIL'], undecided: true },
            { kind: 'enumerated', terms: ['DEF DECIMATE', 'DEF CROP', 'DEF FAIL'], undecided: true },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePrinterConfiguration = (dataset: object): Finding[] => validateTable(dataset, printerConfigurationRules);

// VL Photographic Acquisition, PS3.3 Table C.8.12.11-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** VL Photographic Acquisition: PS3.3 Table C.8.12.11-1. */
export interface VLPhotographicAcquisitionModule {
  /** White Point (0016,0001) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  WhitePoint?: number | null;
  /** Primary Chromaticities (0016,0002) DS, VM 3, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  PrimaryChromaticities?: [number, number, number] | null;
  /** Battery Level (0016,0003) UT, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  BatteryLevel?: string | null;
  /** Exposure Time in Seconds (0016,0004) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  ExposureTimeInSeconds?: number | null;
  /** F-Number (0016,0005) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  FNumber?: number | null;
  /** OECF Rows (0016,0006) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  OECFRows?: number | null;
  /** OECF Columns (0016,0007) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  OECFColumns?: number | null;
  /** OECF Column Names (0016,0008) UC, VM 1-n, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  OECFColumnNames?: string[] | null;
  /** OECF Values (0016,0009) DS, VM 1-n, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  OECFValues?: number[] | null;
  /** Spatial Frequency Response Rows (0016,000A) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SpatialFrequencyResponseRows?: number | null;
  /** Spatial Frequency Response Columns (0016,000B) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SpatialFrequencyResponseColumns?: number | null;
  /** Spatial Frequency Response Column Names (0016,000C) UC, VM 1-n, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SpatialFrequencyResponseColumnNames?: string[] | null;
  /** Spatial Frequency Response Values (0016,000D) DS, VM 1-n, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SpatialFrequencyResponseValues?: number[] | null;
  /** Color Filter Array Pattern Rows (0016,000E) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  ColorFilterArrayPatternRows?: number | null;
  /** Color Filter Array Pattern Columns (0016,000F) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  ColorFilterArrayPatternColumns?: number | null;
  /** Color Filter Array Pattern Values (0016,0010) DS, VM 1-n, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  ColorFilterArrayPatternValues?: number[] | null;
  /** Exposure Program (0016,0016) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  ExposureProgram?: number | null;
  /** Spectral Sensitivity (0016,0017) UT, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SpectralSensitivity?: string | null;
  /** Photographic Sensitivity (0016,0018) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  PhotographicSensitivity?: number | null;
  /** Sensitivity Type (0016,001A) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SensitivityType?: number | null;
  /** Standard Output Sensitivity (0016,001B) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  StandardOutputSensitivity?: number | null;
  /** Recommended Exposure Index (0016,001C) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  RecommendedExposureIndex?: number | null;
  /** ISO Speed (0016,001D) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  ISOSpeed?: number | null;
  /** ISO Speed Latitude yyy (0016,001E) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  ISOSpeedLatitudeyyy?: number | null;
  /** ISO Speed Latitude zzz (0016,001F) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  ISOSpeedLatitudezzz?: number | null;
  /** EXIF Version (0016,0020) UT, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  EXIFVersion?: string | null;
  /** Shutter Speed Value (0016,0021) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  ShutterSpeedValue?: number | null;
  /** Aperture Value (0016,0022) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  ApertureValue?: number | null;
  /** Brightness Value (0016,0023) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  BrightnessValue?: number | null;
  /** Exposure Bias Value (0016,0024) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  ExposureBiasValue?: number | null;
  /** Max Aperture Value (0016,0025) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  MaxApertureValue?: number | null;
  /** Subject Distance (0016,0026) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SubjectDistance?: number | null;
  /** Metering Mode (0016,0027) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  MeteringMode?: number | null;
  /** Light Source (0016,0028) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  LightSource?: number | null;
  /** Flash Firing Status (0016,0011) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  FlashFiringStatus?: number | null;
  /** Flash Return Status (0016,0012) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  FlashReturnStatus?: number | null;
  /** Flash Mode (0016,0013) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  FlashMode?: number | null;
  /** Flash Function Present (0016,0014) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  FlashFunctionPresent?: number | null;
  /** Flash Red Eye Mode (0016,0015) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  FlashRedEyeMode?: number | null;
  /** Focal Length (0016,0029) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  FocalLength?: number | null;
  /** Subject Area (0016,002A) IS, VM 2-4, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SubjectArea?: number[] | null;
  /** Maker Note (0016,002B) OB, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  MakerNote?: ArrayBuffer | null;
  /** Temperature (0016,0030) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  Temperature?: number | null;
  /** Humidity (0016,0031) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  Humidity?: number | null;
  /** Pressure (0016,0032) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  Pressure?: number | null;
  /** Water Depth (0016,0033) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  WaterDepth?: number | null;
  /** Acceleration (0016,0034) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  Acceleration?: number | null;
  /** Camera Elevation Angle (0016,0035) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  CameraElevationAngle?: number | null;
  /** Flash Energy (0016,0036) DS, VM 1-2, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  FlashEnergy?: number[] | null;
  /** Subject Location (0016,0037) IS, VM 2, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SubjectLocation?: [number, number] | null;
  /** Photographic Exposure Index (0016,0038) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  PhotographicExposureIndex?: number | null;
  /** Sensing Method (0016,0039) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SensingMethod?: number | null;
  /** File Source (0016,003A) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  FileSource?: number | null;
  /** Scene Type (0016,003B) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SceneType?: number | null;
  /** Custom Rendered (0016,0041) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  CustomRendered?: number | null;
  /** Exposure Mode (0016,0042) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  ExposureMode?: number | null;
  /** White Balance (0016,0043) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  WhiteBalance?: number | null;
  /** Digital Zoom Ratio (0016,0044) DS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  DigitalZoomRatio?: number | null;
  /** Focal Length In 35mm Film (0016,0045) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  FocalLengthIn35mmFilm?: number | null;
  /** Scene Capture Type (0016,0046) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SceneCaptureType?: number | null;
  /** Gain Control (0016,0047) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  GainControl?: number | null;
  /** Contrast (0016,0048) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  Contrast?: number | null;
  /** Saturation (0016,0049) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  Saturation?: number | null;
  /** Sharpness (0016,004A) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  Sharpness?: number | null;
  /** Device Setting Description (0016,004B) OB, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  DeviceSettingDescription?: ArrayBuffer | null;
  /** Subject Distance Range (0016,004C) US, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SubjectDistanceRange?: number | null;
  /** Self Timer Mode (0016,0019) IS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  SelfTimerMode?: number | null;
  /** Interoperability Index (0016,0061) CS, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  InteroperabilityIndex?: DefinedTerm<'R98' | 'THM' | 'R03'> | null;
  /** Interoperability Version (0016,0062) OB, VM 1, Type 3. [C.8.12.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.11.html#table_C.8.12.11-1) */
  InteroperabilityVersion?: ArrayBuffer | null;
}

export const vlPhotographicAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'VLPhotographicAcquisition',
  name: 'VL Photographic Acquisition',
  table: 'table_C.8.12.11-1',
  section: 'sect_C.8.12.11',
  rows: [
    { keyword: 'WhitePoint', tag: '00160001', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'PrimaryChromaticities', tag: '00160002', vr: 'DS', vm: '3', type: '3' },
    { keyword: 'BatteryLevel', tag: '00160003', vr: 'UT', vm: '1', type: '3' },
    { keyword: 'ExposureTimeInSeconds', tag: '00160004', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'FNumber', tag: '00160005', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'OECFRows', tag: '00160006', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'OECFColumns', tag: '00160007', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'OECFColumnNames', tag: '00160008', vr: 'UC', vm: '1-n', type: '3' },
    { keyword: 'OECFValues', tag: '00160009', vr: 'DS', vm: '1-n', type: '3' },
    { keyword: 'SpatialFrequencyResponseRows', tag: '0016000A', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'SpatialFrequencyResponseColumns', tag: '0016000B', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'SpatialFrequencyResponseColumnNames', tag: '0016000C', vr: 'UC', vm: '1-n', type: '3' },
    { keyword: 'SpatialFrequencyResponseValues', tag: '0016000D', vr: 'DS', vm: '1-n', type: '3' },
    { keyword: 'ColorFilterArrayPatternRows', tag: '0016000E', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ColorFilterArrayPatternColumns', tag: '0016000F', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ColorFilterArrayPatternValues', tag: '00160010', vr: 'DS', vm: '1-n', type: '3' },
    {
      keyword: 'ExposureProgram',
      tag: '00160016',
      vr: 'US',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['0', '1', '2', '3', '4', '5', '6', '7', '8'] }],
    },
    { keyword: 'SpectralSensitivity', tag: '00160017', vr: 'UT', vm: '1', type: '3' },
    { keyword: 'PhotographicSensitivity', tag: '00160018', vr: 'IS', vm: '1', type: '3' },
    {
      keyword: 'SensitivityType',
      tag: '0016001A',
      vr: 'US',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['0', '1', '2', '3', '4', '5', '6', '7'] }],
    },
    { keyword: 'StandardOutputSensitivity', tag: '0016001B', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'RecommendedExposureIndex', tag: '0016001C', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ISOSpeed', tag: '0016001D', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ISOSpeedLatitudeyyy', tag: '0016001E', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ISOSpeedLatitudezzz', tag: '0016001F', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'EXIFVersion', tag: '00160020', vr: 'UT', vm: '1', type: '3' },
    { keyword: 'ShutterSpeedValue', tag: '00160021', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ApertureValue', tag: '00160022', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'BrightnessValue', tag: '00160023', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ExposureBiasValue', tag: '00160024', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'MaxApertureValue', tag: '00160025', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'SubjectDistance', tag: '00160026', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'MeteringMode', tag: '00160027', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1', '2', '3', '4', '5', '6', '255'] }] },
    {
      keyword: 'LightSource',
      tag: '00160028',
      vr: 'US',
      vm: '1',
      type: '3',
      values: [
        {
          kind: 'defined',
          terms: ['0', '1', '2', '3', '4', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23', '24', '255'],
        },
      ],
    },
    { keyword: 'FlashFiringStatus', tag: '00160011', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1'] }] },
    { keyword: 'FlashReturnStatus', tag: '00160012', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1', '2', '3'] }] },
    { keyword: 'FlashMode', tag: '00160013', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1', '2', '3'] }] },
    { keyword: 'FlashFunctionPresent', tag: '00160014', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1'] }] },
    { keyword: 'FlashRedEyeMode', tag: '00160015', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1'] }] },
    { keyword: 'FocalLength', tag: '00160029', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'SubjectArea', tag: '0016002A', vr: 'IS', vm: '2-4', type: '3' },
    { keyword: 'MakerNote', tag: '0016002B', vr: 'OB', vm: '1', type: '3' },
    { keyword: 'Temperature', tag: '00160030', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'Humidity', tag: '00160031', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'Pressure', tag: '00160032', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'WaterDepth', tag: '00160033', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'Acceleration', tag: '00160034', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'CameraElevationAngle', tag: '00160035', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'FlashEnergy', tag: '00160036', vr: 'DS', vm: '1-2', type: '3' },
    { keyword: 'SubjectLocation', tag: '00160037', vr: 'IS', vm: '2', type: '3' },
    { keyword: 'PhotographicExposureIndex', tag: '00160038', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'SensingMethod', tag: '00160039', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['1', '2', '3', '4', '5', '7', '8'] }] },
    { keyword: 'FileSource', tag: '0016003A', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1', '2', '3'] }] },
    { keyword: 'SceneType', tag: '0016003B', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['1'] }] },
    { keyword: 'CustomRendered', tag: '00160041', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1'] }] },
    { keyword: 'ExposureMode', tag: '00160042', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1', '2'] }] },
    { keyword: 'WhiteBalance', tag: '00160043', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1'] }] },
    { keyword: 'DigitalZoomRatio', tag: '00160044', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'FocalLengthIn35mmFilm', tag: '00160045', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'SceneCaptureType', tag: '00160046', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1', '2', '3'] }] },
    { keyword: 'GainControl', tag: '00160047', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1', '2', '3', '4'] }] },
    { keyword: 'Contrast', tag: '00160048', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1', '2'] }] },
    { keyword: 'Saturation', tag: '00160049', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1', '2'] }] },
    { keyword: 'Sharpness', tag: '0016004A', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1', '2'] }] },
    { keyword: 'DeviceSettingDescription', tag: '0016004B', vr: 'OB', vm: '1', type: '3' },
    { keyword: 'SubjectDistanceRange', tag: '0016004C', vr: 'US', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['0', '1', '2', '3'] }] },
    { keyword: 'SelfTimerMode', tag: '00160019', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'InteroperabilityIndex', tag: '00160061', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['R98', 'THM', 'R03'] }] },
    { keyword: 'InteroperabilityVersion', tag: '00160062', vr: 'OB', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVLPhotographicAcquisition = (dataset: object): Finding[] => validateTable(dataset, vlPhotographicAcquisitionRules);

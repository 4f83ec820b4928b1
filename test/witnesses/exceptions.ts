/** Requirements whose witness of one side breaks another rule besides, each with what it breaks. */

/** The standard enumerates one term alone, or the terms of one side alone: the other side needs a value that is an error of its own. */
export const beyondEnumerated: ReadonlySet<string> = new Set([
  // PLANAR is the only style.
  'table_C.11.26-1 MPRViewWidthDirection 1ee26c5e71a8',
  'table_C.11.26-1 MPRViewWidth 1ee26c5e71a8',
  'table_C.11.26-1 MPRViewHeightDirection 1ee26c5e71a8',
  'table_C.11.26-1 MPRViewHeight 1ee26c5e71a8',
  'table_C.11.26-1 MPRTopLeftHandCorner c032f36bfef3',
  // TRUE_COLOR is the only Pixel Presentation.
  'table_C.11.32-1 ICCProfile b38eba98d34b',
  // VOLUME is the only type of input.
  'table_C.11.23-1 VolumetricPresentationInputSetSequence.ReferencedImageSequence 14860830318d',
]);

/** The sequence around the row depends on the same: where the row's condition is not met the sequence itself is refused. */
export const withinRefused: ReadonlySet<string> = new Set([
  // The sequence is there only where there are compensators.
  'table_C.8-50 BeamSequence.CompensatorSequence.CompensatorNumber 2ab711992fc4',
  'table_C.8-50 BeamSequence.CompensatorSequence.MaterialID 2ab711992fc4',
]);

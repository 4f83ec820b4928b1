/** Facts that no data set shows, by the hash of the sentence that asks for them: of presentation states, registrations, hanging protocols. */
import type { MissingFact } from './missing-fact.ts';

export const presentation: readonly MissingFact[] = [
  [
    'whether the Item is for some alone of the images that the presentation state lists',
    'd18635359bc1 45b4ffc15e34 dcaf8361d894 410d295697b6 d571e4296f40 5497ae7dc63d c273c440df62 4f10eecf207b',
  ],
  ['whether the referenced image is tiled', '2ad28aeaee1d'],
  ['whether the referenced images have overlays', 'b93b6ca3ca8b'],
  ['whether a Modality LUT is to be applied to the referenced images', '0f7aaabf0204'],
  ['whether the image is to be presented in a way of its own', 'aae9d6c2bf2b'],
  ['whether the line ends where it begins', 'ccf1eb3ad52a'],
  ['whether Image Boxes are shown in step', '9bf359b72af5'],
  ['whether the pixels are shifted in one region alone', '49c93f5bd26a'],
  ['the Frame of Reference of the referenced images', '7798ce073c73 95ca828352e1'],
  ['whether the color space is one of the standard ones', '139924599aa8'],
  ['whether the images have several optical paths', '0c8fc6b0e401 7be33210947f'],
  ['whether a grayscale image is to be shown in the colors of a palette', 'c80b41679adf'],
  ['whether all points in time are blended with the other Series', '2ac65e63e7d3'],
  ['whether this input gives the geometry', 'e7883a382bd9'],
  ['whether the result is blended further', '9a19a2d806ee'],
  ['whether a threshold is to be applied', 'cbb96671b68d'],
  ['whether the registration is for a subset of the images', '107fa2673bf9'],
  ['whether a matrix is to be applied before the deformation', '4dad77cbd265'],
  ['whether a matrix is to be applied after the deformation', '0146692a97f6'],
  ['whether there is a deformation', '971afec6aece'],
  ['whether one Display Set steers the others', '3b91b7db1299'],
  ['whether a presentation state was made along with the images', '50f453cdb154'],
];

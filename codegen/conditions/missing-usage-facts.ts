/** Usages that no data set decides: the fact that is missing, in words, by the hash of the sentence. */

const BY_FACT: readonly (readonly [fact: string, hashes: string])[] = [
  [
    'whether contrast media was applied',
    '1402a62de95f 347c1eeb27db 40ea39784323 4b1b25e70461 4da8b00f6d31 7718edc95816 7b4f91d0cd2e a00769a3803c befaf275a29f bf6e950a8a5f ca1186ff5b05 ef89800ff7e7',
  ],
  ['whether cardiac synchronization was applied', '3c14149d8ca5 4644839809d4 6e84a9aa3d44 96d1c230a961 a5afe9149ce5'],
  ['whether respiratory synchronization was applied', '09209ed79cd3 3fba6c19edc9 ebdf44ef98e5'],
  ['whether bulk motion synchronization was applied', '5de5df46d9f2'],
  ['whether the time was synchronized', '67625e90ab28 833be71e5d0b bea220842907'],
  ['whether the object answers a Frame-Level retrieve request', '221a2c06063f'],
  ['what is imaged: a specimen, a slide, skin', '031caa4fc0a1 5908f3696ec3 7bdca8370eb9 b64962962fa0'],
  ['whether the author has annotated', '47c91f012414 48639949dc29 75f9eb33e922 a0577fca2169 ffd1db347e78'],
  ['whether a quality rating exists', '125364283577 a872ad359d4c e934aa39af82'],
  [
    'what is to be applied to the images that are referenced',
    '0732aeeef6e9 24ed685b9fcd 28f6ffa70f30 55dccc2ab088 608f68f0f3cf 7708db131436 7a44def504f7 7ea488d1ec70 8ed858fc30fc 9a413caa472c 9dd69c7b9b4a b773b4891beb da35bb5ddf7e ead1ad67e03a',
  ],
  ['what is to be applied to the image', '8aa8ea004da8 9fd6d41848a1 b9f7719b83d7 bd58ba527bc5 f83aa3013f8c'],
  ['how the frames follow each other in time', '00a503b52101 0d245eae674b'],
  ['whether overlays have several frames', '540be1ffc6b6 b609916429e2'],
  ['whether several SOP Instances are spatially related', '2692517d5019 791bdcd23374 9633691a507c'],
  ['whether a reference image of the eye exists', '0dc28f3cfbf8 4e2a0014e224 5bcfd7ad019a de75e18d5f44'],
  ['what the object was derived from', '1052e9c54c6e 396065cd06f3 507c90a1ed8c'],
  ['which image the frames were planned on', '379c7e7cbf62 9e3e8fed23de f9a6183fc6ff'],
  ['whether other SOP Instances are referenced, and how they are conveyed', '710064f2de6d c596bced1fe3'],
  ['what the images held that were converted', '1faeb9f3450a 4f66db99a55f 65d463cd1e5e a4863a848e2a'],
  ['whether the dose that is delivered is tracked', 'cad27472fd20'],
  ['whether the table moved', '6f453bac2ec6'],
  ['how source and detector stand and move', '31b6830fb663 3768cb39b606 d549eb147396'],
  ['whether a beam limiting device was used', '28bbf3725af6 62622d9315d3'],
  ['whether the treatment position is controlled by it', '973c057a0e5f'],
  ['the coordinate system of the Frame of Reference, where it is not that of a slide with an orientation', '7fb0bc1bed24'],
  ['whether the heart was imaged at rest or under stress', '20a14856d4e5'],
  ['whether the pixels result from processing of several energies', '523aa762a118'],
  ['whether there is anything to say of the frame', '506a283123b0'],
];

const facts = new Map(BY_FACT.flatMap(([fact, hashes]) => hashes.split(' ').map((hash) => [hash, fact] as const)));

/** The missing fact behind a usage; undefined for a sentence that was not looked at. */
export function missingFactOf(hash: string): string | undefined {
  return facts.get(hash);
}

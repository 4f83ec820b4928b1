/** Names of things in the standard as identifiers and as paths: stable, unique within their kind. */

const NUMBER_WORDS = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

function words(name: string): string[] {
  return name
    .replace(/[’'`]/g, '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

/** `12-Lead ECG` is `TwelveLeadECG`: letters keep their case, a word's first becomes upper case, a leading number is spelled. */
export function identifierOf(name: string): string {
  const parts = words(name);
  const first = parts[0] ?? '';
  const leading = /^(\d+)(.*)$/.exec(first);
  if (leading) {
    const spelled = NUMBER_WORDS[Number(leading[1])] ?? `N${leading[1]}`;
    parts[0] = `${spelled}${leading[2] ?? ''}`;
  }
  return parts.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** `Contrast/Bolus` is `contrast-bolus`. */
export function slugOf(name: string): string {
  return words(name).join('-').toLowerCase();
}

/** `GeneralImage` is `generalImage`, `CTImage` is `ctImage`, `XAXRFAcquisition` is `xaxrfAcquisition`. */
export function constantOf(identifier: string): string {
  const run = /^[A-Z]+(?=[A-Z][a-z]|[^A-Za-z]|$)|^[A-Z]/.exec(identifier)?.[0] ?? '';
  return run.toLowerCase() + identifier.slice(run.length);
}

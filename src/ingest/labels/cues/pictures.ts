import type { Cue } from './cue.ts';

const PICTURE =
  '(?:photo(?:graph)?s?|images?|pictures?|pics?|foto(?:s|grafía)?|bild(?:er)?|imagen|imagem|immagine|crédits?)';
/** Agencies that deliver pictures and text. */
const AGENCY = '(?:R(?:euters|EUTERS)|AP|AFP|EPA|dpa|DPA|Bloomberg|ANSA|EFE|TASS|Xinhua|NurPhoto|Sputnik)';
/** Agencies that deliver pictures only. */
const PICTURES_ONLY =
  '(?:(?:Getty|GETTY)(?: Images| IMAGES)?|Shutterstock|SHUTTERSTOCK|[Pp]icture[- ][Aa]lliance|iStock(?:photo)?|[Ii]mago(?: images)?|Alamy|AP Photo|Unsplash|Flickr|Wikimedia Commons)';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

const caption = (within: number, alternatives: readonly string[], flags: 'u' | 'iu'): Cue => ({
  kind: 'caption',
  within,
  pattern: new RegExp(alternatives.join('|'), flags),
});

/** Descriptions of pictures and their credits. Prose names agencies too ("told Reuters."), in other places. */
export const PICTURE_CUES: readonly Cue[] = [
  caption(
    120,
    [
      // "Jane Doe/REUTERS", "Jane Doe for AFP", "(picture-alliance/J. Doe)", "[File: Reuters]"
      String.raw`\p{Lu}[\p{L}.'’-]*\s?(?:\/|\|)\s?${AGENCY}(?:[\/, ]{1,3}[\p{L}. ]{0,30})?[)\]]?$`,
      String.raw`[(\[][^()\[\]]{0,60}(?:[\/:|]|via )\s?(?:${AGENCY}|${PICTURES_ONLY})[^()\[\]]{0,40}[)\]]\.?$`,
      String.raw`[(\[](?:${AGENCY}|${PICTURES_ONLY})\s?[\/|][^()\[\]]{0,60}[)\]]\.?$`,
      `${PICTURES_ONLY}[^.!?]{0,40}$`,
      String.raw`(?<![\p{L}\p{N}])REUTERS$`,
    ],
    'u',
  ),
  // A short line that ends in the bare name of an agency; a paragraph of wire copy may do so as well.
  caption(25, [String.raw`[(\[]\s?(?:${AGENCY}|${PICTURES_ONLY})\s?[)\]]$`], 'u'),
  caption(
    120,
    [
      '^(?:image|photo|video|media) (?:caption|copyright)',
      String.raw`^file\s?(?:photo)?\s?[-–—:]`,
      String.raw`^(?:file |stock )?${PICTURE}(?:\s?(?:credits?|source|courtesy|by|copyright)\s?:?|:|\s?©)`,
      String.raw`^(?:©|\(c\)|credits?:|source:|quelle:)`,
      String.raw`\((?:file )?${PICTURE}[^)]*\)\.?$`,
      String.raw`(?:credits?|photo(?:graph)?|image|foto|bild|picture|source|quelle|fotograf|copyright)(?: by)?\s?[:©]\s?[^.:]{2,60}$`,
      String.raw`\((?:left|right|centre|center|l|r|from left|pictured(?: here| above)?)\)|\bfrom left(?::|,| to right)`,
      String.raw`, (?:left|right|center|centre),? (?:and|is|of|with|shakes?|speaks?|talks?|walks?|poses?|looks?|listens?)\b`,
    ],
    'iu',
  ),
  // "…, Friday, Jan. 9, 2015, in Daillens": agencies date pictures in full, prose hardly ever does.
  caption(
    60,
    [
      String.raw`^\S+ \S+ \S+ .*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ${MONTH}\.? \d{1,2}, (?:19|20)\d\d\b`,
    ],
    'iu',
  ),
];

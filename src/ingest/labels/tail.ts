import type { LineKind } from '../../domain.ts';
import type { Look } from './look.ts';
import { isProse } from './score.ts';

/** Fewest words of running text that must stand before a heading for it to end an article: menus name it too. */
const WORDS_BEFORE = 60;
/** Share of the words after a list's heading (0 to 1) that may stand in paragraphs; more, and the article goes on. */
const PARAGRAPHS_AFTER = 0.1;

/** Blocks between a link to the comments in a bar above an article and the article's byline. */
const SHARE_BAR = 10;

const header = (alternatives: readonly string[]) =>
  new RegExp(
    String.raw`^[\[(»›>|•\s]*(?:${alternatives.join('|')})[\s\])«‹<:.!…|]*(?:\(?\d[\d.,]*\)?)?$`,
    'iu',
  );

/** Headings of what readers write below an article: nothing after them is the article's. */
const COMMENTS = header([
  String.raw`(?:\d[\d.,]*\s)?(?:user |reader |recent |all |show |view |load )?(?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|comentários?|commenti|комментари\p{L}+|reacties|discussion)(?: section| on .{0,80}| to .{0,80})?`,
  'leave a (?:comment|reply)(?: cancel reply)?',
  'join the (?:conversation|discussion)',
  'post a comment',
  'add a comment',
  'what do you think',
  'have your say',
  'deixe (?:um|seu) comentário.*',
  'deja (?:un|tu) comentario.*',
  'laisser un commentaire.*',
  'schreibe einen kommentar.*',
  'lascia un commento.*',
  'добавить комментарий',
]);

/** Headings of lists of other articles and of notes about the author, which end most articles. */
const LISTS = header([
  String.raw`(?:related|recommended|similar|trending|popular|latest|recent|top|more|other|featured|further|next|previous)(?:\s(?:content|articles?|stories|story|posts?|news|topics?|links?|reading|coverage|videos?|headlines|now|for you|items|this week|today|post))+`,
  'related',
  'trending',
  'recommended',
  'read (?:next|more)',
  'up next',
  'most (?:read|popular|viewed|shared|commented|recent|watched)(?: .{0,40})?',
  'more (?:from|on|in|about|to explore|like this)(?: .{0,60})?',
  'you (?:may|might) (?:also )?(?:like|be interested in)(?: .{0,40})?',
  'from (?:around )?the web',
  'around the web',
  'promoted(?: .{0,30})?',
  'sponsored(?: .{0,30})?',
  'continue reading',
  'keep reading',
  'recommended for you',
  'editors?.? picks?',
  'don.t miss',
  'in other news',
  'about (?:the )?authors?',
  'author bio',
  'share this(?: .{0,30})?',
  'tags',
  'tagged(?: .{0,40})?',
  'filed under(?: .{0,60})?',
  'newsletters?',
  'sign up(?: .{0,60})?',
  'subscribe(?: .{0,60})?',
  'follow us(?: .{0,40})?',
  'back to top',
  'advertisement',
  'contact us',
  'mehr zum thema',
  'mehr (?:aus|von)(?: .{0,40})?',
  'zum thema',
  'weitere (?:artikel|meldungen|themen|nachrichten)',
  'meistgelesen(?:e artikel)?',
  'auch interessant',
  'das könnte sie auch interessieren',
  'ähnliche (?:artikel|beiträge)',
  'verwandte (?:artikel|themen|beiträge)',
  'die redaktion empfiehlt',
  'schlagwörter',
  'sur le même (?:sujet|thème)',
  'à lire aussi',
  'lire aussi',
  'articles (?:liés|similaires|récents|connexes)',
  'les plus lus',
  'voir aussi',
  'plus (?:de|sur)(?: .{0,40})?',
  'noticias relacionadas',
  'artículos relacionados',
  'te puede interesar',
  'lo más (?:leído|visto)',
  'relacionad[oa]s',
  'veja (?:também|mais)',
  'leia (?:também|mais)',
  'mais lidas',
  '(?:posts|artigos|notícias|matérias) relacionad[oa]s',
  'articoli correlati',
  'leggi anche',
  'potrebbe interessarti(?: anche)?',
  'читайте также',
  'по теме',
  'похожие (?:статьи|записи|материалы)',
  'baca juga',
  'artikel terkait',
  'lees ook',
  'meer nieuws',
]);

/**
 * Where the article ends at the latest, as the index of the first block after it: at the heading of the
 * comments, or at the heading of a list (related articles, tags, the author) after which paragraphs are rare.
 * O(blocks).
 */
export function findTail(looks: readonly Look[], kinds: readonly (LineKind | null)[]): number {
  const prose = looks.map((look, i) => (kinds[i] === null || kinds[i] === 'body') && isProse(look));
  // Teasers are a headline and a sentence in turn; paragraphs follow one another.
  const inParagraphs = prose.map((is, i) => is && (prose[i - 1] === true || prose[i + 1] === true));
  const after = looks.map(() => ({ words: 0, paragraphs: 0 }));
  let words = 0;
  let paragraphs = 0;
  for (let i = looks.length - 1; i >= 0; i--) {
    after[i] = { words, paragraphs };
    words += looks[i]?.words ?? 0;
    if (inParagraphs[i] === true) paragraphs += looks[i]?.words ?? 0;
  }
  let before = 0;
  for (const [i, look] of looks.entries()) {
    if (prose[i] === true) before += look.words;
    if (before < WORDS_BEFORE || look.words > 16) continue;
    if (COMMENTS.test(look.text) && !kinds.slice(i, i + SHARE_BAR).includes('byline')) return i;
    const rest = after[i];
    if (rest !== undefined && rest.paragraphs <= before * PARAGRAPHS_AFTER && LISTS.test(look.text)) return i;
  }
  return looks.length;
}

/** Headlines in lists of other articles within an article: what follows a list's heading up to the next sentence. */
export function findListed(looks: readonly Look[], kinds: readonly (LineKind | null)[]): ReadonlySet<number> {
  const found = new Set<number>();
  let within = false;
  looks.forEach((look, i) => {
    if (LISTS.test(look.text)) within = true;
    else if (kinds[i] === null && (look.closed || look.spoken || look.joined || isProse(look)))
      within = false;
    else if (within && kinds[i] === null) found.add(i);
  });
  return found;
}

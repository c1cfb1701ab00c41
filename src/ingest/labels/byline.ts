import type { LineKind } from '../../domain.ts';
import { findDates } from '../dates.ts';
import type { Look } from './look.ts';

/** Longest line that is only a date, in words; the words besides the date that it may have. */
const DATE_WORDS = 18;
const OTHER_WORDS = 2;
/** Words of a lone name. */
const NAME_WORDS = 5;

const TIME = /\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?\s?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?/giu;
const BESIDE_DATES =
  /(?<!\p{L})(?:published|updated|posted|last|modified|created|first|edited|released|on|at|time|date|by|uhr|um|am|vom|den|stand|veröffentlicht|aktualisiert|erstellt|publié|mis|à|jour|le|publicado|actualizado|atualizado|pubblicato|aggiornato|em|el|il|às|as|of|опубликовано|обновлено|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|thur|thurs|fri|sat|sun|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|feira|[ap]\.?m|(?:[A-Z]{1,4}T|UTC)(?:\+\d+)?|[ECMP]T)(?!\p{L})/giu;

/** Whether a line is a date and nothing besides, perhaps with a time and "Published" before it. */
export function isDateLine(look: Look): boolean {
  if (look.words > DATE_WORDS || !/\d/.test(look.text)) return false;
  const dates = findDates(look.text);
  if (dates.length === 0 || dates.every((date) => date.day === null)) return false;
  const rest = [...dates]
    .reverse()
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, look.text);
  return (
    (
      rest
        .replace(TIME, ' ')
        .replace(BESIDE_DATES, ' ')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).length <= OTHER_WORDS
  );
}

/** Whether a line begins with the time of day: a clock, when it stands above everything else. */
export function isClock(look: Look): boolean {
  return /^\d{1,2}[:.]\d{2}/.test(look.text);
}

const NAME = /^(?:\p{Lu}[\p{L}.'’-]*|and|und|et|y|e|de|da|di|von|van|der|la|le|bin|al|,|&)$/u;

/** Whether a line is a name and nothing besides, as authors stand below titles. */
export function isLoneName(look: Look): boolean {
  const parts = look.text.split(/\s+|(?=,)/u);
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part));
  return (
    look.words >= 2 &&
    look.words <= NAME_WORDS &&
    capitals.length >= 2 &&
    parts.every((part) => NAME.test(part)) &&
    !parts.every((part) => part === part.toUpperCase() && part.length > 3)
  );
}

/** A byline or a date between the title and the text, or null. */
export function headKind(look: Look): LineKind | null {
  if (isDateLine(look)) return 'date';
  return isLoneName(look) ? 'byline' : null;
}

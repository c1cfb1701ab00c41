import { formAt } from '../form-at.ts';
import { type DateReading, type DateSource, UNDATED } from './date-reading.ts';

const ZONE = /^(?:utc|gmt|cet|cest|est|edt|et|bst|local)$/;

/** "10:30", "5 p.m.", "noon", "1830 UTC". */
export function timeOfDay({ all }: DateSource, at: number): DateReading | null {
  const form = formAt(all, at);
  const next = formAt(all, at + 1);
  if (form === 'noon' || form === 'midnight') return time(form === 'noon' ? 720 : 0, at + 1);
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(form);
  const half = /^(?:am|pm)$/.test(next) ? next : null;
  const end = at + (half ? 2 : 1);
  const to = end + (ZONE.test(formAt(all, end)) ? 1 : 0);
  if (clock && (form.includes(':') || half) && Number(clock[1]) < 25 && Number(clock[2]) < 60) {
    return time(clockMinutes(Number(clock[1]), Number(clock[2]), half), to);
  }
  if (/^\d{1,2}$/.test(form) && half && Number(form) <= 12) {
    return time(clockMinutes(Number(form), 0, half), to);
  }
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(form);
  if (military && ZONE.test(next)) return time(Number(military[1]) * 60 + Number(military[2]), at + 2);
  return null;
}

function clockMinutes(hours: number, minutes: number, half: string | null): number {
  const base = half && hours === 12 ? 0 : hours;
  return ((base + (half === 'pm' ? 12 : 0)) * 60 + minutes) % 1_440;
}

function time(minutes: number, to: number): DateReading {
  return { ...UNDATED, precision: 'time', minutes, interval: null, to };
}

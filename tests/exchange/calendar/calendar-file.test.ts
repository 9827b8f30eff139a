import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import { calendarContents } from '#src/exchange/calendar/calendar-contents.ts';
import { calendarFile } from '#src/exchange/calendar/calendar-file.ts';
import type { ExportSubject } from '#src/exchange/export-subject.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER } from '#src/select/filter.ts';
import { SHIPPED } from '#tests/shipped.ts';
import { inCountry, shippedSubject, subjectOf } from '../export-example.ts';

const contentsOf = (subject: ExportSubject) => runAtOnce(calendarContents(subject));
const linesOf = (subject: ExportSubject) =>
  runAtOnce(calendarFile(subject, contentsOf(subject)))
    .replaceAll('\r\n ', '')
    .split('\r\n');
const valuesOf = (subject: ExportSubject, name: string) =>
  linesOf(subject)
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(line.indexOf(':') + 1));

describe('the calendar of the shipped record', () => {
  const all = shippedSubject();

  it('has the three visits that are dated to the day, each with its end excluded', () => {
    expect(valuesOf(all, 'UID').map((uid) => uid.split('@')[0])).toEqual([
      'visit-oneness-2018',
      'visit-italy-2018',
      'visit-uk-2018',
    ]);
    expect(valuesOf(all, 'DTSTART')).toEqual(['20180707', '20180716', '20180730']);
    expect(valuesOf(all, 'DTEND')).toEqual(['20180708', '20180721', '20180804']);
    expect(linesOf(all)).toContain('DTSTART;VALUE=DATE:20180730');
  });
  it('counts what has no day: two visits without a date, one in 2018, one announcement in a month', () => {
    const { activities, followUps } = contentsOf(all);
    expect(activities).toEqual({ noDate: 2, coarse: 1 });
    expect(followUps).toEqual({ noDate: 0, coarse: 1 });
  });
  it('takes its time stamps from the day of the record, so that two exports are the same', () => {
    expect(new Set(valuesOf(all, 'DTSTAMP'))).toEqual(new Set(['20261122T000000Z']));
    const later = { ...all, today: all.today + 30 };
    expect(valuesOf(later, 'UID')).toEqual(valuesOf(all, 'UID'));
  });
  it('tells the days that meetings have of their own', () => {
    const [description = ''] = valuesOf(shippedSubject(inCountry('GB')), 'DESCRIPTION').slice(1);
    expect(description).toContain('– Living PlanIT (3 August 2018)\\n');
    expect(description).toContain('– Nesta\\n');
  });
  it('follows the filter and says it, in the chosen language', () => {
    const italy = shippedSubject(inCountry('IT'), 'bg');
    expect(valuesOf(italy, 'SUMMARY')).toEqual(['Работно посещение в Италия']);
    expect(valuesOf(italy, 'LOCATION')).toEqual(['Болоня\\, Болцано\\, Верона\\, Италия']);
    expect(valuesOf(italy, 'DESCRIPTION')[0]).toContain('Показано: Италия · 10 от 22 дейности');
  });
  it('has no event where nothing is dated', () => {
    expect(contentsOf(shippedSubject(inCountry('AT'))).events).toEqual([]);
  });
});

it('a follow-up that is due on a day is an event; a dropped one is cancelled', () => {
  const { record } = SHIPPED;
  const followUps = record.followUps.map((each) => ({ ...each, due: '2018-09-12', status: 'dropped' as const }));
  const dataset = buildDataset({ ...record, followUps });
  const subject = subjectOf(dataset, answerFilter(buildColumns(dataset), NO_FILTER));
  const lines = linesOf(subject);
  const at = lines.findIndex((line) => line.startsWith('UID:follow-up-presentation-to-members@'));
  const event = lines.slice(at, lines.indexOf('END:VEVENT', at));
  expect(event).toContain('DTSTART;VALUE=DATE:20180912');
  expect(event).toContain('DTEND;VALUE=DATE:20180913');
  expect(event).toContain('STATUS:CANCELLED');
});

import { describe, expect, test } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { isLate, lateText, MISSING_TEXT } from '#src/domain/late-text.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import { activitiesCsv } from '#src/exchange/activities-csv.ts';
import { saveDraft } from '#src/exchange/draft/draft-store.ts';
import { recordFiles } from '#src/exchange/draft/record-zip.ts';
import { ImportSession } from '#src/exchange/import-worker/import-session.ts';
import { recordJson } from '#src/exchange/record-json.ts';
import { workbookOf } from '#src/exchange/workbook/workbook-of.ts';
import { i18nOf } from '#src/i18n/i18n.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { activityRows } from '#src/select/activity-rows.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER } from '#src/select/filter.ts';
import { SHIPPED } from '#tests/shipped.ts';
import { loadApart } from '../app/compact-record/late-example.ts';

const apart = await loadApart(SHIPPED.record);
const i18n = i18nOf('en');

describe('what stands in for a text that is still to come', () => {
  test('is no text that a data folder can give', () => {
    const files = recordFiles(SHIPPED.record);
    const meetings = JSON.parse(files.get('meetings.json') ?? '') as { presented?: unknown }[];
    for (const meeting of meetings) meeting.presented = lateText(3, 60);
    const { record } = ingest(new Map([...files, ['meetings.json', JSON.stringify(meetings)]]));
    expect(record?.meetings.map(({ presented }) => presented)).toEqual(
      meetings.map(() => ({ en: '3 60', bg: '3 60' })),
    );
  });

  test('stands for every text of the example', () => {
    expect(apart.late.length).toBeGreaterThan(15);
    expect(apart.late.every(isLate)).toBe(true);
  });

  test('gets into no file, no draft and no import: each says which fault it is', async () => {
    const { record } = apart;
    const dataset = buildDataset(record);
    const answer = answerFilter(buildColumns(dataset), NO_FILTER);
    const rows = activityRows(dataset, answer);
    expect(() => recordJson(record)).toThrow(MISSING_TEXT);
    expect(() => recordFiles(record)).toThrow(MISSING_TEXT);
    expect(() => runAtOnce(activitiesCsv(dataset, rows, NO_FILTER, i18n))).toThrow(MISSING_TEXT);
    await expect(workbookOf(record, 'en')).rejects.toThrow(MISSING_TEXT);
    const draft = { basedOn: '2026-01-01', record };
    await expect(saveDraft(draft, 0, new Date(0))).rejects.toThrow(MISSING_TEXT);
    const session = new ImportSession(() => undefined);
    const file = new File(['Date;Where\n2026-01-01;London\n'], 'a.csv');
    expect(await session.answer({ kind: 'open', file, record, today: 0 })).toEqual({
      kind: 'failed',
      reason: MISSING_TEXT,
    });
  });

  test('is not said aloud by anything that words a text', () => {
    expect(() => i18n.text(lateText(1, 30))).toThrow(MISSING_TEXT);
    expect(i18n.text(undefined)).toBe('');
  });
});

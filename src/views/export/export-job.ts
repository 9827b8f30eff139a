import { useEffect, useRef, useState } from 'react';
import { today } from '#src/domain/day.ts';
import { downloadFile } from '#src/exchange/download.ts';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import type { MakeFile } from '#src/exchange/export-file.ts';
import type { ExportMaterial } from '#src/exchange/export-material.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { downloadMessages } from '#src/i18n/messages/download.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import { useDashboard } from '#src/state/dashboard.ts';

/** An export that is being made, and what asked for it. `done`: from 0 to 1. */
export interface Making {
  readonly is: 'working';
  readonly file: string;
  readonly done: number;
  readonly item: HTMLElement;
}

/** What the menu says of the last export: nothing, how far it is, or how it ended. */
export type JobState =
  | { readonly is: 'idle' }
  | Making
  | { readonly is: 'ended'; readonly failed: boolean; readonly sentences: readonly string[] };

export interface ExportJob {
  readonly state: JobState;
  /**
   * Makes a file and hands it over; one that still runs is given up. `label`: what it is called while it is made. `item`:
   * the control that asked for it.
   */
  readonly start: (label: string, make: MakeFile, item: HTMLElement) => void;
  readonly cancel: () => void;
}

/** Runs one export at a time, for the present answer. */
export function useExportJob({ words }: ExportMaterial): ExportJob {
  const { dataset, answer, state: view } = useDashboard();
  const { record, published } = useDraftDesk();
  const isDraft = record !== published;
  const i18n = useI18n();
  const [state, setState] = useState<JobState>({ is: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (file: string, make: MakeFile, item: HTMLElement): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const show = (next: JobState) => {
      if (running.current === controller) setState(next);
    };
    show({ is: 'working', file, item, done: 0 });
    try {
      const deck = { chosen: view.slides, title: view.deckTitle };
      const subject = { dataset, answer, i18n, words: words(dataset, answer, i18n), today: today(), deck, isDraft };
      const progress = (done: number) => show({ is: 'working', file, item, done });
      const made = await make(subject, { signal: controller.signal, progress });
      if (controller.signal.aborted) return;
      if ('refusal' in made) return show({ is: 'ended', failed: true, sentences: [made.refusal] });
      downloadFile(made.name, made.type, made.content);
      show({ is: 'ended', failed: false, sentences: [i18n.t(m.downloaded, { file: made.name }), ...made.remarks] });
    } catch {
      if (!controller.signal.aborted) show({ is: 'ended', failed: true, sentences: [i18n.t(downloadMessages.failed)] });
    }
  };

  return {
    state,
    start: (...what) => void run(...what),
    cancel: () => {
      running.current?.abort();
      running.current = undefined;
      setState({ is: 'ended', failed: false, sentences: [i18n.t(m.cancelled)] });
    },
  };
}

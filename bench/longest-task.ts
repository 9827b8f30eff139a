import type { CDPSession, Page } from 'playwright-core';
import type { TraceEvent } from './trace-event.ts';

/** Measures the processor time of the tasks of a page's own thread, which other programs on the machine do not lengthen. */
export class TaskTimes {
  private events: TraceEvent[] = [];

  private constructor(private readonly session: CDPSession) {
    session.on('Tracing.dataCollected', ({ value }) => {
      // The protocol's types call every value of an event a text.
      for (const event of value as unknown as readonly TraceEvent[]) this.events.push(event);
    });
  }

  static async of(page: Page): Promise<TaskTimes> {
    return new TaskTimes(await page.context().newCDPSession(page));
  }

  async start(): Promise<void> {
    this.events = [];
    const traceConfig = { includedCategories: ['__metadata', 'toplevel'] };
    await this.session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  }

  /** The longest task since the start, in milliseconds of the processor. */
  async longest(): Promise<number> {
    const complete = new Promise((done) => this.session.once('Tracing.tracingComplete', done));
    await this.session.send('Tracing.end');
    await complete;
    const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
    const main = new Set(
      this.events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
    );
    const times = this.events
      .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.has(threadOf(event)))
      .map(({ tdur = 0 }) => tdur / 1000);
    return times.reduce((most, time) => Math.max(most, time), 0);
  }
}

import type { ProseStore } from './prose-store.ts';

/** How far it is that every text is there. `of`: the place that asked for it. `share`: from 0 to 1. */
export type WholeState =
  | { readonly is: 'idle' | 'whole' }
  | { readonly is: 'fetching'; readonly of: string; readonly share: number }
  | { readonly is: 'failed' | 'stopped'; readonly of: string };

/** Fetches every text of a record for whoever needs them, once for all who do. */
export class WholeProse {
  private readonly store: ProseStore;
  private readonly listeners = new Set<() => void>();
  private now: WholeState;
  private running: AbortController | undefined;
  private pending: (() => void) | undefined;

  constructor(store: ProseStore) {
    this.store = store;
    this.now = { is: store.isWhole ? 'whole' : 'idle' };
  }

  readonly state = (): WholeState => this.now;

  readonly isWhole = (): boolean => this.now.is === 'whole';

  readonly subscribe = (then: () => void): (() => void) => {
    this.listeners.add(then);
    return () => this.listeners.delete(then);
  };

  /**
   * Asks for every text and does something once they are there: at once, or when they have come. It takes the place of
   * what was to be done before.
   */
  readonly once = (of: string, then?: () => void): void => {
    if (this.isWhole()) {
      then?.();
      return;
    }
    this.pending = then ?? this.pending;
    if (this.now.is === 'fetching') this.show({ ...this.now, of });
    else void this.fetch(of);
  };

  /** Tries again where it failed or was stopped, for the same place and with what was to be done. */
  readonly again = (): void => {
    if (this.now.is === 'failed' || this.now.is === 'stopped') void this.fetch(this.now.of);
  };

  /** Stops what a place asked for, and forgets what was to be done; what has come stays. */
  readonly stop = (of: string): void => {
    if (this.now.is !== 'fetching' || this.now.of !== of) return;
    this.running?.abort();
    this.pending = undefined;
    this.show({ is: 'stopped', of });
  };

  private async fetch(of: string): Promise<void> {
    const controller = new AbortController();
    this.running = controller;
    const isCurrent = () => this.running === controller && !controller.signal.aborted;
    this.show({ is: 'fetching', of, share: 0 });
    try {
      await this.store.join((share) => {
        if (!isCurrent() || this.now.is !== 'fetching') return;
        if (Math.floor(share * 100) > Math.floor(this.now.share * 100)) this.show({ ...this.now, share });
      }, controller.signal);
      // Whoever was called off meanwhile may have been told of the last text all the same.
      if (!isCurrent()) return;
      this.show({ is: 'whole' });
      this.pending?.();
      this.pending = undefined;
    } catch {
      if (isCurrent() && this.now.is === 'fetching') {
        controller.abort();
        this.show({ is: 'failed', of: this.now.of });
      }
    }
  }

  private show(next: WholeState): void {
    this.now = next;
    for (const then of [...this.listeners]) then();
  }
}

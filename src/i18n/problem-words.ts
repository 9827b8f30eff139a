import type { I18n } from './i18n.ts';
import { addressMessages as m } from './messages/address.ts';

/** A part of an address that was ignored, and why. */
interface Ignored {
  readonly parameter: string;
  readonly value: string;
  readonly reason: Exclude<keyof typeof m, 'ignored' | 'problem'>;
}

/** What is ignored of an address, each part with the reason why, in one sentence. */
export function problemWords(problems: readonly Ignored[], { t }: Pick<I18n, 't'>): string {
  const parts = problems.map(({ parameter, value, reason }) =>
    t(m.problem, { part: `${parameter}=${value}`, reason: t(m[reason]) }),
  );
  return t(m.ignored, { list: parts.join(' · ') });
}

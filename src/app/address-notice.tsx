import { useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { problemWords } from '#src/i18n/problem-words.ts';
import type { AddressProblem } from '#src/state/address.ts';
import { focusAfterChange } from '#src/ui/focus-after.ts';

/** Names the values of the address that were ignored, and why, until it is dismissed. */
export function AddressNotice({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [isDismissed, setDismissed] = useState(false);
  if (problems.length === 0 || isDismissed) return null;
  return (
    <div className="notice" role="alert">
      <bdi>{problemWords(problems, i18n)}</bdi>
      <button
        type="button"
        className="button button--plain"
        onClick={() => {
          setDismissed(true);
          focusAfterChange();
        }}
      >
        {t(m.dismiss)}
      </button>
    </div>
  );
}

import { useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import type { AddressProblem } from '#src/state/address.ts';
import { focusAfterChange } from '#src/ui/focus-after.ts';

/** Names the values of the address that were ignored, until it is dismissed. */
export function AddressNotice({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const { t } = useI18n();
  const [isDismissed, setDismissed] = useState(false);
  if (problems.length === 0 || isDismissed) return null;
  const list = problems.map(({ parameter, value }) => `${parameter}=${value}`).join(' · ');
  return (
    <div className="notice" role="alert">
      <bdi>{t(m.addressProblem, { list })}</bdi>
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

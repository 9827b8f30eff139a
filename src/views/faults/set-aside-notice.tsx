import { useRef } from 'react';
import type { Fault, FaultEffect } from '#src/domain/fault.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages } from '#src/i18n/messages/app.ts';
import { faultMessages as m } from '#src/i18n/messages/faults.ts';
import { FaultList } from './fault-list.tsx';
import './faults.css';

const MESSAGES = [
  ['file-refused', m.filesRefused],
  ['record-set-aside', m.setAside],
  ['field-left-out', m.fieldsLeftOut],
] as const satisfies readonly (readonly [FaultEffect, unknown])[];

function affected(faults: readonly Fault[], effect: FaultEffect): number {
  const hit = faults.filter((fault) => fault.effect === effect);
  return effect === 'field-left-out' ? hit.length : new Set(hit.map(({ file, record }) => `${file} ${record}`)).size;
}

/** Says how much of the record was set aside, and opens the list of faults. Nothing where there is none. */
export function SetAsideNotice({ faults }: { readonly faults: readonly Fault[] }) {
  const { t, formats } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  if (faults.length === 0) return null;
  const parts = MESSAGES.flatMap(([effect, message]) => {
    const count = affected(faults, effect);
    return count === 0 ? [] : [t(message, { count })];
  });
  return (
    <div className="notice">
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {formats.list(parts)}
      </button>
      <span>{t(m.rest)}</span>
      <dialog ref={dialog} className="faults card" aria-labelledby="faults-title">
        <h2 id="faults-title">{t(m.title)}</h2>
        <FaultList faults={faults} />
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t(appMessages.close)}
        </button>
      </dialog>
    </div>
  );
}

import type { Fault } from '#src/domain/fault.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { FAULT_WORDING, faultMessages as m } from '#src/i18n/messages/faults.ts';

/** Every fault: where it is, what is wrong, what was found, and how to mend it. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const { t } = useI18n();
  return (
    <table className="table">
      <caption className="visually-hidden">{t(m.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(m.where)}</th>
          <th scope="col">{t(m.what)}</th>
          <th scope="col">{t(m.found)}</th>
          <th scope="col">{t(m.mend)}</th>
        </tr>
      </thead>
      <tbody>
        {faults.map(({ file, record, path, code, found }, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record can have the same fault twice, and the list never changes
          <tr key={position}>
            <td>{[file, record, path].filter(Boolean).join(' › ')}</td>
            <td>{t(FAULT_WORDING[code].wrong)}</td>
            <td>{found === '' ? <span className="muted">{t(m.notShown)}</span> : <code>{found}</code>}</td>
            <td>{t(FAULT_WORDING[code].mend)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

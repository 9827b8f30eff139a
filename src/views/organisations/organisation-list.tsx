import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages } from '#src/i18n/messages/app.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import {
  findOrganisations,
  groupOrganisations,
  listOrganisations,
  ORGANISATION_ORDERS,
  type OrganisationOrder,
} from '#src/select/organisation-list.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { OrganisationGroups } from './organisation-groups.tsx';
import { useOrganisationsByName } from './organisations-by-name.ts';
import './organisations.css';

const VirtualOrganisations = lazyPart(async () => (await import('./virtual-organisations.tsx')).VirtualOrganisations);

/** From more rows than this on, only those that are seen are drawn. */
const MOST_DRAWN = 200;

const isOrder = (value: string): value is OrganisationOrder => ORGANISATION_ORDERS.some((order) => order === value);

/** The organisations met in the answer, by country, kind or name, with a field that finds one. */
export function OrganisationList() {
  const { t, text, formats } = useI18n();
  const { dataset, answer } = useDashboard();
  const [order, setOrder] = useState<OrganisationOrder>('country');
  const [sought, setSought] = useState('');
  const byName = useOrganisationsByName(dataset, formats);
  const listed = useMemo(
    () => (byName === undefined ? [] : listOrganisations(dataset, answer, byName)),
    [dataset, answer, byName],
  );
  const wanted = useDeferredValue(sought);
  const found = useMemo(() => findOrganisations(listed, wanted), [listed, wanted]);
  const groups = useMemo(
    () =>
      groupOrganisations(
        found,
        order,
        ({ organisation, kind }) =>
          order === 'country' ? formats.country(organisation.country) : text(kind?.name) || organisation.kind,
        formats.compare,
      ),
    [found, order, formats, text],
  );
  if (byName === undefined) return <div className="organisations__virtual skeleton" aria-busy="true" />;
  return (
    <div className="organisations">
      <div className="organisations__controls">
        <input
          type="search"
          className="field"
          aria-label={t(m.find)}
          placeholder={t(m.find)}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <select
          className="field"
          aria-label={t(m.order)}
          value={order}
          onChange={({ target }) => setOrder(isOrder(target.value) ? target.value : 'country')}
        >
          {ORGANISATION_ORDERS.map((each) => (
            <option key={each} value={each}>
              {t(m[each])}
            </option>
          ))}
        </select>
        <p className="muted" aria-live="polite">
          {found.length === listed.length
            ? t(m.count, { count: listed.length })
            : t(m.countFound, { found: formats.number(found.length), count: listed.length })}
        </p>
      </div>
      {found.length === 0 && (
        <p className="organisations__empty muted">
          {listed.length > 0 && t(m.noneFound)}
          {listed.length === 0 && t(answer.activities.length === 0 ? m.nothing : m.noneNamed)}
        </p>
      )}
      {found.length > MOST_DRAWN ? (
        <Suspense fallback={<div className="organisations__virtual skeleton" />}>
          <VirtualOrganisations
            key={`${order} ${wanted}`}
            groups={groups}
            order={order}
            name={t(appMessages.organisations)}
          />
        </Suspense>
      ) : (
        <OrganisationGroups groups={groups} order={order} />
      )}
    </div>
  );
}

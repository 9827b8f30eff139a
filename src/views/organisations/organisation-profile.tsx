import type { Organisation } from '#src/domain/organisation.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import type { OrganisationFacts } from '#src/select/organisation-facts.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { Fact } from './fact.tsx';
import { InferredMark } from './inferred-mark.tsx';
import { OrganisationButton } from './organisation-button.tsx';

type RegionNames = Readonly<Record<string, Organisation['about']>> | undefined;

/** Name of an ISO 3166-1 or -2 code: the country's, or the site's for a region, else its code with its country. */
function regionName(code: string, names: RegionNames, { t, text, formats }: I18n): string {
  const [country = code, region] = code.split('-');
  if (region === undefined) return formats.country(code);
  return text(names?.[code]) || t(m.regionOf, { code, country: formats.country(country) });
}

/** What an organisation is: its kind and city, what it does, its umbrella, and whom it represents. */
export function OrganisationProfile({ facts }: { readonly facts: OrganisationFacts }) {
  const i18n = useI18n();
  const { t, text, formats } = i18n;
  const { dataset } = useDashboard();
  const { organisation, kind, place, umbrella, isHome } = facts;
  const { about, represents = [], inferred = {} } = organisation;
  return (
    <>
      <p className="organisation-panel__tags">
        <span className="tag">
          {text(kind?.name) || organisation.kind}
          <InferredMark fact={t(m.kindOf)} reason={inferred.kind} />
        </span>
        <span className={place === undefined ? 'tag tag--open' : 'tag'}>
          {text(place?.name) || t(m.cityNotRecorded)}
          <InferredMark fact={t(m.city)} reason={inferred.place} />
        </span>
      </p>
      {about !== undefined && (
        <p className="organisation-panel__about">
          {text(about)}
          <InferredMark fact={t(m.about)} reason={inferred.about} />
        </p>
      )}
      {isHome && <p className="muted">{t(m.isHome)}</p>}
      <dl className="facts">
        {umbrella !== undefined && (
          <Fact name={t(m.partOf)} reason={inferred.partOf}>
            <OrganisationButton organisation={umbrella} within="part-of" />
          </Fact>
        )}
        {represents.length > 0 && (
          <Fact name={t(m.represents)} reason={inferred.represents}>
            {formats.list(represents.map((code) => regionName(code, dataset.record.site.regionNames, i18n)))}
          </Fact>
        )}
      </dl>
    </>
  );
}

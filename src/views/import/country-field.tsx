import { useId, useState } from 'react';
import { isCountryCode } from '#src/domain/country-code.ts';
import { countrySearchNames } from '#src/domain/country-name.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';

/** Every code that two letters can make and that is one. */
export function countryCodes(): readonly string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return [...letters].flatMap((a) => [...letters].map((b) => a + b)).filter(isCountryCode);
}

/** The country that a name means in any language of the page. */
export function countryNamed(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return countryCodes().find((code) => countrySearchNames(code).some((each) => each.toLowerCase() === wanted));
}

interface CountryFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}

/** A field for the name of a country; emptied, it gives none. */
export function CountryField({ label, value, onChange }: CountryFieldProps) {
  const { t, formats } = useI18n();
  const [typed, setTyped] = useState(value === undefined ? '' : formats.country(value));
  const [isWrong, setWrong] = useState(false);
  const [list, error] = [useId(), useId()];
  const take = (text: string) => {
    const code = text.trim() === '' ? undefined : countryNamed(text);
    setWrong(code === undefined && text.trim() !== '');
    if (code !== value && (code !== undefined || text.trim() === '')) onChange(code);
  };
  return (
    <span className="import-country">
      <input
        className="field"
        list={list}
        aria-label={label}
        placeholder={t(m.countryName)}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? error : undefined}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === '' || countryNamed(target.value) !== undefined) take(target.value);
        }}
        onBlur={() => take(typed)}
      />
      <datalist id={list}>
        {countryCodes().map((code) => (
          <option key={code} value={formats.country(code)} />
        ))}
      </datalist>
      {isWrong && (
        <span id={error} role="alert">
          {t(m.noSuchCountry)}
        </span>
      )}
    </span>
  );
}

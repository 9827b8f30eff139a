import type { Language } from '#src/domain/language.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages as m } from '#src/i18n/messages/app.ts';
import { LANGUAGE_NAMES } from './tabs.ts';

const LANGUAGE_TITLES = { en: 'English', bg: 'Български' } as const;

interface LanguageSwitchProps {
  readonly languages: readonly Language[];
  readonly onChoose: (language: Language) => void;
}

/** A button for each language of the site; nothing where there is only one. */
export function LanguageSwitch({ languages, onChoose }: LanguageSwitchProps) {
  const { t, language } = useI18n();
  if (languages.length < 2) return null;
  return (
    <fieldset className="header__languages" aria-label={t(m.language)}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          aria-label={`${LANGUAGE_NAMES[each]} · ${LANGUAGE_TITLES[each]}`}
          onClick={() => onChoose(each)}
        >
          {LANGUAGE_NAMES[each]}
        </button>
      ))}
    </fieldset>
  );
}

import * as v from 'valibot';
import { type Answers, answersSchema } from '#src/exchange/import/answers.ts';
import type { ImportQuestion } from '#src/exchange/import/import-question.ts';
import { givenAnswer } from '#src/exchange/import/other-columns.ts';
import { answerText, questionStatus, questionText } from '#src/exchange/import/question-text.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { CountryField } from './country-field.tsx';
import './import-questions.css';

interface QuestionsSectionProps {
  readonly questions: readonly ImportQuestion[];
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** The answers with one of them given, or taken back. */
function answered(answers: Answers, { name, of }: ImportQuestion, value: string | undefined): Answers {
  const field = of === undefined ? name : 'otherColumns';
  const { [field]: _, ...others } = answers;
  const columns = Object.entries(answers.otherColumns ?? {}).filter(([header]) => header !== of);
  const own = of === undefined || value === undefined ? columns : [...columns, [of, value]];
  const given = of === undefined ? value : own.length === 0 ? undefined : Object.fromEntries(own);
  const parsed = v.safeParse(answersSchema, given === undefined ? others : { ...others, [field]: given });
  return parsed.success ? parsed.output : answers;
}

/** What the table leaves open or decides by its own evidence. Until a question is answered its rows are set aside. */
export function QuestionsSection({ questions, answers, onAnswer }: QuestionsSectionProps) {
  const { t, language } = useI18n();
  return (
    <section className="import-part" aria-labelledby="import-questions">
      <h3 id="import-questions">{t(m.questions)}</h3>
      {questions.length === 0 && <p className="muted">{t(m.noQuestions)}</p>}
      {questions.map((question) => {
        const { name, sheet = '', status, options } = question;
        const given = givenAnswer(question, answers);
        const field = `${name} ${sheet} ${question.of ?? ''}`;
        const state = questionStatus(question, language);
        return (
          <fieldset key={field} className={`import-question import-question--${status}`}>
            <legend>
              {sheet !== '' && <span className="muted">{sheet}: </span>}
              {questionText(question, language)}
            </legend>
            <p className={status === 'needs-answer' ? 'import-question__open' : 'muted'}>{state}</p>
            {name === 'country' ? (
              <CountryField
                label={t(m.countryName)}
                value={answers.country}
                onChange={(code) => onAnswer(answered(answers, question, code))}
              />
            ) : (
              <div className="import-options">
                {options.map((option) => (
                  <label key={option} className="import-check">
                    <input
                      type="radio"
                      name={field}
                      checked={(given ?? question.answer) === option}
                      onChange={() => onAnswer(answered(answers, question, option))}
                    />
                    {answerText(question, option, language)}
                  </label>
                ))}
                {given !== undefined && (
                  <button
                    type="button"
                    className="button button--plain"
                    onClick={() => onAnswer(answered(answers, question, undefined))}
                  >
                    {t(m.unanswered)}
                  </button>
                )}
              </div>
            )}
          </fieldset>
        );
      })}
    </section>
  );
}

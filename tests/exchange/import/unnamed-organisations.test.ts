import { describe, expect, test } from 'vitest';
import { isDitto, namesNone, withoutFurther } from '#src/exchange/import/unnamed-organisations.ts';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation'];
const met = (text: string) => planOf(tableOf(HEADER, ['2019-04-15', 'United Kingdom', 'London', text]));

describe('what names no organisation', () => {
  test.each([
    'няма срещи',
    'keine Treffen',
    'no meetings',
    'различни фирми',
    'various companies',
    'nessun incontro',
    '5 фирми',
    'нямаше никой',
    'nobody',
    'niemand',
    'Nessuno',
    'никой',
    'see annex',
    'See attached list',
    'as per list of participants',
    'Annex 2',
    '7 companies (see annex)',
    'виж приложението',
    'вж. прил. 3',
    'по списък',
    'Приложение № 1',
    'siehe Anlage',
    's. Anhang 2',
    'laut Liste',
    'siehe beiliegende Liste',
    'v. allegato',
    'vedi elenco allegato',
    'in allegato',
    'glej prilogo',
    'po seznamu',
    'voir annexe',
    'véase anexo',
  ])('becomes none, and is pointed out: %s', (text) => {
    const plan = met(text);
    expect(plan.changes.filter(({ collection }) => /organisations|meetings/.test(collection))).toEqual([]);
    expect(plan.faults.map(({ code, found }) => [code, found])).toEqual([['no-organisation-named', text]]);
    expect(visitsOf(plan)[0]).toMatchObject({ notes: text });
  });

  test.each(['Local Government Association', 'Various Artists GmbH', 'Different Partners', 'Nothing', 'Novartis'])(
    'is not what is called so: %s',
    (text) => {
      expect(namesNone(text)).toBe(text === 'Different Partners');
    },
  );

  test.each([
    'Annex Labs',
    'Lista Office AG',
    'Programm GmbH',
    'Anlagen Technik',
    'Allegato Srl',
    'Annex',
    'All. Partners',
  ])('is no reference to another document but a name: %s', (text) => {
    expect([namesNone(text), withoutFurther(text)]).toEqual([false, { name: text, further: '' }]);
  });

  test.each([
    ['Dubai Chambers (see annex)', 'dubai-chambers', '(see annex)'],
    ['Dubai Chambers, siehe Liste', 'dubai-chambers', 'siehe Liste'],
    ['Dubai Chambers - вж. приложение 2', 'dubai-chambers', '- вж. приложение 2'],
  ])('names one with a reference behind it: %s', (text, id, further) => {
    const plan = met(text);
    expect(organisationsMet(text)).toEqual([id]);
    expect([visitsOf(plan)[0]?.notes, faultCodes(plan)]).toEqual([text, ['further-unnamed']]);
    expect(withoutFurther(text)).toEqual({ name: 'Dubai Chambers', further });
  });

  const organisationsMet = (text: string) =>
    met(text).changes.flatMap((each) => (each.collection === 'meetings' ? each.after.organisations : []));

  test.each(['mi', 'ми', 'Ние', 'we', 'us', 'wir', 'noi'])(
    'means the home organisation, which is not met: %s',
    (text) => {
      const plan = met(`Nesta; ${text}`);
      expect(organisationsMet(`Nesta; ${text}`)).toEqual(['nesta']);
      expect(plan.faults.map(({ code, found }) => [code, found])).toEqual([['home-organisation', text]]);
      expect(organisationsMet(text)).toEqual([]);
    },
  );

  test.each([
    ['MI', 'mi'],
    ['NOI', 'noi-techpark'],
    ['Noi', 'noi-techpark'],
    ['Nobody GmbH', 'nobody-gmbh'],
    ['Niemand & Partner', 'niemand-partner'],
  ])('is no pronoun but a name: %s', (text, id) => {
    expect(organisationsMet(text)).toEqual([id]);
  });

  test.each(['mi', 'ние', 'we', 'niemand', 'нямаше никой', 'nobody'])(
    'is nobody among people, without a question: %s',
    (text) => {
      for (const header of ['Who travelled', 'People met']) {
        const plan = planOf(
          tableOf([...HEADER, header], ['2019-04-15', 'United Kingdom', 'London', 'Nesta', `${text}`]),
        );
        expect([header, plan.doubtfulNames, faultCodes(plan)]).toEqual([header, [], []]);
        expect(plan.changes.filter(({ collection }) => collection === 'people')).toEqual([]);
        expect(visitsOf(plan)[0]).toMatchObject({ notes: text });
      }
    },
  );

  test('refers to a row above: it is not copied, and the row is set aside', () => {
    for (const text of [
      'същото',
      'ditto',
      'idem',
      '-"-',
      '-//-',
      '—//—',
      '--//--',
      '//',
      '-||-',
      '``',
      'същ.',
      'съшото',
      '"',
      'wie oben',
      'come sopra',
      'isto',
    ]) {
      expect([text, isDitto(text)]).toEqual([text, true]);
      const plan = met(text);
      expect([text, plan.counts['set-aside'], ...faultCodes(plan)]).toEqual([text, 1, 'ditto-cell']);
    }
    expect(isDitto('Same Day Ltd')).toBe(false);
  });
});

describe('others that are not named', () => {
  test.each([
    ['Nesta (и 3 други)', 'Nesta'],
    ['Nesta (and 3 others)', 'Nesta'],
    ['Nesta и др.', 'Nesta'],
    ['Nesta and others', 'Nesta'],
    ['Nesta + 2', 'Nesta'],
    ['Nesta u. a.', 'Nesta'],
    ['Nesta und weitere', 'Nesta'],
  ])('are cut from the name and go to the staff notes: %s', (text, name) => {
    expect(withoutFurther(text).name).toBe(name);
    const plan = met(text);
    expect(plan.changes.flatMap((each) => (each.collection === 'meetings' ? each.after.organisations : []))).toEqual([
      'nesta',
    ]);
    expect(faultCodes(plan)).toEqual(['further-unnamed']);
    expect(visitsOf(plan)[0]).toMatchObject({ notes: text });
  });

  test.each(['Band and Brothers', 'Learn More', 'London & Partners', 'Vita Altra', 'C++', 'Studio 54'])(
    'are not what a name ends with: %s',
    (text) => {
      expect(withoutFurther(text).further).toBe('');
    },
  );
});

describe('an organisation with a question mark behind it', () => {
  test.each(['LEAG Innovation?', 'Technology Park Ljubljana?', 'AVL (?)'])(
    'is not recorded, and is pointed out: %s',
    (text) => {
      const plan = met(`Stadt Leipzig; ${text}`);
      const organisations = plan.changes.flatMap((each) =>
        each.collection === 'organisations' ? each.after.name : [],
      );
      expect(organisations).toEqual(['Stadt Leipzig']);
      expect(plan.faults).toMatchObject([{ code: 'questioned-organisation', effect: 'left-out', found: text }]);
      expect(visitsOf(plan)[0]).toMatchObject({ notes: text });
    },
  );
});

describe('those who are not named behind others are no organisation, and stand in the notes', () => {
  test.each([
    ['Nesta, others on request', 'Nesta'],
    ['Nesta; others on request', 'Nesta'],
    ['Nesta, further companies upon request', 'Nesta'],
    ['Nesta; други по заявка', 'Nesta'],
    ['Nesta, и други фирми', 'Nesta'],
    ['Nesta; и др.', 'Nesta'],
    ['Nesta, weitere auf Anfrage', 'Nesta'],
    ['Nesta; u. a.', 'Nesta'],
    ['Nesta, altri su richiesta', 'Nesta'],
    ['Nesta, drugi na zahtevo', 'Nesta'],
    ['Nesta, autres sur demande', 'Nesta'],
    ['Nesta, etc.', 'Nesta'],
  ])('%s', (text, name) => {
    const plan = met(text);
    const named = plan.changes.flatMap((each) => (each.collection === 'meetings' ? each.after.organisations : []));
    expect(named).toEqual([name.toLowerCase()]);
    expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
    expect(visitsOf(plan)[0]?.notes).toContain(text.replace(/^Nesta; /u, ''));
    expect(plan.faults).toHaveLength(1);
  });

  test.each(['More', 'Drugi dom', 'Others & Co. GmbH', 'Weitere Kreise e.V.'])('but a name is one: %s', (text) => {
    expect(namesNone(text)).toBe(false);
    expect(withoutFurther(text)).toEqual({ name: text, further: '' });
  });
});

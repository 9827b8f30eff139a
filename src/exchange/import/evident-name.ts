import { fold } from '#src/select/fold.ts';
import { countryIndex } from './country-index.ts';
import { isOfficeAlone } from './office-alone.ts';
import { isParticle } from './people-text.ts';
import { withoutHonorifics } from './person-name.ts';
import { beginsWithRole, holdsRole, isRole } from './person-role.ts';

/** Words of remarks: what people prefer, need and do, days, meals, languages, and words for those who have no name here. */
const REMARKS =
  'prefers prefer speaks speak needs need wants want likes like brings bring calls call called email mail phone contact contacts meets meet met visit visits visited second first third new old good bad nice great very late early later arrival departure arrives leaves joins joined lunch dinner breakfast coffee hotel flight train taxi invoice paid unpaid vegetarian vegan halal kosher allergy allergic interpreter translation translator language languages group groups delegation team staff students pupils participants guests guest visitors members member board management colleagues colleague others other several various everyone everybody all both same see above below ask asked asks follow followup thank thanks thanked send sent invited invite confirmed cancelled canceled postponed absent present online remote zoom please only not no yes maybe possibly unclear open closed important urgent interested interesting retired left moved replaced plus with without again soon today tomorrow yesterday morning afternoon evening week month year monday tuesday wednesday thursday friday saturday sunday difficult friendly helpful useful done pending missing wheelchair diabetic introduction presentation workshop conference fair tour exhibition meeting project ' +
  'english german french italian slovene slovenian bulgarian russian spanish turkish greek polish czech hungarian romanian serbian croatian macedonian dutch portuguese swedish danish finnish norwegian ukrainian chinese japanese arabic ' +
  'предпочита говори иска нужда трябва харесва носи обади среща срещи посещение втора втори първа първи нов нова ново стар стара добър добра много късно рано обяд вечеря закуска кафе хотел полет влак такси фактура платено вегетарианец вегетарианка вегетариански веган алергия алергичен алергична превод език група делегация екип студенти ученици участници гости гост членове член съвет ръководство колеги колега други различни всички също виж пита благодаря изпратено поканен поканена потвърдено отменено отложено отсъства онлайн само без отново скоро днес утре вчера понеделник вторник сряда четвъртък петък събота важно спешно труден трудна любезен любезна интерес представяне семинар конференция изложение проект имейл телефон контакт лица лице ' +
  'английски немски френски италиански словенски български руски испански турски гръцки полски чешки унгарски румънски сръбски хърватски македонски нидерландски португалски украински ' +
  'bevorzugt spricht braucht möchte bringt ruft anruf treffen besuch zweiter zweites zweite erster erste neu neue neuer alt gut gute sehr spät früh mittagessen abendessen frühstück kaffee flug zug rechnung bezahlt vegetarisch vegetarier vegetarierin allergie allergisch übersetzung sprache gruppe gremium studenten studierende schüler teilnehmer teilnehmerinnen gäste gast mitglieder mitglied kollegen kollege kollegin andere mehrere verschiedene alle beide siehe bitte danke eingeladen bestätigt abgesagt verschoben abwesend nur ohne wieder bald heute morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag wichtig dringend interessiert vortrag tagung messe projekt deutsch englisch französisch italienisch slowenisch bulgarisch russisch spanisch türkisch ' +
  'preferisce parla vuole bisogno porta chiama incontro visita seconda secondo prima primo nuovo nuova vecchio buono buona molto tardi presto pranzo cena colazione volo treno fattura pagato vegetariano vegetariana vegano vegana allergia allergico allergica traduzione lingua gruppo delegazione squadra studenti partecipanti ospiti ospite membri membro consiglio direzione colleghi collega altri altre vari varie tutti tutte stesso stessa vedi grazie invitato invitata confermato annullato rinviato assente solo senza ancora oggi domani ieri lunedì martedì mercoledì giovedì venerdì sabato importante urgente interessato interessata progetto convegno fiera inglese tedesco francese italiano sloveno bulgaro russo spagnolo turco ' +
  'raje govori želi potrebuje prinese pokliče sestanek obisk drugi druga prvi prva novo stara dober dobra zelo pozno zgodaj kosilo večerja zajtrk kava let vlak račun plačano vegetarijanec vegetarijanka vegetarijansko alergija prevod jezik skupina delegacija ekipa študenti udeleženci gostje člani uprava kolegi ostali različni vsi oba enako glej hvala povabljen povabljena potrjeno odpovedano prestavljeno odsoten odsotna samo brez spet kmalu danes jutri včeraj ponedeljek torek sreda četrtek petek sobota pomembno nujno projekt sejem angleško nemško francosko italijansko slovensko bolgarsko rusko';

/** Words of names of organisations that no person bears. */
const OF_ORGANISATIONS =
  'stadtwerke stadt gemeinde landkreis landeshauptstadt handwerkskammer handelskammer wirtschaftskammer ministerium ministry ministero ministrstvo министерство municipality comune občina община regione region провинция област embassy ambasciata botschaft veleposlaništvo посолство консулство consulate konsulat hochschule fachhochschule verband verein stiftung foundation association federation council company corporation ltd gmbh ag inc plc srl spa ood еоод оод ад камара сдружение академия academy akademie accademia college school schule scuola šola училище bank sparkasse forum office büro ufficio urad бюро ' +
  'park techpark technopark hub lab labs laboratory center centre zentrum agency agentur agenzia agencija chamber camera kammer zbornica network netzwerk group gruppe gruppo consulting ventures capital bank wirtschaftsförderung wirtschaftsagentur startup startups accelerator incubator inkubator tech technology technologies digital science sciences systems solutions services holding industries media software parco centro fondazione associazione università universität univerza institut istituto inštitut gospodarska komora technologiepark technologie cluster парк център хъб лаборатория камара банка мрежа агенция инкубатор акселератор клъстер асоциация фондация университет институт технологии';

let remarks: ReadonlySet<string> | undefined;

/** Whether a word is one that remarks are made of. */
export function isRemarkWord(word: string): boolean {
  remarks ??= new Set(`${REMARKS} ${OF_ORGANISATIONS}`.split(' ').map(fold));
  return remarks.has(fold(word)) || holdsRole(word);
}

/** "IHK München": capitals in front of a name that is not written in them; an initial is none. */
function beginsWithAcronym([first = '', ...others]: readonly string[]): boolean {
  return /^\p{Lu}{2,5}$/u.test(first) && others.every((word) => /\p{Ll}/u.test(word));
}

/**
 * Whether a text is the name of somebody beyond doubt: two words and more, each with a capital (or of a script without
 * them), none of which remarks are made of, no role and no country. What else stands among people may be a name, but is asked about.
 */
export function isEvidentName(text: string): boolean {
  const bare = withoutHonorifics(
    text.replace(/\([^()]*\)/gu, ' ').replace(/(?<=(?<!\p{L})\p{Lu}\.)(?=\p{Lu})/gu, ' '),
  ).trim();
  const words = bare.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  if (isOfficeAlone(text) || isOfficeAlone(bare)) return false;
  if (words.length < 2 || isRole(bare) || beginsWithRole(bare) || beginsWithAcronym(words)) return false;
  const isName = words.every((word) => isParticle(word) || (!/^[^\p{L}]*\p{Ll}/u.test(word) && !isRemarkWord(word)));
  return isName && countryIndex().find(bare) === undefined;
}

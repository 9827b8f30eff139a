import { defineMessages } from '../message.ts';
import { importDateReasons } from './import-date-reasons.ts';

/** Why an imported record says what its table does not state. They stand in the record's `inferred`. */
export const importReasons = {
  ...importDateReasons,
  ...defineMessages({
    oneLanguage: {
      en: 'The table gives this text in one language only; it stands here as it was written.',
      bg: 'В таблицата текстът е само на един език; тук стои така, както е написан.',
    },
    oneLanguagePart: {
      en: 'A table gives a part of this text, in one language only; that part stands here as it was written.',
      bg: 'Част от този текст е от таблица, и то само на един език; тя стои тук така, както е написана.',
    },
    textOfRow: {
      en: 'A table gives this text, or a part of it, for its whole row and in one language only; it is taken to be about this meeting and stands here as it was written.',
      bg: 'Този текст или част от него е от таблица, за целия ред и само на един език; приема се, че е за тази среща, и стои тук така, както е написан.',
    },
    oneLanguageName: {
      en: 'The table gives this name in one spelling only.',
      bg: 'В таблицата името е само в едно изписване.',
    },
    abroad: {
      en: 'The table does not say who travelled; the place lies outside the home country.',
      bg: 'Таблицата не посочва кой е пътувал; мястото е извън страната на организацията.',
    },
    homeCity: {
      en: 'The table does not say who travelled; the place is the home city.',
      bg: 'Таблицата не посочва кой е пътувал; мястото е градът на организацията.',
    },
    homeCountryNoCity: {
      en: 'The table does not say who travelled; it names the home country and no city.',
      bg: 'Таблицата не посочва кой е пътувал; посочена е страната на организацията, без град.',
    },
    homeCountryOtherCity: {
      en: 'The table does not say who travelled; the place is another city of the home country.',
      bg: 'Таблицата не посочва кой е пътувал; мястото е друг град в страната на организацията.',
    },
    guestsAtHome: {
      en: 'The table names guests, and the place is the home city.',
      bg: 'Таблицата посочва гости, а мястото е градът на организацията.',
    },
    guestsCountry: {
      en: 'The table says that guests came; the country that it names is taken to be theirs, and the place to be at home.',
      bg: 'Таблицата казва, че са дошли гости; посочената държава се приема за тяхната, а мястото – за домашно.',
    },
    guestsOrganisation: {
      en: 'The table does not say where the organisation is from; the guests of its row came from this country.',
      bg: 'Таблицата не посочва откъде е организацията; гостите в реда ѝ са дошли от тази държава.',
    },
    hostCountry: {
      en: 'The table does not say where the organisation is from; it received the guests, so it is taken to be from here.',
      bg: 'Таблицата не посочва откъде е организацията; тя е приела гостите и затова се приема, че е оттук.',
    },
    partnerPlace: {
      en: 'The table does not say where it was; it says that the organisation that was met is here.',
      bg: 'Таблицата не посочва къде е било; тя посочва, че срещнатата организация е тук.',
    },
    signsOfGuests: {
      en: 'The title of the table or its columns tell of visitors, of their country or of hosts from here; so guests are taken to have come.',
      bg: 'Това показват заглавието на таблицата или колоните ѝ за гости, за тяхната държава или за домакини от тук; затова се приема, че са дошли гости.',
    },
    saysGuestsCame: {
      en: 'The row says “{stated}” and names no city abroad; so guests are taken to have come.',
      bg: 'В реда пише „{stated}“ и не е посочен град в чужбина; затова се приема, че са дошли гости.',
    },
    onlineCountry: {
      en: 'The row says that it was held online; the country that it names is taken to be the organisation’s.',
      bg: 'Редът посочва, че е проведено онлайн; държавата в него се приема за тази на организацията.',
    },
    heldOnline: {
      en: 'The table says “{stated}”: it was held at a distance, and nobody travelled.',
      bg: 'В таблицата пише „{stated}“: проведено е от разстояние и никой не е пътувал.',
    },
    farLargestAnywhere: {
      en: 'The row names no country; this is the largest of {count, number} places called “{city}”: the next has {next, number} people.',
      bg: 'Редът не посочва държава; това е най-голямото от {count, number} места с името „{city}“: следващото има {next, number} жители.',
    },
    answeredDirection: {
      en: 'The table does not say it; so it was answered when the table was imported.',
      bg: 'Таблицата не го посочва; така е отговорено при внасянето ѝ.',
    },
    answeredUnread: {
      en: 'The table says “{stated}”, which is not understood or does not go with the place; so it was answered when the table was imported.',
      bg: 'В таблицата пише „{stated}“, което не се разбира или не отговаря на мястото; така е отговорено при внасянето ѝ.',
    },
    answeredCountry: {
      en: 'The row names no country; this one was given for the whole table when it was imported.',
      bg: 'Редът не посочва държава; тази е зададена за цялата таблица при внасянето ѝ.',
    },
    onlyKnownCity: {
      en: 'The row names no country; a city called “{city}” is known in this one alone.',
      bg: 'Редът не посочва държава; град „{city}“ е известен само в тази.',
    },
    onlyLargeCity: {
      en: 'The row names no country; of the places called “{city}” the one in this country is by far the largest; those elsewhere are small towns, or called so in other languages alone.',
      bg: 'Редът не посочва държава; от местата с името „{city}“ това в тази държава е далеч най-голямото; другаде са малки градчета или се наричат така само на други езици.',
    },
    exonym: {
      en: 'The table says “{stated}”; in this country {city} is called so in another language.',
      bg: 'В таблицата пише „{stated}“; така на друг език се нарича {city} в тази държава.',
    },
    journeyFromHome: {
      en: 'The table gives the journey “{stated}”; the home city, where it began, is taken to be no place of the visit.',
      bg: 'В таблицата стои маршрутът „{stated}“; приема се, че градът на организацията, откъдето започва, не е място на посещението.',
    },
    onlyRecordedCity: {
      en: 'The row names no country; in the record a city called “{city}” is known in this one alone, and no larger one is known elsewhere.',
      bg: 'Редът не посочва държава; в записа град „{city}“ е известен само в тази и другаде не е известен по-голям.',
    },
    farLargest: {
      en: 'The country has {others, plural, one {another, far smaller city} other {# other, far smaller cities}} called “{city}”; the largest is taken to be meant.',
      bg: 'В държавата има {others, plural, one {още един, много по-малък град} other {още #, много по-малки града}} с името „{city}“; приема се, че става дума за най-големия.',
    },
    recordedNamesake: {
      en: 'The country has several cities called “{city}”; this is the one that the record knows.',
      bg: 'В държавата има няколко града с името „{city}“; този е известният в записа.',
    },
    stateBehindCity: {
      en: 'The table says “{stated}”; the code behind the city is that of a state or province of this country.',
      bg: 'В таблицата пише „{stated}“; кодът след града е на щат или провинция в тази държава.',
    },
    stateCode: {
      en: 'The table says “{stated}”, the code of a state or province of this country.',
      bg: 'В таблицата пише „{stated}“ – код на щат или провинция в тази държава.',
    },
    countryInParentheses: {
      en: 'The table says “{stated}”; the country in parentheses is where the city lies.',
      bg: 'В таблицата пише „{stated}“; държавата в скобите е тази, в която е градът.',
    },
    vehicleSign: {
      en: 'The table says “{stated}”; the letters behind the city are the sign of this country on vehicles.',
      bg: 'В таблицата пише „{stated}“; буквите след града са знакът на тази държава върху автомобилите.',
    },
    stateOfCity: {
      en: 'The table says “{stated}”; what stands behind the city is a state or province of this country.',
      bg: 'В таблицата пише „{stated}“; след града стои щат или провинция в тази държава.',
    },
    ownCode: {
      en: 'The table says “{stated}”; “{city}” is counted as a country or territory of its own.',
      bg: 'В таблицата пише „{stated}“; „{city}“ се брои за отделна държава или територия.',
    },
    countryInAddress: {
      en: 'The address ends with the country: {address}',
      bg: 'Адресът завършва с държавата: {address}',
    },
    cityInName: {
      en: 'The city stands in the name of the place: “{stated}”.',
      bg: 'Градът стои в името на мястото: „{stated}“.',
    },
    cityInAddress: {
      en: 'The city is named within an address: “{address}”.',
      bg: 'Градът е посочен в адрес: „{address}“.',
    },
    organisationCountry: {
      en: 'The table does not say where the organisation is from; this is the country of the meeting.',
      bg: 'Таблицата не посочва откъде е организацията; това е държавата, в която е срещата.',
    },
    organisationCountryElsewhere: {
      en: 'The table does not say where the organisation is from; another row has it in this country alone.',
      bg: 'Таблицата не посочва откъде е организацията; на друг ред тя е само в тази държава.',
    },
    answeredOrganisationCountry: {
      en: 'The table does not say where the organisation is from; so it was answered when the table was imported.',
      bg: 'Таблицата не посочва откъде е организацията; така е отговорено при внасянето ѝ.',
    },
    unknownKind: {
      en: 'The table calls its kind “{kind}”, and there is no kind of that name.',
      bg: 'Таблицата нарича вида ѝ „{kind}“, а вид с такова име няма.',
    },
    organisationKind: {
      en: 'The table does not say what kind of organisation it is.',
      bg: 'Таблицата не посочва вида на организацията.',
    },
    guestOrganisation: {
      en: 'The table names the person and this organisation in the same row.',
      bg: 'Таблицата посочва лицето и тази организация на един и същи ред.',
    },
    namedWithOrganisation: {
      en: 'The table names the person together with “{organisation}”.',
      bg: 'Таблицата посочва лицето заедно с „{organisation}“.',
    },
    answeredPeople: {
      en: 'The column “{column}” names the person and does not say whose people it names; so it was answered when the table was imported.',
      bg: 'Колоната „{column}“ посочва лицето и не казва чии са хората в нея; така е отговорено при внасянето на таблицата.',
    },
    guestsNation: {
      en: 'The row calls the guests “{stated}”, so they are taken to be from this country.',
      bg: 'Редът нарича гостите „{stated}“, затова се приема, че са от тази държава.',
    },
    oursByDirection: {
      en: 'The column “{column}” does not say whose people it names; the row says that we travelled, so the person is taken for one of ours.',
      bg: 'Колоната „{column}“ не казва чии са хората в нея; според реда ние сме пътували, затова лицето се приема за наше.',
    },
    hostOfGuests: {
      en: 'The column “{column}” names those who hosted the guests, so the person is taken for one of ours.',
      bg: 'Колоната „{column}“ посочва домакините на гостите, затова лицето се приема за наше.',
    },
    guestByDirection: {
      en: 'The column “{column}” does not say whose people it names; the row says that guests came, so the person is taken for one of them.',
      bg: 'Колоната „{column}“ не казва чии са хората в нея; според реда са дошли гости, затова лицето се приема за един от тях.',
    },
    oneOfOurs: {
      en: 'The table lists the person among those of the home organisation.',
      bg: 'Таблицата посочва лицето сред хората на организацията.',
    },
    travellerOrganisation: {
      en: 'The table lists the person among those who travelled.',
      bg: 'Таблицата посочва лицето сред пътувалите.',
    },
  }),
};

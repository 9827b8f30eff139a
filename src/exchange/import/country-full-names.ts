/**
 * What countries call themselves in full, and what other languages call them so, divided by semicolons. Names after a common
 * word such as "Republic of" need not stand here: see `PREFIXED`.
 */
export const FULL_NAMES: Readonly<Record<string, string>> = {
  AT: 'Republic of Austria; Republik Österreich; Repubblica d’Austria; Repubblica austriaca; Republika Avstrija; Република Австрия; Австрийска република',
  BE: 'Kingdom of Belgium; Königreich Belgien; Regno del Belgio; Kraljevina Belgija; Кралство Белгия',
  BG: 'Republic of Bulgaria; Republik Bulgarien; Repubblica di Bulgaria; Republika Bolgarija; Република България; Р. България; Р България',
  CH: 'Swiss Confederation; Schweizerische Eidgenossenschaft; Confederazione svizzera; Confederazione elvetica; Švicarska konfederacija; Конфедерация Швейцария; Швейцарска конфедерация',
  CN: 'Volksrepublik China; VR China; Repubblica popolare cinese; Ljudska republika Kitajska; Китайска народна република; КНР; P.R. China; PR China; China PR',
  CY: 'Repubblica di Cipro',
  CZ: 'Tschechien; Czech Rep.; Чехия; Tschechei',
  DE: 'Federal Republic of Germany; Bundesrepublik Deutschland; Repubblica federale di Germania; Repubblica federale tedesca; Zvezna republika Nemčija; Федерална република Германия; ФР Германия; Федеративна република Германия',
  DK: 'Kingdom of Denmark; Königreich Dänemark; Regno di Danimarca; Kraljevina Danska; Кралство Дания',
  EE: 'Republik Estland; Repubblica di Estonia',
  EG: 'Arab Republic of Egypt; Arabische Republik Ägypten; Repubblica araba d’Egitto; Arabska republika Egipt; Арабска република Египет',
  ES: 'Kingdom of Spain; Königreich Spanien; Regno di Spagna; Kraljevina Španija; Кралство Испания',
  FI: 'Republik Finnland; Repubblica di Finlandia',
  FR: 'French Republic; Französische Republik; Repubblica francese; Francoska republika; Френска република; Република Франция',
  GB: 'United Kingdom of Great Britain and N. Ireland; Vereinigtes Königreich Großbritannien und Nordirland; Regno Unito di Gran Bretagna e Irlanda del Nord; Združeno kraljestvo Velika Britanija in Severna Irska; Обединено кралство Великобритания и Северна Ирландия; Обединеното кралство Великобритания и Северна Ирландия; Велика Британия; Wales (UK); Nordirland; Irlanda del Nord; Galles; Severna Irska; Vales; Северна Ирландия',
  GR: 'Hellenic Republic; Hellenische Republik; Repubblica ellenica; Helenska republika; Република Гърция; Елинска република',
  HR: 'Republik Kroatien; Repubblica di Croazia',
  HU: 'Republic of Hungary; Republik Ungarn; Repubblica di Ungheria; Republika Madžarska; Република Унгария',
  IE: 'Republik Irland; Repubblica d’Irlanda; Republika Irska; Република Ирландия',
  IL: 'State of Israel; Staat Israel; Stato d’Israele; Država Izrael; Държавата Израел',
  IR: 'Islamic Republic of Iran; Islamische Republik Iran; Repubblica islamica dell’Iran; Islamska republika Iran; Ислямска република Иран',
  IT: 'Italian Republic; Italienische Republik; Repubblica Italiana; Italijanska republika; Италианска република; Република Италия',
  JO: 'Hashemite Kingdom of Jordan; Haschemitisches Königreich Jordanien; Regno hascemita di Giordania',
  KP: 'Democratic People’s Republic of Korea; Demokratische Volksrepublik Korea; Repubblica popolare democratica di Corea; КНДР; Корейска народнодемократична република; Северна Корея',
  KR: 'Republik Korea; Repubblica di Corea; Republika Koreja; Република Корея; Южна Корея; Юж. Корея',
  LU: 'Grand Duchy of Luxembourg; Großherzogtum Luxemburg; Granducato di Lussemburgo; Veliko vojvodstvo Luksemburg; Велико херцогство Люксембург',
  LI: 'Principality of Liechtenstein; Fürstentum Liechtenstein; Principato del Liechtenstein; Kneževina Lihtenštajn',
  MC: 'Principality of Monaco; Fürstentum Monaco; Principato di Monaco',
  MD: 'Republik Moldau; Repubblica di Moldova; Republika Moldavija; Република Молдова; Moldau; Moldawien; Молдавия',
  MK: 'Republic of Macedonia; Republic of North Macedonia; Republik Nordmazedonien; Repubblica di Macedonia del Nord; Republika Severna Makedonija; Република Северна Македония; Република Македония; Makedonija; Macedonia del Nord; Сев. Македония; С. Македония; Р. Северна Македония; N. Macedonia; Sev. Makedonija; РС Македония; Nord-Mazedonien; S. Makedonija',
  MX: 'United Mexican States',
  NL: 'Kingdom of the Netherlands; Königreich der Niederlande; Regno dei Paesi Bassi; Kraljevina Nizozemska; Кралство Нидерландия; Nizozemska',
  NO: 'Kingdom of Norway; Königreich Norwegen; Regno di Norvegia; Kraljevina Norveška; Кралство Норвегия',
  PL: 'Republik Polen; Repubblica di Polonia',
  PT: 'Portuguese Republic; Portugiesische Republik; Repubblica portoghese; Portugalska republika; Португалска република',
  RU: 'Russische Föderation; Federazione russa; Ruska federacija; РФ',
  SE: 'Kingdom of Sweden; Königreich Schweden; Regno di Svezia; Kraljevina Švedska; Кралство Швеция',
  SK: 'Slowakische Republik; Repubblica slovacca; Slovaška republika; Словашка република',
  SA: 'Kingdom of Saudi Arabia; Königreich Saudi-Arabien',
  SI: 'Republik Slowenien; Repubblica di Slovenia; Republika Slovenija; Република Словения; RS (Slovenija)',
  SM: 'Repubblica di San Marino',
  TR: 'Republic of Türkiye; Republic of Turkey; Republik Türkei; Repubblica di Turchia; Republika Turčija; Република Турция',
  TW: 'Republik China; Repubblica di Cina; Republika Kitajska; Република Китай',
  UA: 'Украйна; Ukrajina',
  US: 'Vereinigte Staaten; USA (United States); Združene države Amerike; Съединени американски щати; Съединени щати; Съединените американски щати; Stati Uniti; Stati Uniti d’America',
  VA: 'Heiliger Stuhl; Vatikanstadt; Santa Sede; Città del Vaticano; Sveti sedež; Vatikan; Свети престол; Ватикан',
  VN: 'Socialist Republic of Vietnam',
  BA: 'Bosnie et Herzégovine; Bosnien-Herzegowina; Bosnien; Bosnia ed Erzegovina; Bosna; Bosna in Hercegovina; Босна; БиХ; BiH',
  XK: 'Republic of Kosovo; Kosovo',
  CD: 'Demokratische Republik Kongo; Repubblica Democratica del Congo; Demokratična republika Kongo; Демократична република Конго; ДР Конго',
  CG: 'Republik Kongo; Repubblica del Congo; Republika Kongo; Република Конго',
  ZA: 'Republic of South Africa; RSA; Republik Südafrika; ЮАР',
  AE: 'VAE; Vereinigte Arabische Emirate; EAU; Обединени арабски емирства; U.A.E.; E.A.U.; ZAE; Arab Emirates; Emirati Arabi; Arabische Emirate; Vereinigte Emirate; Arabski emirati; Арабски емирства; Емирства',
  GE: 'Republic of Georgia',
  CI: 'Elfenbeinküste; Бряг на слоновата кост',
  BY: 'Weißrussland',
};

/** Words in front of a country's name that make it the full one; what they leave must be a country's name itself. */
export const PREFIXED =
  /^(?:the )?(?:(?:federal |federative |islamic |arab |hellenic |co-?operative )?republic of(?: the)?|(?:hashemite )?kingdom of(?: the)?|grand duchy of|principality of|sultanate of|commonwealth of(?: the)?|(?:bundes|islamische |föderative |arabische )?republik|königreich|fürstentum|großherzogtum|sultanat|repubblica(?: federale| islamica| araba)?(?: di| del| della| delle| dei| dell[’']| d[’'])?|regno(?: di| del| dei| d[’'])|principato di|granducato di|(?:zvezna |islamska |arabska )?republika|kraljevina|kneževina|sultanat|(?:федерална |федеративна |ислямска |арабска )?република|кралство|княжество|султанат)\s*(?=\p{L})/iu;

/** "Р. Корея", „Р Сърбия“, "Rep. of Korea": short for the word in front of a country's full name. */
const SHORT_REPUBLIC = /^(?:(Р|Реп)|(?:R|Rep))(?:\.\s*|\s+)(?:of (?:the )?)?(?=\p{L}{3})/u;

/** A country's name with that word written out, in Bulgarian or English; the same where it has none. */
export const withRepublic = (name: string): string =>
  name.replace(SHORT_REPUBLIC, (_, isBulgarian?: string) =>
    isBulgarian === undefined ? 'Republic of ' : 'Република ',
  );

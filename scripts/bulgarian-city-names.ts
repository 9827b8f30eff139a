import { nameKey } from '#src/exchange/import/name-key.ts';

/** Bulgarian names of capitals and of cities often travelled to, where the gazetteer's Cyrillic names do not tell. */
const NAMES = `
AT Vienna Виена|AT Graz Грац|AT Linz Линц|AT Salzburg Залцбург|AT Innsbruck Инсбрук|AL Tirana Тирана
BE Brussels Брюксел|BE Antwerpen Антверпен|BE Gent Гент|BE Brugge Брюж|BE Leuven Льовен|BE Liège Лиеж
BG Sofia София|BG Plovdiv Пловдив|BG Varna Варна|BG Burgas Бургас|BG Ruse Русе|BG Stara Zagora Стара Загора
BA Sarajevo Сараево|BY Minsk Минск|CH Bern Берн|CH Zürich Цюрих|CH Genève Женева|CH Basel Базел|CH Lausanne Лозана
CY Nicosia Никозия|CZ Prague Прага|CZ Brno Бърно|CZ Ostrava Острава|DE Berlin Берлин|DE Munich Мюнхен|DE Köln Кьолн
DE Hamburg Хамбург|DE Frankfurt am Main Франкфурт на Майн|DE Stuttgart Щутгарт|DE Düsseldorf Дюселдорф|DE Leipzig Лайпциг
DE Dresden Дрезден|DE Nürnberg Нюрнберг|DE Hannover Хановер|DE Bremen Бремен|DE Bonn Бон|DE Karlsruhe Карлсруе
DK Copenhagen Копенхаген|DK Århus Орхус|EE Tallinn Талин|EE Tartu Тарту|ES Madrid Мадрид|ES Barcelona Барселона
ES Valencia Валенсия|ES Sevilla Севиля|ES Bilbao Билбао|ES Málaga Малага|FI Helsinki Хелзинки|FI Tampere Тампере
FR Paris Париж|FR Lyon Лион|FR Marseille Марсилия|FR Toulouse Тулуза|FR Nice Ница|FR Strasbourg Страсбург
FR Bordeaux Бордо|FR Lille Лил|FR Nantes Нант|FR Grenoble Гренобъл|FR Cannes Кан|GB London Лондон|GB Edinburgh Единбург
GB Glasgow Глазгоу|GB Manchester Манчестър|GB Birmingham Бирмингам|GB Liverpool Ливърпул|GB Bristol Бристол
GB Cambridge Кеймбридж|GB Oxford Оксфорд|GB Cardiff Кардиф|GB Belfast Белфаст|GB Leeds Лийдс|GB Peterborough Питърбъро
GR Athens Атина|GR Thessaloníki Солун|GR Patra Патра|HR Zagreb Загреб|HR Split Сплит|HR Rijeka Риека
HU Budapest Будапеща|IE Dublin Дъблин|IE Cork Корк|IS Reykjavík Рейкявик|IT Rome Рим|IT Milan Милано|IT Turin Торино
IT Florence Флоренция|IT Venice Венеция|IT Bologna Болоня|IT Verona Верона|IT Naples Неапол|IT Genoa Генуа
IT Bolzano Болцано|IT Trento Тренто|IT Trieste Триест|IT Padova Падуа|IT Palermo Палермо|IT Bari Бари|LT Vilnius Вилнюс
LT Kaunas Каунас|LU Luxembourg Люксембург|LV Riga Рига|MD Chisinau Кишинев|ME Podgorica Подгорица|MK Skopje Скопие
MT Valletta Валета|NL Amsterdam Амстердам|NL The Hague Хага|NL Rotterdam Ротердам|NL Eindhoven Айндховен|NL Utrecht Утрехт
NO Oslo Осло|NO Bergen Берген|PL Warsaw Варшава|PL Kraków Краков|PL Gdańsk Гданск|PL Wrocław Вроцлав|PL Poznań Познан
PT Lisbon Лисабон|PT Porto Порто|PT Braga Брага|RO Bucharest Букурещ|RO Cluj-Napoca Клуж-Напока|RO Timişoara Тимишоара
RS Belgrade Белград|RS Niš Ниш|RS Novi Sad Нови Сад|RU Moscow Москва|RU Saint Petersburg Санкт Петербург
SE Stockholm Стокхолм|SE Göteborg Гьотеборг|SE Malmö Малмьо|SI Ljubljana Любляна|SI Maribor Марибор|SI Koper Копер
SK Bratislava Братислава|SK Košice Кошице|TR Ankara Анкара|TR Istanbul Истанбул|TR İzmir Измир|UA Kyiv Киев|UA Lviv Лвов
UA Odesa Одеса|XK Pristina Прищина|VA Vatican City Ватикан|US New York City Ню Йорк|US Boston Бостън
US San Francisco Сан Франциско|US Chicago Чикаго|US Los Angeles Лос Анджелис|US Seattle Сиатъл|US Washington Вашингтон
CA Toronto Торонто|CA Ottawa Отава|CA Montréal Монреал|CA Vancouver Ванкувър|MX Mexico City Мексико|BR Brasília Бразилия
BR São Paulo Сао Пауло|BR Rio de Janeiro Рио де Жанейро|AR Buenos Aires Буенос Айрес|CL Santiago Сантяго|PE Lima Лима
CO Bogotá Богота|CN Beijing Пекин|CN Shanghai Шанхай|CN Shenzhen Шънджън|HK Hong Kong Хонконг|JP Tokyo Токио|JP Kyoto Киото
JP Osaka Осака|KR Seoul Сеул|KP Pyongyang Пхенян|IN New Delhi Ню Делхи|IN Delhi Делхи|IN Mumbai Мумбай|IN Bengaluru Бангалор
SG Singapore Сингапур|TH Bangkok Банкок|VN Hanoi Ханой|ID Jakarta Джакарта|MY Kuala Lumpur Куала Лумпур|PH Manila Манила
AU Canberra Канбера|AU Sydney Сидни|AU Melbourne Мелбърн|NZ Wellington Уелингтън|AE Abu Dhabi Абу Даби|AE Dubai Дубай
SA Riyadh Рияд|SA Jeddah Джеда|QA Doha Доха|KW Kuwait City Кувейт|IL Jerusalem Йерусалим|IL Tel Aviv Тел Авив|JO Amman Аман
LB Beirut Бейрут|SY Damascus Дамаск|IQ Baghdad Багдад|IR Tehran Техеран|EG Cairo Кайро|EG Alexandria Александрия
MA Rabat Рабат|MA Casablanca Казабланка|TN Tunis Тунис|DZ Algiers Алжир|LY Tripoli Триполи|KE Nairobi Найроби
NG Abuja Абуджа|ZA Pretoria Претория|ZA Cape Town Кейптаун|ZA Johannesburg Йоханесбург|ET Addis Ababa Адис Абеба
AM Yerevan Ереван|AZ Baku Баку|GE Tbilisi Тбилиси|KZ Astana Астана|KZ Almaty Алмати|UZ Tashkent Ташкент|CU Havana Хавана
PK Islamabad Исламабад|AF Kabul Кабул`;

const ENTRY = /^([A-Z]{2}) (.+?) ([А-Я].*)$/;

/** Bulgarian name by country and compared name: "FR paris" → "Париж". */
export const BULGARIAN_NAMES: ReadonlyMap<string, string> = new Map(
  NAMES.split(/[|\n]/).flatMap((entry): [string, string][] => {
    const [, country, name, bulgarian] = ENTRY.exec(entry) ?? [];
    if (country === undefined || name === undefined || bulgarian === undefined) return [];
    return [[`${country} ${nameKey(name)}`, bulgarian]];
  }),
);

import { isCountryCode } from '#src/domain/country-code.ts';

/** ISO 3166-1: alpha-2 and alpha-3 of each country, written together. */
const ALPHA_3 =
  'ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB ' +
  'BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR ' +
  'BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR ' +
  'CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK ' +
  'FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS ' +
  'GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ' +
  'ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO ' +
  'LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD ' +
  'MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER ' +
  'NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM ' +
  'PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP ' +
  'SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF ' +
  'TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY ' +
  'UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM XKXKK YEYEM YTMYT ZAZAF ZMZMB ZWZWE XKXKX';

/** Signs of countries on vehicles, where they are no ISO codes. Source: the Convention on Road Traffic of 1968. */
const VEHICLES =
  'A:AT B:BE D:DE E:ES F:FR H:HU I:IT L:LU M:MT N:NO P:PT S:SE V:VA BIH:BA EST:EE FIN:FI IRL:IE KOS:XK MNE:ME NMK:MK ' +
  'ROK:KR RUS:RU SLO:SI SRB:RS SRP:RS USA:US';

/** Signs of the Olympic committees, where they are no ISO codes. */
const SPORTS = 'BUL:BG CRO:HR DEN:DK GER:DE GRE:GR LAT:LV NED:NL POR:PT SUI:CH UAE:AE';

const codes: ReadonlyMap<string, string> = new Map([
  ...ALPHA_3.split(' ').map((pair): [string, string] => [pair.slice(2), pair.slice(0, 2)]),
  ...[VEHICLES, SPORTS].flatMap((list) =>
    list.split(' ').map((pair): [string, string] => {
      const [sign = '', code = ''] = pair.split(':');
      return [sign, code];
    }),
  ),
]);

const isoCodes: ReadonlySet<string> = new Set(ALPHA_3.split(' ').map((pair) => pair.slice(2)));
const signs: ReadonlySet<string> = new Set(
  VEHICLES.split(' ')
    .map((pair) => pair.split(':')[0] ?? '')
    .filter((sign) => !isoCodes.has(sign)),
);

/** Whether a text is the sign of a country on vehicles that is none of its ISO codes: "D", "SLO". */
export function isVehicleSign(text: string): boolean {
  return signs.has(text.trim());
}

/** The country (ISO 3166-1 alpha-2) that a code in Latin capitals stands for; two letters may be small. */
export function countryOfCode(text: string): string | undefined {
  const code = text.trim();
  if (!/^[A-Za-z]{1,3}$/.test(code)) return undefined;
  if (code.length === 2) return isCountryCode(code.toUpperCase()) ? code.toUpperCase() : undefined;
  return codes.get(code);
}

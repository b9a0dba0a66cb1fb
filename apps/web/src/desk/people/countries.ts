import type { DeskLang } from '../slugs.ts'

// Codes of ISO 3166-1 for states that give passports, and Kosovo; XX is no nationality.
const CODES =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR XK KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PS PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VA VE VN YE ZM ZW'.split(
    ' ',
  )

const STATELESS = { fr: 'Aucune nationalité (apatride)', nl: 'Geen nationaliteit (staatloos)' }

const options = { fr: optionsIn('fr'), nl: optionsIn('nl') }

/** Nationalities, by the name of the country, in the order of the alphabet. */
export const nationalityOptions = (lang: DeskLang) => options[lang]

/** The name of a country; the code itself where it has none. */
export function nationalityName(code: string, lang: DeskLang): string {
  return options[lang].find(({ value }) => value === code)?.label ?? code
}

function optionsIn(lang: DeskLang) {
  const names = new Intl.DisplayNames([lang], { type: 'region' })
  return [
    ...CODES.map((value) => ({ value, label: names.of(value) ?? value })).toSorted((one, other) =>
      one.label.localeCompare(other.label, lang),
    ),
    { value: 'XX', label: STATELESS[lang] },
  ]
}

/** Languages in which people are received, as tags, besides those that can be typed. */
const LANGUAGES =
  'fr nl de en ar zgh ps fa ku ti am so ln sw wo ff ha rw pt es it ro bg pl ru uk sq sr tr hy ka ur pa bn hi ta ne zh vi tl th my mn'.split(
    ' ',
  )

const languages = { fr: languagesIn('fr'), nl: languagesIn('nl') }

/** Languages that people speak, by name, in the order of the alphabet. */
export const languageOptions = (lang: DeskLang) => languages[lang]

/** The name of a language; the tag itself where it has none. */
export function languageName(tag: string, lang: DeskLang): string {
  return languages[lang].find(({ value }) => value === tag)?.label ?? tag
}

function languagesIn(lang: DeskLang) {
  const names = new Intl.DisplayNames([lang], { type: 'language' })
  return LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value })).toSorted(
    (one, other) => one.label.localeCompare(other.label, lang),
  )
}

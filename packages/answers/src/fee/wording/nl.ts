import { libellesNl } from '@sejour/law/redevance'
import type { ExemptionId } from '@sejour/law/redevance'
import { inputNl } from '../../input/wording/nl.ts'
import { sayDate, sayDay, sayMoney } from '../../say/index.ts'
import type { FeeWording } from './wording.ts'

const money = (cents: number) => sayMoney(cents, 'nl')
const exempt = (id: ExemptionId) => libellesNl.exemptions[id]

export const feeWordingNl: FeeWording = {
  lang: 'nl',
  input: inputNl,
  ground: (id) => libellesNl.grounds[id],
  exemption: exempt,
  reasons: {
    'free-ground': () => 'Voor deze aanvraag is geen retributie verschuldigd.',
    'before-fee': () => 'Vóór 2 maart 2015 was geen retributie verschuldigd.',
    'under-18': ({ turns18On }) =>
      `Jonger dan 18 jaar op de dag van de aanvraag (18 jaar op ${sayDate(turns18On, 'nl')}): niets verschuldigd.`,
    exempt: ({ exemption }) => `Vrijstelling, te bewijzen bij de aanvraag: ${exempt(exemption)}.`,
    shared: ({ payer }) =>
      `De retributie betaald door ${payer} geldt voor het koppel, gehuwd of wettelijk samenwonend.`,
    'pays-for-couple': ({ partner }) => `Deze retributie geldt ook voor ${partner}.`,
    adult: () => 'Meerderjarig op de dag van de aanvraag: de retributie is verschuldigd.',
    'birth-unknown': () =>
      'Geboortedatum onbekend: de retributie wordt meegeteld. Ze is niet verschuldigd als de persoon op de dag van de aanvraag jonger dan 18 jaar was.',
    'leap-birthday': () =>
      'Wie op 29 februari geboren is, geldt hier vanaf 28 februari als meerderjarig; een andere lezing wacht tot 1 maart.',
    'exemption-other-ground': ({ exemption }) =>
      `De ingeroepen vrijstelling geldt niet voor deze aanvraag: ${exempt(exemption)}.`,
    'exemption-not-yet': ({ exemption, from }) =>
      `De ingeroepen vrijstelling bestaat pas sinds ${sayDate(from, 'nl')}: ${exempt(exemption)}.`,
    'exemption-not-shown': ({ exemption }) =>
      `De ingeroepen vrijstelling blijkt niet uit de geboortedatum: ${exempt(exemption)}.`,
  },
  notes: {
    'amount-unconfirmed': ({ cents, floorCents }) =>
      `Het bedrag van ${money(cents)} wordt door geen enkele hier bekende officiële bron bevestigd (laatste bevestigde bedrag: ${money(floorCents)}); een afronding van één euro is mogelijk. Ga het na bij de Dienst Vreemdelingenzaken voor u betaalt.`,
    'amount-unknown': ({ cents }) =>
      `Voor deze dag is geen bedrag bekend: de indexering van 1 januari werd niet gelezen. Het laatst bekende bedrag, ${money(cents)}, staat er ter indicatie.`,
    'amount-contradicted': ({ cents, otherCents }) =>
      `De bronnen spreken elkaar tegen: ${money(cents)} volgens de ene, ${money(otherCents)} volgens de andere. Alleen het hoogste bedrag biedt zekerheid.`,
    'text-unread': ({ readUntil }) =>
      `De lijst van betalende aanvragen (artikel 1/1) werd gelezen zoals van kracht tot en met ${sayDate(readUntil, 'nl')}; ze is sindsdien gewijzigd. Na te gaan.`,
    tolerated: () =>
      'De Dienst Vreemdelingenzaken aanvaardde dat jaar nog het bedrag van vóór de indexering.',
    'person-unpaid': ({ person }) =>
      `Voor ${person} is geen tijdige betaling bewezen: de aanvraag wordt meteen onontvankelijk verklaard (bijlage 42).`,
    'person-partial': ({ person, missingCents }) =>
      `Voor ${person} ontbreekt ${money(missingCents)}: het saldo wordt gevraagd met een bijlage 43.`,
    'person-forfeited': ({ person, lastDay }) =>
      `Het saldo voor ${person} werd niet uiterlijk op ${sayDate(lastDay, 'nl')} betaald en bewezen: de aanvraag is onontvankelijk (bijlage 42).`,
    'topped-up': ({ person }) =>
      `Het saldo voor ${person} werd betaald binnen de termijn van de bijlage 43; het bewijs moet binnen dezelfde termijn worden bezorgd.`,
    'top-up-not-notified': () =>
      'De kennisgeving van de bijlage 43 is er nog niet: de 30 dagen om het saldo te betalen en te bewijzen beginnen de dag na de kennisgeving.',
    'top-up-fixed': ({ lastDay }) =>
      `Het saldo en het bewijs worden uiterlijk op ${sayDay(lastDay, 'nl')} verwacht; een weekend of feestdag verlengt deze termijn niet.`,
    'top-up-safe-day': ({ safeDay }) =>
      `Die laatste dag is geen werkdag: betaal en bezorg het bewijs voor alle zekerheid uiterlijk op ${sayDay(safeDay, 'nl')}.`,
    'payment-late': ({ person, paidOn }) =>
      `De betaling van ${sayDate(paidOn, 'nl')} voor ${person} dateert van na de aanvraag: de retributie moet vooraf betaald zijn. Ze telt alleen als saldo dat met een bijlage 43 wordt gevraagd.`,
    'payment-unproven': ({ person }) =>
      `Een betaling voor ${person} telt niet mee omdat het bewijs ontbreekt: bedrag, datum, identiteit van de aanvrager en definitief karakter van de betaling.`,
    'payment-day-unknown': ({ person }) =>
      `Een betaling voor ${person} telt niet mee: de dag is onbekend. Ze zou meetellen als ze aan de aanvraag voorafgaat.`,
    'couple-before-derogation': () =>
      'Vóór 26 mei 2022 betaalde elke volwassene een retributie, ook wie gehuwd was.',
    'couple-basis-unknown': () =>
      'Het is niet bekend of het koppel de aanvraag samen en op dezelfde grond indient: elke retributie wordt meegeteld. Is dat zo, dan is er maar één verschuldigd.',
    'couple-not-together': () =>
      'Het koppel dient de aanvraag niet samen en op dezelfde grond in: ieder betaalt een retributie.',
    'partner-not-listed': ({ person }) =>
      `${person} vormt in de vraag een koppel, maar staat niet bij de personen: voor deze persoon is niets geteld. Voeg die toe als die ook een aanvraag doet.`,
    'couple-means': () =>
      'Alleen echtgenoten of wettelijk samenwonenden, met bewijs van de band, betalen één retributie. Feitelijke partners of een meerderjarig kind betalen elk hun eigen retributie.',
    excess: ({ cents }) =>
      `${money(cents)} te veel: de terugbetaling vraagt men met de bewijzen aan de Dienst Vreemdelingenzaken.`,
    annulled: ({ extent }) => ANNULLED[extent],
    'private-school': () => 'Voor een privéschool geldt het tarief van artikel 9.',
    'one-transfer-each': () =>
      'Eén overschrijving per retributie, op naam van de betrokken aanvrager: een teveel voor de ene dekt de andere niet.',
    'not-refunded': () =>
      'De retributie wordt bij weigering of afstand niet terugbetaald. De bankkosten zijn voor wie betaalt.',
    'other-costs': () =>
      'Daar komen, naargelang het geval, de visumkosten bij en wat de gemeente voor de kaart vraagt.',
  },
}

const ANNULLED = {
  full: 'De betalingen van 2 maart 2015 tot 25 juni 2016 verloren hun grondslag (Raad van State, nr. 245.404): ze zijn volledig terug te betalen. Ga na of de aanvraag nog mogelijk is.',
  partial:
    'De betalingen van 1 maart 2017 tot 2 januari 2019 verloren hun grondslag ten dele (Raad van State, nr. 245.403): er werd in een gedeeltelijke terugbetaling voorzien.',
  'no-valid-basis':
    'Van 3 januari 2019 tot 25 mei 2022 werd de retributie zonder geldige grondslag gevraagd; een algemene terugbetaling is niet bekend.',
} as const

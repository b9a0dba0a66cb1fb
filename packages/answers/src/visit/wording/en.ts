import type { LocalDate } from '@sejour/calendar'
import { inputEn } from '../../input/wording/en.ts'
import { sayDate, sayDay, sayMoney } from '../../say/index.ts'
import { shortStayWordingEn } from '../../short-stay/wording/en.ts'
import type { VisitWording } from './wording.ts'

const said = (day?: LocalDate) => (day ? sayDay(day, 'en') : 'that day')
const date = (day?: LocalDate) => (day ? sayDate(day, 'en') : 'that day')
const euros = (cents = 0) => sayMoney(cents, 'en')
const count = (days = 0) => `${days} ${days === 1 ? 'day' : 'days'}`

export const visitEn: VisitWording = {
  lang: 'en',
  input: inputEn,
  shortStay: shortStayWordingEn,
  says: {
    'visa.required': () => 'With this passport a short-stay visa is needed before travelling.',
    'visa.exempt': () => 'With this document no visa is needed for a short stay.',
    'visa.exempt-biometric': () => 'No short-stay visa, provided that the passport is biometric.',
    'visa.free-movement': () => 'Free movement applies: no visa is needed.',
    'visa.unknown': () =>
      'Whether a visa is needed cannot be said. Do not travel counting on an exemption.',
    'visa.biometric': () =>
      'The exemption depends on the biometric passport: a passport of another model still needs a visa.',
    'visa.passport-required': ({ day, other }) =>
      day && other
        ? `From ${date(day)} to ${date(other)} the exemption is suspended for this kind of passport: a visa is needed.`
        : 'This passport does not have the exemption of the other passports of that State: a visa is needed.',
    'visa.passport-exempt': () => 'This category of passport is itself among the exempt documents.',
    'visa.refugee': () =>
      'A recognised refugee or a stateless person is exempt only when living in a Member State or in an exempt State, under conditions.',
    'visa.refugee-detail': () =>
      'The detail of those conditions was not read: ask the embassy before travelling.',
    'visa.refugee-elsewhere': () =>
      'A refugee or stateless person living neither in a Member State nor in an exempt State: a visa is needed.',
    'visa.schengen-title': () =>
      'The list asks for a visa, but a valid residence title of a Schengen State exempts, as far as is known: have this confirmed before travelling.',
    'visa.family-card': () =>
      'The residence card of a family member of a citizen of the Union exempts its holder from a visa.',
    'visa.special-passport': () =>
      'For a diplomatic, service or official passport States may depart from the list. What Belgium does was not read.',
    'visa.work': () =>
      'A State may ask a visa of an exempt person who comes to work. The Belgian practice was not read.',
    'visa.transit': () => 'Some nationalities also need a visa for the transit area of an airport.',
    'visa.suspension-mechanism': () =>
      'The Union may suspend an exemption: check the list shortly before leaving.',
    'condition.purpose': () => 'Prove the purpose of the stay.',
    'condition.means': () => 'Have means of subsistence, or an accepted guarantor.',
    'condition.lodging': () => 'Prove where one stays.',
    'condition.insurance': () => 'Have travel health insurance.',
    'condition.public-order': () => 'Be no threat to public order: the authority judges this.',
    'condition.return': () =>
      'Give guarantees of return: the authority weighs them, on the evidence in the file.',
    'insurance.amount': () =>
      'Cover of at least €30,000 is often quoted. That amount was not read in a text.',
    'means.no-rate': () =>
      'Without the day of entry, or before 18 October 2013, the amount a day is not known here.',
    'means.rate': ({ perDay }) =>
      `${euros(perDay)} a day of stay has to be shown. Without the length, no total is counted.`,
    'means.required': ({ perDay, days, cents }) =>
      `${euros(perDay)} a day × ${count(days)} = ${euros(cents)} to show. The day of entry and the day of leaving count.`,
    'means.lodging-unknown': ({ cents }) =>
      `The place of stay is not settled: the highest amount is counted. With a private host it would be ${euros(cents)} a day.`,
    'means.replaced': () => 'The accepted guarantee replaces own means.',
    'means.not-rechecked': ({ day }) =>
      `Amounts known since ${date(day)}; nobody here has checked them lately.`,
    'guarantee.who': () => 'A guarantor is a Belgian, or a foreigner whose stay is unlimited.',
    'guarantee.can': () =>
      'This person can stand surety, if the income is enough and the Immigration Office accepts.',
    'guarantee.cannot': () =>
      'This person cannot stand surety: one has to be Belgian or have unlimited stay. A and H cards are not enough.',
    'guarantee.enter': ({ day }) =>
      day
        ? `With annex 3bis one enters within six months: by ${said(day)} at the latest, counted from the signature.`
        : 'With annex 3bis one enters within six months.',
    'guarantee.late': ({ day }) =>
      `Annex 3bis is no longer of use at this entry: its six months ended on ${said(day)}.`,
    'guarantee.liability': ({ day }) =>
      `The guarantor answers, with the visitor, for the costs of care, stay and repatriation for two years from entry${day ? `, so until ${date(day)}` : ''}.`,
    'guarantee.signature': () =>
      'The commune has to legalise the guarantor’s signature; its opinion, if any, binds nobody. The Immigration Office accepts or not.',
    'guarantee.income': ({ cents, day }) =>
      `Net income of the guarantor as known on ${date(day)}: at least ${euros(cents)} a month. It is indexed and rises with dependants.`,
    'guarantee.income-unknown': () => 'The income asked of a guarantor on that day was not read.',
    'sticker.fields': () =>
      'On the sticker: type C, territory (“Schengen States”), dates “from” and “until”, number of entries, duration in days, place and day of issue, passport number, name, remarks.',
    'sticker.days': () =>
      'The days granted are not the window: a visa valid for 28 days may give only 12. Neither may be exceeded.',
    'sticker.window': () =>
      'Read the visa sticker: its dates and its duration may end before the day shown here.',
    'border.check': () =>
      'At the border the passport, purpose, lodging and means may still be checked: carry the evidence.',
    'border.refusal': () =>
      'Entry may be refused even with a valid visa, if a condition is missing on that day.',
    'border.union': () => 'To enter, a national identity card or a valid passport is enough.',
    'border.other-proof': () =>
      'Without that document, identity and nationality or family tie may be proved otherwise.',
    'border.fine': () =>
      'Entering without a valid document may cost an administrative fine of €200.',
    'border.union-family': () =>
      'The family member from a third country enters under the same regime, with the passport and, where it applies, the card or visa.',
    'declaration.arrival': () =>
      'Declare your arrival at the commune where you stay, within 3 working days of entry (annex 3).',
    'declaration.presence': () =>
      'Declare your presence at the commune where you stay, within 10 working days of entry (annex 3ter).',
    'declaration.excepted': () =>
      'No declaration is needed during that stay: the establishment is an exception. Leaving it for another lodging brings the duty back.',
    'declaration.perhaps-excepted': () =>
      'This place was an exception; the text changed on 10 April 2026 and was not read. Ask the establishment or the commune before the last day.',
    'declaration.exceptions': () =>
      'Exceptions: hotels and places under the rules on checking travellers; hospital and prison, according to a secondary source.',
    'declaration.lodging-unknown': () =>
      'The lodging is not known: take it that the declaration is due.',
    'declaration.nationality-unknown': () =>
      'The nationality is not known: the shortest limit is shown. A citizen of the Union has 10 working days.',
    'declaration.unread': () =>
      'The article changed on 10 April 2026 and its new text was not read: the earlier limit is shown. Have it checked at the commune.',
    'declaration.counting': ({ day, other }) =>
      `The day of entry is not counted, which leads to ${said(other)}. If it were, the limit would end on ${said(day)}: that is the safe day.`,
    'declaration.paper': () =>
      'The commune gives annex 3, which bears the end of the allowed stay: 90 days at most, or the length of the visa. It is no registration.',
    'declaration.paper-union': () => 'The commune gives annex 3ter. It has no term of validity.',
    'declaration.no-fine': () =>
      'No fine of its own for being late was found for third-country nationals.',
    'declaration.fine': ({ cents }) => `An administrative fine of ${euros(cents)} is possible.`,
    'declaration.eight-days': () =>
      'Some municipal sites say “8 days” for annex 3 or 3ter. The law says 3 and 10 working days; the 8 working days are those of registration for a long stay. The law is followed here.',
    'extension.grounds': () =>
      'The stay may be extended for force majeure, humanitarian reasons or serious personal reasons.',
    'extension.duty-or-choice': () =>
      'It seems that force majeure and humanitarian reasons bind the authority, free of charge, and that personal reasons leave it the choice. This was not read.',
    'extension.asked': () =>
      'The extension is asked for at the commune; the Immigration Office decides.',
    'extension.not-automatic': () =>
      'Asking extends nothing by itself: until it is granted, the last day stays the one shown.',
    'extension.presence': () =>
      'Can the declaration of presence be extended? The Flemish agency says no; one city says yes in case of force majeure. Nothing is computed here: ask the commune.',
    'stay.last-day': ({ day, other }) =>
      `The stay is allowed until ${said(day)} at the latest. From ${said(other)} it is illegal.`,
    'stay.no-day': ({ day }) =>
      `No day is allowed at this entry: from ${said(day)} the stay would be illegal.`,
    'stay.earlier-unknown': () =>
      'Your earlier stays in the Schengen area are not known: if any fell in the 180 days, the last day comes sooner.',
    'stay.before-rule': () =>
      'Before 18 October 2013 presence was counted otherwise: this result is only an indication.',
    'stay.ninety-days': () =>
      'At most 90 days in any period of 180 days, in the whole Schengen area. Entry and exit count; a new year resets nothing.',
    'stay.three-months': () =>
      'One sometimes reads “3 months in 6 months”. The law says 90 days in 180: months are never counted here.',
    'stay.other-days': () => 'Days under a residence title or a long-stay visa do not count.',
    'stay.bilateral': () =>
      'Old agreements between States sometimes allow more. Nothing was read for Belgium.',
    'stay.union': () =>
      'The stay is free for up to three months. For longer, a request is made at the commune within three months of arrival.',
    'stay.long-stay': () =>
      'Beyond the short stay there is another duty: registration at the commune within 8 working days for those who come for a long stay.',
    'overstay.illegal': () => 'Staying longer is illegal stay, even without a decision.',
    'overstay.order': () =>
      'The authority may give an order to leave the territory, with a term of 0 to 30 days. See then the page on the order to leave.',
    'systems.ees': ({ day, other }) =>
      `The Entry/Exit System (EES) was announced in part from ${date(day)}, in full from ${date(other)}: it replaces stamps and counts days. Its state is not confirmed.`,
    'systems.etias': () =>
      'The travel authorisation ETIAS was announced for the end of 2026, at €20, for those exempt from a visa, with a transition. It is not taken to be required here: check before leaving.',
  },
}

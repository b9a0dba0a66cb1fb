import { inputEn } from '../../input/wording/en.ts'
import { sayDate } from '../../say/index.ts'
import type { ShortStayWording } from './wording.ts'

export const shortStayWordingEn: ShortStayWording = {
  lang: 'en',
  input: inputEn,
  notes: {
    over: ({ firstOverstayDay, days }) =>
      `The 90 days are exceeded from ${sayDate(firstOverstayDay, 'en')} on, by ${days} ${days > 1 ? 'days' : 'day'} at most: that stay is illegal and may lead to an order to leave the territory.`,
    'going-on': ({ day }) => `The stay that goes on is counted up to ${sayDate(day, 'en')}.`,
    'no-entry': () =>
      'No day is open at the planned entry: even the day of entry would exceed the 90 days.',
    'free-movement': () =>
      'This passport gives freedom of movement: the rule of 90 days in 180 does not apply to its holders.',
    biometric: () =>
      'The visa exemption holds for a biometric passport only; without one a visa is needed.',
    'before-rule': ({ from }) =>
      `Before ${sayDate(from, 'en')} presence was counted otherwise (three months in six, from the first entry): the result is an indication only.`,
    'nationality-unknown': () =>
      'The nationality or the day of the journey is missing: whether a visa is needed cannot be told.',
    'nationality-not-listed': () =>
      'This code is not in the lists (stateless person, refugee, other document): the regime depends on the country of residence. Check it before travelling.',
    'before-lists': () => 'The visa list for that day was not read: check the regime of the time.',
    belgian: () => 'A Belgian is no foreigner in the sense of the law.',
    'hong-kong-passport': () =>
      'Only the passport of the Hong Kong Special Administrative Region is exempt.',
    'macao-passport': () =>
      'Only the passport of the Macao Special Administrative Region is exempt.',
    'taiwan-identity-number': () =>
      'Only a passport of Taiwan that bears an identity card number is exempt.',
    'serbian-coordination': () =>
      'A passport issued by the Serbian Coordination Directorate (Koordinaciona uprava) still needs a visa.',
    'british-other-nationals': () =>
      'Five other categories of British nationals are exempt as well; beneficiaries of the withdrawal agreement keep their rights.',
    'georgian-official-passport': () =>
      'From 6 March 2026 to 6 March 2027 the exemption is suspended for diplomatic, service and official passports (to be confirmed).',
    'vanuatu-partial': () =>
      'The exemption was suspended for part of the passports: the regime depends on the passport.',
    'outside-schengen': () =>
      'This State is a member of the Union; days on its soil have to be checked, because Schengen applies there differently.',
    'palestinian-authority': () =>
      'Entity that at least one Member State does not recognise as a State.',
    'waiver-agreement': () => 'The exemption rests on an agreement with the Union.',
    'sliding-window': () =>
      'For each day of stay one looks at the 180 days that end on it: a new year resets nothing.',
    'both-days-count': () =>
      'The day of entry and the day of exit both count; the same day counts once.',
    'schengen-only': () => 'Days in the whole Schengen area count, not only those in Belgium.',
    'title-days': () =>
      'Days under a residence permit or a long-stay visa do not count: leave them out.',
    'visa-shorter': () => 'A visa may set a shorter stay: the shorter of the two limits holds.',
  },
}

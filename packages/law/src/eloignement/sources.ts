import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Provision } from '@sejour/engine/cite'
import { annexeAr } from '../texts/ar-1981-10-08.ts'
import { article } from '../texts/loi-1980-12-15.ts'

/** First day of the present title of the law on removal. */
export const RETOUR_DEPUIS = localDate('2012-02-27')

/** First day of the duty to cooperate and of the law of 12 May 2024. */
export const COOPERATION_DEPUIS = localDate('2024-07-20')

const ruling = (id: string, day: string, title: string): LegalText => ({
  id,
  level: 'case-law',
  date: localDate(day),
  title,
})

/** A request for family reunification with a Belgian is examined in spite of a ban. */
export const arretKA: Provision = cite(
  ruling(
    'cjue-c-82-16',
    '2018-05-08',
    'Cour de justice de l’Union européenne, C-82/16, K.A. et autres',
  ),
)

/** Whoever became family of a moving citizen of the Union leaves the scope of the return directive. */
export const cce284942: Provision = cite(
  ruling('cce-284942', '2023-02-16', 'Conseil du contentieux des étrangers, arrêt n° 284.942'),
  {},
  { certainty: 'medium' },
)

/** No order is given together with a refusal whose appeal stops removal. */
export const ce238170: Provision = cite(
  ruling('ce-238170', '2017-05-11', 'Conseil d’État, arrêt n° 238.170'),
  {},
  { certainty: 'medium' },
)

/** The deed of notification of annex 20, valid about from 1 November 2024 to 31 August 2025. */
export const acteAnnexe20: Provision = {
  ...annexeAr('20'),
  readUntil: localDate('2025-08-31'),
}

export const article1 = (point: string): Provision => article('1', { paragraph: '§ 2', point })
export const article7 = (point?: string): Provision =>
  article('7', point === undefined ? {} : { point })
export const article74 = (number: string, paragraph?: string, point?: string): Provision =>
  article(`74/${number}`, {
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(point === undefined ? {} : { point }),
  })
export const delaiUnion: Provision = article('44ter', { paragraph: '§ 2' })
export const sansEffetSurOrdre: Provision = article('1/3')

import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Provision } from '@sejour/engine/cite'

const arret = (id: string, title: string, day?: string): LegalText => ({
  id,
  level: 'case-law',
  ...(day && { date: localDate(day) }),
  title,
})

const ruled = (text: LegalText): Provision => cite(text)

/** A job seeker has at least six months before a real chance of being hired may be asked for. */
export const cjueGma: Provision = ruled(
  arret('cjue-c-710-19', 'Cour de justice de l’Union européenne, C-710/19, G.M.A.', '2020-12-17'),
)
/** Applies C-710/19 in Belgium. */
export const ce251458: Provision = ruled(
  arret('ce-251458', 'Conseil d’État, arrêt n° 251.458', '2021-09-10'),
)
/** Same, for a refusal that came before the sixth month. */
export const cce263727: Provision = ruled(
  arret('cce-263727', 'Conseil du contentieux des étrangers, arrêt n° 263.727', '2021-11-16'),
)
/** The decision is taken and notified within six months, and silence alone may not give a card. */
export const cjueDiallo: Provision = ruled(
  arret('cjue-c-246-17', 'Cour de justice de l’Union européenne, C-246/17, Diallo'),
)

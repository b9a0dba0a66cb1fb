import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Provision, type Reading } from '@sejour/engine/cite'

export const circulaire2007: LegalText = {
  id: 'circulaire-2007-06-21',
  level: 'circular',
  date: localDate('2007-06-21'),
  title:
    'circulaire du 21 juin 2007 relative aux modifications intervenues dans la réglementation en matière de séjour des étrangers suite à l’entrée en vigueur de la loi du 15 septembre 2006',
  url: 'https://etaamb.openjustice.be/nl/omzendbrief-van-21-juni-2007_n2007000642.html',
}

/** A comment on an article is no surer than the article: 9bis changed on 12 June 2026, unread. */
const reading: Reading = { readUntil: localDate('2026-06-11') }

/** Part II, C of the circular: article 9bis, its conditions and the task of the commune. */
export const circulaireSur9bis: Provision = cite(circulaire2007, { point: 'II, C' }, reading)

/** An annex of this circular: 2 refuses to take a request into consideration, 3 acknowledges it. */
export function annexeCirculaire(number: '2' | '3'): Provision {
  return cite(circulaire2007, { point: `annexe ${number}` }, reading)
}

export const circulaire2016: LegalText = {
  id: 'circulaire-2016-03-23',
  level: 'circular',
  date: localDate('2016-03-23'),
  title: 'circulaire du 23 mars 2016 (nouveau modèle de l’attestation de réception)',
}

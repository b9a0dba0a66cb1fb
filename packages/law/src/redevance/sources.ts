import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Place, type Provision } from '@sejour/engine/cite'

/** The decrees, rulings and pages that say what the fee is. Amounts are decrees; indexations are pages. */
export const ar20150216: LegalText = {
  id: 'ar-2015-02-16-redevance',
  level: 'decree',
  date: localDate('2015-02-16'),
  title: 'arrêté royal du 16 février 2015 fixant la redevance (annulé par le Conseil d’État)',
}

export const ar20160608: LegalText = {
  id: 'ar-2016-06-08-redevance',
  level: 'decree',
  date: localDate('2016-06-08'),
  title: 'arrêté royal du 8 juin 2016 fixant à nouveau la redevance',
}

export const ar20170214: LegalText = {
  id: 'ar-2017-02-14-redevance',
  level: 'decree',
  date: localDate('2017-02-14'),
  title: 'arrêté royal du 14 février 2017 relatif à la redevance (annulé en partie)',
}

export const ar20220209: LegalText = {
  id: 'ar-2022-02-09-redevance',
  level: 'decree',
  date: localDate('2022-02-09'),
  title: 'arrêté royal du 9 février 2022 relatif à la redevance',
}

export const conseilEtat245403: LegalText = {
  id: 'conseil-etat-245403',
  level: 'case-law',
  date: localDate('2019-09-11'),
  title: 'Conseil d’État, arrêt n° 245.403 du 11 septembre 2019',
}

export const conseilEtat245404: LegalText = {
  id: 'conseil-etat-245404',
  level: 'case-law',
  date: localDate('2019-09-11'),
  title: 'Conseil d’État, arrêt n° 245.404 du 11 septembre 2019',
}

export const jurisprudenceCceRedevance: LegalText = {
  id: 'cce-redevance-2019-2022',
  level: 'case-law',
  title: 'Conseil du contentieux des étrangers, annulations de refus fondés sur la redevance',
}

const agii: LegalText = {
  id: 'agii-redevance',
  level: 'practice',
  title: 'Agentschap Integratie en Inburgering, pages sur la redevance et ses indexations',
  url: 'https://www.agii.be/nieuws/bedragen-onwettige-retributie-voor-verblijfsaanvragen-geindexeerd',
}

const pressePrivee2026: LegalText = {
  id: 'guides-prives-redevance-2026',
  level: 'practice',
  title: 'guides de sociétés privées sur les montants de 2026, sans confirmation officielle',
}

const calculIndexation: LegalText = {
  id: 'calcul-indexation-redevance',
  level: 'practice',
  title: 'calcul : montant de 2025 multiplié par l’indexation constatée sur d’autres montants',
}

const aucunMontant: LegalText = {
  id: 'redevance-montant-inconnu',
  level: 'practice',
  title: 'aucun montant connu : l’indexation du 1er janvier n’a pas été lue',
}

/** A page that relays a decree or an indexation: read, but not the text itself. */
export const pagesAgii: Provision = cite(agii, {}, { certainty: 'medium' })

/** A private source: an amount to be confirmed. */
export const guidesPrives: Provision = cite(pressePrivee2026, {}, { certainty: 'low' })

/** A private source that nothing else supports. */
export const guidesPrivesSeuls: Provision = cite(pressePrivee2026, {}, { certainty: 'unverified' })

/** An amount that was computed here, and published nowhere we have read. */
export const calcul: Provision = cite(calculIndexation, {}, { certainty: 'unverified' })

/** Beyond the last indexation that anybody here has seen. */
export const montantInconnu: Provision = cite(aucunMontant, {}, { certainty: 'unverified' })

/** A citation of a decree that we know through pages that relay it. */
export function relayed(text: LegalText, place: Place = {}): Provision {
  return cite(text, place, { certainty: 'medium' })
}

/** A citation whose reading nobody here could confirm. */
export function unverified(text: LegalText): Provision {
  return cite(text, {}, { certainty: 'unverified' })
}

/** The indexation pages, where they do not name the ground: the amount is inferred. */
export const pagesAgiiSansMotif: Provision = unverified(agii)

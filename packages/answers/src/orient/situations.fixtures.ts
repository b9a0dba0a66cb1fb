import type { RouteStatus } from './core.ts'

/** Somebody who asks which ways to a stay there are. */
export type Person = {
  readonly who: string
  readonly on?: string
  readonly nationalities: readonly string[]
  readonly facts: { readonly [id: string]: unknown }
  /** What this person must find, and what may not be closed to them or opened for them. */
  readonly finds: { readonly [voie: string]: RouteStatus | 'discretionary' }
  /** Statements that must be stressed. */
  readonly told?: readonly string[]
  readonly because: string
}

export const here = { 'situation.lieu': 'belgique', 'situation.duree': 'long' }
export const abroad = { 'situation.lieu': 'etranger', 'situation.duree': 'long' }
export const withoutPaper = { ...here, 'situation.sejour': 'aucun' }
export const joins = (tie: string, who: string) => ({
  'famille.lien': tie,
  'famille.regroupant': who,
})
export const alone = { 'famille.lien': 'aucun' }

/** Whoever is from outside the Union. The day is 2 June 2025 unless a row says otherwise: every text was read for it. */
export const firstPeople: readonly Person[] = [
  {
    who: 'the undocumented wife of a Belgian, with an order to leave',
    nationalities: ['MA'],
    facts: { ...withoutPaper, ...joins('conjoint', 'belge'), 'situation.ordre-de-quitter': true },
    finds: { 'famille-de-belge': 'open', 'article-9bis': 'discretionary', 'article-9': 'closed' },
    told: ['famille-de-belge.ordre-recu', 'article-9bis.ordre'],
    because: '40ter is asked at the commune even without a stay; the order remains',
  },
  {
    who: 'the same after the reforms',
    on: '2026-11-23',
    nationalities: ['MA'],
    facts: { ...withoutPaper, ...joins('conjoint', 'belge') },
    finds: { 'famille-de-belge': 'open', 'regroupement-article-10': 'held-back' },
    because: 'an unread text closes nothing',
  },
  {
    who: 'a student with a diploma and an employer',
    nationalities: ['CM'],
    facts: {
      ...here,
      ...alone,
      'situation.sejour': 'etudes',
      'projet.travail': 'salarie',
      'projet.etudes-terminees': 'etudes',
    },
    finds: {
      'permis-unique': 'open',
      'annee-de-recherche': 'open',
      'changement-de-statut': 'discretionary',
    },
    because: 'G65: from a study card both the permit and the year of search may be asked',
  },
  {
    who: 'a refused applicant for protection whose child goes to school',
    nationalities: ['CD'],
    facts: {
      ...withoutPaper,
      ...alone,
      'pendante.protection': false,
      'situation.ordre-de-quitter': true,
    },
    finds: {
      'article-9bis': 'discretionary',
      'protection-internationale': 'undecided',
      'changement-de-statut': 'closed',
    },
    told: ['article-9bis.ordre', 'article-9bis.desistement'],
    because: 'school is for the Office to appreciate; a new fear may always be told',
  },
  {
    who: 'a Briton who came in 2015',
    nationalities: ['GB'],
    facts: { ...here, 'situation.accord-retrait': true, 'situation.sejour': 'union' },
    finds: { 'accord-retrait': 'open', 'citoyen-union': 'closed' },
    because: 'G43: the withdrawal agreement, no longer the Union',
  },
  {
    who: 'a Briton who came in 2022',
    nationalities: ['GB'],
    facts: { ...withoutPaper, 'situation.accord-retrait': false },
    finds: {
      'accord-retrait': 'closed',
      'citoyen-union': 'closed',
      'article-9bis': 'discretionary',
    },
    because: 'G43: like any other third country',
  },
  {
    who: 'a Brazilian visitor within 90 days with an offer of work',
    nationalities: ['BR'],
    facts: { ...here, ...alone, 'situation.sejour': 'court', 'projet.travail': 'salarie' },
    finds: { 'permis-unique': 'discretionary', 'changement-de-statut': 'discretionary' },
    told: ['travail.court-sejour', 'changement-de-statut.court-sejour'],
    because: 'from a short stay work is not among the grounds that the sources name: no promise',
  },
  {
    who: 'a Brazilian visitor within 90 days who is enrolled',
    nationalities: ['BR'],
    facts: { ...here, ...alone, 'situation.sejour': 'court', 'projet.etudes': 'reconnu' },
    finds: { etudes: 'open' },
    because: '7.1: a student may ask before the 90 days end',
  },
  {
    who: 'a long-term resident of Italy, in Belgium to work',
    nationalities: ['MA'],
    facts: { ...here, 'situation.sejour': 'court', 'projet.longue-duree-autre-etat': true },
    finds: { 'longue-duree-autre-etat': 'open' },
    because: '61/7: to the mayor, or at the post abroad',
  },
  {
    who: 'the holder of a Spanish L card, still in Spain',
    nationalities: ['MA'],
    facts: { ...abroad, 'projet.longue-duree-autre-etat': true },
    finds: { 'longue-duree-autre-etat': 'open', 'article-9bis': 'closed' },
    because: '61/7: at the post abroad',
  },
  {
    who: 'a victim of trafficking without papers',
    nationalities: ['NG'],
    facts: { 'situation.lieu': 'belgique', 'situation.sejour': 'aucun', 'protection.traite': true },
    finds: { 'traite-des-etres-humains': 'open', 'article-9bis': 'undecided' },
    because: 'neither papers nor a length of stay are asked of a victim',
  },
  {
    who: 'a minor alone',
    nationalities: ['AF'],
    facts: {
      'situation.lieu': 'belgique',
      'situation.sejour': 'aucun',
      'protection.mineur-seul': true,
    },
    finds: { 'mineur-non-accompagne': 'open', 'protection-internationale': 'undecided' },
    because: '61/15: beside an application for protection, not instead of it',
  },
  {
    who: 'a person without nationality and without papers',
    nationalities: ['XXA'],
    facts: withoutPaper,
    finds: { apatride: 'open', 'article-9bis': 'discretionary' },
    because: '57/37: no earlier judgment is needed to ask',
  },
  {
    who: 'the wife of a recognised refugee, abroad',
    nationalities: ['SY'],
    facts: { ...abroad, ...joins('conjoint', 'protege') },
    finds: { 'regroupement-article-10': 'open', 'regroupement-article-10bis': 'closed' },
    because: 'a refugee is a sponsor of article 10, though the card is limited',
  },
  {
    who: 'the wife of a stateless person admitted to stay, abroad',
    nationalities: ['LB'],
    facts: { ...abroad, ...joins('conjoint', 'apatride') },
    finds: { 'regroupement-article-10': 'open', 'regroupement-article-10bis': 'closed' },
    because: '1/1 § 2 3°: that family asks under article 10, without a fee',
  },
  {
    who: 'the parents of a minor refugee, abroad',
    nationalities: ['SY'],
    facts: { ...abroad, ...joins('parent-de-mineur', 'protege') },
    finds: { 'regroupement-article-10': 'open' },
    because: '10 § 1: the father or mother of a protected minor',
  },
  {
    who: 'the parents of an adult refugee, abroad',
    nationalities: ['SY'],
    facts: { ...abroad, ...joins('ascendant', 'protege') },
    finds: { 'regroupement-article-10': 'closed', 'article-9': 'discretionary' },
    because: 'not of that family; a humanitarian visa may be asked',
  },
]

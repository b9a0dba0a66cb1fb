import type { Entree } from '../termes.ts'

/** More papers and registers, money, steps before the judge, borders and departure. */
export const reperesEn = {
  bourgmestre: {
    forms: ['mayor', 'mayors'],
    meaning:
      'The head of the commune. The law addresses the 9bis request to the mayor, whose services receive it and send it on.',
  },
  'numero-national': {
    forms: ['national register number'],
    meaning:
      'The number of a registered person, the same from one register to the other. Having it proves no right to stay.',
  },
  'numero-bis': {
    forms: ['BIS number', 'BIS numbers'],
    meaning: 'The number of a person who was never entered in a register.',
  },
  'revenu-d-integration': {
    forms: ['integration income'],
    meaning:
      'The basic amount of the help of the CPAS/OCMW. It serves as a measure: 120 % for family reunification, in the last text read.',
  },
  'revenu-minimum-garanti': {
    forms: ['guaranteed average minimum monthly income', 'guaranteed minimum monthly income'],
    meaning:
      'A reference amount of labour law. Some sources say that family reunification is measured by it since August 2025; others say the integration income.',
  },
  'titre-de-voyage': {
    forms: ['travel document', 'travel documents'],
    meaning: 'What stands in for a passport, for a refugee or a stateless person for example.',
  },
  'declaration-de-presence': {
    forms: ['declaration of presence'],
    meaning:
      'What a Union citizen or the family makes at the commune, in a short stay, within ten working days of entry.',
  },
  'annexe-15': {
    forms: ['annex 15'],
    meaning:
      'An attestation that covers the stay between two titles, for example while a renewal asked in time is pending.',
  },
  'annexe-19': {
    forms: ['annex 19'],
    meaning: 'A Union citizen’s request for registration, which is also its receipt.',
  },
  'attestation-d-enregistrement': {
    forms: ['registration certificate', 'registration certificates'],
    meaning:
      'What records a Union citizen’s stay of more than three months: the EU card. Not to be confused with the certificate of immatriculation, which is provisional.',
  },
  'carte-k': {
    forms: ['K card', 'K cards'],
    meaning: 'The card of a person settled in Belgium. It is valid ten years; population register.',
  },
  'carte-l': {
    forms: ['L card', 'L cards'],
    meaning:
      'The card of the EU long-term resident. It is valid ten years; no B card is needed before it.',
  },
  eloignement: {
    forms: ['removal'],
    meaning: 'The departure imposed by a decision that finds an illegal stay, if need be by force.',
  },
  'depart-volontaire': {
    forms: ['voluntary departure', 'voluntary return'],
    meaning: 'Leaving by oneself within the term of the order. Whoever does so obeys the order.',
  },
  detention: {
    forms: ['detention'],
    meaning:
      'Being held in a closed centre in view of removal. The council chamber controls it; the limits to appeal are shorter.',
  },
  dublin: {
    forms: ['Dublin'],
    meaning:
      'The rule that names the State in charge of an asylum request. It may be another State: annex 26quater.',
  },
  schengen: {
    forms: ['Schengen area', 'Schengen'],
    meaning:
      'The States that share an outer border and a short-stay visa. The 90 days are counted over all of them.',
  },
  ees: {
    forms: ['Entry/Exit System', 'EES'],
    meaning:
      'The European system announced to record entries and exits instead of stamps. Its present state is not confirmed here.',
  },
  etias: {
    forms: ['ETIAS'],
    meaning:
      'The travel authorisation announced for people who need no visa. It is neither a visa nor a residence title.',
  },
  icam: {
    forms: ['ICAM'],
    meaning:
      'The coaching towards return by officers of the Office, after an order to leave. It is no lawyer.',
  },
  'guichet-unique': {
    forms: ['Working in Belgium', 'one-stop desk'],
    meaning: 'Where the employer asks in one go for the permit to work and to stay.',
  },
  'memoire-de-synthese': {
    forms: ['synthesis memorial'],
    meaning:
      'The document that sums up every ground of the annulment appeal, if the registry was told within eight days that it would come. Silence loses the appeal.',
  },
  'droit-de-role': {
    forms: ['roll fee', 'court fee'],
    meaning:
      'The sum to be paid for an appeal to the Council, per applicant. Whoever is entitled to legal aid is exempt.',
  },
  'non-refoulement': {
    forms: ['non-refoulement'],
    meaning: 'The ban on sending a person back to where persecution, torture or death threatens.',
  },
  'demande-ulterieure': {
    forms: ['subsequent request', 'subsequent requests'],
    meaning:
      'A new request for protection, after a first one was finally decided. It does not always protect from removal.',
  },
} as const satisfies { readonly [id: string]: Entree }

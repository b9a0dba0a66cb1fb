/** An invented spouse abroad whose husband has had a card B for years: everything is in order. */
export const enRegle = {
  'situation.nationalite': 'tiers',
  'situation.lieu': 'etranger',
  'situation.duree': 'long',
  'situation.interdiction-entree': false,
  'situation.ordre-de-quitter': false,
  'famille.lien': 'conjoint',
  'famille.regroupant': 'tiers-illimite',
  'famille.regroupant-depuis': '2015-02-01',
  'regroupement.introduite-le': '2025-03-03',
  'regroupement.preuve-lien': 'actes',
  'regroupement.age-demandeur': 30,
  'regroupement.age-regroupant': 34,
  'regroupement.lien-anterieur': false,
  'regroupement.enfant-commun': false,
  'regroupement.vie-commune': true,
  'regroupement.handicap': false,
  'regroupement.protection': 'aucune',
  'regroupement.illimite-depuis': '2020-06-15',
  'regroupement.venu-par-couple': false,
  'regroupement.logement': true,
  'regroupement.assurance': true,
  'regroupement.revenus': 2_400_00,
  'regroupement.ordre-public': false,
  'regroupement.loi-2025-verifiee': false,
  'regroupement.redevance': 'payee',
  'regroupement.violences': false,
}

/** The invented family of a refugee, which asks on the last day of the year and has nothing yet. */
export const protege = {
  ...enRegle,
  'famille.regroupant': 'protege',
  'regroupement.protection': 'refugie',
  'regroupement.lien-anterieur': true,
  'regroupement.reconnaissance': '2024-03-03',
  'regroupement.revenus': 0,
  'regroupement.logement': false,
  'regroupement.assurance': false,
}

/** Too young for a couple that met in Belgium. */
export const young = { 'regroupement.age-demandeur': 19 }

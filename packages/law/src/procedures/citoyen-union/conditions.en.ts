import type { ConditionTexts } from '@sejour/engine'
import type * as french from './conditions.ts'

export const conditionsCitoyenEn: ConditionTexts<
  typeof french.conditionsCitoyen | typeof french.conditionsCitoyenDe2008
> = {
  'citoyen-union.conditions':
    'The evidence and a ground of the law are there (rule of 1 September 2025)',
  'citoyen-union.conditions.2008': 'Identity and a ground of the law are there (earlier rule)',
  'citoyen-union.identite-prouvee': 'Identity and nationality are proven',
  'citoyen-union.pieces-remises': 'All the evidence is handed in with the request',
  'citoyen-union.motif': 'One of the grounds of the law is met',
  'citoyen-union.salarie': 'The person is employed',
  'citoyen-union.independant': 'The person is self-employed',
  'citoyen-union.demandeur-emploi': 'The person looks for a job under the conditions of the law',
  'citoyen-union.cherche': 'The person looks for a job',
  'citoyen-union.cherche-prouve': 'The search is proven',
  'citoyen-union.chance':
    'It is too early to require a real chance of being hired, or there is one',
  'citoyen-union.avant-six-mois': 'The six months since the request have not passed',
  'citoyen-union.chance-reelle': 'The person has a real chance of being hired',
  'citoyen-union.rentier': 'The person lives on their resources and is insured',
  'citoyen-union.ressources-declarees': 'The person has resources or declares them',
  'citoyen-union.ressources-suffisantes':
    'These resources are enough, given the personal situation',
  'citoyen-union.assuree': 'The person has health insurance',
  'citoyen-union.etudiant': 'The person studies under the conditions of the law',
  'citoyen-union.inscrit': 'The person is enrolled for studies',
  'citoyen-union.famille-de-citoyen':
    'The person joins a citizen of the Union, or a Belgian who returned from another State of the Union',
  'citoyen-union.regroupant': 'The family member is that citizen or that Belgian',
  'citoyen-union.famille-de-belge':
    'The person joins a Belgian under the conditions of article 40ter',
  'citoyen-union.regroupant-belge':
    'The family member is a Belgian who has not lived elsewhere in the Union',
  'citoyen-union.lien-40ter':
    'The person is their spouse, partner or child, or the parent of a Belgian minor',
  'citoyen-union.conditions-40ter':
    'The authority accepts that the conditions of article 40ter are met',
  'citoyen-union.famille': 'The person joins somebody of their close family',
  'famille-union.lien-40bis': 'A tie of article 40bis exists',
  'famille-union.conjoint': 'The person is the spouse, or a partner equivalent to one',
  'famille-union.partenaire': 'The person is a registered partner under the conditions of the law',
  'famille-union.partenaire-enregistre': 'The partnership is registered',
  'famille-union.partenaire-durable':
    'The relationship is durable and stable, age and good faith are accepted',
  'famille-union.enfant': 'The person is a child under 21, of the citizen or of the spouse',
  'famille-union.a-charge-de': 'The person is an adult child or a parent, dependent',
  'famille-union.enfant-adulte-ou-parent': 'The person is a child of 21 or more, or an ascendant',
  'famille-union.est-a-charge': 'They depend on the family member',
  'famille-union.parent-de-mineur': 'The person is the parent of a citizen who is a minor',
  'famille-union.pere-ou-mere':
    'The citizen who is joined is a minor, and the person is the father or mother',
  'famille-union.garde-effective': 'They have the care of the child, or the child depends on them',
  'famille-union.parent-ressources': 'The resources are enough for the parent and the child',
}

import type { ConditionTexts } from '@sejour/engine'
import type * as french from './conditions.ts'

export const conditionsFamilleEn: ConditionTexts<typeof french.conditionsFamille> = {
  'famille-union.conditions': 'The tie is proven and is one of those of article 40bis',
  'famille-union.lien-etabli': 'The family tie is proven',
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

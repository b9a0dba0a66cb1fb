import type { VoieTexts } from '../voie.ts'
import type { OuvertureMineurNonAccompagne, voieMineurNonAccompagne } from './index.ts'

export const voieMineurNonAccompagneEn: VoieTexts<
  typeof voieMineurNonAccompagne,
  OuvertureMineurNonAccompagne
> = {
  title: 'Unaccompanied foreign minor',
  conditions: {
    'mineur-non-accompagne.ouverte': 'The procedure for the unaccompanied minor is open',
    'mineur-non-accompagne.pays-tiers':
      'The young person is from outside the European Economic Area',
    'mineur-non-accompagne.seul':
      'The young person is under 18 and without parent or legal guardian',
  },
  statements: {
    'mineur-non-accompagne.base':
      'A minor under 18, from a country outside the European Economic Area, without parent or legal guardian: the Office looks for a durable solution.',
    'mineur-non-accompagne.lieu':
      'The guardian files the request with the Office; the minor does not file it.',
    'mineur-non-accompagne.autorites':
      'The Guardianship service establishes that the young person is a minor and alone, and appoints the guardian; the Office decides on the stay.',
    'mineur-non-accompagne.audition': 'The Office hears the minor, accompanied by the guardian.',
    'mineur-non-accompagne.solution':
      'Three durable solutions: joining the parents where they stay lawfully, returning with guarantees of reception, or staying in Belgium. Family unity comes first.',
    'mineur-non-accompagne.preuves':
      'The guardian proposes a solution and encloses the family situation, what is specific to the minor and proof of schooling; without a passport, proof of the steps taken.',
    'mineur-non-accompagne.gratuite': 'No fee is due.',
    'mineur-non-accompagne.attente':
      'As long as no solution is found: certificate of immatriculation for six months, extended by six months.',
    'mineur-non-accompagne.attente-delai':
      'The guardian sends the exhibits one month before that paper ends.',
    'mineur-non-accompagne.delai': 'No limit of time obliges the Office to decide.',
    'mineur-non-accompagne.titre':
      'If the solution is to stay in Belgium: leave for one year, A card.',
    'mineur-non-accompagne.prolongation':
      'One month before the end the guardian sends the life project: family, schooling, knowledge of a national language.',
    'mineur-non-accompagne.illimite':
      'Three years after that leave was granted the Office gives an unlimited stay; if it refuses, it must say why.',
    'mineur-non-accompagne.fraude':
      'Fraud on age ends the stay with an order to leave; fraud on family may change the solution.',
    'mineur-non-accompagne.reconduire':
      'If the solution lies in another country, the guardian receives an order to bring the minor back (annex 38).',
    'mineur-non-accompagne.recours':
      'Annulment appeal within 30 days; it does not suspend the decision.',
    'mineur-non-accompagne.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days.',
    'mineur-non-accompagne.asile':
      'The request may be made during an asylum request or another request to stay.',
    'mineur-non-accompagne.centre':
      'An unaccompanied minor is not placed in a closed centre, and removal requires guarantees of reception.',
    'mineur-non-accompagne.majorite':
      'At 18 guardianship ends and the ordinary rules apply; the Office informs beforehand of the conditions of a new leave.',
  },
}

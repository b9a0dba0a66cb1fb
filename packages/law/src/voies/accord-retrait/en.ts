import type { VoieTexts } from '../voie.ts'
import type { OuvertureAccordRetrait, voieAccordRetrait } from './index.ts'

export const voieAccordRetraitEn: VoieTexts<typeof voieAccordRetrait, OuvertureAccordRetrait> = {
  title: 'Withdrawal agreement with the United Kingdom (M card)',
  conditions: {
    'accord-retrait.ouverte': 'The person is a beneficiary of the withdrawal agreement',
    'accord-retrait.beneficiaire':
      'The person lived in Belgium before 2021 as a British national or in the family of one',
  },
  statements: {
    'accord-retrait.base':
      'Whoever lived in Belgium as a British national, or in the family of one, by 31 December 2020 at the latest keeps a right to stay under the withdrawal agreement.',
    'accord-retrait.autres':
      'Other British nationals follow the rules for States outside the Union.',
    'accord-retrait.formulaires':
      'The requests and certificates of this agreement have their own forms (annexes 56, 57 and 58).',
    'accord-retrait.titre':
      'M card, or M card of permanent stay; their validity (five and ten years) is to be confirmed.',
    'accord-retrait.gratuite': 'The first M card of permanent stay is issued free of charge.',
    'accord-retrait.travail': 'The person works without a permit.',
    'accord-retrait.recours':
      'Annulment appeal within 30 days; annex 35 also names the appeals against the decisions of articles 18 and 20 of the agreement.',
    'accord-retrait.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days. As soon as the decision is notified, have it checked whether the appeal stops removal.',
  },
}

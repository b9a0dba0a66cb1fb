import { about, type Notice } from '@sejour/engine'
import { moisSupplementaire } from '../recours/sources.ts'
import { agiiSejour, annexeAr, article } from '../texts/index.ts'
import { unionControle, unionOrdrePublic, unionTardive } from './faits.ts'

/** Remarks that a citizen of the Union and the family share. */
export const avisUnion = [
  {
    kind: 'warning',
    when: about(unionTardive, {
      id: 'union.avis-tardive',
      label:
        'La demande se fait dans les trois mois de l’entrée : une amende de 200 € est possible',
      source: article('42', { paragraph: '§ 4' }),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(unionControle, {
      id: 'union.avis-controle',
      label:
        'Un contrôle négatif se lit de deux façons : motif de refus, ou radiation du registre d’attente pendant que la demande continue ; l’autorité décide',
      source: [annexeAr('20'), agiiSejour, moisSupplementaire],
      is: 'negatif',
    }),
  },
  {
    kind: 'weakness',
    when: about(unionOrdrePublic, {
      id: 'union.avis-ordre-public',
      label:
        'Un refus doit viser votre comportement personnel et une menace réelle, actuelle et assez grave : parlez-en à un avocat',
      source: [article('43'), article('45')],
      is: true,
    }),
  },
] as const satisfies readonly Notice[]

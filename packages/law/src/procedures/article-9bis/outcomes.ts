import type { Outcome } from '@sejour/engine'
import { annexeAr, annexeCirculaire, article } from '../../texts/index.ts'

const paragraphe1 = article('9bis', { paragraph: '§ 1er' })
const paragraphe3 = article('9bis', { paragraph: '§ 3' })

const aCompleter = {
  id: 'a-completer',
  label: 'Il manque encore des réponses : la demande ne peut pas être jugée à ce stade',
  finding: 'unknown',
} as const

const aApprecier = {
  id: 'a-l-appreciation-de-l-office',
  label:
    'Rien de ce qui a été répondu n’écarte la demande : le reste est à l’appréciation de l’Office des étrangers, qui peut refuser',
  finding: 'discretionary',
} as const

/** How article 9bis can end, or where it stands. No label promises a permit. */
export const outcomes = [
  {
    id: 'non-prise-en-consideration',
    label:
      'La commune ne prendrait pas la demande en considération, ou la demande resterait sans suite',
    source: [paragraphe1, annexeCirculaire('2')],
    stage: 'prise-en-consideration',
    finding: 'not-met',
  },
  {
    id: 'irrecevable-redevance',
    label:
      'La demande serait déclarée irrecevable faute de redevance (annexe 42), sauf solde payé à temps après un paiement partiel',
    source: [article('1/1', { paragraph: '§ 1er' }), annexeAr('42'), annexeAr('43')],
    stage: 'redevance',
    finding: 'not-met',
  },
  {
    id: 'redevance-a-confirmer',
    label: 'Il reste à faire confirmer par l’Office que la redevance est en ordre',
    source: article('1/1', { paragraph: '§ 1er' }),
    stage: 'redevance',
    finding: 'discretionary',
  },
  {
    id: 'desistement-presume',
    label: 'La demande est réputée retirée : seule la demande plus récente serait examinée',
    source: paragraphe3,
    stage: 'desistement',
    finding: 'not-met',
  },
  {
    id: 'desistement-a-trancher',
    label:
      'La loi ne dit pas clairement si la demande subsiste après une demande plus récente non transmise : un avocat doit l’examiner',
    source: paragraphe3,
    stage: 'desistement',
    finding: 'discretionary',
  },
  {
    id: 'irrecevable',
    label: 'La demande serait déclarée irrecevable, sans examen du fond',
    source: [paragraphe1, article('9bis', { paragraph: '§ 2' })],
    stage: 'recevabilite',
    finding: 'not-met',
  },
  { ...aApprecier, source: paragraphe1, stage: 'recevabilite' },
  {
    id: 'non-fondee',
    label: 'La demande, même recevable, serait déclarée non fondée, faute de motif de fond',
    source: paragraphe1,
    stage: 'bien-fonde',
    finding: 'not-met',
  },
  { ...aApprecier, source: paragraphe1, stage: 'bien-fonde' },
  // Never reached: the Office keeps its appreciation whatever is answered.
  { ...aApprecier, source: paragraphe1, stage: 'bien-fonde', finding: 'met' },
  { ...aCompleter, source: paragraphe1, stage: 'prise-en-consideration' },
  { ...aCompleter, source: paragraphe1, stage: 'redevance' },
  { ...aCompleter, source: paragraphe1, stage: 'desistement' },
  { ...aCompleter, source: paragraphe1, stage: 'recevabilite' },
  { ...aCompleter, source: paragraphe1, stage: 'bien-fonde' },
] as const satisfies readonly Outcome[]

/** What a translation of the outcomes must word. */
export type OutcomeId = (typeof outcomes)[number]['id']

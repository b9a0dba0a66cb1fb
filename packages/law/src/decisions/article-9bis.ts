import { articleAr } from '../texts/ar-1981-10-08.ts'
import { annexeCirculaire } from '../texts/circulaire-2007-06-21.ts'
import { article } from '../texts/loi-1980-12-15.ts'
import type { Decision } from './decision.ts'
import { notListed } from './suspensif.ts'

const againstRefusal = ['annulment', 'ordinary-suspension', 'extreme-urgency'] as const

export const nonPriseEnConsideration = {
  id: 'article-9bis.non-prise-en-consideration',
  label: 'décision de non-prise en considération d’une demande 9bis (annexe 2 de la circulaire)',
  remedies: againstRefusal,
  listed: notListed,
  source: annexeCirculaire('2'),
} as const satisfies Decision

export const irrecevable = {
  id: 'article-9bis.irrecevable',
  label: 'décision d’irrecevabilité d’une demande 9bis',
  remedies: againstRefusal,
  listed: notListed,
  source: article('9bis'),
} as const satisfies Decision

export const irrecevableRedevance = {
  id: 'article-9bis.irrecevable-redevance',
  label: 'décision d’irrecevabilité d’une demande 9bis pour la redevance (annexe 42)',
  remedies: againstRefusal,
  listed: notListed,
  source: article('1/1', { paragraph: '§ 1er' }),
} as const satisfies Decision

export const nonFondee = {
  id: 'article-9bis.non-fondee',
  label: 'décision déclarant une demande 9bis non fondée',
  remedies: againstRefusal,
  listed: notListed,
  source: article('9bis'),
} as const satisfies Decision

export const sansObjet = {
  id: 'article-9bis.sans-objet',
  label: 'décision déclarant une demande 9bis sans objet',
  remedies: againstRefusal,
  listed: notListed,
  source: article('9bis'),
} as const satisfies Decision

export const prolongationRefusee = {
  id: 'article-9bis.prolongation-refusee',
  label: 'refus de prolonger un séjour accordé sur la base de l’article 9bis',
  remedies: againstRefusal,
  listed: notListed,
  source: article('13'),
} as const satisfies Decision

export const demande9bis = {
  id: 'article-9bis.demande',
  label: 'demande 9bis introduite auprès de la commune',
  remedies: ['residence-check'],
  source: article('9bis'),
} as const satisfies Decision

export const annexe42 = {
  id: 'annexe-42',
  label: 'annexe 42, décision d’irrecevabilité pour défaut de redevance',
  remedies: ['annulment', 'ordinary-suspension', 'extreme-urgency'],
  listed: notListed,
  source: articleAr('1er/2'),
} as const satisfies Decision

export const annexe43 = {
  id: 'annexe-43',
  label: 'annexe 43, invitation à payer le solde de la redevance',
  remedies: ['fee-top-up', 'annulment', 'ordinary-suspension'],
  listed: notListed,
  source: articleAr('1er/2'),
} as const satisfies Decision

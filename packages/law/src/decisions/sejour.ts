import { annexeAr } from '../texts/ar-1981-10-08.ts'
import { article } from '../texts/loi-1980-12-15.ts'
import type { Decision } from './decision.ts'
import { listedAt, listedIfSponsorStays, listedUntilStudentsLeft, notListed } from './suspensif.ts'

const againstRefusal = ['annulment', 'ordinary-suspension', 'extreme-urgency'] as const

export const refus9ter = {
  id: 'article-9ter.refus',
  label: 'décision d’irrecevabilité ou de rejet d’une demande 9ter',
  remedies: againstRefusal,
  listed: notListed,
  source: article('9ter'),
} as const satisfies Decision

export const annexe14 = {
  id: 'annexe-14',
  label: 'annexe 14, rejet d’une demande d’admission au séjour (famille, article 10)',
  remedies: againstRefusal,
  listed: listedAt('2°'),
  source: article('11', { paragraph: '§ 1er' }),
} as const satisfies Decision

export const annexe14ter = {
  id: 'annexe-14ter',
  label: 'annexe 14ter, retrait du séjour (famille, article 10)',
  remedies: againstRefusal,
  listed: listedAt('2°'),
  source: article('11', { paragraph: '§ 2' }),
} as const satisfies Decision

export const refus10bis = {
  id: 'article-10bis.refus',
  label: 'refus de séjour à la famille d’une personne en séjour limité (article 10bis)',
  remedies: againstRefusal,
  listed: listedIfSponsorStays('1°'),
  source: article('10bis'),
} as const satisfies Decision

export const annexe14quater = {
  id: 'annexe-14quater',
  label: 'annexe 14quater, fin du séjour de la famille d’une personne en séjour limité',
  remedies: againstRefusal,
  listed: listedIfSponsorStays('3°'),
  source: article('13', { paragraph: '§ 4' }),
} as const satisfies Decision

export const annexe17 = {
  id: 'annexe-17',
  label: 'annexe 17, rejet d’une demande d’établissement ou de statut de résident de longue durée',
  remedies: ['annulment', 'ordinary-suspension'],
  listed: listedAt('5°'),
  source: annexeAr('17'),
} as const satisfies Decision

export const refusEtudiant = {
  id: 'etudiant.refus-ou-fin',
  label: 'refus ou fin du séjour d’un étudiant',
  remedies: againstRefusal,
  listed: listedUntilStudentsLeft,
  source: article('58'),
} as const satisfies Decision

export const titreDeSejour = {
  id: 'titre-de-sejour',
  label: 'titre de séjour qui arrive à expiration',
  remedies: ['renewal'],
  source: article('13', { paragraph: '§ 2' }),
} as const satisfies Decision

export const avisFinDeSejour = {
  id: 'avis-de-fin-de-sejour',
  label: 'lettre annonçant un retrait ou une fin de séjour et invitant à s’expliquer',
  remedies: ['right-to-be-heard'],
  source: article('62', { paragraph: '§ 1er' }),
} as const satisfies Decision

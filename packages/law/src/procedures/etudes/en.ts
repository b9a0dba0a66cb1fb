import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieEtudesEn } from '../../voies/etudes/en.ts'
import { dossierEn, dossierFactsEn } from '../dossier/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { ConditionsEtudes } from './conditions.ts'
import type { noticesEtudes } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'etudes.credits': {
    label: 'Credits of the year',
    question: 'How many credits does the enrolment of this year cover?',
    why: 'The studies must be the main activity: the law sets the threshold at 54 credits.',
    exhibits: ['Proof of enrolment'],
  },
  'etudes.moyens': {
    label: 'Proof of means of subsistence',
    question: 'How do you prove your means of subsistence?',
    why: 'Three kinds of proof are accepted; one is enough.',
    options: {
      garant: 'A guarantor signs annex 32',
      bourse: 'A scholarship',
      propres: 'My own means',
      aucun: 'No proof',
    },
    exhibits: ['Legalised annex 32', 'Certificate of scholarship', 'Bank statements'],
  },
  'etudes.moyens-mensuels': {
    label: 'Means per month',
    question: 'How much do you have per month?',
    why: 'The minimum changes every year; that of this year is to be checked.',
  },
  'etudes.carte-expire-le': {
    label: 'Expiry of the study card',
    question: 'If you renew: on which day does the study card expire?',
    why: 'The renewal is asked for at least 15 days before that day.',
    exhibits: ['A card'],
  },
  'etudes.renouvellement-le': {
    label: 'Day of the request for renewal',
    question: 'If you renew: on which day do you ask for it?',
    why: 'After the expiry the stay is no longer covered.',
  },
}

type Said = ConditionsEtudes | (typeof noticesEtudes)[number]['when']

const conditions: Omit<ConditionTexts<Said>, 'long-sejour.a-l-etranger'> = {
  'dossier.a-temps': dossierEn['dossier.a-temps'],
  'dossier.avant-la-fin': dossierEn['dossier.avant-la-fin'],
  'dossier.dernier-jour': dossierEn['dossier.dernier-jour'],
  'dossier.le-dernier-jour': dossierEn['dossier.le-dernier-jour'],
  'dossier.dernier-jour-admis': dossierEn['dossier.dernier-jour-admis'],
  'dossier.identite': dossierEn['dossier.identite'],
  'dossier.passeport-joint': dossierEn['dossier.passeport-joint'],
  'dossier.autre-preuve': dossierEn['dossier.autre-preuve'],
  'dossier.assure': dossierEn['dossier.assure'],
  'dossier.certificat-joint': dossierEn['dossier.certificat-joint'],
  'dossier.casier-en-ordre': dossierEn['dossier.casier-en-ordre'],
  'dossier.mineur': dossierEn['dossier.mineur'],
  'dossier.casier-vierge': dossierEn['dossier.casier-vierge'],
  'dossier.casier-mentions': dossierEn['dossier.casier-mentions'],
  'dossier.casier-charge': dossierEn['dossier.casier-charge'],
  'dossier.sans-danger': dossierEn['dossier.sans-danger'],
  'dossier.casier-jeune': dossierEn['dossier.casier-jeune'],
  'dossier.jeune-adulte': dossierEn['dossier.jeune-adulte'],
  'dossier.casier-dispense': dossierEn['dossier.casier-dispense'],
  'dossier.redevance-en-ordre': dossierEn['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierEn['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierEn['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierEn['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierEn['dossier.redevance-solde'],
  'avis.redevance-absente': dossierEn['avis.redevance-absente'],
  'avis.redevance-partielle': dossierEn['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierEn['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierEn['avis.interdiction-entree'],
  'etudes.conditions': 'The conditions of the stay for studies are met',
  'etudes.activite-principale': 'The studies are the main activity',
  'etudes.seuil-credits': 'The enrolment covers at least 54 credits',
  'etudes.programme-reduit': 'The Immigration Office accepts a lighter programme',
  'etudes.moyens-prouves': 'Means of subsistence are proven',
  'avis.moyens-faibles':
    'Less than €789 a month: that is below the minimum of 2023-2024, and the amount of this year is to be checked',
  'avis.moyens-a-verifier':
    'A private guide gives €1,062 a month for 2026-2027: check the amount with the post or the commune',
  'avis.renouvellement-tardif':
    'The renewal is asked for less than 15 days before the expiry: it may be declared inadmissible (annex 29)',
  'avis.carte-expiree': 'The card had expired already: the law wants the request before the expiry',
}

export const sejourPourEtudesEn: ProcedureWording = {
  title: 'Stay for studies at a recognised school',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.duree': situationEn['situation.duree'],
    'projet.etudes': situationEn['projet.etudes'],
    'situation.lieu': situationEn['situation.lieu'],
    'situation.sejour': situationEn['situation.sejour'],
    'situation.fin-du-sejour': situationEn['situation.fin-du-sejour'],
    'situation.ordre-de-quitter': situationEn['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationEn['situation.interdiction-entree'],
    'dossier.introduite-le': dossierFactsEn['dossier.introduite-le'],
    'dossier.passeport': dossierFactsEn['dossier.passeport'],
    'dossier.assurance': dossierFactsEn['dossier.assurance'],
    'dossier.certificat-medical': dossierFactsEn['dossier.certificat-medical'],
    'dossier.age': dossierFactsEn['dossier.age'],
    'dossier.casier': dossierFactsEn['dossier.casier'],
    'dossier.redevance': dossierFactsEn['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    'situation.en-belgique': conditionsEn['situation.en-belgique'],
    ...voieEtudesEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Route open', conditions: 'Conditions' },
  outcomes: issuesEn,
}

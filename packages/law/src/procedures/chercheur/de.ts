import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieChercheurDe } from '../../voies/chercheur/de.ts'
import { dossierDe, dossierFactsDe } from '../dossier/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { ConditionsChercheur } from './conditions.ts'
import type { noticesChercheur } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'chercheur.convention-signee': {
    label: 'Unterzeichnete Aufnahmevereinbarung',
    question: 'Ist die Aufnahmevereinbarung unterzeichnet?',
    why: 'Sie gilt als Nachweis der Forschungsarbeit.',
    exhibits: ['Aufnahmevereinbarung'],
  },
  'chercheur.organisme-agree': {
    label: 'Anerkannte Forschungseinrichtung',
    question: 'Ist die aufnehmende Einrichtung für Forschung anerkannt?',
    why: 'Nur eine anerkannte Einrichtung kann einen Forscher in diesem Status aufnehmen.',
  },
}

type Said = ConditionsChercheur | (typeof noticesChercheur)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.identite': dossierDe['dossier.identite'],
  'dossier.passeport-joint': dossierDe['dossier.passeport-joint'],
  'dossier.autre-preuve': dossierDe['dossier.autre-preuve'],
  'dossier.redevance-en-ordre': dossierDe['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierDe['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierDe['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierDe['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierDe['dossier.redevance-solde'],
  'avis.redevance-absente': dossierDe['avis.redevance-absente'],
  'avis.redevance-partielle': dossierDe['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierDe['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierDe['avis.interdiction-entree'],
  'chercheur.conditions': 'Die Bedingungen des Aufenthalts als Forscher liegen vor',
  'chercheur.convention-conclue': 'Die Aufnahmevereinbarung ist geschlossen',
  'chercheur.organisme': 'Die aufnehmende Einrichtung ist anerkannt',
}

export const sejourChercheurDe: ProcedureWording = {
  title: 'Aufenthalt als Forscher',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.duree': situationDe['situation.duree'],
    'projet.travail': situationDe['projet.travail'],
    'situation.lieu': situationDe['situation.lieu'],
    'situation.sejour': situationDe['situation.sejour'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationDe['situation.interdiction-entree'],
    'dossier.passeport': dossierFactsDe['dossier.passeport'],
    'dossier.redevance': dossierFactsDe['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    ...voieChercheurDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg offen', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}

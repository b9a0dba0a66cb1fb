import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieCarteBleueDe } from '../../voies/carte-bleue/de.ts'
import { dossierDe, dossierFactsDe } from '../dossier/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { ConditionsCarteBleue } from './conditions.ts'
import type { noticesCarteBleue } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'carte-bleue.qualification': {
    label: 'Qualifikation',
    question: 'Wie weisen Sie nach, dass Sie hoch qualifiziert sind?',
    why: 'Die Blaue Karte ist hochqualifizierter Arbeit vorbehalten.',
    options: {
      diplome: 'Ein Hochschuldiplom',
      experience: 'Gleichwertige Berufserfahrung',
      aucune: 'Keines von beiden',
    },
    exhibits: ['Diplom', 'Arbeitszeugnisse'],
  },
}

type Said = ConditionsCarteBleue | (typeof noticesCarteBleue)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.par-employeur': dossierDe['dossier.par-employeur'],
  'dossier.accord-region': dossierDe['dossier.accord-region'],
  'dossier.region-accord': dossierDe['dossier.region-accord'],
  'dossier.region-encore': dossierDe['dossier.region-encore'],
  'dossier.region-attendue': dossierDe['dossier.region-attendue'],
  'dossier.region-apprecie': dossierDe['dossier.region-apprecie'],
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
  'avis.refus-region': dossierDe['avis.refus-region'],
  'carte-bleue.conditions': 'Die Bedingungen der Blauen Karte liegen vor',
  'carte-bleue.qualifie': 'Die Person ist hoch qualifiziert',
  'carte-bleue.par-diplome': 'Sie hat ein Hochschuldiplom',
  'carte-bleue.par-experience': 'Gleichwertige Erfahrung wird anerkannt',
  'carte-bleue.experience': 'Sie beruft sich auf gleichwertige Erfahrung',
  'carte-bleue.experience-admise': 'Die Region hält die Erfahrung für gleichwertig',
}

export const carteBleueDe: ProcedureWording = {
  title: 'Aufenthalt mit der Blauen Karte EU',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.duree': situationDe['situation.duree'],
    'projet.travail': situationDe['projet.travail'],
    'situation.lieu': situationDe['situation.lieu'],
    'situation.sejour': situationDe['situation.sejour'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationDe['situation.interdiction-entree'],
    'dossier.employeur': dossierFactsDe['dossier.employeur'],
    'dossier.region': dossierFactsDe['dossier.region'],
    'dossier.passeport': dossierFactsDe['dossier.passeport'],
    'dossier.redevance': dossierFactsDe['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    ...voieCarteBleueDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg offen', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}

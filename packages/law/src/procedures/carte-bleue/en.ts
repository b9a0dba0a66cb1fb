import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieCarteBleueEn } from '../../voies/carte-bleue/en.ts'
import { dossierEn, dossierFactsEn } from '../dossier/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { ConditionsCarteBleue } from './conditions.ts'
import type { noticesCarteBleue } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'carte-bleue.qualification': {
    label: 'Qualification',
    question: 'How do you show that you are highly qualified?',
    why: 'The Blue Card is for highly qualified work only.',
    options: {
      diplome: 'A higher education diploma',
      experience: 'Equivalent professional experience',
      aucune: 'Neither',
    },
    exhibits: ['Diploma', 'Certificates of employment'],
  },
}

type Said = ConditionsCarteBleue | (typeof noticesCarteBleue)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.par-employeur': dossierEn['dossier.par-employeur'],
  'dossier.accord-region': dossierEn['dossier.accord-region'],
  'dossier.region-accord': dossierEn['dossier.region-accord'],
  'dossier.region-encore': dossierEn['dossier.region-encore'],
  'dossier.region-attendue': dossierEn['dossier.region-attendue'],
  'dossier.region-apprecie': dossierEn['dossier.region-apprecie'],
  'dossier.identite': dossierEn['dossier.identite'],
  'dossier.passeport-joint': dossierEn['dossier.passeport-joint'],
  'dossier.autre-preuve': dossierEn['dossier.autre-preuve'],
  'dossier.redevance-en-ordre': dossierEn['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierEn['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierEn['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierEn['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierEn['dossier.redevance-solde'],
  'avis.redevance-absente': dossierEn['avis.redevance-absente'],
  'avis.redevance-partielle': dossierEn['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierEn['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierEn['avis.interdiction-entree'],
  'avis.refus-region': dossierEn['avis.refus-region'],
  'carte-bleue.conditions': 'The conditions of the Blue Card are met',
  'carte-bleue.qualifie': 'The person is highly qualified',
  'carte-bleue.par-diplome': 'They have a higher education diploma',
  'carte-bleue.par-experience': 'Equivalent experience is accepted',
  'carte-bleue.experience': 'They rely on equivalent experience',
  'carte-bleue.experience-admise': 'The Region finds the experience equivalent',
}

export const carteBleueEn: ProcedureWording = {
  title: 'Stay under the EU Blue Card',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.duree': situationEn['situation.duree'],
    'projet.travail': situationEn['projet.travail'],
    'situation.lieu': situationEn['situation.lieu'],
    'situation.sejour': situationEn['situation.sejour'],
    'situation.ordre-de-quitter': situationEn['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationEn['situation.interdiction-entree'],
    'dossier.employeur': dossierFactsEn['dossier.employeur'],
    'dossier.region': dossierFactsEn['dossier.region'],
    'dossier.passeport': dossierFactsEn['dossier.passeport'],
    'dossier.redevance': dossierFactsEn['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    'situation.en-belgique': conditionsEn['situation.en-belgique'],
    ...voieCarteBleueEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Route open', conditions: 'Conditions' },
  outcomes: issuesEn,
}

import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieLongueDureeAutreEtatEn } from '../../voies/longue-duree-autre-etat/en.ts'
import { dossierEn, dossierFactsEn } from '../dossier/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { ConditionsLongueDureeAutreEtat } from './conditions.ts'
import type { noticesLongueDureeAutreEtat } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'longue-duree.permis-valable': {
    label: 'Valid long-term resident’s EU permit',
    question: 'Is the long-term resident’s permit of the other State still valid?',
    why: 'It is what opens the request in Belgium.',
    exhibits: ['Permit of the other State'],
  },
  'longue-duree.activite': {
    label: 'Activity in Belgium',
    question: 'What will you do in Belgium?',
    why: 'The stay rests on one of these activities.',
    options: {
      salarie: 'Work as an employee',
      independant: 'Be self-employed',
      etudes: 'Study',
      moyens: 'Live on my own means',
      aucune: 'None of these',
    },
  },
  'longue-duree.autorisation-de-travail': {
    label: 'Authorisation to work',
    question: 'If you will be an employee: do you have a single permit, or an exemption?',
    why: 'The status alone does not allow work as an employee.',
    options: {
      permis: 'A single permit',
      dispense: 'An exemption',
      aucune: 'Neither',
    },
  },
  'longue-duree.documents-produits': {
    label: 'All documents produced',
    question: 'Are all the documents that are asked for in the file?',
    why: 'The silence of the Immigration Office only obliges to grant the stay if the documents are produced.',
  },
}

type Said = ConditionsLongueDureeAutreEtat | (typeof noticesLongueDureeAutreEtat)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.redevance-en-ordre': dossierEn['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierEn['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierEn['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierEn['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierEn['dossier.redevance-solde'],
  'avis.redevance-absente': dossierEn['avis.redevance-absente'],
  'avis.redevance-partielle': dossierEn['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierEn['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierEn['avis.interdiction-entree'],
  'longue-duree.conditions': 'The conditions of article 61/7 are met',
  'longue-duree.permis': 'The permit of the other State is valid',
  'longue-duree.motif': 'The planned activity is one of those of the article',
  'longue-duree.travail-salarie':
    'The person will work as an employee, with the authorisation needed',
  'longue-duree.salarie': 'The person will work as an employee',
  'longue-duree.autorisee': 'They have a single permit or an exemption',
  'longue-duree.autre-activite': 'The person will be self-employed or a student',
  'longue-duree.rentier': 'The person will live on sufficient means',
  'longue-duree.propres-moyens': 'The person will live on their own means',
  'longue-duree.moyens-suffisants': 'The Immigration Office finds these means sufficient',
  'avis.silence-sans-documents':
    'Complete the file: the silence of the Immigration Office gives the stay only if the documents are produced',
  'avis.longue-duree-assurance': 'Health insurance may be asked for: to be confirmed',
}

export const sejourLongueDureeAutreEtatEn: ProcedureWording = {
  title: 'Stay of a long-term resident of another Member State',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.duree': situationEn['situation.duree'],
    'projet.longue-duree-autre-etat': situationEn['projet.longue-duree-autre-etat'],
    'situation.lieu': situationEn['situation.lieu'],
    'situation.ordre-de-quitter': situationEn['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationEn['situation.interdiction-entree'],
    'dossier.redevance': dossierFactsEn['dossier.redevance'],
    'dossier.assurance': dossierFactsEn['dossier.assurance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    ...voieLongueDureeAutreEtatEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Route open', conditions: 'Conditions' },
  outcomes: issuesEn,
}

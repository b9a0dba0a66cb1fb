import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieIndependantEn } from '../../voies/independant/en.ts'
import { dossierEn, dossierFactsEn } from '../dossier/en.ts'
import { issuesEn } from '../issues.en.ts'
import type { ConditionsIndependant } from './conditions.ts'
import type { noticesIndependant } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'independant.carte': {
    label: 'Professional card',
    question: 'How does the professional card of the Region stand?',
    why: 'The stay as a self-employed person follows this card.',
    options: {
      accordee: 'It is granted',
      demandee: 'It is asked for, or will be',
      refusee: 'It is refused',
    },
    exhibits: ['Professional card or decision of the Region'],
  },
}

type Said = ConditionsIndependant | (typeof noticesIndependant)[number]['when']

const conditions: Omit<ConditionTexts<Said>, 'long-sejour.a-l-etranger'> = {
  'dossier.a-temps': dossierEn['dossier.a-temps'],
  'dossier.avant-la-fin': dossierEn['dossier.avant-la-fin'],
  'dossier.dernier-jour': dossierEn['dossier.dernier-jour'],
  'dossier.le-dernier-jour': dossierEn['dossier.le-dernier-jour'],
  'dossier.dernier-jour-admis': dossierEn['dossier.dernier-jour-admis'],
  'dossier.redevance-en-ordre': dossierEn['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierEn['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierEn['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierEn['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierEn['dossier.redevance-solde'],
  'avis.redevance-absente': dossierEn['avis.redevance-absente'],
  'avis.redevance-partielle': dossierEn['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierEn['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierEn['avis.interdiction-entree'],
  'avis.sans-passeport': dossierEn['avis.sans-passeport'],
  'independant.conditions': 'The conditions of the stay as a self-employed person are met',
  'independant.carte-en-ordre': 'The professional card is obtained',
  'independant.carte-accordee': 'The Region has granted the professional card',
  'independant.carte-attendue': 'The professional card is asked for and will be granted',
  'independant.carte-demandee': 'The professional card is asked for',
  'independant.region-apprecie': 'The Region finds the project worth a card',
  'independant.office-accorde': 'The Immigration Office chooses to grant the stay',
  'avis.carte-refusee':
    'The refusal of the professional card is contested before the Region, within the limit that it states',
  'avis.assurance': 'Health insurance may be asked for: to be confirmed',
  'avis.casier': 'From 18 or 21 a criminal record certificate may be asked for: to be confirmed',
  'avis.adulte': 'The person is an adult',
  'avis.sans-casier': 'No certificate is attached',
}

export const sejourIndependantEn: ProcedureWording = {
  title: 'Stay as a self-employed person',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.duree': situationEn['situation.duree'],
    'projet.travail': situationEn['projet.travail'],
    'situation.lieu': situationEn['situation.lieu'],
    'situation.sejour': situationEn['situation.sejour'],
    'situation.fin-du-sejour': situationEn['situation.fin-du-sejour'],
    'situation.ordre-de-quitter': situationEn['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationEn['situation.interdiction-entree'],
    'dossier.introduite-le': dossierFactsEn['dossier.introduite-le'],
    'dossier.passeport': dossierFactsEn['dossier.passeport'],
    'dossier.assurance': dossierFactsEn['dossier.assurance'],
    'dossier.age': dossierFactsEn['dossier.age'],
    'dossier.casier': dossierFactsEn['dossier.casier'],
    'dossier.redevance': dossierFactsEn['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    'situation.en-belgique': conditionsEn['situation.en-belgique'],
    ...voieIndependantEn.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Route open', conditions: 'Conditions' },
  outcomes: issuesEn,
}

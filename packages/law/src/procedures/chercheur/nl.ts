import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieChercheurNl } from '../../voies/chercheur/nl.ts'
import { dossierNl, dossierFactsNl } from '../dossier/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import type { ConditionsChercheur } from './conditions.ts'
import type { noticesChercheur } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'chercheur.convention-signee': {
    label: 'Ondertekende gastovereenkomst',
    question: 'Is de gastovereenkomst ondertekend?',
    why: 'Ze geldt als bewijs van het onderzoekswerk.',
    exhibits: ['Gastovereenkomst'],
  },
  'chercheur.organisme-agree': {
    label: 'Erkende onderzoeksinstelling',
    question: 'Is de gastinstelling erkend voor onderzoek?',
    why: 'Alleen een erkende instelling kan een onderzoeker in dit statuut ontvangen.',
  },
}

type Said = ConditionsChercheur | (typeof noticesChercheur)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.identite': dossierNl['dossier.identite'],
  'dossier.passeport-joint': dossierNl['dossier.passeport-joint'],
  'dossier.autre-preuve': dossierNl['dossier.autre-preuve'],
  'dossier.redevance-en-ordre': dossierNl['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierNl['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierNl['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierNl['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierNl['dossier.redevance-solde'],
  'avis.redevance-absente': dossierNl['avis.redevance-absente'],
  'avis.redevance-partielle': dossierNl['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierNl['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierNl['avis.interdiction-entree'],
  'chercheur.conditions': 'De voorwaarden van het verblijf als onderzoeker zijn vervuld',
  'chercheur.convention-conclue': 'De gastovereenkomst is gesloten',
  'chercheur.organisme': 'De instelling die ontvangt is erkend',
}

export const sejourChercheurNl: ProcedureWording = {
  title: 'Verblijf als onderzoeker',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.duree': situationNl['situation.duree'],
    'projet.travail': situationNl['projet.travail'],
    'situation.lieu': situationNl['situation.lieu'],
    'situation.sejour': situationNl['situation.sejour'],
    'situation.ordre-de-quitter': situationNl['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationNl['situation.interdiction-entree'],
    'dossier.passeport': dossierFactsNl['dossier.passeport'],
    'dossier.redevance': dossierFactsNl['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    'situation.en-belgique': conditionsNl['situation.en-belgique'],
    ...voieChercheurNl.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg open', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}

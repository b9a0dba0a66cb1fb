import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieIndependantDe } from '../../voies/independant/de.ts'
import { dossierDe, dossierFactsDe } from '../dossier/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { ConditionsIndependant } from './conditions.ts'
import type { noticesIndependant } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'independant.carte': {
    label: 'Berufskarte',
    question: 'Wie steht es um die Berufskarte der Region?',
    why: 'Der Aufenthalt als Selbstständiger folgt dieser Karte.',
    options: {
      accordee: 'Sie ist erteilt',
      demandee: 'Sie ist beantragt oder wird es',
      refusee: 'Sie ist verweigert',
    },
    exhibits: ['Berufskarte oder Entscheidung der Region'],
  },
}

type Said = ConditionsIndependant | (typeof noticesIndependant)[number]['when']

const conditions: Omit<ConditionTexts<Said>, 'long-sejour.a-l-etranger'> = {
  'dossier.a-temps': dossierDe['dossier.a-temps'],
  'dossier.avant-la-fin': dossierDe['dossier.avant-la-fin'],
  'dossier.dernier-jour': dossierDe['dossier.dernier-jour'],
  'dossier.le-dernier-jour': dossierDe['dossier.le-dernier-jour'],
  'dossier.dernier-jour-admis': dossierDe['dossier.dernier-jour-admis'],
  'dossier.redevance-en-ordre': dossierDe['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierDe['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierDe['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierDe['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierDe['dossier.redevance-solde'],
  'avis.redevance-absente': dossierDe['avis.redevance-absente'],
  'avis.redevance-partielle': dossierDe['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierDe['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierDe['avis.interdiction-entree'],
  'avis.sans-passeport': dossierDe['avis.sans-passeport'],
  'independant.conditions': 'Die Bedingungen des Aufenthalts als Selbstständiger liegen vor',
  'independant.carte-en-ordre': 'Die Berufskarte ist erlangt',
  'independant.carte-accordee': 'Die Region hat die Berufskarte erteilt',
  'independant.carte-attendue': 'Die Berufskarte ist beantragt und wird erteilt',
  'independant.carte-demandee': 'Die Berufskarte ist beantragt',
  'independant.region-apprecie': 'Die Region hält das Vorhaben einer Karte für würdig',
  'independant.office-accorde': 'Das Ausländeramt entscheidet sich, den Aufenthalt zu gewähren',
  'avis.carte-refusee':
    'Die Verweigerung der Berufskarte wird bei der Region angefochten, in der Frist, die sie angibt',
  'avis.assurance': 'Eine Krankenversicherung kann verlangt werden: zu bestätigen',
  'avis.casier': 'Ab 18 oder 21 Jahren kann ein Strafregisterauszug verlangt werden: zu bestätigen',
  'avis.adulte': 'Die Person ist erwachsen',
  'avis.sans-casier': 'Es ist kein Auszug beigefügt',
}

export const sejourIndependantDe: ProcedureWording = {
  title: 'Aufenthalt als Selbstständiger',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.duree': situationDe['situation.duree'],
    'projet.travail': situationDe['projet.travail'],
    'situation.lieu': situationDe['situation.lieu'],
    'situation.sejour': situationDe['situation.sejour'],
    'situation.fin-du-sejour': situationDe['situation.fin-du-sejour'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationDe['situation.interdiction-entree'],
    'dossier.introduite-le': dossierFactsDe['dossier.introduite-le'],
    'dossier.passeport': dossierFactsDe['dossier.passeport'],
    'dossier.assurance': dossierFactsDe['dossier.assurance'],
    'dossier.age': dossierFactsDe['dossier.age'],
    'dossier.casier': dossierFactsDe['dossier.casier'],
    'dossier.redevance': dossierFactsDe['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    ...voieIndependantDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg offen', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}

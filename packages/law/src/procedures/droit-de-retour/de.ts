import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieDroitDeRetourDe } from '../../voies/droit-de-retour/de.ts'
import { dossierDe } from '../dossier/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { ConditionsDroitDeRetour } from './conditions.ts'
import type { noticesDroitDeRetour } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'retour.depart-le': {
    label: 'Tag der Abreise',
    question: 'An welchem Tag haben Sie Belgien verlassen?',
    why: 'Die Dauer der Abwesenheit bestimmt, was vom Recht bleibt.',
    exhibits: ['Anlage 18'],
  },
  'retour.retour-le': {
    label: 'Tag der Rückkehr',
    question: 'An welchem Tag sind Sie zurückgekehrt, oder kehren Sie zurück?',
    why: 'Das ist das Ende der Abwesenheit.',
  },
  'retour.titre-valable': {
    label: 'Titel bei der Rückkehr noch gültig',
    question: 'Ist der belgische Aufenthaltstitel am Tag der Rückkehr noch gültig?',
    why: 'Ohne gültigen Titel braucht man ein Rückkehrvisum und zahlt eine Gebühr.',
    exhibits: ['Früherer Titel'],
  },
  'retour.annonce': {
    label: 'Abwesenheit der Gemeinde gemeldet',
    question: 'Hatten Sie die Abwesenheit vor der Abreise der Gemeinde gemeldet (Anlage 18)?',
    why: 'Die Meldung wird für eine Abwesenheit von mehr als 3 Monaten verlangt.',
    exhibits: ['Vor der Abreise erhaltene Anlage 18'],
  },
  'retour.presentation-le': {
    label: 'Tag der Meldung bei der Gemeinde',
    question: 'An welchem Tag haben Sie sich nach der Rückkehr bei der Gemeinde gemeldet?',
    why: 'Sie geschieht binnen 15 Tagen.',
  },
}

type Said = ConditionsDroitDeRetour | (typeof noticesDroitDeRetour)[number]['when']

const conditions: ConditionTexts<Said> = {
  'avis.ordre-de-quitter': dossierDe['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierDe['avis.interdiction-entree'],
  'retour.conditions': 'Das Recht auf Rückkehr ist erhalten',
  'retour.duree': 'Die Abwesenheit hat das Recht nicht verlieren lassen',
  'retour.moins-d-un-an': 'Die Abwesenheit dauerte weniger als ein Jahr',
  'retour.exception': 'Das Ausländeramt erkennt eine Ausnahme von Artikel 19 an',
  'retour.titre': 'Ein Titel erlaubt die Rückkehr',
  'retour.titre-en-cours': 'Der Titel ist noch gültig',
  'retour.visa': 'Das Ausländeramt erteilt die Erlaubnis zur Rückkehr',
  'retour.annonce-en-ordre': 'Die Abwesenheit musste nicht gemeldet werden oder wurde gemeldet',
  'retour.absence-courte': 'Die Abwesenheit dauerte weniger als 3 Monate',
  'retour.annoncee': 'Die Abwesenheit wurde vor der Abreise gemeldet',
  'retour.sans-annonce': 'Die Behörde lässt die Rückkehr ohne Meldung zu',
  'avis.presentation-tardive':
    'Die Meldung bei der Gemeinde kommt mehr als 15 Tage nach der Rückkehr',
  'avis.visa-de-retour':
    'Ein Rückkehrvisum ist zu beantragen, mit einer Gebühr: Die Quellen widersprechen sich beim Tarif, der von Artikel 9 oder der des langfristig Aufenthaltsberechtigten',
}

export const droitDeRetourDe: ProcedureWording = {
  title: 'Rückkehr nach Belgien nach einer Abwesenheit',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.duree': situationDe['situation.duree'],
    'projet.sejour-anterieur': situationDe['projet.sejour-anterieur'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationDe['situation.interdiction-entree'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    ...voieDroitDeRetourDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg offen', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}

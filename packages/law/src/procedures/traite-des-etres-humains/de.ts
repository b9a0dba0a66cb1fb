import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieTraiteDesEtresHumainsDe } from '../../voies/traite-des-etres-humains/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { conditionsTraiteDesEtresHumains } from './conditions.ts'
import type { noticesTraiteDesEtresHumains } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'traite.rupture': {
    label: 'Kontakt zu den Ausbeutern abgebrochen',
    question: 'Haben Sie die Ausbeuter verlassen und jeden Kontakt abgebrochen?',
    why: 'Das ist die erste Bedingung, und sie gilt bis zum Ende.',
  },
  'traite.accompagnement': {
    label: 'Begleitung durch ein anerkanntes Zentrum',
    question: 'Begleitet Sie ein anerkanntes Aufnahmezentrum?',
    why: 'Das Zentrum unternimmt die Schritte beim Ausländeramt.',
    exhibits: ['Bescheinigung des Zentrums'],
  },
  'traite.declaration': {
    label: 'Anzeige oder Erklärung',
    question: 'Haben Sie bei Polizei oder Justiz Anzeige erstattet oder eine Erklärung abgegeben?',
    why: 'Man hat 45 Tage Bedenkzeit; danach endet der Aufenthalt ohne sie.',
    options: {
      faite: 'Ja',
      reflexion: 'Noch nicht: Ich bin in den 45 Tagen',
      refusee: 'Nein, und ich werde es nicht tun',
    },
    exhibits: ['Protokoll der Anzeige oder Erklärung'],
  },
  'traite.condamnation': {
    label: 'Verurteilung, oder aufrechterhaltene Anklage',
    question:
      'Führte die Sache zu einer Verurteilung, oder hielt der Prokurator den Menschenhandel oder -schmuggel aufrecht?',
    why: 'Dann kann der unbefristete Aufenthalt gegeben werden.',
    exhibits: ['Urteil oder Anträge'],
  },
}

const conditions: ConditionTexts<
  typeof conditionsTraiteDesEtresHumains | (typeof noticesTraiteDesEtresHumains)[number]['when']
> = {
  'conditions-traite': 'Die Bedingungen für den Aufenthalt des Opfers sind erfüllt',
  'conditions-traite.rupture':
    'Das Opfer hat die Ausbeuter verlassen und jeden Kontakt abgebrochen',
  'conditions-traite.accompagnement': 'Ein anerkanntes Zentrum begleitet das Opfer',
  'conditions-traite.declaration':
    'Das Opfer hat Anzeige erstattet oder eine Erklärung abgegeben, oder bedenkt sich noch in den 45 Tagen',
  'conditions-traite.avis':
    'Die Justiz bestätigt, dass die Sache läuft und das Opfer klar zur Mitarbeit bereit ist',
  'conditions-traite.ordre-public':
    'Die Person gefährdet weder die öffentliche Ordnung noch die nationale Sicherheit',
  'avis-traite.mineur':
    'Ein unbegleiteter Minderjähriger wartet die 45 Tage nicht ab: Er erhält gleich das Papier von drei Monaten',
  'avis-traite.reflexion':
    'Die 45 Tage sind ein Höchstmaß: Erstatten Sie vorher die Anzeige oder geben Sie die Erklärung ab',
  'avis-traite.illimite':
    'Der unbefristete Aufenthalt kann jetzt beantragt werden; das Ausländeramt kann ihn noch ablehnen',
  'avis-traite.ordre':
    'Eine frühere Anweisung, das Staatsgebiet zu verlassen, besteht fort: Melden Sie sie dem Zentrum, das Sie begleitet',
}

/** Stay of the victim of trafficking in German. */
export const traiteDesEtresHumainsDe: ProcedureWording = {
  title: 'Aufenthalt des Opfers von Menschenhandel',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.lieu': situationDe['situation.lieu'],
    'protection.traite': situationDe['protection.traite'],
    'protection.mineur-seul': situationDe['protection.mineur-seul'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    ...facts,
  },
  conditions: {
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    ...voieTraiteDesEtresHumainsDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Öffnung des Weges', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}

import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieLongueDureeAutreEtatDe } from '../../voies/longue-duree-autre-etat/de.ts'
import { dossierDe, dossierFactsDe } from '../dossier/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { ConditionsLongueDureeAutreEtat } from './conditions.ts'
import type { noticesLongueDureeAutreEtat } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'longue-duree.permis-valable': {
    label: 'Gültige Erlaubnis zum Daueraufenthalt – EU',
    question: 'Ist die Erlaubnis zum Daueraufenthalt des anderen Staates noch gültig?',
    why: 'Sie eröffnet den Antrag in Belgien.',
    exhibits: ['Erlaubnis des anderen Staates'],
  },
  'longue-duree.activite': {
    label: 'Tätigkeit in Belgien',
    question: 'Was werden Sie in Belgien tun?',
    why: 'Der Aufenthalt stützt sich auf eine dieser Tätigkeiten.',
    options: {
      salarie: 'Als Arbeitnehmer arbeiten',
      independant: 'Selbstständig arbeiten',
      etudes: 'Studieren',
      moyens: 'Von meinen eigenen Mitteln leben',
      aucune: 'Nichts davon',
    },
  },
  'longue-duree.autorisation-de-travail': {
    label: 'Erlaubnis zu arbeiten',
    question:
      'Wenn Sie Arbeitnehmer werden: Haben Sie eine kombinierte Erlaubnis oder eine Befreiung?',
    why: 'Die Rechtsstellung allein erlaubt keine Arbeit als Arbeitnehmer.',
    options: {
      permis: 'Eine kombinierte Erlaubnis',
      dispense: 'Eine Befreiung',
      aucune: 'Keines von beiden',
    },
  },
  'longue-duree.documents-produits': {
    label: 'Alle Dokumente vorgelegt',
    question: 'Liegen alle verlangten Dokumente vor?',
    why: 'Das Schweigen des Ausländeramts verpflichtet nur dann zum Aufenthalt, wenn die Dokumente vorgelegt sind.',
  },
}

type Said = ConditionsLongueDureeAutreEtat | (typeof noticesLongueDureeAutreEtat)[number]['when']

const conditions: ConditionTexts<Said> = {
  'dossier.redevance-en-ordre': dossierDe['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierDe['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierDe['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierDe['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierDe['dossier.redevance-solde'],
  'avis.redevance-absente': dossierDe['avis.redevance-absente'],
  'avis.redevance-partielle': dossierDe['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierDe['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierDe['avis.interdiction-entree'],
  'longue-duree.conditions': 'Die Bedingungen von Artikel 61/7 liegen vor',
  'longue-duree.permis': 'Die Erlaubnis des anderen Staates ist gültig',
  'longue-duree.motif': 'Die geplante Tätigkeit ist eine von denen des Artikels',
  'longue-duree.travail-salarie':
    'Die Person wird als Arbeitnehmer arbeiten, mit der nötigen Erlaubnis',
  'longue-duree.salarie': 'Die Person wird als Arbeitnehmer arbeiten',
  'longue-duree.autorisee': 'Sie hat eine kombinierte Erlaubnis oder eine Befreiung',
  'longue-duree.autre-activite': 'Die Person wird selbstständig oder Student',
  'longue-duree.rentier': 'Die Person wird von ausreichenden Mitteln leben',
  'longue-duree.propres-moyens': 'Die Person wird von eigenen Mitteln leben',
  'longue-duree.moyens-suffisants': 'Das Ausländeramt hält diese Mittel für ausreichend',
  'avis.silence-sans-documents':
    'Ergänzen Sie die Unterlagen: Das Schweigen des Ausländeramts gibt den Aufenthalt nur, wenn die Dokumente vorgelegt sind',
  'avis.longue-duree-assurance': 'Eine Krankenversicherung kann verlangt werden: zu bestätigen',
}

export const sejourLongueDureeAutreEtatDe: ProcedureWording = {
  title: 'Aufenthalt eines langfristig Aufenthaltsberechtigten eines anderen Mitgliedstaats',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.duree': situationDe['situation.duree'],
    'projet.longue-duree-autre-etat': situationDe['projet.longue-duree-autre-etat'],
    'situation.lieu': situationDe['situation.lieu'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationDe['situation.interdiction-entree'],
    'dossier.redevance': dossierFactsDe['dossier.redevance'],
    'dossier.assurance': dossierFactsDe['dossier.assurance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    ...voieLongueDureeAutreEtatDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg offen', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}

import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieEtudesDe } from '../../voies/etudes/de.ts'
import { dossierDe, dossierFactsDe } from '../dossier/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { ConditionsEtudes } from './conditions.ts'
import type { noticesEtudes } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'etudes.credits': {
    label: 'Studienpunkte des Jahres',
    question: 'Auf wie viele Studienpunkte lautet die Einschreibung dieses Jahres?',
    why: 'Das Studium muss die Haupttätigkeit sein: Das Gesetz setzt die Schwelle bei 54 Studienpunkten.',
    exhibits: ['Einschreibungsbescheinigung'],
  },
  'etudes.moyens': {
    label: 'Nachweis der Existenzmittel',
    question: 'Wie weisen Sie Ihre Existenzmittel nach?',
    why: 'Drei Nachweise sind zugelassen; einer genügt.',
    options: {
      garant: 'Ein Bürge unterzeichnet die Anlage 32',
      bourse: 'Ein Stipendium',
      propres: 'Meine eigenen Mittel',
      aucun: 'Kein Nachweis',
    },
    exhibits: ['Beglaubigte Anlage 32', 'Bescheinigung über das Stipendium', 'Kontoauszüge'],
  },
  'etudes.moyens-mensuels': {
    label: 'Mittel pro Monat',
    question: 'Wie viel steht Ihnen im Monat zur Verfügung?',
    why: 'Der Mindestbetrag ändert sich jedes Jahr; der dieses Jahres ist zu prüfen.',
  },
  'etudes.carte-expire-le': {
    label: 'Ablauf der Studienkarte',
    question: 'Wenn Sie erneuern: An welchem Tag läuft die Studienkarte ab?',
    why: 'Die Erneuerung wird mindestens 15 Tage vor diesem Tag beantragt.',
    exhibits: ['A-Karte'],
  },
  'etudes.renouvellement-le': {
    label: 'Tag des Antrags auf Erneuerung',
    question: 'Wenn Sie erneuern: An welchem Tag beantragen Sie es?',
    why: 'Nach dem Ablauf ist der Aufenthalt nicht mehr gedeckt.',
  },
}

type Said = ConditionsEtudes | (typeof noticesEtudes)[number]['when']

const conditions: Omit<ConditionTexts<Said>, 'long-sejour.a-l-etranger'> = {
  'dossier.a-temps': dossierDe['dossier.a-temps'],
  'dossier.avant-la-fin': dossierDe['dossier.avant-la-fin'],
  'dossier.dernier-jour': dossierDe['dossier.dernier-jour'],
  'dossier.le-dernier-jour': dossierDe['dossier.le-dernier-jour'],
  'dossier.dernier-jour-admis': dossierDe['dossier.dernier-jour-admis'],
  'dossier.identite': dossierDe['dossier.identite'],
  'dossier.passeport-joint': dossierDe['dossier.passeport-joint'],
  'dossier.autre-preuve': dossierDe['dossier.autre-preuve'],
  'dossier.assure': dossierDe['dossier.assure'],
  'dossier.certificat-joint': dossierDe['dossier.certificat-joint'],
  'dossier.casier-en-ordre': dossierDe['dossier.casier-en-ordre'],
  'dossier.mineur': dossierDe['dossier.mineur'],
  'dossier.casier-vierge': dossierDe['dossier.casier-vierge'],
  'dossier.casier-mentions': dossierDe['dossier.casier-mentions'],
  'dossier.casier-charge': dossierDe['dossier.casier-charge'],
  'dossier.sans-danger': dossierDe['dossier.sans-danger'],
  'dossier.casier-jeune': dossierDe['dossier.casier-jeune'],
  'dossier.jeune-adulte': dossierDe['dossier.jeune-adulte'],
  'dossier.casier-dispense': dossierDe['dossier.casier-dispense'],
  'dossier.redevance-en-ordre': dossierDe['dossier.redevance-en-ordre'],
  'dossier.redevance-payee': dossierDe['dossier.redevance-payee'],
  'dossier.redevance-completable': dossierDe['dossier.redevance-completable'],
  'dossier.redevance-partielle': dossierDe['dossier.redevance-partielle'],
  'dossier.redevance-solde': dossierDe['dossier.redevance-solde'],
  'avis.redevance-absente': dossierDe['avis.redevance-absente'],
  'avis.redevance-partielle': dossierDe['avis.redevance-partielle'],
  'avis.ordre-de-quitter': dossierDe['avis.ordre-de-quitter'],
  'avis.interdiction-entree': dossierDe['avis.interdiction-entree'],
  'etudes.conditions': 'Die Bedingungen des Aufenthalts zum Studium liegen vor',
  'etudes.activite-principale': 'Das Studium ist die Haupttätigkeit',
  'etudes.seuil-credits': 'Die Einschreibung umfasst mindestens 54 Studienpunkte',
  'etudes.programme-reduit': 'Das Ausländeramt nimmt ein leichteres Programm an',
  'etudes.moyens-prouves': 'Existenzmittel sind nachgewiesen',
  'avis.moyens-faibles':
    'Weniger als 789 € im Monat: Das ist weniger als das Minimum von 2023-2024, und der Betrag dieses Jahres ist zu prüfen',
  'avis.moyens-a-verifier':
    'Ein privater Ratgeber nennt 1.062 € im Monat für 2026-2027: Prüfen Sie den Betrag bei der belgischen Vertretung oder bei der Gemeinde',
  'avis.renouvellement-tardif':
    'Die Erneuerung wird weniger als 15 Tage vor dem Ablauf beantragt: Sie kann für unzulässig erklärt werden (Anlage 29)',
  'avis.carte-expiree': 'Die Karte war schon abgelaufen: Das Gesetz will den Antrag vor dem Ablauf',
}

export const sejourPourEtudesDe: ProcedureWording = {
  title: 'Aufenthalt zum Studium an einer anerkannten Einrichtung',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.duree': situationDe['situation.duree'],
    'projet.etudes': situationDe['projet.etudes'],
    'situation.lieu': situationDe['situation.lieu'],
    'situation.sejour': situationDe['situation.sejour'],
    'situation.fin-du-sejour': situationDe['situation.fin-du-sejour'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    'situation.interdiction-entree': situationDe['situation.interdiction-entree'],
    'dossier.introduite-le': dossierFactsDe['dossier.introduite-le'],
    'dossier.passeport': dossierFactsDe['dossier.passeport'],
    'dossier.assurance': dossierFactsDe['dossier.assurance'],
    'dossier.certificat-medical': dossierFactsDe['dossier.certificat-medical'],
    'dossier.age': dossierFactsDe['dossier.age'],
    'dossier.casier': dossierFactsDe['dossier.casier'],
    'dossier.redevance': dossierFactsDe['dossier.redevance'],
    ...facts,
  },
  conditions: {
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    ...voieEtudesDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Weg offen', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}

import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieApatrideDe } from '../../voies/apatride/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { conditionsApatride } from './conditions.ts'
import type { noticesApatride } from './notices.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'apatride-demande.recommandee': {
    label: 'Einschreiben mit dem Antrag als Staatenloser',
    question: 'Geht der Antrag per Einschreiben an das Ausländeramt?',
    why: 'Anders verschickt wird er nicht berücksichtigt.',
    exhibits: ['Beleg des Einschreibens'],
  },
  'apatride-demande.adresse': {
    label: 'Wirkliche Adresse im Antrag als Staatenloser',
    question: 'Nennt der Antrag die Adresse, an der Sie wirklich wohnen?',
    why: 'Ohne diese Adresse wird er nicht berücksichtigt.',
  },
  'apatride-demande.sejour-passe': {
    label: 'Früherer Aufenthalt, der zählt',
    question:
      'Hatten Sie einen legalen Aufenthalt von mehr als drei Monaten oder einen Aufenthalt als Antragsteller auf Schutz?',
    why: 'Ohne einen solchen Aufenthalt wird der Antrag nicht berücksichtigt.',
    exhibits: ['Frühere Karte oder Registrierungsbescheinigung', 'Anlage 25 oder 26'],
  },
  'apatride-demande.deja-examinee': {
    label: 'Elemente schon in der Sache abgewiesen',
    question:
      'Wurden dieselben Elemente schon in einem Antrag als Staatenloser in der Sache abgewiesen?',
    why: 'Ein Antrag, der schon geprüfte Elemente wiederholt, wird nicht berücksichtigt.',
  },
  'apatride-condition.jugement': {
    label: 'Urteil über die Staatenlosigkeit',
    question: 'Hat ein Gericht endgültig entschieden, ob Sie staatenlos sind?',
    why: 'Dieses Urteil bindet den Generalkommissar; eine endgültige Verneinung führt zur Ablehnung.',
    options: {
      reconnu: 'Ja, ich bin als staatenlos anerkannt',
      refuse: 'Ja, es hat dies verneint',
      'en-cours': 'Noch nicht: Die Sache läuft',
      aucun: 'Nein, ich habe es nicht beantragt',
    },
    exhibits: ['Urteil'],
  },
  'apatride-condition.identite': {
    label: 'Identität und Herkunft nachgewiesen',
    question: 'Können Sie Ihre Identität und Ihre Herkunft nachweisen?',
    why: 'Das ist die zweite Bedingung des Gesetzes.',
    exhibits: ['Personenstandsurkunden', 'Aufenthaltspapiere anderer Länder'],
  },
  'apatride-condition.perte': {
    label: 'Warum die Staatsangehörigkeit fehlt',
    question: 'Wie kommt es, dass Sie keine Staatsangehörigkeit haben?',
    why: 'Wer freiwillig auf seine Staatsangehörigkeit verzichtet hat, erfüllt die Bedingung nicht.',
    options: {
      jamais: 'Ich hatte nie eine',
      involontaire: 'Ich habe sie ungewollt verloren',
      volontaire: 'Ich habe darauf verzichtet',
    },
  },
  'apatride-condition.autre-nationalite': {
    label: 'Andere Staatsangehörigkeit möglich',
    question: 'Können Sie die Staatsangehörigkeit eines Staates erwerben oder zurückerhalten?',
    why: 'Diese Möglichkeit schließt die Zulassung als Staatenloser aus.',
  },
  'apatride-condition.sejour-ailleurs': {
    label: 'Dauerhafter Aufenthalt anderswo möglich',
    question:
      'Haben Sie einen legalen und dauerhaften Aufenthalt in einem anderen Staat, der Sie aufnähme, oder können Sie ihn erhalten?',
    why: 'Ein solcher Aufenthalt in einem Staat, mit dem Sie verbunden sind, schließt die Zulassung aus.',
  },
  'apatride-demande.detenu': {
    label: 'Festhaltung zur Entfernung',
    question: 'Werden Sie in einem geschlossenen Zentrum oder einem Rückkehrhaus festgehalten?',
    why: 'Stellungnahme und Entscheidung können dann binnen je fünfzehn Tagen fallen.',
  },
}

const conditions: ConditionTexts<
  typeof conditionsApatride | (typeof noticesApatride)[number]['when']
> = {
  'conditions-apatride': 'Die Bedingungen der Zulassung als Staatenloser sind erfüllt',
  'conditions-apatride.consideration': 'Der Antrag wird berücksichtigt',
  'conditions-apatride.recommandee': 'Der Antrag geht per Einschreiben an das Ausländeramt',
  'conditions-apatride.adresse': 'Er nennt die Adresse des tatsächlichen Wohnortes',
  'conditions-apatride.neuve': 'Er beruht nicht auf schon in der Sache abgewiesenen Elementen',
  'conditions-apatride.sejour-passe':
    'Die Person hatte einen legalen Aufenthalt von mehr als drei Monaten, oder als Antragsteller auf Schutz',
  'conditions-apatride.apatridie':
    'Die Person ist staatenlos im Sinne des New Yorker Übereinkommens (1°)',
  'conditions-apatride.jugement': 'Ein rechtskräftiges Urteil erkennt die Staatenlosigkeit an',
  'conditions-apatride.sans-jugement':
    'Kein Urteil hat es verneint und der Generalkommissar hält die Person für staatenlos',
  'conditions-apatride.non-refuse': 'Kein rechtskräftiges Urteil verneint diese Eigenschaft',
  'conditions-apatride.avis': 'Die Stellungnahme des Generalkommissars bejaht die Staatenlosigkeit',
  'conditions-apatride.identite': 'Die Person weist Identität und Herkunft nach (2°)',
  'conditions-apatride.perte':
    'Die Staatsangehörigkeit ging ungewollt verloren, oder es gab nie eine (3°)',
  'conditions-apatride.aucune-autre':
    'Die Person kann keine Staatsangehörigkeit erwerben oder zurückerhalten (4°)',
  'conditions-apatride.nulle-part':
    'In keinem anderen Staat steht ein legaler und dauerhafter Aufenthalt offen (5°)',
  'conditions-apatride.ordre-public':
    'Die Person gefährdet weder die öffentliche Ordnung noch die nationale Sicherheit (6°)',
  'avis-apatride.asile':
    'Die Prüfung ist ausgesetzt, solange das Asylverfahren läuft, außer wenn die Stellungnahme ohne Abwarten möglich ist',
  'avis-apatride.9bis':
    'Was Sie hier geltend machen, zählt in Ihrem 9bis-Antrag nicht mehr als außergewöhnlicher Umstand',
  'avis-apatride.tribunal':
    'Solange das Gericht nicht endgültig geurteilt hat, sind die Fristen für Stellungnahme und Entscheidung ausgesetzt',
  'avis-apatride.accelere':
    'Bei Festhaltung können Stellungnahme und Entscheidung binnen je fünfzehn Tagen fallen: Legen Sie sofort alle Unterlagen bei',
}

/** Admission to stay as a stateless person in German. */
export const apatrideDe: ProcedureWording = {
  title: 'Zulassung zum Aufenthalt wegen Staatenlosigkeit',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'protection.apatridie': situationDe['protection.apatridie'],
    'situation.lieu': situationDe['situation.lieu'],
    'situation.sejour': situationDe['situation.sejour'],
    'pendante.protection': situationDe['pendante.protection'],
    'pendante.article-9bis': situationDe['pendante.article-9bis'],
    ...facts,
  },
  conditions: {
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    ...voieApatrideDe.conditions,
    ...conditions,
  },
  stages: { ouverture: 'Öffnung des Weges', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}

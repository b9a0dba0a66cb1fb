import type { ConditionTexts, FactTexts, ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voie9terDe } from '../../voies/article-9ter/de.ts'
import { issuesDe } from '../issues.de.ts'
import type { conditions9ter } from './conditions.ts'
import type { notices9ter } from './notices.ts'
import type { recevabilite9ter } from './recevabilite.ts'

const facts: FactTexts<typeof import('./facts.ts')> = {
  'demande-9ter.introduite-le': {
    label: 'Tag, an dem der 9ter-Antrag abgeschickt wird',
    question: 'An welchem Tag haben Sie den Antrag abgeschickt, oder wann wollen Sie es tun?',
    why: 'Das Alter des Attestes und der Identitätsnachweis werden nach diesem Tag beurteilt.',
    exhibits: ['Nachweis der Einschreibesendung'],
  },
  'demande-9ter.recommandee': {
    label: 'Einschreiben an das Ausländeramt',
    question: 'Geht der Antrag per Einschreiben an das Ausländeramt?',
    why: 'Bei der Gemeinde abgegeben oder anders verschickt ist er unzulässig.',
    exhibits: ['Beleg des Einschreibens'],
  },
  'demande-9ter.adresse': {
    label: 'Wirkliche Adresse im 9ter-Antrag angegeben',
    question: 'Nennt der Antrag die Adresse, an der Sie wirklich wohnen?',
    why: 'Ohne diese Adresse ist der Antrag unzulässig.',
    exhibits: ['Kopie des Briefes mit der Adresse'],
  },
  'identite-9ter.preuve': {
    label: 'Nachweis der Identität',
    question: 'Wie können Sie Ihre Identität nachweisen?',
    why: '9ter hat eine eigene Regel: Ein oder mehrere Schriftstücke können das Dokument ersetzen.',
    options: {
      document: 'Durch einen Reisepass, einen Personalausweis oder einen Reiseausweis',
      elements: 'Durch ein oder mehrere andere Schriftstücke',
      aucune: 'Ich kann sie nicht nachweisen',
    },
    exhibits: [
      'Kopie des Identitätsdokuments',
      'Urkunden, Bescheinigungen und andere Schriftstücke',
    ],
  },
  'pieces-9ter.completes': {
    label: 'Name, Geburt und Staatsangehörigkeit in diesen Schriftstücken',
    question:
      'Nennen diese Schriftstücke zusammen Ihren vollständigen Namen, Ort und Datum der Geburt und Ihre Staatsangehörigkeit?',
    why: 'Das ist die erste der vier Bedingungen des Gesetzes.',
  },
  'pieces-9ter.autorite': {
    label: 'Von der zuständigen Behörde ausgestellte Schriftstücke',
    question: 'Stammt jedes dieser Schriftstücke von der Behörde, die es ausstellen darf?',
    why: 'Das ist die zweite der vier Bedingungen des Gesetzes.',
  },
  'pieces-9ter.lien-physique': {
    label: 'Körperlicher Bezug zu mindestens einem Schriftstück',
    question:
      'Trägt eines dieser Schriftstücke Ihr Foto, Ihre Fingerabdrücke oder einen anderen körperlichen Bezug?',
    why: 'Das ist die dritte der vier Bedingungen des Gesetzes.',
  },
  'pieces-9ter.declarations': {
    label: 'Schriftstück aufgrund bloßer Erklärungen',
    question: 'Beruht eines dieser Schriftstücke nur auf dem, was Sie erklärt haben?',
    why: 'Die vierte Bedingung des Gesetzes schließt das aus.',
  },
  'asile-9ter.stade': {
    label: 'Asylverfahren am Tag des 9ter-Antrags',
    question: 'Wie weit ist Ihr Asylverfahren am Tag des 9ter-Antrags?',
    why: 'Ein laufendes Asylverfahren befreit vom Identitätsnachweis, aber nur für die Zulässigkeit.',
    options: {
      aucune: 'Ich habe kein Asyl beantragt',
      'en-cours': 'Es gibt noch keine endgültige Entscheidung',
      'cassation-admise':
        'Beschwerde beim Staatsrat für zulässig erklärt, ohne abweisenden Entscheid',
      'cassation-introduite':
        'Beschwerde beim Staatsrat eingelegt, noch nicht für zulässig erklärt',
      close: 'Durch eine endgültige Entscheidung beendet',
    },
    exhibits: ['Anlage 25 oder 26', 'Entscheidungen des GKFS und des RAS'],
  },
  'asile-9ter.dispense-invoquee': {
    label: 'Befreiung wegen laufenden Asyls nachgewiesen',
    question: 'Sagt und beweist der Antrag, dass Ihr Asylverfahren läuft?',
    why: 'Die Befreiung gilt nur, wenn der Antrag sie ausdrücklich nachweist.',
  },
  'certificat.modele': {
    label: 'Ärztliches Attest nach dem festen Muster',
    question: 'Hat der Arzt das amtliche Muster des ärztlichen Attestes ausgefüllt?',
    why: 'Ein freies Attest genügt nicht.',
    exhibits: ['Ärztliches Standardattest'],
  },
  'certificat.complet': {
    label: 'Krankheit, Schwere und Behandlung angegeben',
    question: 'Nennt das Attest die Krankheit, ihre Schwere und die nötige Behandlung?',
    why: 'Fehlt eine dieser drei Angaben, ist der Antrag unzulässig.',
  },
  'certificat.date': {
    label: 'Datum des ärztlichen Attestes',
    question: 'Welches Datum trägt das ärztliche Attest?',
    why: 'Es muss am Tag des Antrags weniger als drei Monate alt sein.',
  },
  'elements-9ter.origine': {
    label: 'Schon geltend gemachte Elemente',
    question: 'Wurden die medizinischen Elemente schon in einem früheren Antrag geltend gemacht?',
    why: 'Was schon geprüft wurde, wird kein zweites Mal geprüft.',
    options: {
      nouveaux: 'Nein, sie sind neu',
      'sans-examen':
        'Ja, in einem 9ter-Antrag, der wegen Form, Identität oder Attest abgewiesen wurde',
      retiree: 'Ja, in einem zurückgenommenen 9ter-Antrag',
      'autre-procedure': 'Ja, in einem Asylantrag oder einem anderen Aufenthaltsantrag',
      examines: 'Ja, in einem 9ter-Antrag, in dem sie geprüft wurden',
    },
    exhibits: ['Frühere Entscheidungen'],
  },
  'demande-9ter.illimite-obtenu': {
    label: 'Unbefristeter Aufenthalt während des 9ter-Antrags erhalten',
    question:
      'Haben Sie seit der Einreichung dieses Antrags einen unbefristeten Aufenthalt erhalten?',
    why: 'Der Antrag wird gegenstandslos, wenn Sie nicht binnen 60 Tagen seine Fortsetzung beantragen.',
  },
  'demande-9ter.convocation-manquee': {
    label: 'Versäumte Vorladung',
    question:
      'Haben Sie eine Vorladung des Arztes oder Sachverständigen des Ausländeramtes versäumt?',
    why: 'Ohne triftigen Grund binnen fünfzehn Tagen kann der Aufenthalt verweigert werden.',
  },
}

const conditions: ConditionTexts<
  typeof recevabilite9ter | typeof conditions9ter | (typeof notices9ter)[number]['when']
> = {
  'recevabilite-9ter': 'Der 9ter-Antrag ist zulässig',
  'recevabilite-9ter.recommande': 'Der Antrag geht per Einschreiben an das Ausländeramt (1°)',
  'recevabilite-9ter.adresse': 'Er nennt die Adresse des tatsächlichen Wohnortes (1°)',
  'recevabilite-9ter.identite':
    'Die Identität ist nachgewiesen, oder das laufende Asylverfahren befreit davon (2°)',
  'recevabilite-9ter.document': 'Ein Identitätsdokument liegt bei',
  'recevabilite-9ter.elements': 'Andere Schriftstücke weisen die Identität nach',
  'recevabilite-9ter.elements-joints':
    'Ein oder mehrere andere Schriftstücke zur Identität liegen bei',
  'recevabilite-9ter.completes':
    'Zusammen nennen sie vollständigen Namen, Geburt und Staatsangehörigkeit',
  'recevabilite-9ter.autorite': 'Jedes Schriftstück stammt von der zuständigen Behörde',
  'recevabilite-9ter.lien-physique': 'Mindestens eines lässt sich körperlich der Person zuordnen',
  'recevabilite-9ter.sans-declarations': 'Keines beruht auf bloßen Erklärungen',
  'recevabilite-9ter.dispense': 'Das laufende Asylverfahren befreit vom Identitätsnachweis',
  'recevabilite-9ter.asile-en-cours': 'Das Asylverfahren läuft am Tag des Antrags',
  'recevabilite-9ter.dispense-invoquee': 'Der Antrag weist diese Befreiung ausdrücklich nach',
  'recevabilite-9ter.certificat':
    'Das ärztliche Standardattest ist vollständig und neueren Datums (3°)',
  'recevabilite-9ter.modele': 'Das Attest folgt dem festen Muster',
  'recevabilite-9ter.mentions': 'Es nennt die Krankheit, ihre Schwere und die nötige Behandlung',
  'recevabilite-9ter.recent': 'Es ist am Tag des Antrags weniger als drei Monate alt',
  'recevabilite-9ter.maladie':
    'Der Arzt des Ausländeramtes schließt die Krankheit nicht als offensichtlich außerhalb des Gesetzes aus (4°)',
  'recevabilite-9ter.nouveaute': 'Die Elemente wurden nicht schon geprüft (5°)',
  'recevabilite-9ter.elements-neufs':
    'Sie sind neu, oder nur in einem nicht geprüften 9ter-Antrag geltend gemacht',
  'recevabilite-9ter.invoques-ailleurs':
    'Sie wurden in einem anderen Verfahren geltend gemacht, ohne deshalb ausgeschlossen zu sein',
  'recevabilite-9ter.autre-procedure': 'Sie wurden in einem anderen Verfahren geltend gemacht',
  'recevabilite-9ter.exception': 'Für diese Elemente gilt eine Ausnahme von Artikel 9bis, § 2',
  'conditions-9ter': 'Die Krankheit rechtfertigt die Aufenthaltserlaubnis',
  'conditions-9ter.pays':
    'Das Herkunfts- oder Aufenthaltsland, für das die Gefahr beurteilt wird, steht fest',
  'conditions-9ter.risque':
    'Ohne angemessene Behandlung in diesem Land ist die Gefahr für die Person wirklich',
  'conditions-9ter.exclusion':
    'Kein ernsthafter Verdacht schwerer Verbrechen schließt die Person aus',
  'avis-9ter.desistement':
    'Ein neuer 9ter-Antrag nimmt den laufenden zurück: Nehmen Sie darin alle Elemente wieder auf',
  'avis-9ter.exclusion-9bis':
    'Ihr 9bis-Antrag läuft weiter, aber was Sie hier geltend machen, zählt dort nicht mehr als außergewöhnlicher Umstand',
  'avis-9ter.nationalite':
    'Laufendes Asyl befreit nur für die Zulässigkeit: In der Sache kann das Ausländeramt die Staatsangehörigkeit noch bezweifeln',
  'avis-9ter.convocation':
    'Geben Sie sofort einen triftigen Grund an: Fünfzehn Tage nach der versäumten Vorladung kann der Antrag als zurückgezogen gelten oder der Aufenthalt verweigert werden',
  'avis-9ter.sans-objet':
    'Der unbefristete Aufenthalt macht den laufenden Antrag gegenstandslos, außer bei Fortsetzung auf Antrag binnen 60 Tagen',
}

/** Article 9ter in German. */
export const article9terDe: ProcedureWording = {
  title: 'Aufenthaltserlaubnis aus medizinischen Gründen (Artikel 9ter)',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.lieu': situationDe['situation.lieu'],
    'protection.maladie-grave': situationDe['protection.maladie-grave'],
    'pendante.article-9ter': situationDe['pendante.article-9ter'],
    'pendante.article-9bis': situationDe['pendante.article-9bis'],
    ...facts,
  },
  conditions: {
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    ...voie9terDe.conditions,
    ...conditions,
  },
  stages: {
    ouverture: 'Öffnung des Weges',
    recevabilite: 'Zulässigkeit',
    conditions: 'Prüfung der Sache',
  },
  outcomes: {
    ...issuesDe,
    irrecevable:
      'Nach diesen Angaben würde der Antrag für unzulässig erklärt, ohne Prüfung der Krankheit',
  },
}

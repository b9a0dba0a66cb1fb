import type { DecisionLabels } from './catalogue.ts'

export const decisionsDe: DecisionLabels = {
  'article-9bis.non-prise-en-consideration':
    'Entscheidung, einen 9bis-Antrag nicht zu berücksichtigen (Anlage 2 des Rundschreibens)',
  'article-9bis.irrecevable': 'Entscheidung, die einen 9bis-Antrag für unzulässig erklärt',
  'article-9bis.irrecevable-redevance':
    'Entscheidung, die einen 9bis-Antrag wegen der Gebühr für unzulässig erklärt (Anlage 42)',
  'article-9bis.non-fondee': 'Entscheidung, die einen 9bis-Antrag für unbegründet erklärt',
  'article-9bis.sans-objet': 'Entscheidung, die einen 9bis-Antrag für gegenstandslos erklärt',
  'article-9bis.prolongation-refusee':
    'Weigerung, einen Aufenthalt aufgrund von Artikel 9bis zu verlängern',
  'article-9bis.demande': '9bis-Antrag bei der Gemeinde',
  'annexe-42': 'Anlage 42, Unzulässigkeitsentscheidung wegen nicht gezahlter Gebühr',
  'annexe-43': 'Anlage 43, Aufforderung, den Restbetrag der Gebühr zu zahlen',
  'annexe-11': 'Anlage 11, Abweisung an der Grenze',
  'annexe-12': 'Anlage 12, Anweisung, das Staatsgebiet zu verlassen (altes Muster)',
  'annexe-13': 'Anlage 13, Anweisung, das Staatsgebiet zu verlassen',
  'annexe-13quinquies':
    'Anlage 13quinquies, Anweisung, das Staatsgebiet zu verlassen, nach einem Antrag auf Schutz',
  'annexe-13sexies': 'Anlage 13sexies, Einreiseverbot',
  'annexe-13septies':
    'Anlage 13septies, Anweisung, das Staatsgebiet zu verlassen, mit Festhaltung zur Entfernung',
  'annexe-26quater':
    'Anlage 26quater, Aufenthaltsverweigerung mit Anweisung, das Staatsgebiet zu verlassen (Dublin)',
  'oqt-obligation-adresse':
    'Pflicht zur Mitteilung der Adresse bei einer Anweisung, das Staatsgebiet zu verlassen',
  'interdiction-entree.demande-de-levee':
    'Antrag auf Aufhebung oder Aussetzung eines Einreiseverbots',
  'annexe-20':
    'Anlage 20, Verweigerung des Aufenthalts von mehr als drei Monaten (Unionsbürger oder Familie)',
  'annexe-21':
    'Anlage 21, Beendigung des Aufenthaltsrechts von mehr als drei Monaten (Unionsbürger oder Familie)',
  'annexe-19quinquies': 'Anlage 19quinquies, Nichtberücksichtigung (Unionsbürger oder Familie)',
  'annexe-19': 'Anlage 19, Antrag auf eine Anmeldebescheinigung',
  'annexe-19ter': 'Anlage 19ter, Antrag auf eine Aufenthaltskarte für Familienmitglieder',
  'article-9ter.refus': 'Entscheidung, die einen 9ter-Antrag für unzulässig erklärt oder ablehnt',
  'annexe-14':
    'Anlage 14, Ablehnung eines Antrags auf Zulassung zum Aufenthalt (Familie, Artikel 10)',
  'annexe-14ter': 'Anlage 14ter, Entzug des Aufenthalts (Familie, Artikel 10)',
  'article-10bis.refus':
    'Aufenthaltsverweigerung für die Familie einer Person mit befristetem Aufenthalt (Artikel 10bis)',
  'annexe-14quater':
    'Anlage 14quater, Beendigung des Aufenthalts der Familie einer Person mit befristetem Aufenthalt',
  'annexe-17':
    'Anlage 17, Ablehnung eines Antrags auf Niederlassung oder auf die Rechtsstellung eines langfristig Aufenthaltsberechtigten',
  'etudiant.refus-ou-fin': 'Verweigerung oder Beendigung des Aufenthalts eines Studenten',
  'titre-de-sejour': 'ablaufender Aufenthaltstitel',
  'avis-de-fin-de-sejour':
    'Schreiben, das einen Entzug oder eine Beendigung des Aufenthalts ankündigt und um Stellungnahme bittet',
  'cgra-refus': 'Verweigerungsentscheidung des Generalkommissars für Flüchtlinge und Staatenlose',
  'cgra-refus-accelere':
    'Verweigerungsentscheidung des Generalkommissars im beschleunigten Verfahren',
  'cgra-irrecevable': 'Unzulässigkeitsentscheidung des Generalkommissars',
  'cgra-irrecevable-demande-ulterieure':
    'Unzulässigkeitsentscheidung über einen Folgeantrag auf internationalen Schutz',
  'cce-arret': 'Entscheid des Rates für Ausländerstreitsachen',
  'cce-arret-rejet-suspension':
    'Entscheid des Rates für Ausländerstreitsachen, der die Aussetzung ablehnt',
  'cce-ordonnance-39-73':
    'Beschluss des Rates, der ein schriftliches Verfahren vorschlägt (Artikel 39/73)',
  'cce-avis-memoire-de-synthese': 'Mitteilung der Kanzlei über den Syntheseschriftsatz',
  'cce-avis-droit-de-role': 'Mitteilung der Kanzlei über die Eintragungsgebühr',
  'cce-lettre-de-regularisation':
    'Schreiben der Kanzlei mit der Bitte, die Antragschrift zu ergänzen',
}

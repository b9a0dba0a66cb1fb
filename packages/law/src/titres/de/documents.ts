import type { decisions } from '../enonces/decisions.ts'
import type { demandes } from '../enonces/demandes.ts'
import type { EnonceTexts } from '../enonces/enonce.ts'
import type { ordres } from '../enonces/ordres.ts'
import type { provisoires } from '../enonces/provisoires.ts'

export const provisoiresDe: EnonceTexts<typeof provisoires> = {
  'ai.role': 'Vorläufiges Dokument, ausgestellt während der Prüfung eines zulässigen Antrags.',
  'ai.9ter': 'Eine kranke Person, deren 9ter-Antrag für zulässig erklärt ist.',
  'ai.famille':
    'Wer Familienzusammenführung beantragt, sobald der Antrag zulässig ist oder fünf Monate lang unbeantwortet blieb.',
  'ai.asile': 'Wessen Antrag auf internationalen Schutz geprüft wird.',
  'ai.etudiant':
    'Ein Student, der eine Aufnahmeprüfung ablegen oder eine Gleichstellung des Diploms erhalten muss.',
  'ai.traite':
    'Ein Opfer von Menschenhandel, das Anzeige erstattet oder eine Erklärung abgegeben hat.',
  'ai.mena': 'Ein unbegleiteter ausländischer Minderjähriger.',
  'ai.autres': 'Die Liste ist offen: Auch andere Anträge führen dazu.',
  'ai.sejour': 'Es deckt den Aufenthalt während der Prüfung. Es ist kein Aufenthaltstitel.',
  'ai.travail-ancien':
    'Das alte Muster verbot Arbeit ohne Erlaubnis. Seit dem 3. Januar 2019 zählt der Vermerk „Arbeitsmarkt“.',
  'ai.duree': 'Die Dauer hängt vom Antrag ab.',
  'ai.duree-asile':
    'Internationaler Schutz: vier Monate ab dem Antrag, dann jeweils um acht Monate verlängert.',
  'ai.duree-9ter':
    'Artikel 9ter: drei Monate, dreimal um drei Monate verlängert, dann Monat für Monat.',
  'ai.duree-famille': 'Familienzusammenführung: bis zum Ende der Entscheidungsfrist.',
  'ai.duree-etudiant': 'Studium: vier Monate.',
  'ai.duree-traite': 'Opfer von Menschenhandel: drei Monate, einmal um drei Monate verlängert.',
  'ai.duree-mena': 'Unbegleiteter Minderjähriger: sechs Monate.',
  'ai.registre':
    'Warteregister beim internationalen Schutz; Fremdenregister bei den anderen Anträgen.',
  'ai.champs':
    'Es nennt Provinz, Bezirk und Gemeinde, Ort und Tag der Ausstellung, das Ende der Gültigkeit und trägt die Unterschrift des Standesbeamten oder seines Beauftragten.',
  'ai-b.role': 'Altes Muster, früher für Staatsangehörige der Union ausgestellt.',
  'ai-b.duree': 'Historisches Muster: Es wird im heutigen System nicht mehr ausgestellt.',
  'ai-union.role':
    'Vorläufiges Dokument des Familienmitglieds eines Unionsbürgers oder eines Belgiers.',
  'ai-union.qui':
    'Ein Drittstaatsangehöriger mit Anlage 19ter, nach einer positiven Wohnsitzkontrolle.',
  'ai-union.duree': 'Sechs Monate.',
  'annexe-35.role':
    'Besonderes Aufenthaltsdokument, ausgestellt während einer aufschiebenden Beschwerde beim Rat für Ausländerstreitsachen.',
  'annexe-35.qui':
    'Wer eine Beschwerde mit voller Rechtsprechungsbefugnis eingereicht hat, oder eine Nichtigkeitsbeschwerde gegen eine Entscheidung, die das Gesetz aufzählt.',
  'annexe-35.retrait':
    'Wer eine Entscheidung nach den Artikeln 18(3) und 20(1) des Austrittsabkommens mit dem Vereinigten Königreich anficht.',
  'annexe-35.sejour':
    'Die Person ist weder zum Aufenthalt zugelassen noch hat sie eine Aufenthaltserlaubnis, darf aber bis zur Entscheidung des Rates im Land bleiben.',
  'annexe-35.cinq-ans':
    'Das ist eine geduldete Anwesenheit, kein Aufenthalt: Für den Daueraufenthalt setzt diese Zeit die Zählung der fünf Jahre aus.',
  'annexe-35.duree': 'Die Dauer steht darauf.',
  'annexe-35.duree-mois':
    'Drei Monate, dann Monat für Monat verlängert, solange die Beschwerde läuft.',
  'annexe-35.registre':
    'Die Person bleibt gestrichen: Die Anlage 35 führt zu keiner Eintragung. Ein Asylsuchender bleibt im Warteregister.',
  'annexe-35.champs':
    'Sie nennt Identität, Staatsangehörigkeit, Adresse, Nationalregisternummer, das Ende der Gültigkeit und trägt die Unterschrift des Bürgermeisters oder seines Beauftragten.',
  'annexe-35.apres-2026':
    'Die Liste der aufschiebenden Beschwerden wurde am 12. Juni 2026 aufgehoben. Worauf die Anlage 35 seither beruht, wurde nicht gelesen.',
  'annexe-15.role': 'Bescheinigung, die zwei Titel überbrückt. Ein angekreuztes Feld sagt warum.',
  'annexe-15.renouvellement':
    'Erneuerung rechtzeitig beantragt, Karte vor der Entscheidung abgelaufen.',
  'annexe-15.etablissement':
    'Antrag auf eine K- oder L-Karte in Prüfung: fünf Monate, verlängerbar.',
  'annexe-15.retour': 'Rückkehr nach unfreiwilliger Abwesenheit.',
  'annexe-15.permanent': 'Antrag auf Daueraufenthalt in Prüfung.',
  'annexe-15.recherche': 'Suchjahr nach Studium oder Forschung.',
  'annexe-15.frontalier': 'Grenzgängerarbeit.',
  'annexe-15.traite': 'Opfer von Menschenhandel: Bedenkzeit von 45 Tagen, ohne Eintragung.',
  'annexe-15.carte': 'Warten auf die Karte, die schon gewährt ist.',
  'annexe-15.sejour': 'Sie deckt den Aufenthalt vorläufig.',
  'annexe-15.travail': 'Die Arbeit bleibt die des vorherigen Status.',
  'annexe-15.duree':
    'Je nach Feld: drei Monate in Erwartung der Karte, fünf Monate für K oder L, 45 Tage bei Menschenhandel.',
  'annexe-15.registre':
    'Die Eintragung ändert sich nicht. Keine Eintragung für die 45 Tage bei Menschenhandel und für Grenzgängerarbeit.',
  'annexe-15.modele':
    'Das Muster hat sich am 15. August 2026 geändert; der neue Text wurde nicht gelesen.',
  'annexe-8ter.role': 'Vorläufiger Nachweis der Anmeldung eines Unionsbürgers.',
  'annexe-8ter.qui':
    'Ein Unionsbürger, dessen Recht anerkannt ist und der auf die EU-Karte wartet.',
  'annexe-8quater.role': 'Vorläufiger Nachweis des Daueraufenthalts eines Unionsbürgers.',
  'annexe-8quater.qui': 'Ein Unionsbürger mit Daueraufenthalt, der auf die EU+-Karte wartet.',
  'annexe-33.role': 'Dokument des Studenten, der auf der anderen Seite der Grenze wohnt.',
  'annexe-33.qui': 'Ein Student, der in einem Nachbarstaat lebt.',
  'annexe-33.duree': 'Das akademische Jahr.',
  'annexe-49.role': 'Vorläufiges Aufenthalts- und Arbeitsdokument, in Erwartung der A-Karte.',
  'annexe-49.qui': 'Eine Arbeitskraft, die eine kombinierte Erlaubnis erhalten hat.',
  'annexe-49.duree': '45 Tage, verlängerbar.',
  'annexe-49.sejour': 'Es deckt den Aufenthalt vorläufig.',
  'annexe-49.registre': 'Fremdenregister, nach der Wohnsitzkontrolle.',
  'annexe-3.role':
    'Ankunftserklärung: beweist, dass die Person sich bei der Gemeinde gemeldet hat, und zeigt das Ende des erlaubten Aufenthalts.',
  'annexe-3.qui':
    'Ein Drittstaatsangehöriger im Kurzaufenthalt, der nicht in Hotel, Krankenhaus oder Gefängnis untergebracht ist.',
  'annexe-3.duree': 'Höchstens 90 Tage, oder die Dauer des Visums.',
  'annexe-3.sejour': 'Sie verlängert nichts und führt zu keiner Eintragung in ein Register.',
  'annexe-3.distinguer':
    'Verwechseln Sie sie nicht mit der Anlage 3 des Rundschreibens von 2007, die den Empfang eines 9bis-Antrags bescheinigt.',
  'annexe-3ter.role': 'Anwesenheitsmeldung eines Unionsbürgers oder eines Familienmitglieds.',
  'annexe-3ter.qui': 'Ein Unionsbürger oder ein Familienmitglied im Kurzaufenthalt.',
  'annexe-3ter.duree': 'Sie trägt kein Enddatum; das Recht selbst dauert drei Monate.',
  'annexe-3ter.sejour':
    'Sie beweist die Meldung; der Aufenthalt unter drei Monaten ergibt sich aus dem Gesetz.',
  'annexe-3bis.role':
    'Verpflichtung, mit der ein Bürge für jemanden aufkommt, der zu einem Kurzaufenthalt kommt.',
  'annexe-3bis.qui': 'Der Bürge: ein Belgier oder eine Person mit unbefristetem Aufenthalt.',
  'annexe-3bis.duree': 'Sechs Monate zur Einreise; der Bürge haftet zwei Jahre.',
  'annexe-3bis.sejour': 'Sie ersetzt den Nachweis der Mittel; sie gibt keinen Aufenthalt.',
}

export const documentsDe: EnonceTexts<typeof demandes & typeof decisions & typeof ordres> = {
  'annexe-15bis.role':
    'Empfangsbestätigung eines in Belgien gestellten Antrags auf Zulassung zum Aufenthalt.',
  'annexe-15bis.qui': 'Ein Familienmitglied (Artikel 10).',
  'annexe-15bis.duree': 'Bis zur Entscheidung über die Zulässigkeit, höchstens fünf Monate.',
  'annexe-15bis.registre': 'Keine Eintragung, solange der Antrag nicht zulässig ist.',
  'annexe-15bis.suite':
    'Zulässig, oder nach fünf Monaten ohne Antwort: Registrierungsbescheinigung.',
  'annexe-16.role':
    'Formular, um die Niederlassung (K-Karte) oder den Status eines langfristig Aufenthaltsberechtigten (L-Karte) zu beantragen.',
  'annexe-16.qui': 'Wer eine K- oder L-Karte beantragt.',
  'annexe-16.suite': 'Berücksichtigt: Die Gemeinde gibt eine Anlage 16bis aus.',
  'annexe-16bis.role':
    'Empfangsbestätigung eines berücksichtigten Antrags auf eine K- oder L-Karte.',
  'annexe-16bis.qui': 'Wer eine K- oder L-Karte beantragt hat.',
  'annexe-16bis.duree':
    'Die Bestätigung trägt kein Enddatum; das Amt hat fünf Monate für die Entscheidung.',
  'sejour.inchange': 'Der Aufenthalt bleibt der der Karte, die die Person schon hat.',
  'registre.inchange': 'Die Eintragung ändert sich nicht.',
  'annexe-18.role':
    'Abreisebescheinigung: Die Person meldet, dass sie abreist und zurückkehren will.',
  'annexe-18.qui': 'Der Inhaber einer Karte, der drei bis zwölf Monate abwesend ist.',
  'annexe-18.duree': 'Für eine Abwesenheit von drei bis zwölf Monaten.',
  'annexe-18.sejour':
    'Sie wahrt das Recht auf Rückkehr, wenn diese binnen eines Jahres mit noch gültigem Titel erfolgt.',
  'annexe-18.registre': 'Die Eintragung bleibt, unter Bedingungen.',
  'annexe-19.role':
    'Antrag auf eine Anmeldebescheinigung eines Unionsbürgers, zugleich Empfangsbestätigung.',
  'annexe-19.qui': 'Ein Unionsbürger, der länger als drei Monate bleiben will.',
  'annexe-19.duree': 'Sechs Monate: die Frist, in der das Recht anzuerkennen ist.',
  'annexe-19.registre':
    'Warteregister während der Wohnsitzkontrolle; Fremdenregister, wenn sie positiv ist.',
  'annexe-19.pieces': 'Seit dem 1. September 2025 sind alle Unterlagen dem Antrag beizufügen.',
  'annexe-19ter.role':
    'Antrag auf eine Aufenthaltskarte für Familienmitglieder eines Unionsbürgers oder eines Belgiers, zugleich Empfangsbestätigung.',
  'annexe-19ter.qui': 'Ein Familienmitglied, das selbst nicht Unionsbürger ist.',
  'annexe-19ter.duree': 'Sechs Monate: die Frist, in der das Recht anzuerkennen ist.',
  'annexe-19ter.registre': 'Fremdenregister, nach einer positiven Wohnsitzkontrolle.',
  'annexe-19ter.suite': 'Positive Wohnsitzkontrolle: Registrierungsbescheinigung für sechs Monate.',
  'annexe-22.role': 'Antrag auf Daueraufenthalt, zugleich Empfangsbestätigung.',
  'annexe-22.qui': 'Ein Unionsbürger oder ein Familienmitglied, nach fünf Jahren.',
  'annexe-22.duree': 'Die Entscheidung muss binnen fünf Monaten fallen.',
  'annexe-25.role': 'Nachweis eines Antrags auf internationalen Schutz an der Grenze.',
  'annexe-25.qui': 'Wer an der Grenze Asyl beantragt.',
  'annexe-25.duree': 'Bis zur Registrierungsbescheinigung oder zur Entscheidung.',
  'annexe-26.role': 'Nachweis eines Antrags auf internationalen Schutz in Belgien.',
  'annexe-26.qui': 'Wer in Belgien Asyl beantragt.',
  'annexe-26.duree': 'Bis zur Registrierungsbescheinigung.',
  'asile.sejour': 'Der Antrag ist registriert; dieses Papier ist kein Aufenthaltstitel.',
  'asile.pacte':
    'Das Verfahren hat sich am 12. Juni 2026 geändert; der neue Text wurde nicht gelesen.',
  'annexe-26quinquies.role': 'Nachweis eines neuen Antrags auf Schutz, nach einem ersten.',
  'annexe-26quinquies.qui': 'Wer erneut Asyl beantragt.',
  'annexe-26quinquies.duree': 'Verlängert durch eine Bescheinigung des Amtes.',
  'annexe-41.role':
    'Es wäre die Empfangsbestätigung eines in Belgien gestellten Antrags auf Aufenthaltserlaubnis. Keine gelesene Quelle bestätigt es.',
  'annexe-41bis.role':
    'Es wäre die Empfangsbestätigung eines Antrags aufgrund von Artikel 10bis oder 61/7. Keine gelesene Quelle bestätigt es.',
  'annexe-41ter.role':
    'Keine gelesene Quelle kennt dieses Papier, und die Liste der Anlagen nennt es nicht.',
  'annexe-46.role':
    'Entscheidung, die die kombinierte Erlaubnis für Aufenthalt und Arbeit gewährt.',
  'annexe-46.qui': 'Eine Arbeitskraft, auf Antrag des Arbeitgebers.',
  'annexe-46.duree': 'Die Dauer steht darauf.',
  'annexe-46.suite':
    'Im Ausland dient sie zum Antrag auf das Visum D; wer sich legal in Belgien aufhält, geht zur Gemeinde.',
  'annexe-46.sejour': 'Sie eröffnet den Aufenthalt; sie ersetzt weder Visum noch Karte.',
  'annexe-46.travail': 'Nur die erlaubte Beschäftigung ist zulässig.',
  'annexe-47.role':
    'Bescheinigung, dass die Entscheidungsfrist für die kombinierte Erlaubnis abgelaufen ist.',
  'annexe-47.qui': 'Eine Arbeitskraft, deren Antrag nicht rechtzeitig beantwortet wurde.',
  'annexe-56.role':
    'Anträge und Bescheinigungen des Austrittsabkommens mit dem Vereinigten Königreich (Anlagen 56, 57 und 58).',
  'annexe-56.qui': 'Briten und ihre Familie.',
  'annexe-19quinquies.role':
    'Entscheidung, den Antrag nicht zu berücksichtigen: Die Akte ist unvollständig.',
  'annexe-19quinquies.qui': 'Ein Unionsbürger oder ein Familienmitglied mit unvollständiger Akte.',
  'annexe-19quinquies.recours': 'Die Beschwerde gegen diese Entscheidung setzt nichts aus.',
  'annexe-19quinquies.modele': 'Das Muster stammt vom 1. September 2025.',
  'annexe-20.role':
    'Entscheidung, die einen Aufenthalt von mehr als drei Monaten verweigert, mit oder ohne Anweisung, das Staatsgebiet zu verlassen.',
  'annexe-20.qui':
    'Ein Unionsbürger oder ein Familienmitglied, dem der Aufenthalt verweigert wird.',
  'annexe-20.recours':
    'Die Nichtigkeitsbeschwerde setzt die Entfernung aus, außer für die anderen Familienmitglieder.',
  'annexe-20.registre': 'Die Person wird gestrichen, außer bei einem anderen Aufenthaltsrecht.',
  'annexe-20.mois':
    'Der zusätzliche Monat zur Vervollständigung gilt nur für Anträge von vor dem 1. September 2025.',
  'annexe-21.role': 'Entscheidung, die das Recht auf Aufenthalt von mehr als drei Monaten beendet.',
  'annexe-21.qui': 'Ein Unionsbürger oder ein Familienmitglied, dessen Recht endet.',
  'annexe-21.sejour': 'Das Aufenthaltsrecht endet.',
  'annexe-21.recours':
    'Die Nichtigkeitsbeschwerde schiebt die Entfernung eines Unionsbürgers und seiner Familie auf. Für die Familie eines Belgiers nennt die gelesene Liste nur die Verweigerung, nicht das Ende des Aufenthalts.',
  'recours.apres-2026':
    'Die Regeln über Beschwerden und Beschwerden wurden am 12. Juni 2026 ersetzt. Für alles, was seither notifiziert wurde, sind Frist und Wirkung nicht gelesen: Lassen Sie es prüfen.',
  'annexe-21.titre': 'Der genaue Titel des Formulars wurde nicht gelesen.',
  'annexe-26quater.role':
    'Aufenthaltsverweigerung mit Anweisung, das Staatsgebiet zu verlassen: Ein anderer Staat muss den Asylantrag prüfen (Dublin).',
  'annexe-26quater.qui': 'Wer Asyl beantragt hat und für wen ein anderer Staat zuständig ist.',
  'annexe-26quater.registre': 'Warteregister, dann Streichung.',
  'annexe-38.role':
    'Rückführungsanweisung: Sie verlangt, den Minderjährigen zurückzubringen, anstelle einer Anweisung, das Staatsgebiet zu verlassen.',
  'annexe-38.qui': 'Der Vormund oder wer den Minderjährigen in Obhut hat.',
  'annexe-42.role': 'Unzulässigkeitsentscheidung: Die Gebühr ist nicht oder nicht ganz bezahlt.',
  'annexe-42.qui': 'Wer die Gebühr nicht oder den Restbetrag nicht rechtzeitig bezahlt hat.',
  'annexe-43.role': 'Entscheidung, die eine Teilzahlung der Gebühr feststellt.',
  'annexe-43.qui': 'Wer nur einen Teil der Gebühr bezahlt hat.',
  'annexe-43.duree':
    '30 Tage, ab dem Tag nach der Notifizierung, um den Rest zu zahlen und dies nachzuweisen.',
  'ordre.delai':
    'Die Frist zur Ausreise steht darauf: in der Regel null bis dreißig Tage. Sie läuft ab der Notifizierung.',
  'ordre.sejour': 'Sie weist an, Belgien zu verlassen. Sie gibt kein Recht zu bleiben.',
  'annexe-13.role': 'Anweisung, das Staatsgebiet zu verlassen.',
  'annexe-13.qui': 'Eine Person mit irregulärem Aufenthalt.',
  'annexe-13.recours':
    'Die Nichtigkeitsbeschwerde hält die Anweisung nicht auf. Für die äußerste Dringlichkeit gilt eine viel kürzere Frist.',
  'annexe-13.9bis':
    'Ein 9bis-Antrag setzt die Anweisung nicht aus, aber seine Argumente sind vor der Entfernung zu prüfen.',
  'annexe-13quinquies.role':
    'Anweisung, das Staatsgebiet zu verlassen, für eine Person, die internationalen Schutz beantragt hat.',
  'annexe-13sexies.role': 'Einreiseverbot: Verbot zurückzukommen, für die Zeit, die darauf steht.',
  'annexe-13septies.role':
    'Anweisung, das Staatsgebiet zu verlassen, mit Festhaltung in einem geschlossenen Zentrum zur Entfernung.',
  'annexe-13septies.urgence':
    'Bei Festhaltung sind die Fristen kürzer. Verlangen Sie noch am selben Tag einen Rechtsanwalt.',
  'annexe-11.role': 'Abweisung: Die Einreise wird an der Grenze verweigert.',
  'annexe-14.role':
    'Ablehnung eines Antrags der Familie auf Zulassung zum Aufenthalt (Artikel 10).',
  'famille.suspensif':
    'Die Nichtigkeitsbeschwerde setzt die Entfernung aus, unter den Bedingungen des Gesetzes.',
  'annexe-14ter.role': 'Entzug des Aufenthalts eines Familienmitglieds (Artikel 11, § 2).',
  'annexe-14quater.role':
    'Ende des Aufenthalts der Familie einer Person mit befristetem Aufenthalt.',
  'annexe-17.role': 'Ablehnung eines Antrags auf eine K- oder L-Karte.',
  'annexe-37.role': 'Bescheinigung, dass ein Dokument einbehalten oder entzogen wurde.',
  'annexe-32.role':
    'Verpflichtung zur Kostenübernahme für einen Studenten: ein Nachweis seiner Mittel.',
  'circulaire-annexe-2.role':
    'Entscheidung der Gemeinde, einen 9bis-Antrag nach einer negativen Wohnsitzkontrolle nicht zu berücksichtigen.',
  'circulaire-annexe-2.recours': 'Ein neuer Antrag bleibt möglich.',
  'circulaire-annexe-3.role':
    'Empfangsbescheinigung eines 9bis-Antrags, ausgestellt nach einer positiven Wohnsitzkontrolle.',
  'circulaire-annexe-3.sejour':
    'Sie gibt kein Aufenthaltsrecht und setzt keine Anweisung, das Staatsgebiet zu verlassen, aus.',
  'circulaire-annexe-3.distinguer':
    'Verwechseln Sie sie nicht mit der Anlage 3 des Königlichen Erlasses, der Ankunftserklärung eines Kurzaufenthalts.',
  'circulaire.qui': 'Wer bei seiner Gemeinde Artikel 9bis beantragt hat.',
  'modele.19bis':
    'Bescheinigung, vom Arbeitgeber eines Unionsbürgers ausgefüllt: eine Unterlage des Antrags.',
  'annexe-15ter.role':
    'Entscheidung, einen Antrag auf Zulassung zum Aufenthalt nicht zu berücksichtigen.',
  'annexe-16ter.role':
    'Entscheidung, einen Antrag auf eine K- oder L-Karte nicht zu berücksichtigen.',
  'annexe-29.role': 'Unzulässigkeitsentscheidung über den Erneuerungsantrag eines Studenten.',
}

import type { VoieTexts } from '../voie.ts'
import type { OuvertureFamilleDeBelge, voieFamilleDeBelge } from './index.ts'

export const voieFamilleDeBelgeDe: VoieTexts<typeof voieFamilleDeBelge, OuvertureFamilleDeBelge> = {
  title: 'Familie eines Belgiers (Artikel 40ter)',
  conditions: {
    'famille-de-belge.ouverte': 'Der Antrag der Familie eines Belgiers kann eingereicht werden',
    'famille-de-belge.belge':
      'Das Familienmitglied, zu dem man zieht, ist ein Belgier, der in keinem anderen Staat der Union gelebt hat',
    'famille-de-belge.lien':
      'Der Antragsteller ist sein Ehegatte, sein Partner, sein Kind oder Elternteil eines minderjährigen Belgiers',
    'famille-de-belge.lieu': 'Die Person ist in Belgien, oder im Ausland für ein Visum',
  },
  statements: {
    'famille-de-belge.base':
      'Der Ehegatte, der eingetragene Partner und das Kind eines Belgiers sowie der Elternteil eines minderjährigen Belgiers haben ein Recht auf Aufenthalt, wenn sie die Bedingungen erfüllen.',
    'famille-de-belge.mobile':
      'Hat der Belgier in einem anderen Staat der Union gelebt und ist zurückgekehrt, folgt seine Familie den Regeln für Unionsbürger: keine Gebühr und keine Einkommensbedingung dieses Artikels.',
    'famille-de-belge.lieu':
      'Der Antrag wird bei der Gemeinde gestellt, in der die Person wohnt, auch ohne laufenden Aufenthalt; im Ausland beantragt man ein Visum D bei der belgischen Vertretung.',
    'famille-de-belge.depot':
      'Er wird binnen drei Monaten nach der Einreise gestellt; danach ist eine Geldbuße von 200 € möglich.',
    'famille-de-belge.autorite':
      'Die Gemeinde nimmt den Antrag an und kontrolliert den Wohnsitz; das Ausländeramt entscheidet.',
    'famille-de-belge.revenus':
      'Der Belgier hat stabile, ausreichende und regelmäßige Einkünfte: mindestens 120 % des Eingliederungseinkommens, also 2.048,53 € im Monat am 1. Dezember 2023.',
    'famille-de-belge.revenus-transition':
      'Laut Fachseiten gelten die alten Bedingungen (120 %) noch bis zum 18. August 2027; diese Übergangsregel wurde nicht gelesen.',
    'famille-de-belge.revenus-apres':
      'Der berichtete Übergang ist vorbei: Der seither verlangte Betrag ist nicht bekannt und muss bestätigt werden.',
    'famille-de-belge.revenus-examen':
      'Ein geringeres Einkommen führt nicht von selbst zur Ablehnung: Das Ausländeramt muss den Bedarf dieser Familie prüfen.',
    'famille-de-belge.revenus-cumul':
      'Der Verfassungsgerichtshof soll am 2. April 2026 (Entscheid 38/2026) geurteilt haben, dass die Einkünfte beider Partner zusammen zählen; dieser Entscheid wurde nicht gelesen.',
    'famille-de-belge.logement':
      'Eine ausreichende Wohnung und eine Krankenversicherung werden für das Paar und die Kinder verlangt.',
    'famille-de-belge.parent-de-mineur':
      'Der Elternteil eines minderjährigen Belgiers muss weder Einkommen noch Wohnung noch Versicherung nachweisen, im bis zum 17. August 2025 gelesenen Text.',
    'famille-de-belge.parent-de-mineur-reforme':
      'Seit dem 18. August 2025 bleibt zu bestätigen, dass für den Elternteil eines minderjährigen Belgiers weiter keine Einkommensbedingung gilt.',
    'famille-de-belge.age':
      'Ehegatten und Partner sind je 21 Jahre alt, oder 18 Jahre, wenn die Bindung vor der Ankunft bestand. Das Kind ist jünger als 21 Jahre oder zu Lasten.',
    'famille-de-belge.ascendants':
      'Die Eltern eines volljährigen Belgiers fallen nicht unter diesen Artikel.',
    'famille-de-belge.preuves':
      'Die Anlage 19ter wird nur ausgehändigt, wenn die Bindung bewiesen ist; sonst folgt eine Anlage 19quinquies. Die anderen Nachweise können drei Monate lang folgen.',
    'famille-de-belge.preuves-doute':
      'Neuere Seiten sagen nicht alle, dass die Familie diese drei Monate behält: vorsichtshalber alles mit dem Antrag einreichen.',
    'famille-de-belge.redevance':
      'Die Gebühr wird vor dem Antrag bezahlt, sonst ist der Antrag unzulässig. Personen unter 18 Jahren und das volljährige Kind mit Behinderung sind befreit.',
    'famille-de-belge.attente':
      'Anlage 19ter, dann, nach einer positiven Wohnsitzkontrolle, eine Registrierungsbescheinigung von sechs Monaten.',
    'famille-de-belge.decision':
      'Der Aufenthalt wird spätestens sechs Monate nach dem Antrag anerkannt.',
    'famille-de-belge.silence':
      'Ohne Entscheidung nach sechs Monaten wird laut Fachseiten die F-Karte ausgehändigt; das Gesetz schreibt das nicht, und der Gerichtshof der Europäischen Union lässt für die Familie von Unionsbürgern keine Karte ohne Prüfung zu.',
    'famille-de-belge.titre': 'F-Karte, fünf Jahre gültig.',
    'famille-de-belge.travail': 'Mit der F-Karte arbeitet man ohne Erlaubnis.',
    'famille-de-belge.renouvellement':
      'Die Karte wird vor dem Ablauf erneuert oder durch eine F+-Karte ersetzt.',
    'famille-de-belge.permanent':
      'Nach fünf Jahren ununterbrochenem legalem Aufenthalt: Daueraufenthalt (F+-Karte), vor dem Ende der F-Karte zu beantragen; sonst droht eine Geldbuße von 200 €.',
    'famille-de-belge.fin':
      'Fünf Jahre lang kann das Ausländeramt den Aufenthalt beenden: Bedingungen nicht mehr erfüllt, Scheidung oder Trennung, Wegzug oder Tod des Belgiers, Betrug. Es wägt vorher die Dauer, das Alter, die Gesundheit, die Familie und die Integration ab.',
    'famille-de-belge.droit-conserve':
      'Das Recht kann erhalten bleiben: Scheidung nach drei Ehejahren, davon eines in Belgien, Sorgerecht für ein Kind, Gewalt in der Familie, unter anderem.',
    'famille-de-belge.recours':
      'Gegen eine Ablehnung (Anlage 20): Nichtigkeitsbeschwerde binnen 30 Tagen; sie setzt die Entfernung aus (Artikel 39/79), und man erhält eine Anlage 35.',
    'famille-de-belge.recours-fin':
      'Die Liste des Artikels 39/79 nennt die Ablehnung für diese Familie, aber nicht ausdrücklich das Ende ihres Aufenthalts (Anlage 21): Lassen Sie die Wirkung der Beschwerde prüfen.',
    'famille-de-belge.recours-apres':
      'Nichtigkeitsbeschwerde binnen 30 Tagen. Artikel 39/79, der ihr aufschiebende Wirkung gab, wurde am 18. August 2025 geändert und der neue Text wurde nicht gelesen: Lassen Sie die Wirkung der Beschwerde sofort nach der Notifizierung prüfen.',
    'famille-de-belge.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen. Lassen Sie sofort nach der Notifizierung prüfen, ob die Beschwerde die Entfernung aufhält.',
    'famille-de-belge.ordre-recu':
      'Der Antrag löscht eine frühere Anweisung, das Staatsgebiet zu verlassen, nicht; er hält sie nur auf, wo das Gesetz das Bleiben während der Prüfung erlaubt.',
    'famille-de-belge.interdiction':
      'Ein Einreiseverbot reicht für sich allein nicht, um den Antrag beiseitezulassen: Zuerst ist zu prüfen, ob der Belgier so vom Antragsteller abhängt, dass er mit ihm die Union verlassen müsste.',
    'famille-de-belge.perte':
      'Eine Ablehnung oder ein Ende des Aufenthalts kann zu einer Anweisung führen, das Staatsgebiet zu verlassen; sie lässt mindestens einen Monat, außer bei begründeter Dringlichkeit.',
    'famille-de-belge.ordre-public':
      'Eine Ablehnung wegen öffentlicher Ordnung, Sicherheit oder Gesundheit betrifft das persönliche Verhalten und eine wirkliche, gegenwärtige und ausreichend schwere Gefahr.',
  },
}

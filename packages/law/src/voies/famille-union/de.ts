import type { VoieTexts } from '../voie.ts'
import type { OuvertureFamilleUnion, voieFamilleUnion } from './index.ts'

export const voieFamilleUnionDe: VoieTexts<typeof voieFamilleUnion, OuvertureFamilleUnion> = {
  title: 'Familie eines Unionsbürgers (Artikel 40bis, Anlage 19ter)',
  conditions: {
    'famille-union.ouverte': 'Der Antrag auf einer Anlage 19ter kann in Belgien gestellt werden',
    'famille-union.regroupant':
      'Das Familienmitglied ist Unionsbürger oder ein aus einem anderen Unionsstaat zurückgekehrter Belgier',
    'famille-union.lien': 'Das Familienband steht in Artikel 40bis',
  },
  statements: {
    'famille-union.base':
      'Wer eine der Bindungen des Gesetzes zu einem Unionsbürger hat, oder zu einem Belgier, der aus einem anderen Unionsstaat zurückgekehrt ist, hat ein Recht auf Aufenthalt.',
    'famille-union.liens':
      'Bindungen: Ehegatte oder gleichgestellter Partner; eingetragener Partner in einer dauerhaften Beziehung; Kind unter 21 Jahren oder zu Lasten; Elternteil zu Lasten; Elternteil eines minderjährigen Bürgers.',
    'famille-union.lien-prouve':
      'Die Anlage 19ter wird nur ausgehändigt, wenn das Familienband nachgewiesen ist; sonst kommt eine Anlage 19quinquies.',
    'famille-union.pieces':
      'Die anderen Nachweise können drei Monate lang folgen: Der Artikel, der das sagt, ist seit 2011 unverändert.',
    'famille-union.pieces-doute':
      'Neuere Seiten sagen nicht alle, dass die Familie diese drei Monate behält: vorsichtshalber alles mit dem Antrag einreichen.',
    'famille-union.lieu':
      'Der Antrag erfolgt in Belgien, nach der Einreise, bei der Gemeinde, in der die Person wohnt. Wer ein Visum braucht, beantragt es im Ausland zuerst bei der belgischen Vertretung.',
    'famille-union.depot':
      'Er erfolgt binnen drei Monaten nach der Einreise; später ist eine Geldbuße von 200 € möglich.',
    'famille-union.autorite':
      'Die Gemeinde nimmt den Antrag an und kontrolliert den Wohnsitz; das Ausländeramt entscheidet.',
    'famille-union.attente':
      'Nach einer positiven Wohnsitzkontrolle: Registrierungsbescheinigung für sechs Monate und Fremdenregister.',
    'famille-union.controle-refus':
      'Negative Wohnsitzkontrolle, erste Lesart: Die Gemeinde lehnt mit einer Anlage 20 ab.',
    'famille-union.controle-radiation':
      'Negative Wohnsitzkontrolle, zweite Lesart, für den Bürger selbst berichtet: Streichung aus dem Warteregister, und der Antrag läuft weiter.',
    'famille-union.delai':
      'Die Entscheidung wird binnen sechs Monaten nach dem Antrag getroffen und notifiziert.',
    'famille-union.silence':
      'Ohne Entscheidung nach sechs Monaten wird laut Fachseiten die F-Karte ausgestellt; das Gesetz schreibt es nicht, und der Gerichtshof lässt keine Karte ohne Prüfung zu.',
    'famille-union.titre':
      'F-Karte, fünf Jahre gültig, oder kürzer, wenn der Bürger weniger lang bleibt.',
    'famille-union.travail': 'Die Person arbeitet ohne Erlaubnis.',
    'famille-union.redevance': 'Keine Gebühr.',
    'famille-union.fin':
      'In den ersten fünf Jahren kann das Amt den Aufenthalt beenden, wenn der Bürger wegzieht oder stirbt, oder wenn die Bindung endet.',
    'famille-union.droit-conserve':
      'Das Recht kann erhalten bleiben: unter anderem bei Scheidung nach drei Jahren, davon eines in Belgien, bei Sorgerecht für ein Kind, bei Gewalt.',
    'famille-union.pesee':
      'Vorher wägt es die Dauer des Aufenthalts, das Alter, die Gesundheit, die Familie, die wirtschaftliche Lage, die Integration und die Bindungen zum Herkunftsland ab.',
    'famille-union.permanent':
      'Nach fünf Jahren ununterbrochenem legalem Aufenthalt: Daueraufenthalt (F+-Karte), vor dem Ende der F-Karte zu beantragen; sonst droht eine Geldbuße von 200 €.',
    'famille-union.recours':
      'Gegen die Anlage 20 oder 21: Nichtigkeitsbeschwerde binnen 30 Tagen, die nach dem bis zum 17. August 2025 gelesenen Text die Entfernung aussetzt.',
    'famille-union.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen. Lassen Sie sofort nach der Notifizierung prüfen, ob die Beschwerde die Entfernung aufhält.',
    'famille-union.ordre':
      'Eine Anweisung, das Staatsgebiet zu verlassen, lässt mindestens einen Monat, außer bei begründeter Dringlichkeit.',
    'famille-union.ordre-public':
      'Eine Ablehnung wegen öffentlicher Ordnung, Sicherheit oder Gesundheit betrifft das persönliche Verhalten und eine tatsächliche, gegenwärtige und hinreichend schwere Gefahr.',
    'famille-union.interdiction':
      'Ein früher von einem anderen Staat verhängtes Einreiseverbot genügt nicht, um die Familie eines Bürgers abzulehnen, der die Freizügigkeit genutzt hat.',
  },
}

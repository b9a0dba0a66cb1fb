import type { VoieTexts } from '../voie.ts'
import type { OuvertureCitoyenUnion, voieCitoyenUnion } from './index.ts'

export const voieCitoyenUnionDe: VoieTexts<typeof voieCitoyenUnion, OuvertureCitoyenUnion> = {
  title: 'Unionsbürger: Anmeldebescheinigung (Anlage 19)',
  conditions: {
    'citoyen-union.ouverte': 'Der Antrag auf einer Anlage 19 kann in Belgien gestellt werden',
  },
  statements: {
    'citoyen-union.base':
      'Ein Unionsbürger, der einen der Gründe des Gesetzes erfüllt, hat ein Recht auf Aufenthalt von mehr als drei Monaten.',
    'citoyen-union.motifs':
      'Die Gründe bilden eine geschlossene Liste: Arbeit als Arbeitnehmer oder Selbstständiger, Arbeitssuche, ausreichende Existenzmittel mit Versicherung, Studium, Familie.',
    'citoyen-union.famille-belge':
      'Wer keinen anderen Grund hat und einem in Belgien gebliebenen Belgier nachzieht, muss die Bedingungen des Artikels 40ter erfüllen.',
    'citoyen-union.ressources':
      'Kein fester Betrag entscheidet, ob die Existenzmittel ausreichen: Die persönliche Lage wird geprüft.',
    'citoyen-union.demandeur-emploi':
      'Wer Arbeit sucht, hat ab dem Antrag mindestens sechs Monate, bevor er eine tatsächliche Einstellungschance nachweisen muss; vorher genügt der Nachweis der Suche.',
    'citoyen-union.preuves-salarie':
      'Arbeitnehmer: Arbeitsvertrag oder Erklärung des Arbeitgebers (Anlage 19bis).',
    'citoyen-union.preuves-independant':
      'Selbstständiger: Unternehmensnummer und Anschluss an eine Sozialversicherungskasse.',
    'citoyen-union.preuves-recherche':
      'Arbeitssuche: Eintragung beim Arbeitsamt oder Bewerbungsschreiben.',
    'citoyen-union.preuves-etudiant':
      'Student: Einschreibung, Krankenversicherung und ausreichende Existenzmittel, wofür eine Erklärung genügen kann.',
    'citoyen-union.preuves-ressources':
      'Existenzmittel: Nachweise der Mittel und Krankenversicherung.',
    'citoyen-union.lieu':
      'Der Antrag erfolgt in Belgien, nach der Einreise, bei der Gemeinde, in der die Person wohnt.',
    'citoyen-union.depot':
      'Er erfolgt binnen drei Monaten nach der Einreise; später ist eine Geldbuße von 200 € möglich.',
    'citoyen-union.autorite':
      'Die Gemeinde nimmt den Antrag an, kontrolliert den Wohnsitz und entscheidet in klaren Fällen; sonst entscheidet das Ausländeramt.',
    'citoyen-union.pieces-apres':
      'Am Schalter genügt der Identitätsnachweis; die anderen Nachweise können drei Monate lang folgen.',
    'citoyen-union.mois-supplementaire':
      'Fehlen Nachweise, kommt die Anlage 20 ohne Anweisung, das Staatsgebiet zu verlassen, und lässt noch einen Monat.',
    'citoyen-union.pieces-au-depot':
      'Identitätsnachweis und alle anderen Nachweise werden mit dem Antrag eingereicht.',
    'citoyen-union.non-prise':
      'Fehlt ein Nachweis, wird der Antrag nicht berücksichtigt (Anlage 19quinquies): weder Anlage 19 noch zusätzlicher Monat, aber ein neuer Antrag ist möglich.',
    'citoyen-union.attente':
      'Die Anlage 19 wird ausgehändigt; Eintragung im Warteregister, nach einer positiven Wohnsitzkontrolle im Fremdenregister.',
    'citoyen-union.controle-radiation':
      'Negative Wohnsitzkontrolle, erste Lesart: Streichung aus dem Warteregister, und der Antrag läuft weiter.',
    'citoyen-union.controle-refus':
      'Negative Wohnsitzkontrolle, zweite Lesart: Das Muster der Anlage 20 hat dafür ein Ablehnungsfeld. Die Behörde entscheidet.',
    'citoyen-union.delai': 'Die Entscheidung kommt spätestens sechs Monate nach dem Antrag.',
    'citoyen-union.silence':
      'Ohne Entscheidung nach sechs Monaten wird laut Fachseiten die EU-Karte ausgestellt; das Gesetz schreibt es nicht.',
    'citoyen-union.titre': 'EU-Karte, fünf Jahre gültig.',
    'citoyen-union.travail': 'Die Person arbeitet ohne Erlaubnis.',
    'citoyen-union.redevance': 'Keine Gebühr.',
    'citoyen-union.fin':
      'In den ersten fünf Jahren kann das Amt den Aufenthalt beenden, wenn die Bedingungen nicht mehr erfüllt sind oder die Belastung unangemessen wird.',
    'citoyen-union.pesee':
      'Vorher wägt es die Dauer des Aufenthalts, das Alter, die Gesundheit, die Familie, die wirtschaftliche Lage, die Integration und die Bindungen zum Herkunftsland ab.',
    'citoyen-union.permanent':
      'Nach fünf Jahren ununterbrochenem legalem Aufenthalt: Daueraufenthalt (EU+-Karte).',
    'citoyen-union.recours':
      'Gegen die Anlage 20 oder 21: Nichtigkeitsbeschwerde binnen 30 Tagen, die nach dem bis zum 17. August 2025 gelesenen Text die Entfernung aussetzt.',
    'citoyen-union.recours-non-prise':
      'Gegen die Anlage 19quinquies: Beschwerde binnen 30 Tagen, die nichts aussetzt.',
    'citoyen-union.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen. Lassen Sie sofort nach der Notifizierung prüfen, ob die Beschwerde die Entfernung aufhält.',
    'citoyen-union.ordre':
      'Eine Anweisung, das Staatsgebiet zu verlassen, lässt mindestens einen Monat, außer bei begründeter Dringlichkeit.',
    'citoyen-union.ordre-public':
      'Eine Ablehnung wegen öffentlicher Ordnung, Sicherheit oder Gesundheit betrifft das persönliche Verhalten und eine tatsächliche, gegenwärtige und hinreichend schwere Gefahr.',
  },
}

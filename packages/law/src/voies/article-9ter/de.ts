import type { VoieTexts } from '../voie.ts'
import type { Ouverture9ter, voie9ter } from './index.ts'

export const voie9terDe: VoieTexts<typeof voie9ter, Ouverture9ter> = {
  title: 'Medizinische Gründe (Artikel 9ter)',
  conditions: {
    'article-9ter.ouverte': 'Der 9ter-Antrag kann in Belgien eingereicht werden',
    'article-9ter.etranger': 'Die kranke Person ist nicht Belgier',
    'article-9ter.malade':
      'Die Person gibt eine schwere Krankheit an, die sich bei einer Rückkehr ohne Behandlung verschlimmern würde',
  },
  statements: {
    'article-9ter.base':
      'Aufenthaltserlaubnis für den, der ohne Behandlung im eigenen Land wirklich an Leib oder Leben gefährdet ist oder unmenschlich behandelt würde.',
    'article-9ter.lieu':
      'Der Antrag geht per Einschreiben an das Ausländeramt, Boulevard Pacheco 44 in Brüssel, und nicht an die Gemeinde.',
    'article-9ter.medecin':
      'Ein Arzt des Ausländeramtes begutachtet Krankheit und Behandlung; das Ausländeramt entscheidet.',
    'article-9ter.identite':
      'Die Identität wird durch ein Identitätsdokument nachgewiesen, oder durch ein oder mehrere Schriftstücke, die zusammen Name, Geburt und Staatsangehörigkeit nennen.',
    'article-9ter.pieces':
      'Jedes dieser Schriftstücke stammt von der zuständigen Behörde und beruht nicht auf bloßen Erklärungen; mindestens eines lässt sich körperlich der Person zuordnen, etwa durch ein Foto.',
    'article-9ter.sans-impossibilite':
      'Anders als bei 9bis befreit es nicht, in Belgien kein Dokument erhalten zu können; nur ein laufendes Asylverfahren befreit, wenn man sich darauf beruft.',
    'article-9ter.dispense-limitee':
      'Diese Befreiung gilt nur für die Zulässigkeit: In der Sache kann das Ausländeramt das Herkunftsland noch bezweifeln.',
    'article-9ter.certificat':
      'Nötig ist ein ärztliches Attest nach dem festen Muster, am Tag des Antrags weniger als drei Monate alt, mit Krankheit, Schwere und Behandlung.',
    'article-9ter.renseignements':
      'Beizufügen ist alles Nützliche und Neuere über die Krankheit und über die Behandlung, die es im Land gibt und die zugänglich ist.',
    'article-9ter.adresse': 'Der Antrag nennt die Adresse, an der die Person wirklich wohnt.',
    'article-9ter.exclusion':
      'Wen das Ausländeramt ernsthaft schwerer Verbrechen verdächtigt, ist von diesem Weg ausgeschlossen, auch wenn er krank ist.',
    'article-9ter.gratuite': 'Es ist keine Gebühr zu zahlen.',
    'article-9ter.ai':
      'Ist der Antrag zulässig: Registrierungsbescheinigung von drei Monaten, verlängert um je drei Monate und dann von Monat zu Monat.',
    'article-9ter.delai': 'Keine Frist verpflichtet das Ausländeramt zu entscheiden.',
    'article-9ter.titre': 'Wird er bewilligt: A-Karte für ein Jahr.',
    'article-9ter.prolongation':
      'Die Karte wird verlängert, solange die Krankheit und der Mangel an Behandlung im Land andauern.',
    'article-9ter.illimite':
      'Der Aufenthalt wird fünf Jahre nach der Einreichung des Antrags unbefristet.',
    'article-9ter.recours':
      'Nichtigkeitsbeschwerde binnen 30 Tagen; sie hält eine Anweisung, das Staatsgebiet zu verlassen, nicht auf.',
    'article-9ter.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen.',
    'article-9ter.desistement': 'Ein neuer 9ter-Antrag lässt den laufenden hinfällig werden.',
    'article-9ter.perte-ai':
      'War der hinfällige Antrag zulässig, geht mit ihm auch die Registrierungsbescheinigung verloren.',
    'article-9ter.convocation':
      'Wer einen ärztlichen Termin des Ausländeramts versäumt, ohne binnen fünfzehn Tagen einen triftigen Grund anzugeben, riskiert, dass der Antrag als zurückgezogen gilt oder der Aufenthalt verweigert wird.',
    'article-9ter.exclus-9bis':
      'Was im 9ter-Antrag geltend gemacht wurde, kann in einem 9bis-Antrag kein außergewöhnlicher Umstand mehr sein.',
    'article-9ter.avec-9bis': 'Ein 9bis-Antrag und ein 9ter-Antrag können nebeneinander laufen.',
    'article-9ter.sans-objet':
      'Ein inzwischen erteilter unbefristeter Aufenthalt macht den Antrag gegenstandslos, außer man beantragt binnen 60 Tagen nach Aushändigung des Titels per Einschreiben seine Fortsetzung.',
    'article-9ter.langue':
      'Während des Asylverfahrens und sechs Monate danach wird der Antrag in dessen Sprache gestellt.',
    'article-9ter.ordre':
      'Eine frühere Anweisung, das Staatsgebiet zu verlassen, bleibt trotz des Antrags bestehen; erst die Zulässigkeit gibt einen vorläufigen Aufenthalt.',
  },
}

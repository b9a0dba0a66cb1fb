import type { Entree } from '../termes.ts'

/** People, authorities, kinds of stay. */
export const personnesDe = {
  etranger: {
    forms: ['Ausländer'],
    meaning:
      'Wer nicht nachweist, dass er Belgier ist. Auch ein Unionsbürger ist Ausländer, mit anderen Regeln.',
  },
  'ressortissant-de-pays-tiers': {
    forms: ['Drittstaatsangehöriger', 'Drittstaatsangehörige'],
    meaning:
      'Wer weder Belgier noch Bürger der Union, Norwegens, Islands, Liechtensteins oder der Schweiz ist.',
  },
  'citoyen-de-l-union': {
    forms: ['Unionsbürger'],
    meaning:
      'Wer die Staatsangehörigkeit eines Mitgliedstaats hat. Er reist frei ein und lässt sich eintragen, wenn er länger als drei Monate bleibt.',
  },
  apatride: {
    forms: ['Staatenloser', 'Staatenlose'],
    meaning:
      'Wen kein Staat als seinen Angehörigen ansieht. Seit dem 1. September 2024 kann er aus diesem Grund beim Amt einen Aufenthalt beantragen.',
  },
  refugie: {
    forms: ['Flüchtling', 'Flüchtlinge'],
    meaning:
      'Wer Asyl erhalten hat, weil er begründet Verfolgung fürchtet. Der Aufenthalt gilt zuerst fünf Jahre.',
  },
  'protection-subsidiaire': {
    forms: ['subsidiärer Schutz', 'subsidiären Schutz', 'subsidiären Schutzes'],
    meaning:
      'Für den, der kein Flüchtling ist, dem aber zu Hause Tod, Folter oder Kriegsgewalt drohen.',
  },
  'protection-internationale': {
    forms: ['internationaler Schutz', 'internationalen Schutz', 'internationalen Schutzes'],
    meaning:
      'Asyl im weiten Sinn: der Flüchtlingsstatus oder der subsidiäre Schutz. Der Antrag kostet nichts.',
  },
  'protection-temporaire': {
    forms: ['vorübergehender Schutz', 'vorübergehenden Schutz'],
    meaning:
      'Ein Aufenthalt für eine von der Union bestimmte Gruppe, ohne Prüfung jeder einzelnen Furcht.',
  },
  mena: {
    forms: [
      'unbegleiteter ausländischer Minderjähriger',
      'unbegleitete ausländische Minderjährige',
    ],
    meaning: 'Ein Ausländer unter 18, allein in Belgien. Für ihn wird ein Vormund bestellt.',
  },
  regroupant: {
    forms: ['Zusammenführender'],
    meaning:
      'Wer in Belgien lebt und zu dem die Familie kommt. Sein Aufenthalt bestimmt die Regel.',
  },
  'regroupement-familial': {
    forms: ['Familienzusammenführung'],
    meaning: 'Zu einem Angehörigen ziehen, der schon ein Aufenthaltsrecht in Belgien hat.',
  },
  'office-des-etrangers': {
    forms: ['Ausländeramt'],
    meaning:
      'Die föderale Verwaltung, die im Namen des Ministers über die meisten Aufenthalte entscheidet.',
  },
  cgra: {
    forms: ['Generalkommissariat für Flüchtlinge und Staatenlose', 'Generalkommissariat'],
    meaning: 'Die unabhängige Stelle, die über Asylanträge entscheidet.',
  },
  cce: {
    forms: ['Rat für Ausländerstreitsachen', 'RAS'],
    meaning:
      'Das Gericht für fast alle Entscheidungen über den Aufenthalt. Es erklärt für nichtig oder weist ab; im Asylrecht kann es auch gewähren.',
  },
  'conseil-d-etat': {
    forms: ['Staatsrat'],
    meaning:
      'Das höchste Verwaltungsgericht: Es prüft, ob der Rat das Gesetz richtig angewandt hat.',
  },
  cpas: {
    forms: ['ÖSHZ'],
    meaning: 'Der Sozialdienst jeder Gemeinde.',
  },
  fedasil: {
    forms: ['Fedasil'],
    meaning: 'Die föderale Agentur für die Aufnahme von Asylsuchenden.',
  },
  tuteur: {
    forms: ['Vormund'],
    meaning:
      'Die Person, die einen allein reisenden minderjährigen Ausländer vertritt und für ihn Anträge stellt.',
  },
  'aide-juridique': {
    forms: ['juristischer Beistand'],
    meaning:
      'Ein kostenloser oder fast kostenloser Rechtsanwalt für Menschen mit wenig Mitteln. Das Büro für juristischen Beistand vermittelt ihn.',
  },
  'court-sejour': {
    forms: ['Kurzaufenthalt', 'kurzer Aufenthalt'],
    meaning: 'Höchstens 90 Tage in jedem Zeitraum von 180 Tagen.',
  },
  'long-sejour': {
    forms: ['langer Aufenthalt', 'langen Aufenthalt'],
    meaning: 'Mehr als 90 Tage. Es braucht einen Grund, eine Entscheidung und eine Eintragung.',
  },
  'visa-c': {
    forms: ['Visum C'],
    meaning: 'Die Marke für einen kurzen Aufenthalt. Sie ist kein Aufenthaltstitel.',
  },
  'visa-d': {
    forms: ['Visum D'],
    meaning:
      'Die Marke, um sich niederzulassen: bei der belgischen Vertretung im Ausland zu beantragen.',
  },
  'declaration-d-arrivee': {
    forms: ['Ankunftserklärung'],
    meaning:
      'Sich kurz nach der Einreise bei der Gemeinde melden, bei kurzem Aufenthalt: Anlage 3 des Königlichen Erlasses.',
  },
  'engagement-de-prise-en-charge': {
    forms: ['Verpflichtung zur Kostenübernahme', 'Kostenübernahmeverpflichtung'],
    meaning:
      'Jemand in Belgien verspricht, die Kosten eines Besuchers zu tragen, und haftet zwei Jahre dafür.',
  },
  'moyens-de-subsistance': {
    forms: ['Existenzmittel', 'Mittel zum Lebensunterhalt'],
    meaning:
      'Wovon man während des Aufenthalts oder die Familie lebt: Betrag und Nachweis hängen vom Weg ab.',
  },
  admission: {
    forms: ['Zulassung zum Aufenthalt'],
    meaning: 'Der Aufenthalt ist ein Recht: Wer die Bedingungen erfüllt, erhält ihn.',
  },
  autorisation: {
    forms: ['Aufenthaltserlaubnis'],
    meaning: 'Das Amt kann den Aufenthalt geben und oft auch ablehnen, selbst wenn alles vorliegt.',
  },
  'pouvoir-d-appreciation': {
    forms: ['Ermessen'],
    meaning:
      'Das Gesetz überlässt einer Behörde die Wahl. Kein Programm kann sagen, was sie tun wird.',
  },
  'competence-liee': {
    forms: ['gebundene Zuständigkeit'],
    meaning: 'Die Behörde hat keine Wahl: Liegen die Bedingungen vor, muss sie zustimmen.',
  },
  'sejour-illegal': {
    forms: ['illegaler Aufenthalt'],
    meaning:
      'In Belgien sein, ohne die Bedingungen der Einreise oder des Aufenthalts zu erfüllen, mit oder ohne Anweisung.',
  },
  'droits-civils': {
    forms: ['bürgerliche Rechte'],
    meaning:
      'Heiraten, sich scheiden lassen, gesetzlich zusammenwohnen, ein Kind anerkennen: grundsätzlich für alle, mit oder ohne legalen Aufenthalt.',
  },
  'droits-fondamentaux': {
    forms: ['Grundrechte', 'dringende medizinische Hilfe'],
    meaning:
      'Manche gelten auch ohne legalen Aufenthalt, etwa dringende medizinische Hilfe und die Schulpflicht der Kinder.',
  },
  'sejour-limite': {
    forms: ['befristeter Aufenthalt', 'begrenzter Aufenthalt'],
    meaning:
      'Ein Aufenthalt mit einem Ende, rechtzeitig zu verlängern, unter den Bedingungen seines Weges.',
  },
  'sejour-illimite': {
    forms: ['unbefristeter Aufenthalt', 'unbegrenzter Aufenthalt'],
    meaning:
      'Ein Aufenthalt ohne Ende und ohne Einkommensbedingung. Die Karte selbst läuft ab und wird erneuert.',
  },
  etablissement: {
    forms: ['Niederlassung'],
    meaning:
      'Ein stärkerer unbefristeter Aufenthalt nach fünf Jahren: K-Karte, Bevölkerungsregister.',
  },
  'resident-de-longue-duree': {
    forms: ['langfristig Aufenthaltsberechtigter'],
    meaning:
      'Europäischer Status nach fünf Jahren legalem Aufenthalt: L-Karte. Er hilft, sich in einem anderen Mitgliedstaat niederzulassen.',
  },
  'sejour-permanent': {
    forms: ['Daueraufenthalt'],
    meaning:
      'Der Aufenthalt ohne Ende der Unionsbürger und ihrer Familie nach fünf Jahren: EU+- und F+-Karten.',
  },
} as const satisfies { readonly [id: string]: Entree }

import type { VoieTexts } from '../voie.ts'
import type { OuvertureTraiteDesEtresHumains, voieTraiteDesEtresHumains } from './index.ts'

export const voieTraiteDesEtresHumainsDe: VoieTexts<
  typeof voieTraiteDesEtresHumains,
  OuvertureTraiteDesEtresHumains
> = {
  title: 'Menschenhandel und schwerer Menschenschmuggel',
  conditions: {
    'traite-des-etres-humains.ouverte': 'Das Verfahren für Opfer von Menschenhandel steht offen',
    'traite-des-etres-humains.etranger': 'Das Opfer ist nicht Belgier',
    'traite-des-etres-humains.victime':
      'Die Person gibt an, ausgebeutet, verkauft oder unter Lebensgefahr geschleust worden zu sein',
  },
  statements: {
    'traite-des-etres-humains.base':
      'Aufenthalt in drei Stufen für Opfer von Menschenhandel, oder von Menschenschmuggel unter schweren Umständen, die mit der Justiz zusammenarbeiten.',
    'traite-des-etres-humains.lieu':
      'Ein anerkanntes Aufnahmezentrum begleitet das Opfer und unternimmt die Schritte beim Ausländeramt.',
    'traite-des-etres-humains.autorites':
      'Der Prokurator oder der Arbeitsauditor nimmt zur Sache Stellung; das Ausländeramt entscheidet über den Aufenthalt.',
    'traite-des-etres-humains.conditions':
      'Man muss die Ausbeuter verlassen haben, die Begleitung annehmen und dann Anzeige erstatten oder eine Erklärung abgeben.',
    'traite-des-etres-humains.reflexion':
      'Erste Stufe: 45 Tage Bedenkzeit, mit einer Anlage 15 ohne Eintragung in ein Register.',
    'traite-des-etres-humains.document':
      'Zweite Stufe, nach Anzeige oder Erklärung: Registrierungsbescheinigung von drei Monaten, einmal um drei Monate verlängert.',
    'traite-des-etres-humains.identite':
      'Die Person versucht, ihre Identität durch Reisepass, Reiseausweis oder Personalausweis nachzuweisen; gelingt es nicht, ist das keine Ablehnung.',
    'traite-des-etres-humains.mineur':
      'Der unbegleitete Minderjährige erhält gleich das Papier von drei Monaten; ebenso, auf Antrag des Zentrums, wer sofort Anzeige erstattet hat.',
    'traite-des-etres-humains.gratuite': 'Es ist keine Gebühr zu zahlen.',
    'traite-des-etres-humains.delai': 'Keine Frist verpflichtet das Ausländeramt zu entscheiden.',
    'traite-des-etres-humains.titre':
      'Dritte Stufe, bei günstiger Stellungnahme der Justiz: A-Karte für sechs Monate.',
    'traite-des-etres-humains.prolongation':
      'Sie wird um je sechs Monate verlängert, solange die Strafsache läuft und die Person mitarbeitet.',
    'traite-des-etres-humains.illimite':
      'Das Ausländeramt kann einen unbefristeten Aufenthalt geben, wenn Erklärung oder Anzeige zu einer Verurteilung führte oder der Prokurator den Menschenhandel oder -schmuggel in seinen Anträgen aufrechterhielt.',
    'traite-des-etres-humains.fin':
      'Der Aufenthalt kann enden, wenn die Person von sich aus wieder Verbindung zu den Tätern aufnimmt, nicht mehr mitarbeitet, die Justiz täuscht oder diese die Sache einstellt.',
    'traite-des-etres-humains.recours':
      'Nichtigkeitsbeschwerde binnen 30 Tagen; sie hält eine Anweisung, das Staatsgebiet zu verlassen, nicht auf.',
    'traite-des-etres-humains.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen.',
    'traite-des-etres-humains.interdiction':
      'Endet dieser Aufenthalt, fügt das Ausländeramt kein Einreiseverbot hinzu, außer bei Gefahr für die öffentliche Ordnung oder einer früher nicht befolgten Anweisung, das Staatsgebiet zu verlassen.',
    'traite-des-etres-humains.contact':
      'Wer von sich aus wieder Verbindung zu den Ausbeutern aufnimmt, kann auf jeder Stufe den Schutz verlieren.',
  },
}

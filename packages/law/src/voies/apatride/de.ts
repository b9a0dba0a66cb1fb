import type { VoieTexts } from '../voie.ts'
import type { OuvertureApatride, voieApatride } from './index.ts'

export const voieApatrideDe: VoieTexts<typeof voieApatride, OuvertureApatride> = {
  title: 'Staatenlosigkeit (Artikel 57/37 bis 57/46)',
  conditions: {
    'apatride.ouverte': 'Der Antrag als Staatenloser kann in Belgien eingereicht werden',
    'apatride.sans-nationalite':
      'Die Person ist als staatenlos anerkannt oder gibt an, keine Staatsangehörigkeit zu haben',
    'apatride.reconnu': 'Ein Gericht hat die Person als staatenlos anerkannt',
    'apatride.nationalite-aucune': 'Die Person hat keine oder eine unbekannte Staatsangehörigkeit',
    'apatride.sans-illimite': 'Die Person hat noch keinen unbefristeten Aufenthalt',
  },
  statements: {
    'apatride.base':
      'Seit dem 1. September 2024 wird ein Staatenloser, der sechs Bedingungen erfüllt, zum Aufenthalt zugelassen: Das ist ein Recht, keine Gunst.',
    'apatride.lieu':
      'Der Antrag geht per Einschreiben an das Ausländeramt und nennt den wirklichen Wohnort der Person.',
    'apatride.autorites':
      'Das Ausländeramt entscheidet, nach einer begründeten Stellungnahme des Generalkommissars zu den ersten fünf Bedingungen.',
    'apatride.jugement':
      'Ein rechtskräftiges Urteil, das die Staatenlosigkeit anerkennt oder verneint, bindet den Generalkommissar.',
    'apatride.six-conditions':
      'Man muss staatenlos im Sinne des Übereinkommens von 1954 sein, Identität und Herkunft nachweisen und die Staatsangehörigkeit ungewollt verloren oder nie eine gehabt haben.',
    'apatride.autres-etats':
      'Man darf auch keine andere Staatsangehörigkeit erwerben können, in keinem verbundenen Staat dauerhaft bleiben können und die öffentliche Ordnung nicht gefährden.',
    'apatride.non-consideration':
      'Das Ausländeramt berücksichtigt den Antrag nicht, wenn die Person nie einen legalen Aufenthalt von mehr als drei Monaten noch einen Aufenthalt als Antragsteller auf Schutz hatte.',
    'apatride.preuves':
      'Die Person legt alle Elemente vor; ein Dokument, das nicht auf Deutsch, Französisch, Niederländisch oder Englisch ist, wird mit Übersetzung beigefügt.',
    'apatride.gratuite': 'Es ist keine Gebühr zu zahlen.',
    'apatride.attente': 'Das Gesetz sieht während der Prüfung kein Aufenthaltspapier vor.',
    'apatride.avis-delai':
      'Die Stellungnahme folgt binnen drei Monaten, dann entscheidet das Ausländeramt binnen drei Monaten; je fünfzehn Tage, wenn die Person festgehalten wird.',
    'apatride.silence':
      'Das Gesetz knüpft keine Folge an das Schweigen, wenn diese Fristen ablaufen.',
    'apatride.titre':
      'Wird er bewilligt: Zulassung zum befristeten Aufenthalt von fünf Jahren, A-Karte.',
    'apatride.illimite':
      'Fünf Jahre nach der Bewilligung, und nicht nach dem Antrag, wird der Aufenthalt unbefristet.',
    'apatride.fin':
      'Während dieser fünf Jahre kann das Ausländeramt den Aufenthalt neu prüfen und beenden, wenn eine Bedingung nicht mehr erfüllt ist.',
    'apatride.recours':
      'Nichtigkeitsbeschwerde binnen 30 Tagen; sie hält eine Anweisung, das Staatsgebiet zu verlassen, nicht auf.',
    'apatride.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen.',
    'apatride.desistement':
      'Ein neuer Antrag als Staatenloser lässt den laufenden hinfällig werden.',
    'apatride.cloture':
      'Eine versäumte Vorladung oder eine dreißig Tage unbeantwortete Bitte um Auskunft schließt die Prüfung ab, außer bei triftigem Grund.',
    'apatride.exclus-9bis':
      'Was hier geltend gemacht wurde, kann bei 9bis kein außergewöhnlicher Umstand mehr sein, außer wenn der Antrag nicht berücksichtigt wurde.',
    'apatride.asile':
      'Ein Asylantrag setzt die Prüfung aus, außer wenn der Generalkommissar ohne Abwarten Stellung nehmen kann; gewährter Schutz macht den Antrag gegenstandslos.',
    'apatride.9bis-ouvert':
      'Ein anerkannter Staatenloser behält die Möglichkeit eines 9bis-Antrags.',
  },
}

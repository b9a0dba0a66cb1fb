import { aConfirmer, article } from '@sejour/law'
import { limitesDe2026 } from '@sejour/law/recours'
import type { Remark } from '../../act.ts'
import type { UrgencyData } from './fields.ts'

/** What a lawyer has to know of extreme urgency beside the last day. */
export function urgencyRemarks(
  { asks, removalMeasure, via }: UrgencyData,
  version: string,
): readonly Remark[] {
  // Nobody is told that removal waits on the strength of articles that are repealed.
  const isRead = version < '2026-06-12'
  return [
    ...(isRead ? [stopsExecution, pace] : [stopUnread]),
    ...(asks.includes('annulment') ? [] : [annulmentToFollow]),
    ...(removalMeasure === 'further' ? [secondMeasure] : []),
    ...(via === 'registered' ? [byPost] : []),
  ]
}

const stopsExecution: Remark = {
  text: {
    fr: 'Tant que le délai d’extrême urgence court, et tant qu’une demande faite à temps n’est pas rejetée, la mesure n’est pas exécutée de force.',
    nl: 'Zolang de termijn voor de uiterst dringende noodzakelijkheid loopt, en zolang een tijdige vordering niet is verworpen, wordt de maatregel niet gedwongen uitgevoerd.',
    de: 'Solange die Frist der äußersten Dringlichkeit läuft und ein rechtzeitiger Antrag nicht abgelehnt ist, wird die Maßnahme nicht zwangsweise ausgeführt.',
  },
  source: article('39/83'),
}

const stopUnread: Remark = {
  text: {
    fr: 'Les articles qui empêchaient l’exécution forcée pendant l’extrême urgence, et qui fixaient le temps du juge, sont abrogés depuis le 12 juin 2026 ; ce qui les remplace n’a pas été lu. Ne comptez pas sur une protection avant de l’avoir fait vérifier.',
    nl: 'De artikelen die de gedwongen uitvoering tijdens de uiterst dringende procedure verhinderden en de termijn van de rechter bepaalden, zijn sinds 12 juni 2026 opgeheven; wat ze vervangt, is niet gelezen. Reken niet op bescherming voordat u dat hebt laten nagaan.',
    de: 'Die Artikel, die die zwangsweise Ausführung während des Dringlichkeitsverfahrens verhinderten und die Frist des Richters festlegten, sind seit dem 12. Juni 2026 aufgehoben; was an ihre Stelle tritt, wurde nicht gelesen. Rechnen Sie nicht mit einem Schutz, bevor Sie dies haben prüfen lassen.',
  },
  source: limitesDe2026,
}

const pace: Remark = {
  text: {
    fr: 'La demande est examinée dans les 48 heures de sa réception, ou dans les 5 jours si l’éloignement est prévu à plus de 8 jours.',
    nl: 'De vordering wordt behandeld binnen 48 uur na ontvangst, of binnen 5 dagen als de verwijdering pas over meer dan 8 dagen is gepland.',
    de: 'Der Antrag wird binnen 48 Stunden nach Eingang geprüft, oder binnen 5 Tagen, wenn die Entfernung erst in mehr als 8 Tagen vorgesehen ist.',
  },
  source: article('39/82', { paragraph: '§ 4' }),
}

const annulmentToFollow: Remark = {
  text: {
    fr: 'Sans recours en annulation par les mêmes moyens dans le délai, la suspension obtenue est levée.',
    nl: 'Zonder een beroep tot nietigverklaring met dezelfde middelen binnen de termijn wordt de verkregen schorsing opgeheven.',
    de: 'Ohne Nichtigkeitsbeschwerde mit denselben Gründen innerhalb der Frist wird die erlangte Aussetzung aufgehoben.',
  },
  source: article('39/82', { paragraph: '§ 3' }),
}

const secondMeasure: Remark = {
  text: {
    fr: 'Ce qui compte comme deuxième mesure se discute cas par cas.',
    nl: 'Wat als tweede maatregel telt, wordt geval per geval beoordeeld.',
    de: 'Was als zweite Maßnahme zählt, wird von Fall zu Fall beurteilt.',
  },
  source: aConfirmer,
}

const byPost: Remark = {
  text: {
    fr: 'Par la poste, une extrême urgence arrive tard. Par quelle autre voie la déposer aujourd’hui (J-Box, porteur) est à confirmer auprès du greffe.',
    nl: 'Per post komt een uiterst dringende vordering laat aan. Langs welke andere weg ze vandaag in te dienen is (J-Box, drager), is bij de griffie na te vragen.',
    de: 'Per Post kommt ein Antrag in äußerster Dringlichkeit spät an. Auf welchem anderen Wege er heute einzureichen ist (J-Box, Überbringer), ist bei der Kanzlei zu erfragen.',
  },
  source: aConfirmer,
}

import { words as orderWords } from '../annexe-13/words.ts'

export const words = {
  fr: {
    ...orderWords.fr,
    title: 'Ordre de quitter le territoire avec maintien en vue de l’éloignement',
    detentionHeading: 'Maintien',
    detained:
      'La personne est maintenue pour le temps strictement nécessaire à l’exécution de cet ordre, et pour {months} mois au plus (article 7 de la loi du 15 décembre 1980). Lieu du maintien : {place}.',
    why: 'Nécessité du maintien : {text}',
    lessCoercive: 'Mesures moins contraignantes examinées : {text}',
    release:
      'La personne peut contester ce maintien devant la chambre du conseil, par un recours distinct de celui qui est ouvert contre l’ordre (articles 71 et 72).',
  },
  nl: {
    ...orderWords.nl,
    title: 'Bevel om het grondgebied te verlaten met vasthouding met het oog op verwijdering',
    detentionHeading: 'Vasthouding',
    detained:
      'De persoon wordt vastgehouden gedurende de tijd die strikt noodzakelijk is voor de uitvoering van dit bevel, en hoogstens {months} {months:maand|maanden} (artikel 7 van de wet van 15 december 1980). Plaats van vasthouding: {place}.',
    why: 'Noodzaak van de vasthouding: {text}',
    lessCoercive: 'Onderzochte minder dwingende maatregelen: {text}',
    release:
      'De persoon kan deze vasthouding aanvechten voor de raadkamer, met een beroep dat losstaat van dat tegen het bevel (artikelen 71 en 72).',
  },
  de: {
    ...orderWords.de,
    title: 'Anweisung, das Staatsgebiet zu verlassen, mit Festhaltung zur Entfernung',
    detentionHeading: 'Festhaltung',
    detained:
      'Die Person wird während der für die Ausführung dieser Anweisung unbedingt notwendigen Zeit und höchstens {months} {months:Monat|Monate} festgehalten (Artikel 7 des Gesetzes vom 15. Dezember 1980). Ort der Festhaltung: {place}.',
    why: 'Notwendigkeit der Festhaltung: {text}',
    lessCoercive: 'Geprüfte weniger einschneidende Maßnahmen: {text}',
    release:
      'Die Person kann diese Festhaltung vor der Ratskammer anfechten, mit einer Beschwerde, die von derjenigen gegen die Anweisung getrennt ist (Artikel 71 und 72).',
  },
} as const

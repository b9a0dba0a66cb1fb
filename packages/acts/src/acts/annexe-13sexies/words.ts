import { officeWords } from '../../parts/office/words.ts'

export const words = {
  fr: {
    title: 'Interdiction d’entrée',
    imposed:
      'Une interdiction d’entrée {duration} est imposée à cette personne, pour {scope}. Elle s’ajoute à l’ordre de quitter le territoire du {day} ({form}), dont elle est distincte.',
    oneYear: 'd’un an',
    severalYears: 'de {years} ans',
    belgium: 'le territoire de la Belgique',
    memberStates: 'le territoire de tous les États membres',
    grounds: 'Motifs (article 74/11, § 1er, de la loi du 15 décembre 1980) :',
    groundsUnion: 'Motifs (article 44nonies de la loi du 15 décembre 1980) :',
    earlierOrder: 'L’ordre antérieur, non exécuté, est celui du {day}.',
    fraud: 'Fraude ou lien conclu seulement pour le séjour : {text}',
    threat: 'Menace pour l’ordre public, la sécurité nationale ou la santé publique : {text}',
    lengthHeading: 'Durée',
    circumstances: 'La durée est fixée d’après toutes les circonstances de ce cas : {text}',
    cooperation:
      'Le défaut de coopération à l’éloignement (article 74/22) a été pris en compte : {text}',
    humanitarian: 'Des raisons humanitaires de s’abstenir ont été examinées : {text}',
    effectHeading: 'Effet',
    force: 'L’interdiction est en vigueur dès le jour où elle est notifiée (article 74/11, § 3).',
    runs: 'Ses années se comptent à partir du départ effectif (Cour de justice, C-225/16).',
    liftHeading: 'Levée et suspension',
    lift: 'La levée ou la suspension se demande au poste diplomatique ou consulaire belge compétent pour le lieu de résidence ou de séjour à l’étranger : à tout moment pour des raisons humanitaires, et après les {numerator}/{denominator} de la durée pour le travail ou les études. La personne montre, par une preuve de départ, qu’elle a respecté l’éloignement (article 74/12).',
    liftAnswer:
      'Une décision est prise dans les {months} mois ; à défaut, elle est négative. Durant l’examen, il n’y a aucun droit d’entrer ni de séjourner.',
    liftUnion:
      'La levée ou la suspension peut être demandée après un délai raisonnable, en tout cas après {years} ans ; une décision est prise dans les {months} mois (article 44decies).',
    ...officeWords.fr,
  },
  nl: {
    title: 'Inreisverbod',
    imposed:
      'Aan deze persoon wordt een inreisverbod {duration} opgelegd, voor {scope}. Het komt bij het bevel om het grondgebied te verlaten van {day} ({form}), waarvan het te onderscheiden is.',
    oneYear: 'van één jaar',
    severalYears: 'van {years} jaar',
    belgium: 'het grondgebied van België',
    memberStates: 'het grondgebied van alle lidstaten',
    grounds: 'Redenen (artikel 74/11, § 1, van de wet van 15 december 1980):',
    groundsUnion: 'Redenen (artikel 44nonies van de wet van 15 december 1980):',
    earlierOrder: 'Het eerdere, niet uitgevoerde bevel is dat van {day}.',
    fraud: 'Fraude of een band die alleen voor het verblijf werd aangegaan: {text}',
    threat: 'Gevaar voor de openbare orde, de nationale veiligheid of de volksgezondheid: {text}',
    lengthHeading: 'Duur',
    circumstances: 'De duur is bepaald op grond van alle omstandigheden van dit geval: {text}',
    cooperation:
      'Met het gebrek aan medewerking aan de verwijdering (artikel 74/22) is rekening gehouden: {text}',
    humanitarian: 'Humanitaire redenen om van het verbod af te zien werden onderzocht: {text}',
    effectHeading: 'Gevolg',
    force:
      'Het verbod is van kracht vanaf de dag waarop ervan kennis wordt gegeven (artikel 74/11, § 3).',
    runs: 'De jaren ervan worden gerekend vanaf het werkelijke vertrek (Hof van Justitie, C-225/16).',
    liftHeading: 'Opheffing en opschorting',
    lift: 'De opheffing of de opschorting wordt gevraagd bij de Belgische diplomatieke of consulaire post die bevoegd is voor de verblijfplaats in het buitenland: op elk ogenblik om humanitaire redenen, en na {numerator}/{denominator} van de duur voor werk of studie. De persoon toont met een bewijs van vertrek aan dat hij de verwijdering heeft nageleefd (artikel 74/12).',
    liftAnswer:
      'Binnen {months} maanden wordt beslist; zonder beslissing is het antwoord negatief. Tijdens het onderzoek is er geen recht om binnen te komen of te verblijven.',
    liftUnion:
      'De opheffing of de opschorting kan worden gevraagd na een redelijke termijn, in elk geval na {years} jaar; binnen {months} maanden wordt beslist (artikel 44decies).',
    ...officeWords.nl,
  },
  de: {
    title: 'Einreiseverbot',
    imposed:
      'Gegen diese Person wird ein Einreiseverbot {duration} für {scope} verhängt. Es tritt zu der Anweisung vom {day}, das Staatsgebiet zu verlassen ({form}), hinzu und ist von ihr zu unterscheiden.',
    oneYear: 'von einem Jahr',
    severalYears: 'von {years} Jahren',
    belgium: 'das Staatsgebiet Belgiens',
    memberStates: 'das Gebiet aller Mitgliedstaaten',
    grounds: 'Gründe (Artikel 74/11 § 1 des Gesetzes vom 15. Dezember 1980):',
    groundsUnion: 'Gründe (Artikel 44nonies des Gesetzes vom 15. Dezember 1980):',
    earlierOrder: 'Die frühere, nicht ausgeführte Anweisung ist die vom {day}.',
    fraud: 'Betrug oder eine nur für den Aufenthalt eingegangene Bindung: {text}',
    threat:
      'Gefahr für die öffentliche Ordnung, die nationale Sicherheit oder die Volksgesundheit: {text}',
    lengthHeading: 'Dauer',
    circumstances: 'Die Dauer ist nach allen Umständen dieses Falls bestimmt: {text}',
    cooperation:
      'Die fehlende Mitwirkung an der Entfernung (Artikel 74/22) wurde berücksichtigt: {text}',
    humanitarian: 'Humanitäre Gründe, von dem Verbot abzusehen, wurden geprüft: {text}',
    effectHeading: 'Wirkung',
    force: 'Das Verbot gilt ab dem Tag seiner Notifizierung (Artikel 74/11 § 3).',
    runs: 'Seine Jahre werden ab der tatsächlichen Ausreise gerechnet (Gerichtshof, C-225/16).',
    liftHeading: 'Aufhebung und Aussetzung',
    lift: 'Die Aufhebung oder Aussetzung wird bei der belgischen diplomatischen oder konsularischen Vertretung beantragt, die für den Wohn- oder Aufenthaltsort im Ausland zuständig ist: jederzeit aus humanitären Gründen, und nach {numerator}/{denominator} der Dauer für Arbeit oder Studium. Die Person weist mit einem Ausreisenachweis nach, dass sie der Entfernung nachgekommen ist (Artikel 74/12).',
    liftAnswer:
      'Binnen {months} Monaten wird entschieden; ohne Entscheidung ist die Antwort negativ. Während der Prüfung besteht kein Recht auf Einreise oder Aufenthalt.',
    liftUnion:
      'Die Aufhebung oder Aussetzung kann nach einer angemessenen Frist beantragt werden, auf jeden Fall nach {years} Jahren; binnen {months} Monaten wird entschieden (Artikel 44decies).',
    ...officeWords.de,
  },
} as const

export type KeyBan = keyof (typeof words)['fr']

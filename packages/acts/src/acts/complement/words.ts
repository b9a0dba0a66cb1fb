import { citationWords } from '../../parts/letter/citations.ts'
import { letterWords } from '../../parts/letter/frame-words.ts'
import { inventoryWords } from '../../parts/letter/inventory-words.ts'

export const words = {
  fr: {
    ...letterWords.fr,
    ...citationWords.fr,
    ...inventoryWords.fr,
    title: 'Complément à une demande d’autorisation de séjour (article 9bis)',
    mailbox: 'dex.9biscomplement@ibz.fgov.be',
    pending:
      'La demande d’autorisation de séjour introduite le {day} auprès du bourgmestre de la commune de {commune}, sur la base de l’article 9bis de la loi du 15 décembre 1980, est complétée comme suit. Elle est maintenue pour le surplus.',
    element: 'Élément {number} : {title}',
    ask: 'Il est demandé de joindre la présente et ses pièces au dossier des personnes nommées ci-dessus, et d’en tenir compte dans la décision.',
    askForward:
      'Il est demandé à la commune de transmettre la présente et ses pièces à l’Office des étrangers, pour qu’elles soient jointes au dossier des personnes nommées ci-dessus et qu’il en soit tenu compte dans la décision.',
  },
  nl: {
    ...letterWords.nl,
    ...citationWords.nl,
    ...inventoryWords.nl,
    title: 'Aanvulling van een aanvraag om machtiging tot verblijf (artikel 9bis)',
    mailbox: 'dex.9bisaanvulling@ibz.fgov.be',
    pending:
      'De aanvraag om machtiging tot verblijf die op {day} bij de burgemeester van de gemeente {commune} is ingediend op grond van artikel 9bis van de wet van 15 december 1980, wordt aangevuld als volgt. Voor het overige blijft zij gehandhaafd.',
    element: 'Element {number}: {title}',
    ask: 'Er wordt gevraagd deze brief en de stukken bij het dossier van de hierboven genoemde personen te voegen en er bij de beslissing rekening mee te houden.',
    askForward:
      'Aan de gemeente wordt gevraagd deze brief en de stukken over te zenden aan de Dienst Vreemdelingenzaken, om ze bij het dossier van de hierboven genoemde personen te voegen en er bij de beslissing rekening mee te houden.',
  },
  de: {
    ...letterWords.de,
    ...citationWords.de,
    ...inventoryWords.de,
    title: 'Ergänzung eines Antrags auf Aufenthaltserlaubnis (Artikel 9bis)',
    mailbox: 'dex.9biscomplement@ibz.fgov.be',
    pending:
      'Der Antrag auf Aufenthaltserlaubnis, der am {day} beim Bürgermeister der Gemeinde {commune} auf der Grundlage von Artikel 9bis des Gesetzes vom 15. Dezember 1980 eingereicht wurde, wird wie folgt ergänzt. Im Übrigen wird er aufrechterhalten.',
    element: 'Element {number}: {title}',
    ask: 'Es wird gebeten, dieses Schreiben und die Unterlagen zur Akte der oben genannten Personen zu nehmen und bei der Entscheidung zu berücksichtigen.',
    askForward:
      'Die Gemeinde wird gebeten, dieses Schreiben und die Unterlagen dem Ausländeramt zu übermitteln, damit sie zur Akte der oben genannten Personen genommen und bei der Entscheidung berücksichtigt werden.',
  },
} as const

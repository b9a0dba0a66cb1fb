import { citationWords } from '../../parts/letter/citations.ts'
import { domicileWords } from '../../parts/letter/domicile.ts'
import { letterWords } from '../../parts/letter/frame-words.ts'
import { inventoryWords } from '../../parts/letter/inventory-words.ts'

export const words = {
  fr: {
    ...letterWords.fr,
    ...citationWords.fr,
    ...domicileWords.fr,
    ...inventoryWords.fr,
    title: 'Changement d’adresse',
    copyTo: 'Copie',
    officeShort: 'Office des étrangers',
    communeOf: 'commune de {commune}',
    moved:
      'Depuis le {day}, la résidence effective des personnes nommées ci-dessus se trouve à l’adresse suivante : {address}{pieces}. Elle se trouvait auparavant à l’adresse suivante : {former}.',
    request:
      'La demande d’autorisation de séjour introduite le {day} sur la base de l’article 9bis de la loi du 15 décembre 1980 est en cours d’examen et est maintenue.',
    domicileMoves: 'Le domicile élu pour cette demande est changé : il est désormais élu {where}.',
    domicileStays: 'Le domicile élu pour cette demande reste inchangé.',
    askCommune:
      'Il est demandé à la commune de prendre acte de ce changement et, si elle l’estime nécessaire, de vérifier la nouvelle résidence.',
    askOffice: 'Il est demandé à l’Office des étrangers de joindre la présente au dossier.',
  },
  nl: {
    ...letterWords.nl,
    ...citationWords.nl,
    ...domicileWords.nl,
    ...inventoryWords.nl,
    title: 'Adreswijziging',
    copyTo: 'Kopie',
    officeShort: 'Dienst Vreemdelingenzaken',
    communeOf: 'gemeente {commune}',
    moved:
      'Sinds {day} bevindt de effectieve verblijfplaats van de hierboven genoemde personen zich op het volgende adres: {address}{pieces}. Voordien bevond zij zich op het volgende adres: {former}.',
    request:
      'De aanvraag om machtiging tot verblijf die op {day} is ingediend op grond van artikel 9bis van de wet van 15 december 1980, is in onderzoek en blijft gehandhaafd.',
    domicileMoves:
      'De voor deze aanvraag gekozen woonplaats wordt gewijzigd: voortaan wordt woonplaats gekozen {where}.',
    domicileStays: 'De voor deze aanvraag gekozen woonplaats blijft ongewijzigd.',
    askCommune:
      'Aan de gemeente wordt gevraagd akte te nemen van deze wijziging en, als zij dit nodig acht, de nieuwe verblijfplaats te controleren.',
    askOffice:
      'Aan de Dienst Vreemdelingenzaken wordt gevraagd deze brief bij het dossier te voegen.',
  },
  de: {
    ...letterWords.de,
    ...citationWords.de,
    ...domicileWords.de,
    ...inventoryWords.de,
    title: 'Adressänderung',
    copyTo: 'Kopie',
    officeShort: 'Ausländeramt',
    communeOf: 'Gemeinde {commune}',
    moved:
      'Seit dem {day} befindet sich der tatsächliche Wohnort der oben genannten Personen an folgender Adresse: {address}{pieces}. Zuvor befand er sich an folgender Adresse: {former}.',
    request:
      'Der am {day} auf der Grundlage von Artikel 9bis des Gesetzes vom 15. Dezember 1980 eingereichte Antrag auf Aufenthaltserlaubnis wird geprüft und aufrechterhalten.',
    domicileMoves:
      'Der für diesen Antrag gewählte Wohnsitz wird geändert: Er wird von nun an {where}, gewählt.',
    domicileStays: 'Der für diesen Antrag gewählte Wohnsitz bleibt unverändert.',
    askCommune:
      'Die Gemeinde wird gebeten, diese Änderung zur Kenntnis zu nehmen und, wenn sie es für nötig hält, den neuen Wohnort zu überprüfen.',
    askOffice: 'Das Ausländeramt wird gebeten, dieses Schreiben zur Akte zu nehmen.',
  },
} as const

import { appealWords } from '../../parts/appeal-words.ts'
import { communeNotificationWords } from '../../parts/commune-notification.ts'
import { communeWords } from '../../parts/commune.ts'
import { visitWords } from '../../parts/residence-visits.ts'

export const words = {
  fr: {
    ...communeWords.fr,
    ...visitWords.fr,
    ...communeNotificationWords.fr,
    ...appealWords.fr,
    title: 'Décision de non-prise en considération d’une demande d’autorisation de séjour',
    seen: 'Vu l’article 9bis de la loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers ; vu la circulaire du 21 juin 2007 ;',
    request:
      'Vu la demande d’autorisation de séjour introduite auprès du bourgmestre le {day}, au nom de :',
    check:
      'La résidence effective à l’adresse indiquée a été vérifiée. Le rapport du {day}, établi par {officer}, est négatif.',
    because: 'Raison : {reason}',
    decision: 'La demande du {day} n’est pas prise en considération.',
    effect:
      'La demande n’est pas transmise à l’Office des étrangers. Une copie de la présente décision lui est envoyée.',
    again:
      'Une nouvelle demande peut être introduite auprès du bourgmestre de la commune où la personne réside effectivement.',
    officeCopy: 'Copie : Office des étrangers, {office}',
  },
  nl: {
    ...communeWords.nl,
    ...visitWords.nl,
    ...communeNotificationWords.nl,
    ...appealWords.nl,
    title: 'Beslissing tot niet-inoverwegingneming van een aanvraag om machtiging tot verblijf',
    seen: 'Gelet op artikel 9bis van de wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen; gelet op de omzendbrief van 21 juni 2007;',
    request:
      'Gelet op de aanvraag om machtiging tot verblijf die op {day} bij de burgemeester is ingediend, op naam van:',
    check:
      'Het effectieve verblijf op het vermelde adres is gecontroleerd. Het verslag van {day}, opgesteld door {officer}, is negatief.',
    because: 'Reden: {reason}',
    decision: 'De aanvraag van {day} wordt niet in overweging genomen.',
    effect:
      'De aanvraag wordt niet overgezonden aan de Dienst Vreemdelingenzaken. Een afschrift van deze beslissing wordt hem toegestuurd.',
    again:
      'Een nieuwe aanvraag kan worden ingediend bij de burgemeester van de gemeente waar de persoon effectief verblijft.',
    officeCopy: 'Afschrift: Dienst Vreemdelingenzaken, {office}',
  },
  de: {
    ...communeWords.de,
    ...visitWords.de,
    ...communeNotificationWords.de,
    ...appealWords.de,
    title: 'Entscheidung, einen Antrag auf Aufenthaltserlaubnis nicht zu berücksichtigen',
    seen: 'Aufgrund von Artikel 9bis des Gesetzes vom 15. Dezember 1980 über die Einreise ins Staatsgebiet, den Aufenthalt, die Niederlassung und das Entfernen von Ausländern; aufgrund des Rundschreibens vom 21. Juni 2007;',
    request:
      'Aufgrund des am {day} beim Bürgermeister eingereichten Antrags auf Aufenthaltserlaubnis im Namen von:',
    check:
      'Der tatsächliche Wohnort an der angegebenen Adresse wurde geprüft. Der Bericht vom {day}, erstellt von {officer}, ist negativ.',
    because: 'Grund: {reason}',
    decision: 'Der Antrag vom {day} wird nicht berücksichtigt.',
    effect:
      'Der Antrag wird dem Ausländeramt nicht übermittelt. Eine Abschrift dieser Entscheidung wird ihm zugesandt.',
    again:
      'Ein neuer Antrag kann beim Bürgermeister der Gemeinde eingereicht werden, in der die Person tatsächlich wohnt.',
    officeCopy: 'Abschrift: Ausländeramt, {office}',
  },
} as const

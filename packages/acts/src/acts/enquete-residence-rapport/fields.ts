import { choice, day, group, list, optional, text } from '../../field/field.ts'
import { communeFields } from '../../parts/commune.ts'
import { address, person, PERSON_LABELS } from '../../parts/person.ts'
import { visits } from '../../parts/residence-visits.ts'
import { words } from './words.ts'

const inEachLang = (key: keyof typeof words.fr) => ({
  fr: words.fr[key],
  nl: words.nl[key],
  de: words.de[key],
})

const shown = {
  nameShown: inEachLang('nameShown'),
  nameAbsent: inEachLang('nameAbsent'),
  none: inEachLang('none'),
} as const

/** What the report of a residence check has to say. */
export const fields = {
  ...communeFields,
  person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
  residence: address(
    { fr: 'Adresse vérifiée', nl: 'Gecontroleerd adres', de: 'Geprüfte Adresse' },
    'applicant',
  ),
  filedOn: day(
    { fr: 'Demande introduite le', nl: 'Aanvraag ingediend op', de: 'Antrag eingereicht am' },
    { from: 'procedure.filed-on' },
  ),
  orderedOn: day({
    fr: 'Enquête demandée le',
    nl: 'Controle gevraagd op',
    de: 'Kontrolle verlangt am',
  }),
  visits: visits(1),
  bell: choice(inEachLang('bell'), shown),
  letterbox: choice(inEachLang('letterbox'), shown),
  identity: choice(inEachLang('identityShown'), {
    seen: inEachLang('seen'),
    notSeen: inEachLang('notSeen'),
  }),
  inhabitants: list(
    inEachLang('inhabitantsCaption'),
    {
      name: text(PERSON_LABELS.name),
      firstNames: text(PERSON_LABELS.firstNames),
      link: optional(text(inEachLang('inhabitantLink'), { most: 80 })),
    },
    { most: 40 },
  ),
  findings: text(
    { fr: 'Éléments relevés', nl: 'Vastgestelde elementen', de: 'Festgestellte Umstände' },
    { long: true },
  ),
  result: choice(
    { fr: 'Conclusion', nl: 'Besluit', de: 'Ergebnis' },
    {
      positive: { fr: 'Positive', nl: 'Positief', de: 'Positiv' },
      negative: { fr: 'Négative', nl: 'Negatief', de: 'Negativ' },
    },
  ),
  reason: optional(
    text(
      {
        fr: 'Raison de la conclusion négative',
        nl: 'Reden van het negatieve besluit',
        de: 'Grund des negativen Ergebnisses',
      },
      { long: true },
    ),
  ),
  officer: group(
    { fr: 'Qui a contrôlé', nl: 'Wie heeft gecontroleerd', de: 'Wer kontrolliert hat' },
    {
      name: text(PERSON_LABELS.name, { most: 120 }),
      capacity: text(
        { fr: 'Grade ou fonction', nl: 'Graad of functie', de: 'Dienstgrad oder Funktion' },
        { most: 80 },
      ),
      service: text({ fr: 'Service', nl: 'Dienst', de: 'Dienststelle' }, { most: 120 }),
    },
  ),
  on: day({ fr: 'Date du rapport', nl: 'Datum van het verslag', de: 'Datum des Berichts' }),
}

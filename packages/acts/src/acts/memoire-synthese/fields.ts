import { choice, day, list, optional, text, yesNo, type DataOf } from '../../field/field.ts'
import { runningFields } from '../../parts/petition/index.ts'

/** The answer to the registry, or the memorial itself: one act, since one notice opens both. */
export const memorialFields = {
  ...runningFields,
  stage: choice(
    { fr: 'Étape', nl: 'Stap', de: 'Schritt' },
    {
      announce: {
        fr: 'annoncer le mémoire',
        nl: 'de memorie aankondigen',
        de: 'den Schriftsatz ankündigen',
      },
      decline: {
        fr: 'faire savoir qu’il n’y en aura pas',
        nl: 'meedelen dat er geen komt',
        de: 'mitteilen, dass es keinen geben wird',
      },
      file: {
        fr: 'déposer le mémoire',
        nl: 'de memorie indienen',
        de: 'den Schriftsatz einreichen',
      },
    },
  ),
  noticeOn: day({
    fr: 'Notification de l’avis du greffe',
    nl: 'Kennisgeving van het bericht van de griffie',
    de: 'Notifizierung der Mitteilung der Kanzlei',
  }),
  announcedOn: optional(
    day({
      fr: 'Mémoire annoncé le',
      nl: 'Memorie aangekondigd op',
      de: 'Schriftsatz angekündigt am',
    }),
  ),
  facts: optional(
    text(
      { fr: 'Faits et procédure', nl: 'Feiten en procedure', de: 'Sachverhalt und Verfahren' },
      { long: true },
    ),
  ),
  grounds: list(
    { fr: 'Moyens résumés', nl: 'Samengevatte middelen', de: 'Zusammengefasste Gründe' },
    { summary: text({ fr: 'Moyen', nl: 'Middel', de: 'Grund' }, { long: true, most: 60_000 }) },
    { most: 30 },
  ),
  allGrounds: yesNo({
    fr: 'Tous les moyens maintenus y sont résumés',
    nl: 'Alle gehandhaafde middelen zijn erin samengevat',
    de: 'Alle aufrechterhaltenen Gründe sind darin zusammengefasst',
  }),
  reply: optional(
    text(
      {
        fr: 'Réponse à la note d’observations',
        nl: 'Antwoord op de nota met opmerkingen',
        de: 'Erwiderung auf den Schriftsatz mit Anmerkungen',
      },
      { long: true, most: 60_000 },
    ),
  ),
} as const

export type MemorialData = DataOf<typeof memorialFields>

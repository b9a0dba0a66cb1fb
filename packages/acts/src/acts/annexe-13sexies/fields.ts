import { interdictionUnion, motifsInterdiction } from '@sejour/law/eloignement'
import type { DataOf, Draft } from '../../field/field.ts'
import { choice, choices, day, group, optional, text, whole, yesNo } from '../../field/field.ts'
import { optionsOf } from '../../parts/law-options.ts'
import { officeFields } from '../../parts/office/fields.ts'

const reasons = (fr: string, nl: string, de: string) => text({ fr, nl, de }, { long: true })

export const fields = {
  ...officeFields,
  status: choice(
    { fr: 'La personne est', nl: 'De persoon is', de: 'Die Person ist' },
    {
      'third-country': {
        fr: 'ressortissante d’un pays tiers',
        nl: 'onderdaan van een derde land',
        de: 'Drittstaatsangehöriger',
      },
      union: {
        fr: 'citoyen de l’Union ou membre de sa famille',
        nl: 'burger van de Unie of familielid',
        de: 'Unionsbürger oder Familienmitglied',
      },
    },
  ),
  order: group(
    {
      fr: 'Ordre de quitter le territoire',
      nl: 'Bevel om het grondgebied te verlaten',
      de: 'Anweisung, das Staatsgebiet zu verlassen',
    },
    {
      form: choice(
        { fr: 'Acte', nl: 'Akte', de: 'Schriftstück' },
        {
          'annexe-13': { fr: 'annexe 13', nl: 'bijlage 13', de: 'Anlage 13' },
          'annexe-13quinquies': {
            fr: 'annexe 13quinquies',
            nl: 'bijlage 13quinquies',
            de: 'Anlage 13quinquies',
          },
          'annexe-13septies': {
            fr: 'annexe 13septies',
            nl: 'bijlage 13septies',
            de: 'Anlage 13septies',
          },
          'annexe-20': { fr: 'annexe 20', nl: 'bijlage 20', de: 'Anlage 20' },
          'annexe-21': { fr: 'annexe 21', nl: 'bijlage 21', de: 'Anlage 21' },
        },
      ),
      on: day({ fr: 'Du', nl: 'Van', de: 'Vom' }),
      days: whole(
        { fr: 'Jours pour partir', nl: 'Dagen om te vertrekken', de: 'Tage für die Ausreise' },
        { least: 0, most: 366 },
      ),
      stands: yesNo({
        fr: 'Il n’est ni retiré, ni annulé, ni suspendu',
        nl: 'Het is niet ingetrokken, vernietigd of geschorst',
        de: 'Sie ist weder zurückgezogen noch für nichtig erklärt noch ausgesetzt',
      }),
    },
  ),
  grounds: choices(
    { fr: 'Motifs', nl: 'Redenen', de: 'Gründe' },
    optionsOf([...motifsInterdiction, interdictionUnion]),
  ),
  earlierOrderOn: optional(
    day({
      fr: 'Ordre antérieur, non exécuté, du',
      nl: 'Eerder, niet uitgevoerd bevel van',
      de: 'Frühere, nicht ausgeführte Anweisung vom',
    }),
  ),
  fraud: optional(
    reasons(
      'Fraude, ou lien conclu pour le séjour',
      'Fraude, of band voor het verblijf',
      'Betrug, oder Bindung für den Aufenthalt',
    ),
  ),
  threat: optional(
    reasons(
      'Menace : faits, actualité, gravité',
      'Gevaar: feiten, actualiteit, ernst',
      'Gefahr: Tatsachen, Aktualität, Schwere',
    ),
  ),
  years: whole(
    { fr: 'Durée, en années', nl: 'Duur, in jaren', de: 'Dauer, in Jahren' },
    { least: 1, most: 40 },
  ),
  circumstances: reasons(
    'Circonstances qui fixent la durée',
    'Omstandigheden die de duur bepalen',
    'Umstände, die die Dauer bestimmen',
  ),
  cooperation: optional(
    reasons(
      'Défaut de coopération pris en compte',
      'Gebrek aan medewerking waarmee rekening is gehouden',
      'Berücksichtigte fehlende Mitwirkung',
    ),
  ),
  humanitarian: reasons(
    'Raisons humanitaires examinées',
    'Onderzochte humanitaire redenen',
    'Geprüfte humanitäre Gründe',
  ),
  trafficking: yesNo({
    fr: 'Victime de la traite dans un cas des articles 61/3, § 3, ou 61/4, § 2',
    nl: 'Slachtoffer van mensenhandel in een geval van artikel 61/3, § 3, of 61/4, § 2',
    de: 'Opfer von Menschenhandel in einem Fall von Artikel 61/3 § 3 oder 61/4 § 2',
  }),
  scope: choice(
    { fr: 'Territoire', nl: 'Grondgebied', de: 'Gebiet' },
    {
      belgium: { fr: 'la Belgique', nl: 'België', de: 'Belgien' },
      'member-states': {
        fr: 'tous les États membres',
        nl: 'alle lidstaten',
        de: 'alle Mitgliedstaaten',
      },
    },
  ),
}

export type DataBan = DataOf<typeof fields>
export type DraftBan = Draft<DataBan>

import {
  casArticle7,
  criteresDeFuite,
  delaisReduits,
  demandesPendantes,
  mesuresPreventives,
} from '@sejour/law/eloignement'
import type { DataOf, Draft } from '../../field/field.ts'
import {
  choice,
  choices,
  day,
  group,
  list,
  optional,
  text,
  whole,
  yesNo,
} from '../../field/field.ts'
import { optionsOf } from '../../parts/law-options.ts'
import { officeFields } from '../../parts/office/fields.ts'

const reasons = (fr: string, nl: string, de: string) => text({ fr, nl, de }, { long: true })

export const fields = {
  ...officeFields,
  status: choice(
    { fr: 'La personne', nl: 'De persoon', de: 'Die Person' },
    {
      'no-stay': {
        fr: 'n’est ni autorisée ni admise à séjourner plus de trois mois',
        nl: 'is niet gemachtigd of toegelaten tot een verblijf van meer dan drie maanden',
        de: 'hat weder die Erlaubnis noch die Zulassung zu einem Aufenthalt von mehr als drei Monaten',
      },
      stays: {
        fr: 'dispose d’un séjour de plus de trois mois ou est établie',
        nl: 'beschikt over een verblijf van meer dan drie maanden of is gevestigd',
        de: 'verfügt über einen Aufenthalt von mehr als drei Monaten oder ist niedergelassen',
      },
      union: {
        fr: 'est citoyen de l’Union ou membre de sa famille',
        nl: 'is burger van de Unie of familielid',
        de: 'ist Unionsbürger oder Familienmitglied',
      },
      'alone-minor': {
        fr: 'est mineure et n’est pas accompagnée',
        nl: 'is minderjarig en niet begeleid',
        de: 'ist minderjährig und nicht begleitet',
      },
    },
  ),
  bases: list(
    { fr: 'Bases (article 7)', nl: 'Grondslagen (artikel 7)', de: 'Grundlagen (Artikel 7)' },
    {
      point: choice({ fr: 'Point', nl: 'Punt', de: 'Nummer' }, optionsOf(casArticle7)),
      facts: reasons('Faits', 'Feiten', 'Tatsachen'),
    },
    { least: 1, most: 13 },
  ),
  refusal: optional(
    group(
      {
        fr: 'Décision qui refuse le séjour ou y met fin',
        nl: 'Beslissing die het verblijf weigert of beëindigt',
        de: 'Entscheidung, die den Aufenthalt verweigert oder beendet',
      },
      {
        on: day({ fr: 'Décision du', nl: 'Beslissing van', de: 'Entscheidung vom' }),
        suspensive: yesNo({
          fr: 'Le recours contre elle suspend l’éloignement',
          nl: 'Het beroep ertegen schorst de verwijdering',
          de: 'Die Beschwerde dagegen setzt die Entfernung aus',
        }),
      },
    ),
  ),
  pending: group(
    { fr: 'Demande en cours', nl: 'Lopende aanvraag', de: 'Laufender Antrag' },
    {
      request: choice(
        { fr: 'Demande', nl: 'Aanvraag', de: 'Antrag' },
        {
          none: { fr: 'aucune', nl: 'geen', de: 'keiner' },
          ...optionsOf(demandesPendantes),
        },
      ),
      paper: optional(
        yesNo({
          fr: 'Un papier permet de rester pendant l’examen',
          nl: 'Een document laat toe tijdens het onderzoek te blijven',
          de: 'Ein Dokument erlaubt es, während der Prüfung zu bleiben',
        }),
      ),
      answer: optional(
        reasons(
          'Examen de ce que la demande invoque',
          'Onderzoek van wat de aanvraag inroept',
          'Prüfung dessen, was der Antrag geltend macht',
        ),
      ),
    },
  ),
  child: reasons('Intérêt supérieur de l’enfant', 'Hoger belang van het kind', 'Wohl des Kindes'),
  family: reasons('Vie familiale', 'Gezinsleven', 'Familienleben'),
  health: reasons('État de santé', 'Gezondheidstoestand', 'Gesundheitszustand'),
  heard: optional(
    reasons(
      'Ce que la personne a fait valoir avant la décision',
      'Wat de persoon vóór de beslissing heeft aangevoerd',
      'Was die Person vor der Entscheidung vorgebracht hat',
    ),
  ),
  term: group(
    { fr: 'Délai de départ', nl: 'Vertrektermijn', de: 'Ausreisefrist' },
    {
      days: whole(
        { fr: 'Jours', nl: 'Dagen', de: 'Tage' },
        {
          least: 0,
          most: 366,
          hint: {
            fr: 'Trente ; de sept à trente pour un court séjour ; moins de sept, ou zéro, dans les cas de l’article 74/14, § 3.',
            nl: 'Dertig; van zeven tot dertig voor een kort verblijf; minder dan zeven, of nul, in de gevallen van artikel 74/14, § 3.',
            de: 'Dreißig; sieben bis dreißig bei Kurzaufenthalt; weniger als sieben, oder null, in den Fällen von Artikel 74/14 § 3.',
          },
        },
      ),
      shortStay: yesNo({
        fr: 'Elle ne pouvait séjourner que trois mois au plus (article 6)',
        nl: 'De persoon mocht hoogstens drie maanden verblijven (artikel 6)',
        de: 'Sie durfte sich höchstens drei Monate aufhalten (Artikel 6)',
      }),
      reducedBy: choices(
        {
          fr: 'Cas qui réduisent le délai',
          nl: 'Gevallen die de termijn verkorten',
          de: 'Fälle, die die Frist verkürzen',
        },
        optionsOf(delaisReduits),
        { least: 0 },
      ),
      criteria: choices(
        {
          fr: 'Critères du risque de fuite',
          nl: 'Criteria van het risico op onderduiken',
          de: 'Kriterien der Fluchtgefahr',
        },
        optionsOf(criteresDeFuite),
        { least: 0 },
      ),
      reason: optional(
        reasons(
          'Examen individuel : pourquoi ce délai réduit',
          'Individueel onderzoek: waarom deze kortere termijn',
          'Einzelfallprüfung: warum diese verkürzte Frist',
        ),
      ),
      measures: choices(
        {
          fr: 'Mesures préventives durant le délai',
          nl: 'Preventieve maatregelen tijdens de termijn',
          de: 'Vorbeugende Maßnahmen während der Frist',
        },
        optionsOf(mesuresPreventives),
        { least: 0 },
      ),
    },
  ),
  earlierOrder: yesNo({
    fr: 'Un ordre antérieur n’a pas été exécuté',
    nl: 'Een eerder bevel werd niet uitgevoerd',
    de: 'Eine frühere Anweisung wurde nicht ausgeführt',
  }),
  banApart: yesNo({
    fr: 'Une interdiction d’entrée (annexe 13sexies) l’accompagne',
    nl: 'Er hoort een inreisverbod (bijlage 13sexies) bij',
    de: 'Ein Einreiseverbot (Anlage 13sexies) begleitet sie',
  }),
  noBanBecause: optional(
    reasons(
      'Raisons humanitaires de s’abstenir d’une interdiction',
      'Humanitaire redenen om van een verbod af te zien',
      'Humanitäre Gründe, von einem Verbot abzusehen',
    ),
  ),
}

export type Data13 = DataOf<typeof fields>
export type Draft13 = Draft<Data13>

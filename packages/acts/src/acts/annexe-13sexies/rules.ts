import { article } from '@sejour/law'
import { interdictionUnion, motifsInterdiction } from '@sejour/law/eloignement'
import { isBefore } from '../../parts/days.ts'
import type { Rule } from '../../rule.ts'
import type { DraftBan } from './fields.ts'

const motives = [...motifsInterdiction, interdictionUnion]

type Ground = (typeof motives)[number]['id']

const has = ({ grounds }: DraftBan, ground: Ground) => grounds?.includes(ground) === true
const lacks = (draft: DraftBan, ground: Ground) =>
  draft.grounds !== undefined && !has(draft, ground)

// The longest duration of the grounds together: the one that allows most decides. A serious threat
// has no longest duration here.
function mostYears({ grounds }: DraftBan): number | undefined {
  const chosen = motives.filter(({ id }) => grounds?.includes(id))
  if (chosen.length === 0 || chosen.some((motive) => !('mostYears' in motive))) return undefined
  return Math.max(...chosen.map((motive) => ('mostYears' in motive ? motive.mostYears : 0)))
}

const tooLong = (draft: DraftBan, most: number) =>
  draft.years !== undefined && mostYears(draft) === most && draft.years > most

/** The order a ban rests on, its grounds, and how long each lets it last. */
export const banRules: readonly Rule<DraftBan>[] = [
  {
    id: 'ban-before-order',
    breaks: 'contradiction',
    fields: ['decidedOn', 'order.on'],
    broken: ({ decidedOn, order }) => isBefore(decidedOn, order?.on),
    says: {
      fr: 'Une interdiction d’entrée vient avec l’ordre ou après lui : corrigez un des deux jours.',
      nl: 'Een inreisverbod komt met het bevel of erna: verbeter een van beide dagen.',
      de: 'Ein Einreiseverbot ergeht mit der Anweisung oder danach: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'order-no-longer-stands',
    breaks: 'contradiction',
    fields: ['order.stands'],
    broken: ({ order }) => order?.stands === false,
    says: {
      fr: 'Une interdiction d’entrée repose sur un ordre qui tient : sans lui, elle n’a pas de base.',
      nl: 'Een inreisverbod berust op een bevel dat standhoudt: zonder dat heeft het geen grondslag.',
      de: 'Ein Einreiseverbot beruht auf einer Anweisung, die Bestand hat: Ohne sie hat es keine Grundlage.',
    },
    source: article('1', { paragraph: '§ 1er', point: '8°' }),
  },
  {
    id: 'no-term-yet-days',
    breaks: 'contradiction',
    fields: ['grounds', 'order.days'],
    broken: (draft) => has(draft, 'interdiction.sans-delai') && (draft.order?.days ?? 0) > 0,
    says: {
      fr: 'L’ordre accorde un délai : l’interdiction ne peut pas reposer sur son absence.',
      nl: 'Het bevel staat een termijn toe: het verbod kan niet op het ontbreken ervan berusten.',
      de: 'Die Anweisung gewährt eine Frist: Das Verbot kann nicht auf deren Fehlen beruhen.',
    },
    source: article('74/11', { paragraph: '§ 1er', subparagraph: 2 }),
  },
  {
    id: 'earlier-order-undated',
    breaks: 'missing',
    fields: ['earlierOrderOn', 'grounds'],
    broken: (draft) =>
      has(draft, 'interdiction.ordre-anterieur') && draft.earlierOrderOn === undefined,
    says: {
      fr: 'Dites de quel jour est l’ordre antérieur qui n’a pas été exécuté.',
      nl: 'Zeg van welke dag het eerdere, niet uitgevoerde bevel is.',
      de: 'Sagen Sie, von welchem Tag die frühere, nicht ausgeführte Anweisung ist.',
    },
    source: article('74/11', { paragraph: '§ 1er', subparagraph: 2 }),
  },
  {
    id: 'earlier-order-unused',
    breaks: 'contradiction',
    fields: ['earlierOrderOn', 'grounds'],
    broken: (draft) =>
      lacks(draft, 'interdiction.ordre-anterieur') && draft.earlierOrderOn !== undefined,
    says: {
      fr: 'Un ordre antérieur est indiqué sans en faire un motif : ajoutez ce motif ou enlevez l’ordre.',
      nl: 'Er is een eerder bevel vermeld zonder het als reden te nemen: voeg die reden toe of haal het bevel weg.',
      de: 'Eine frühere Anweisung ist angegeben, ohne Grund zu sein: Fügen Sie diesen Grund hinzu oder entfernen Sie sie.',
    },
  },
  {
    id: 'earlier-order-not-earlier',
    breaks: 'contradiction',
    fields: ['earlierOrderOn', 'order.on'],
    broken: ({ earlierOrderOn, order }) =>
      earlierOrderOn !== undefined && order?.on !== undefined && earlierOrderOn >= order.on,
    says: {
      fr: 'L’ordre antérieur doit précéder celui que cette interdiction accompagne : corrigez un des deux jours.',
      nl: 'Het eerdere bevel moet voorafgaan aan dat waar dit verbod bij hoort: verbeter een van beide dagen.',
      de: 'Die frühere Anweisung muss derjenigen vorausgehen, zu der dieses Verbot gehört: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'fraud-unreasoned',
    breaks: 'missing',
    fields: ['fraud', 'grounds'],
    broken: (draft) => has(draft, 'interdiction.fraude') && draft.fraud === undefined,
    says: {
      fr: 'Dites en quoi consiste la fraude : la décision est motivée.',
      nl: 'Zeg waarin de fraude bestaat: de beslissing wordt gemotiveerd.',
      de: 'Sagen Sie, worin der Betrug besteht: Die Entscheidung wird begründet.',
    },
    source: article('62', { paragraph: '§ 2' }),
  },
  {
    id: 'fraud-unused',
    breaks: 'contradiction',
    fields: ['fraud', 'grounds'],
    broken: (draft) => lacks(draft, 'interdiction.fraude') && draft.fraud !== undefined,
    says: {
      fr: 'Une fraude est décrite sans être un motif : ajoutez ce motif ou enlevez-la.',
      nl: 'Er is fraude beschreven zonder dat ze een reden is: voeg die reden toe of haal ze weg.',
      de: 'Ein Betrug ist beschrieben, ohne Grund zu sein: Fügen Sie diesen Grund hinzu oder entfernen Sie ihn.',
    },
  },
  {
    id: 'threat-unreasoned',
    breaks: 'missing',
    fields: ['threat', 'grounds'],
    broken: (draft) =>
      (has(draft, 'interdiction.menace-grave') || has(draft, 'interdiction.union')) &&
      draft.threat === undefined,
    says: {
      fr: 'Dites en quoi la personne représente une menace, et pourquoi elle est actuelle et grave.',
      nl: 'Zeg waarin de persoon een gevaar vormt, en waarom dat actueel en ernstig is.',
      de: 'Sagen Sie, inwiefern die Person eine Gefahr darstellt und warum diese gegenwärtig und schwerwiegend ist.',
    },
    source: article('62', { paragraph: '§ 2' }),
  },
  {
    id: 'threat-unused',
    breaks: 'contradiction',
    fields: ['threat', 'grounds'],
    broken: (draft) =>
      lacks(draft, 'interdiction.menace-grave') &&
      lacks(draft, 'interdiction.union') &&
      draft.threat !== undefined,
    says: {
      fr: 'Une menace est décrite sans être un motif : ajoutez ce motif ou enlevez-la.',
      nl: 'Er is een gevaar beschreven zonder dat het een reden is: voeg die reden toe of haal het weg.',
      de: 'Eine Gefahr ist beschrieben, ohne Grund zu sein: Fügen Sie diesen Grund hinzu oder entfernen Sie sie.',
    },
  },
  {
    id: 'over-three-years',
    breaks: 'contradiction',
    fields: ['years', 'grounds'],
    broken: (draft) => tooLong(draft, 3),
    says: {
      fr: 'Pour ces motifs, l’interdiction dure trois ans au plus : raccourcissez-la.',
      nl: 'Om die redenen duurt het verbod hoogstens drie jaar: maak het korter.',
      de: 'Aus diesen Gründen dauert das Verbot höchstens drei Jahre: Verkürzen Sie es.',
    },
    source: article('74/11', { paragraph: '§ 1er', subparagraph: 2 }),
  },
  {
    id: 'over-five-years',
    breaks: 'contradiction',
    fields: ['years', 'grounds'],
    broken: (draft) => tooLong(draft, 5),
    says: {
      fr: 'Pour ces motifs, l’interdiction dure cinq ans au plus ; au-delà, il faut une menace grave.',
      nl: 'Om die redenen duurt het verbod hoogstens vijf jaar; langer vergt een ernstig gevaar.',
      de: 'Aus diesen Gründen dauert das Verbot höchstens fünf Jahre; darüber hinaus bedarf es einer schwerwiegenden Gefahr.',
    },
    source: article('74/11', { paragraph: '§ 1er', subparagraph: 3 }),
  },
  {
    id: 'union-ground-of-others',
    breaks: 'contradiction',
    fields: ['grounds', 'status'],
    broken: (draft) => draft.status === 'third-country' && has(draft, 'interdiction.union'),
    says: {
      fr: 'Ce motif est celui des citoyens de l’Union et de leur famille : choisissez-en un de l’article 74/11.',
      nl: 'Die reden geldt voor burgers van de Unie en hun familie: kies er een van artikel 74/11.',
      de: 'Dieser Grund gilt für Unionsbürger und ihre Familie: Wählen Sie einen von Artikel 74/11.',
    },
    source: article('44nonies'),
  },
  {
    id: 'union-under-74-11',
    breaks: 'contradiction',
    fields: ['grounds', 'status'],
    broken: (draft) =>
      draft.status === 'union' &&
      draft.grounds?.some(
        (ground) => ground !== 'interdiction.union' && ground !== 'interdiction.menace-grave',
      ) === true,
    says: {
      fr: 'Un citoyen de l’Union ou un membre de sa famille n’est interdit d’entrée que pour l’ordre public, la sécurité nationale ou la santé publique.',
      nl: 'Een burger van de Unie of een familielid krijgt alleen een verbod om redenen van openbare orde, nationale veiligheid of volksgezondheid.',
      de: 'Gegen einen Unionsbürger oder ein Familienmitglied ergeht ein Verbot nur aus Gründen der öffentlichen Ordnung, der nationalen Sicherheit oder der Volksgesundheit.',
    },
    source: article('44nonies'),
  },
  {
    id: 'trafficking-victim',
    breaks: 'contradiction',
    fields: ['trafficking', 'grounds'],
    broken: (draft) => draft.trafficking === true && lacks(draft, 'interdiction.menace-grave'),
    says: {
      fr: 'Une victime de la traite dans ces cas n’est pas interdite d’entrée, sauf menace : renoncez à l’acte.',
      nl: 'Een slachtoffer van mensenhandel in die gevallen krijgt geen verbod, behalve bij gevaar: zie van de akte af.',
      de: 'Gegen ein Opfer von Menschenhandel ergeht in diesen Fällen kein Verbot, außer bei Gefahr: Sehen Sie davon ab.',
    },
    source: article('74/11', { paragraph: '§ 2' }),
  },
]

import type { LocalDate } from '@sejour/calendar'
import { article } from '@sejour/law'
import type { RemedyId } from '@sejour/law/recours'
import type { Draft } from '../../field/field.ts'
import { isLate } from '../../parts/petition/index.ts'
import type { Rule } from '../../rule.ts'
import type { MemorialData } from './fields.ts'
import { isBefore } from '../../parts/days.ts'

const source = article('39/81')

/** The two limits that run from the same notice, and what must be in which paper. */
export const memorialRules: readonly Rule<Draft<MemorialData>>[] = [
  {
    id: 'answered-late',
    breaks: 'contradiction',
    fields: ['filedOn', 'noticeOn', 'forceMajeure'],
    broken: ({ stage, forceMajeure, filedOn, noticeOn }) =>
      (stage === 'announce' || stage === 'decline') &&
      forceMajeure === undefined &&
      tooLate('synthesis-declaration', noticeOn, filedOn),
    says: {
      fr: 'La réponse au greffe vient après le délai compté de son avis ; le silence perd le recours. Corrigez le jour, ou exposez la force majeure.',
      nl: 'Het antwoord aan de griffie komt na de termijn die met haar bericht begint; stilzwijgen doet het beroep verliezen. Verbeter de dag, of zet de overmacht uiteen.',
      de: 'Die Antwort an die Kanzlei kommt nach der Frist, die mit ihrer Mitteilung beginnt; Schweigen lässt die Beschwerde scheitern. Berichtigen Sie den Tag, oder legen Sie die höhere Gewalt dar.',
    },
    source,
  },
  {
    id: 'filed-late',
    breaks: 'contradiction',
    fields: ['filedOn', 'noticeOn', 'forceMajeure'],
    broken: ({ stage, forceMajeure, filedOn, noticeOn }) =>
      stage === 'file' &&
      forceMajeure === undefined &&
      tooLate('synthesis-memorial', noticeOn, filedOn),
    says: {
      fr: 'Le mémoire vient après le délai compté de l’avis du greffe. Corrigez le jour, ou exposez la force majeure.',
      nl: 'De memorie komt na de termijn die met het bericht van de griffie begint. Verbeter de dag, of zet de overmacht uiteen.',
      de: 'Der Schriftsatz kommt nach der Frist, die mit der Mitteilung der Kanzlei beginnt. Berichtigen Sie den Tag, oder legen Sie die höhere Gewalt dar.',
    },
    source,
  },
  {
    id: 'not-announced',
    breaks: 'missing',
    fields: ['announcedOn', 'stage'],
    broken: ({ stage, announcedOn }) => stage === 'file' && announcedOn === undefined,
    says: {
      fr: 'Un mémoire s’annonce d’abord au greffe : dites quel jour il l’a été.',
      nl: 'Een memorie wordt eerst aan de griffie aangekondigd: zeg op welke dag dat gebeurde.',
      de: 'Ein Schriftsatz wird der Kanzlei zuerst angekündigt: Geben Sie an, an welchem Tag dies geschah.',
    },
    source,
  },
  {
    id: 'announced-late',
    breaks: 'contradiction',
    fields: ['announcedOn', 'noticeOn', 'forceMajeure'],
    broken: ({ stage, forceMajeure, announcedOn, noticeOn }) =>
      stage === 'file' &&
      forceMajeure === undefined &&
      tooLate('synthesis-declaration', noticeOn, announcedOn),
    says: {
      fr: 'Le mémoire a été annoncé trop tard après l’avis du greffe. Corrigez le jour, ou exposez la force majeure.',
      nl: 'De memorie is te laat na het bericht van de griffie aangekondigd. Verbeter de dag, of zet de overmacht uiteen.',
      de: 'Der Schriftsatz wurde zu spät nach der Mitteilung der Kanzlei angekündigt. Berichtigen Sie den Tag, oder legen Sie die höhere Gewalt dar.',
    },
    source,
  },
  {
    id: 'before-notice',
    breaks: 'contradiction',
    fields: ['filedOn', 'noticeOn', 'announcedOn'],
    broken: ({ filedOn, noticeOn, announcedOn }) =>
      isBefore(filedOn, noticeOn) || isBefore(announcedOn, noticeOn),
    says: {
      fr: 'Un des jours précède l’avis du greffe : corrigez-le.',
      nl: 'Een van de dagen gaat aan het bericht van de griffie vooraf: verbeter die.',
      de: 'Einer der Tage liegt vor der Mitteilung der Kanzlei: Berichtigen Sie ihn.',
    },
  },
  {
    id: 'announced-after-filed',
    breaks: 'contradiction',
    fields: ['announcedOn', 'filedOn'],
    broken: ({ announcedOn, filedOn }) => isBefore(filedOn, announcedOn),
    says: {
      fr: 'Le mémoire est annoncé avant d’être déposé, pas après : corrigez un des deux jours.',
      nl: 'De memorie wordt aangekondigd voordat ze wordt ingediend, niet erna: verbeter een van beide dagen.',
      de: 'Der Schriftsatz wird vor der Einreichung angekündigt, nicht danach: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'no-grounds',
    breaks: 'missing',
    fields: ['grounds'],
    broken: ({ stage, grounds = [] }) => stage === 'file' && grounds.length === 0,
    says: {
      fr: 'Le Conseil juge sur le mémoire seul : résumez-y chaque moyen maintenu.',
      nl: 'De Raad oordeelt alleen op de memorie: vat er elk gehandhaafd middel in samen.',
      de: 'Der Rat entscheidet allein auf den Schriftsatz: Fassen Sie darin jeden aufrechterhaltenen Grund zusammen.',
    },
    source,
  },
  {
    id: 'not-all-grounds',
    breaks: 'contradiction',
    fields: ['allGrounds', 'grounds'],
    broken: ({ stage, allGrounds }) => stage === 'file' && allGrounds === false,
    says: {
      fr: 'Un moyen que le mémoire ne reprend pas est abandonné : reprenez chacun de ceux que vous maintenez.',
      nl: 'Een middel dat niet in de memorie staat, is opgegeven: neem elk middel over dat u handhaaft.',
      de: 'Ein Grund, den der Schriftsatz nicht aufnimmt, ist aufgegeben: Nehmen Sie jeden auf, den Sie aufrechterhalten.',
    },
    source,
  },
  {
    id: 'grounds-too-soon',
    breaks: 'contradiction',
    fields: ['grounds', 'stage'],
    broken: ({ stage, grounds = [], reply }) =>
      (stage === 'announce' || stage === 'decline') && (grounds.length > 0 || reply !== undefined),
    says: {
      fr: 'La réponse au greffe ne contient pas encore de moyens : ils viennent dans le mémoire.',
      nl: 'Het antwoord aan de griffie bevat nog geen middelen: die komen in de memorie.',
      de: 'Die Antwort an die Kanzlei enthält noch keine Gründe: Sie gehören in den Schriftsatz.',
    },
  },
]

function tooLate(
  remedy: RemedyId,
  notifiedOn: LocalDate | undefined,
  filedOn: LocalDate | undefined,
): boolean {
  return isLate({ kind: 'cce-avis-memoire-de-synthese', notifiedOn }, { remedy, filedOn })
}
